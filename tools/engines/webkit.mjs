/** A launcher for WebKitGTK's MiniBrowser. One page, one test file at a time. */
import {findWebKit} from '../browsers.mjs';
import {keyActions, mouseActions} from './webdriver-input.mjs';
import {WebDriver} from './webdriver.mjs';
import {startDriver} from './webkit-process.mjs';

/** As the other engines' launchers set it for each test file. */
const defaultViewport = {width: 800, height: 600};

export const webkit = () => new WebKitLauncher();

class WebKitLauncher {
  name = 'WebKit';
  type = 'webkit';
  engine = 'webkit';
  concurrency = 1;
  /** The URL by session id. */
  #active = new Map();
  /** @type {Promise<{driver: WebDriver, stop(): void}> | undefined} */
  #browser;

  // --- What the runner calls ---

  async initialize() {}

  async startSession(id, url) {
    const {driver} = await (this.#browser ??= startBrowser());
    this.#active.set(id, url);
    await this.setViewport(defaultViewport);
    await driver.goTo(url);
  }

  async stopSession(id) {
    this.#active.delete(id);
    const {driver} = await this.#browser;
    await driver.release();
    // Ends what still runs in the page, as an endless loop of timers would.
    await driver.goTo('about:blank');
    return {};
  }

  async stop() {
    const browser = await this.#browser?.catch(() => undefined);
    await browser?.driver.quit().catch(() => undefined);
    browser?.stop();
  }

  isActive(id) {
    return this.#active.has(id);
  }

  getBrowserUrl(id) {
    return this.#active.get(id);
  }

  startDebugSession() {
    throw new Error('WebKit: there is no debug mode');
  }

  // --- What the tests' commands call ---

  /** WebDriver sizes the window, so what the window's frame takes is found out by trying. */
  async setViewport({width, height}) {
    const {driver} = await this.#browser;
    let [windowWidth, windowHeight] = [width, height];
    for (let attempt = 0; attempt < 4; attempt++) {
      await driver.resizeWindow(windowWidth, windowHeight);
      const [innerWidth, innerHeight] = await driver.execute('return [innerWidth, innerHeight]');
      if (innerWidth === width && innerHeight === height) return;
      windowWidth += width - innerWidth;
      windowHeight += height - innerHeight;
    }
    throw new Error(`WebKit: the window does not become ${width} by ${height}`);
  }

  async sendKeys(payload) {
    const {driver} = await this.#browser;
    await driver.perform(keyActions(payload));
  }

  async sendMouse(payload) {
    const {driver} = await this.#browser;
    await driver.perform(mouseActions(payload));
  }

  async resetMouse() {
    const {driver} = await this.#browser;
    await driver.release();
    await this.sendMouse({type: 'move', position: [0, 0]});
  }
}

async function startBrowser() {
  const found = findWebKit();
  if (!found) throw new Error('WebKitWebDriver, MiniBrowser or Xvfb is missing');
  const {url, stop} = await startDriver(found);
  try {
    const driver = new WebDriver(url);
    await driver.start({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': {binary: found.browser, args: ['--automation']},
    });
    return {driver, stop};
  } catch (error) {
    stop();
    throw error;
  }
}
