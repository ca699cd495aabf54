/** What a finished test file (a "session" of @web/test-runner) amounts to. */
import {format} from 'node:util';
import {relative} from './paths.mjs';
import {tally} from './tally.mjs';

/** @typedef {{title: string, error: {message?: string, stack?: string}}} Failure */

/**
 * Strict on purpose: whatever is not a test that passed or was skipped is a failure, also a file that did not
 * load, ran no test, or left an unexpected warning or error in the console.
 *
 * @param {import('@web/test-runner-core').TestSession} session
 * @returns {{tally: import('./tally.mjs').Tally, failures: Failure[]}}
 */
export function report(session) {
  const tests = session.testResults ? testsOf(session.testResults) : [];
  const failures = [
    ...tests
      .filter(({passed, skipped}) => !passed && !skipped)
      .map(({name, error}) => ({title: name, error})),
    ...session.errors.map((error) => ({title: 'outside of a test', error: withMissingFiles(error, session)})),
    ...consoleFailures(session.logs),
  ];
  if (!failures.length && !tests.length) failures.push(failure('no test ran'));
  if (!failures.length && !session.passed)
    failures.push(failure(`the file did not finish (${session.status})`));
  return {
    tally: tally(
      tests.filter(({passed}) => passed).length,
      failures.length,
      tests.filter(({skipped}) => skipped).length,
    ),
    failures: failures.map(({title, error}) => ({title: `${relative(session.testFile)}: ${title}`, error})),
  };
}

/** A module that was not found says more than that the test file could not be loaded. */
function withMissingFiles(error, {request404s = []}) {
  if (!request404s.length) return error;
  return {...error, message: `${error.message}\nNot found: ${request404s.join(', ')}`};
}

/** Tests that expect a warning put their own function in the place of `console.warn`. */
const consoleFailures = (logs = []) =>
  logs
    .filter(([type]) => type === 'warn' || type === 'error')
    .map(([type, ...args]) => failure(`unexpected console.${type}`, format(...args)));

/** The other notes, for whoever is looking for a mistake. */
export const notes = ({logs = []}) =>
  logs.filter(([type]) => type === 'log' || type === 'debug').map(([, ...args]) => format(...args));

const failure = (title, message = '') => ({title, error: {message}});

/** All tests of a suite and of the suites in it, by full name. */
function testsOf({name, tests, suites}) {
  const inner = [...tests, ...suites.flatMap(testsOf)];
  return inner.map((test) => ({...test, name: name ? `${name} ${test.name}` : test.name}));
}
