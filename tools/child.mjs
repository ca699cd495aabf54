/** Runs other programs for `npm test`, so that whatever becomes of them is an answer and never a hang. */
import {fork, spawn} from 'node:child_process';
import {once} from 'node:events';
import {printFailure, tally} from './tally.mjs';

const minute = 60_000;
const timeLimit = 20 * minute;
const windows = process.platform === 'win32';
/** A group of their own, so that what they have started can be ended with them. */
const ownGroup = {detached: !windows};

const running = new Set();
process.once('exit', () => running.forEach((child) => end(child, 'SIGTERM')));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

/** Runs an npm script that counts as one test; what it says is printed if it fails. */
export async function runCheck(script) {
  const child = spawn('npm', ['run', '--silent', script], {
    ...ownGroup,
    shell: windows,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => (output += text));
  }
  const code = await ended(child);
  if (code === 0) return tally(1);
  printFailure(`npm run ${script}`, {message: output || `ended with ${code}`});
  return tally(0, 1);
}

/**
 * Runs one of our test runners, which reports its tally as a message.
 * @param {string} file
 * @param {{args?: string[], env?: Record<string, string>, execArgv?: string[]}} [options]
 */
export async function runTests(file, {args = [], env = {}, execArgv = []} = {}) {
  const child = fork(file, args, {
    ...ownGroup,
    execArgv,
    env: {...process.env, ...env},
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let result;
  child.on('message', (message) => (result = message));
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', print);
  const code = await ended(child);
  if (result && (code === 0) === (result.failed === 0)) return result;
  printFailure(`${file} ended with ${code}`, {message: result ? '' : 'before it had counted its tests'});
  return tally(result?.passed, (result?.failed ?? 0) + 1, result?.skipped);
}

/** Without the sequences that move the cursor, with which the browsers' runner redraws its progress. */
function print(text) {
  // eslint-disable-next-line no-control-regex
  const plain = text.replace(/\x1b\[\d*[A-Z]/g, '');
  if (plain.trim()) process.stdout.write(plain);
}

/** @returns the exit code or the signal. */
async function ended(child) {
  running.add(child);
  const timer = setTimeout(() => {
    printFailure(`no end after ${timeLimit / minute} minutes: ${child.spawnargs.join(' ')}`);
    end(child, 'SIGTERM');
    setTimeout(() => end(child, 'SIGKILL'), 10_000).unref();
  }, timeLimit);
  const [code, signal] = await once(child, 'close').catch((error) => [error.message]);
  clearTimeout(timer);
  running.delete(child);
  return signal ?? code;
}

function end(child, signal) {
  try {
    if (windows) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It has ended by itself.
  }
}
