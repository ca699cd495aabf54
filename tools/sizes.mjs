/**
 * `npm run sizes` shows how large the files for pages are, and how far from their goals. They are held against
 * test/sizes.json, which `npm run sizes -- --update` lowers where they became smaller and, with `--raise`, raises
 * where they grew.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {fromRoot} from './paths.mjs';
import {measure} from './measure.mjs';

const recordFile = fromRoot('test/sizes.json');
const flags = process.argv.slice(2);
const unknown = flags.filter((flag) => flag !== '--update' && flag !== '--raise');
if (unknown.length) throw new RangeError(`npm run sizes: no such option: ${unknown.join(' ')}`);

const sizes = measure();
const {goals} = read();
console.table(
  Object.fromEntries(
    Object.entries(sizes).map(([file, size]) => [
      file,
      {
        ...size,
        ...(file in goals && {goal: goals[file], 'above goal': Math.max(0, size.brotli - goals[file])}),
      },
    ]),
  ),
);
if (flags.length) update(flags.includes('--raise'));

function update(raise) {
  const {brotli: recorded} = read();
  const brotli = {};
  for (const [file, {brotli: size}] of Object.entries(sizes)) {
    const old = recorded[file] ?? Infinity;
    brotli[file] = raise ? size : Math.min(size, old);
    if (size > old && !raise) console.log(`${file} grew from ${old} to ${size} bytes: --raise records that`);
  }
  writeFileSync(recordFile, `${JSON.stringify({goals, brotli}, null, 2)}\n`);
}

function read() {
  return JSON.parse(readFileSync(recordFile, 'utf8'));
}
