/**
 * Installs missing browsers where nobody minds: as root on a Debian-like system, which is a container or CI.
 * Anywhere else it installs nothing and says which command would.
 */
import {spawnSync} from 'node:child_process';
import {find, isExecutable, onPath} from './browsers.mjs';

const packages = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};
/** Without a font that has Chinese characters every one of them is the same empty box. */
const fonts = 'fonts-noto-cjk';

/**
 * @param {readonly import('./browsers.mjs').Engine[]} wanted
 * @returns {Map<import('./browsers.mjs').Engine, string>} Engines that are still missing, each with the reason.
 */
export function installMissing(wanted) {
  const missing = wanted.filter((engine) => !find(engine));
  const names = missing.flatMap((engine) => packages[engine]);
  if (process.platform === 'linux' && !hasChineseFont()) names.push(fonts);
  if (names.length && canInstall()) install(names);
  return new Map(missing.filter((engine) => !find(engine)).map((engine) => [engine, reason(engine)]));
}

const aptGet = () => onPath('apt-get').find(isExecutable);
const canInstall = () => process.platform === 'linux' && process.getuid?.() === 0 && aptGet() !== undefined;

function hasChineseFont() {
  const {stdout, error} = spawnSync('fc-list', [':lang=zh'], {encoding: 'utf8'});
  return !error && stdout.trim() !== '';
}

/** Each package in a call of its own: one that a distribution lacks must not cost the others. */
function install(names) {
  console.log(`Installing ${names.join(', ')} with apt-get …`);
  run('update', '-qq');
  for (const name of names) run('install', '-y', '-qq', '--no-install-recommends', name);
}

function run(...args) {
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  const {status} = spawnSync(aptGet(), args, {env, stdio: ['ignore', 'ignore', 'inherit']});
  if (status !== 0) console.log(`apt-get ${args.join(' ')} failed`);
}

function reason(engine) {
  if (process.platform !== 'linux') {
    if (engine === 'webkit') return 'WebKitGTK and its WebDriver exist on Linux only';
    const variable = engine === 'chromium' ? 'CHROME_PATH' : 'FIREFOX_PATH';
    return `not found in its usual place: install it, or set ${variable}`;
  }
  if (canInstall()) return 'apt-get could not install it';
  const command = `apt-get install ${packages[engine].join(' ')}`;
  return aptGet() ? `not installed: sudo ${command}` : `not installed (on Debian: ${command})`;
}
