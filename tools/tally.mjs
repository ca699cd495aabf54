/** Counting tests: every runner of ours ends with one tally, and `npm test` adds them up. */

import {inspect} from 'node:util';

/** @typedef {{passed: number, failed: number, skipped: number}} Tally */

/** @returns {Tally} */
export const tally = (passed = 0, failed = 0, skipped = 0) => ({passed, failed, skipped});

/** @param {readonly Tally[]} tallies */
export const sum = (tallies) =>
  tallies.reduce((a, b) => tally(a.passed + b.passed, a.failed + b.failed, a.skipped + b.skipped), tally());

/** @param {Tally} t */
export const say = ({passed, failed, skipped}) =>
  `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;

/**
 * @param {string} title
 * @param {{message?: string, stack?: string, expected?: unknown, actual?: unknown}} [error]
 */
export function printFailure(title, error = {message: 'it did not run'}) {
  const {message = '', stack = ''} = error;
  // Chromium's stacks start with the message, Firefox's and WebKit's do not.
  const text = stack.includes(message) ? stack : `${message}\n${stack}`;
  console.log(`\n✗ ${title}`);
  console.log([text.trim(), ...comparison(error)].join('\n').replace(/^/gm, '    '));
}

/** Assertions shorten what they compare in their messages: "expected [ …(2) ] to deeply equal []". */
function comparison({expected, actual}) {
  if (expected === undefined && actual === undefined) return [];
  const show = (value) => (typeof value === 'string' ? value : inspect(value, {depth: 5, breakLength: 110}));
  return [`expected: ${show(expected)}`, `actual:   ${show(actual)}`];
}

/**
 * Ends a runner: reports to the `npm test` that forked it, if one did, and sets the exit code.
 * @param {Tally} t
 */
export async function finish(t) {
  if (process.send) await new Promise((resolve) => process.send(t, resolve));
  process.exit(t.failed ? 1 : 0);
}
