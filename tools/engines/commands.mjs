/**
 * A plugin that makes the commands of @web/test-runner-commands work alike in all engines: `emulateMedia`
 * (not in WebKit), `setViewport`, `sendKeys` (also `press: 'Shift+Tab'`), `sendMouse`, `resetMouse`. And one
 * of our own: `executeServerCommand('engine')` tells a test which engine it runs in.
 */
import {media} from './media.mjs';

const inWebKit = {
  'set-viewport': 'setViewport',
  'send-keys': 'sendKeys',
  'send-mouse': 'sendMouse',
  'reset-mouse': 'resetMouse',
};

const name = 'engine-commands';

export const commands = () => ({
  name,
  /** @returns what the command gives; undefined leaves it to the runner's own plugins. */
  async executeCommand({command, payload, session: {id, browser}}) {
    if (command === 'engine') return browser.engine;
    if (browser.engine === 'webkit') return webkitCommand(browser, command, payload);
    return puppeteerCommand(browser, browser.getPage(id), command, payload);
  },
});

/**
 * Moves the plugin to the front: the runner puts its own first, and they would answer wrongly or refuse.
 * @param {{name?: string}[]} plugins The runner's, changed in place.
 */
export function putFirst(plugins) {
  const index = plugins.findIndex((plugin) => plugin.name === name);
  if (index > 0) plugins.unshift(...plugins.splice(index, 1));
}

async function webkitCommand(browser, command, payload) {
  if (command === 'emulate-media') throw new Error('emulateMedia: not possible in WebKit');
  const method = inWebKit[command];
  if (!method) return undefined;
  await browser[method](payload);
  return true;
}

async function puppeteerCommand({engine}, page, command, payload) {
  if (command === 'emulate-media') {
    await media.emulate(engine, page, payload);
    return true;
  }
  if (command === 'send-keys' && payload.press?.includes('+') && payload.press !== '+') {
    await pressTogether(page.keyboard, payload.press.split('+'));
    return true;
  }
  return undefined;
}

async function pressTogether(keyboard, keys) {
  const held = keys.slice(0, -1);
  for (const key of held) await keyboard.down(key);
  await keyboard.press(keys.at(-1));
  for (const key of held.reverse()) await keyboard.up(key);
}
