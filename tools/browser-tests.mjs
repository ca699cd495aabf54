/**
 * Runs the browser tests in the engines that ENGINES names (all of them without it):
 * `npm run test:browser -- [part of a path …]`. Settings stand in web-test-runner.config.mjs.
 */
import {startTestRunner} from '@web/test-runner';
import config from '../web-test-runner.config.mjs';
import {notes, report} from './browser-report.mjs';
import {finish, printFailure, say, sum, tally} from './tally.mjs';
import {testFiles} from './test-files.mjs';

const files = testFiles('browser', process.argv.slice(2));
const seen = new Set();
const runner = await startTestRunner({
  config: {...config, files, reporters: [], logger: quietLogger()},
  readCliArgs: false,
  readFileConfig: false,
  autoExitProcess: false,
});
// Failures are printed when their file ends, not when the last one does.
runner.sessions.on('session-status-updated', ({id, status}) => status === 'FINISHED' && print(id));
runner.on('stopped', end);

function print(id) {
  if (seen.has(id)) return;
  seen.add(id);
  const session = runner.sessions.get(id);
  for (const note of notes(session)) console.log(note);
  for (const {title, error} of report(session).failures)
    printFailure(`${session.browser.name}: ${title}`, error);
}

async function end() {
  const sessions = [...runner.sessions.all()];
  for (const {id} of sessions) print(id);
  const result = sessions.length ? sum(sessions.map((session) => report(session).tally)) : tally(0, 1);
  if (!process.send) console.log(`\n${say(result)}`);
  await finish(result);
}

/** Warnings and errors of the runner itself, without its progress. */
function quietLogger() {
  const silent = () => undefined;
  return {
    log: silent,
    debug: silent,
    group: silent,
    groupEnd: silent,
    warn: console.warn,
    error: console.error,
    logSyntaxError: ({filePath, line, column, message}) =>
      console.error(`${filePath}:${line}:${column} ${message}`),
  };
}
