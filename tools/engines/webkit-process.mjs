/** Starts WebKitWebDriver, with an X server of its own where there is no screen. */
import {spawn} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';

/**
 * @param {{driver: string, xvfb?: string}} found
 * @returns {Promise<{url: string, stop(): void}>}
 */
export async function startDriver({driver, xvfb}) {
  const children = [];
  const config = gtkConfig();
  const stop = () => {
    process.off('exit', stop);
    for (const child of children.splice(0).reverse()) child.kill();
    rmSync(config, {recursive: true, force: true});
  };
  process.once('exit', stop);
  try {
    // GTK looks for its settings here, and for an accessibility service that a container does not run.
    const env = {...process.env, XDG_CONFIG_HOME: config, NO_AT_BRIDGE: '1', GDK_BACKEND: 'x11'};
    env.DISPLAY ||= await startScreen(xvfb, children);
    const port = await freePort();
    children.push(spawn(driver, ['-p', String(port)], {env, stdio: 'ignore'}));
    const url = `http://127.0.0.1:${port}`;
    await untilItAnswers(`${url}/status`);
    return {url, stop};
  } catch (error) {
    stop();
    throw error;
  }
}

/** MiniBrowser's toolbar keeps the window 447 px wide at least; without its paddings 320 px are possible. */
function gtkConfig() {
  const folder = mkdtempSync(path.join(tmpdir(), 'alliance-widgets-webkit-'));
  mkdirSync(path.join(folder, 'gtk-3.0'));
  const css = `
    toolbar, toolbar *, headerbar, headerbar *, entry, button, notebook tab {
      min-width: 0; min-height: 0; margin: 0; border-width: 0; padding: 0; font-size: 1px;
    }
    toolbar image, button image { -gtk-icon-source: none; }`;
  writeFileSync(path.join(folder, 'gtk-3.0', 'gtk.css'), css);
  return folder;
}

/** @returns the display's name; Xvfb chooses a free one and tells it on file descriptor 3. */
function startScreen(xvfb, children) {
  const options = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const screen = spawn(xvfb, options, {stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
  children.push(screen);
  return new Promise((resolve, reject) => {
    screen.once('error', reject);
    screen.once('exit', (code) => reject(new Error(`Xvfb ended with code ${code}`)));
    screen.stdio[3].once('data', (number) => resolve(`:${String(number).trim()}`));
  });
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function untilItAnswers(url) {
  for (let attempt = 0; attempt < 400; attempt++) {
    const answered = await fetch(url).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await sleep(50);
  }
  throw new Error('WebKitWebDriver did not start within 20 seconds');
}
