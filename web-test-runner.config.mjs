/** Settings of the browser tests; `npm run test:browser` runs them. */
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chosenEngines} from './tools/browsers.mjs';
import {commands, launcher} from './tools/engines/index.mjs';
import {fromRoot, root} from './tools/paths.mjs';
import {testFiles} from './tools/test-files.mjs';
import {testServer} from './tools/test-server.mjs';

const second = 1000;

export default {
  rootDir: root,
  files: testFiles('browser'),
  // Lit's development build warns of mistakes, and an unexpected warning fails the file (see browser-report.mjs).
  nodeResolve: {exportConditions: ['development']},
  plugins: [esbuildPlugin({ts: true, tsconfig: fromRoot('tsconfig.json'), target: 'es2022'}), commands()],
  middleware: [testServer()],
  browsers: chosenEngines().map(launcher),
  concurrentBrowsers: 1,
  concurrency: 1,
  browserStartTimeout: 120 * second,
  testsStartTimeout: 120 * second,
  testsFinishTimeout: 300 * second,
  testFramework: {config: {timeout: 30 * second}},
  filterBrowserLogs(log) {
    // The runner keeps only the arguments; the report needs to know a warning from a note.
    log.args.unshift(log.type);
    return !String(log.args[1]).startsWith('Lit is in dev mode.');
  },
};
