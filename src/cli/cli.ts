/** `npx alliance-widgets …`: the program itself. */
import {run} from './run.js';

// Whoever reads our output may stop before its end, as `head` does.
process.stdout.on('error', ({code}: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 2));

process.exitCode = await run(process.argv.slice(2));
