/** Finds the browsers that the tests run in. What can be installed is `install-browsers.mjs`'s matter. */
import {accessSync, constants, existsSync, readdirSync} from 'node:fs';
import path from 'node:path';

/** @typedef {'chromium' | 'firefox' | 'webkit'} Engine */

/** @type {readonly Engine[]} */
export const engines = ['chromium', 'firefox', 'webkit'];

/** The engines that the environment variable ENGINES picks; all of them without it. */
export function chosenEngines(list = process.env.ENGINES) {
  if (!list) return engines;
  const names = list.split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !engines.includes(name));
  if (unknown.length)
    throw new RangeError(`ENGINES: no such engine: ${unknown.join(', ')} (${engines.join(', ')})`);
  return engines.filter((engine) => names.includes(engine));
}

/** Where `engine` is installed, or undefined. */
export const find = (engine) =>
  ({chromium: findChromium, firefox: findFirefox, webkit: findWebKit})[engine]();

export function findChromium() {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  return firstExecutable({
    darwin: macApplications('Google Chrome', 'Chromium', 'Microsoft Edge'),
    win32: windowsPrograms(
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ),
    // chromium-browser comes last: on Ubuntu it may be a script that only says which snap to install.
    other: onPath(
      'chromium',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'chromium-browser',
    ),
  });
}

export function findFirefox() {
  if (process.env.FIREFOX_PATH) return process.env.FIREFOX_PATH;
  return firstExecutable({
    darwin: macApplications('Firefox'),
    win32: windowsPrograms('Mozilla Firefox/firefox.exe'),
    other: onPath('firefox-esr', 'firefox'),
  });
}

/**
 * WebKitGTK with its WebDriver, which exists on Linux alone.
 * @returns {{driver: string, browser: string, xvfb?: string} | undefined}
 */
export function findWebKit() {
  const [driver] = onPath('WebKitWebDriver').filter(isExecutable);
  const browser = driver && miniBrowsers().find(isExecutable);
  const [xvfb] = onPath('Xvfb').filter(isExecutable);
  if (!browser || !(xvfb || process.env.DISPLAY)) return undefined;
  return {driver, browser, xvfb};
}

/** MiniBrowser is no command for users, so it stands among the libraries: /usr/lib/x86_64-linux-gnu/…. */
function miniBrowsers() {
  if (!existsSync('/usr/lib')) return [];
  const folders = readdirSync('/usr/lib').filter((name) => name.endsWith('-linux-gnu'));
  return ['', ...folders].flatMap((folder) =>
    ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'].map((api) =>
      path.join('/usr/lib', folder, api, 'MiniBrowser'),
    ),
  );
}

const firstExecutable = (places) => (places[process.platform] ?? places.other).find(isExecutable);

const macApplications = (...names) => names.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);

function windowsPrograms(...programs) {
  const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  return programs.flatMap((program) => folders.filter(Boolean).map((folder) => path.join(folder, program)));
}

/** Candidates in the order of `commands`; npm puts node_modules/.bin on the PATH, where no browser is. */
export function onPath(...commands) {
  const folders = (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter((folder) => folder && !folder.includes('node_modules'));
  return commands.flatMap((command) => folders.map((folder) => path.join(folder, command)));
}

export function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
