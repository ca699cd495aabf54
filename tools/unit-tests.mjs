/**
 * Runs the tests that need no browser: `npm run test:unit -- [part of a path …]`.
 * Started with `node --import tsx`, which lets Node import TypeScript.
 */
import Mocha from 'mocha';
import {relative} from './paths.mjs';
import {finish, printFailure, say, tally} from './tally.mjs';
import {testFiles} from './test-files.mjs';

/** Prints failures only: a thousand lines that say "passed" hide the one that matters. */
class FailuresOnly extends Mocha.reporters.Base {
  constructor(runner, options) {
    super(runner, options);
    runner.on('fail', (test, error) => printFailure(`${relative(test.file)}: ${test.fullTitle()}`, error));
  }
}

const files = testFiles('node', process.argv.slice(2));
const mocha = new Mocha({timeout: 120_000, reporter: FailuresOnly, forbidOnly: Boolean(process.env.CI)});
const brokenFiles = await load(files);
const {stats} = await new Promise((resolve) => {
  const runner = mocha.run(() => resolve(runner));
});

const result = tally(stats.passes, stats.failures + brokenFiles, stats.pending);
if (!stats.tests && !brokenFiles) {
  printFailure('no test ran', {message: `${files.length} test files were found`});
  result.failed++;
}
if (!process.send) console.log(`\n${say(result)}`);
await finish(result);

/** One by one, so that a file that cannot be loaded does not keep the others from running. */
async function load(paths) {
  let broken = 0;
  for (const file of paths) {
    mocha.files = [file];
    try {
      await mocha.loadFilesAsync();
    } catch (error) {
      broken++;
      printFailure(`${relative(file)} could not be loaded`, error);
    }
  }
  return broken;
}
