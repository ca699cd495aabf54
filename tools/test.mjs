/**
 * `npm test`: every check there is. Goes on to the end whatever fails, and ends with `N passed, N failed`.
 * ENGINES=chromium,firefox picks browsers; with CI=true a browser that is missing is a failure.
 */
import {chosenEngines, engines} from './browsers.mjs';
import {runCheck, runTests} from './child.mjs';
import {installMissing} from './install-browsers.mjs';
import {fromRoot, root} from './paths.mjs';
import {printFailure, say, sum, tally} from './tally.mjs';

const ci = Boolean(process.env.CI) && process.env.CI !== 'false';
const tallies = [];

process.chdir(root);
for (const script of ['types', 'lint', 'format:check']) await step(script, () => runCheck(script));
const build = await step('build', () => runCheck('build'));
await step('unit tests', () => runTests(fromRoot('tools/unit-tests.mjs'), {execArgv: ['--import', 'tsx']}));
await browserSteps();

const total = sum(tallies);
console.log(`\n${say(total)}`);
process.exitCode = total.failed ? 1 : 0;

async function browserSteps() {
  const chosen = chosenEngines();
  for (const engine of engines)
    if (!chosen.includes(engine)) console.log(`left out  ${engine}: not in ENGINES`);
  const missing = installMissing(chosen);
  // Pages load what the build writes; without it they would only fail once more.
  const args = build.failed ? ['!test/pages/'] : [];
  if (build.failed) console.log('left out  test/pages: there is no build');
  for (const engine of chosen) {
    const reason = missing.get(engine);
    if (reason === undefined) await step(engine, () => runEngine(engine, args));
    else leaveOut(engine, reason);
  }
}

function runEngine(engine, args) {
  return runTests(fromRoot('tools/browser-tests.mjs'), {args, env: {ENGINES: engine}});
}

function leaveOut(engine, reason) {
  console.log(`left out  ${engine}: ${reason}`);
  if (!ci) return;
  printFailure(`${engine} is missing`, {message: 'With CI=true every engine must be there.'});
  tallies.push(tally(0, 1));
}

async function step(name, run) {
  const start = performance.now();
  const result = await run().catch((error) => {
    printFailure(name, error);
    return tally(0, 1);
  });
  tallies.push(result);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${result.failed ? 'FAILED' : 'ok    '}    ${name.padEnd(14)}${say(result)} (${seconds} s)`);
  return result;
}
