/** What is kept of the last run, in test/hosts/outputs. */
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {outputOf} from './runs.mjs';

const folder = path.join(import.meta.dirname, 'outputs');

/** Every file by its path. */
export function read() {
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({parentPath, name}) => {
      const file = path.join(parentPath, name);
      return [path.relative(folder, file).split(path.sep).join('/'), readFileSync(file, 'utf8')];
    }),
  );
}

/** @param versions - Of the engines. */
export function keep(results, versions) {
  rmSync(folder, {recursive: true, force: true});
  for (const result of results) write(outputOf(result), result.html);
  const runs = results.map(({engine, way, publication, site, shows, ...rest}) => ({
    way,
    engine,
    study: publication.id,
    output: outputOf({engine, way, publication, ...rest}),
    ...(site && {site}),
    shows,
  }));
  write('results.json', `${JSON.stringify({versions, runs}, null, 2)}\n`);
}

function write(file, text) {
  const target = path.join(folder, file);
  mkdirSync(path.dirname(target), {recursive: true});
  writeFileSync(target, text);
}

/** Prints what changed; tells whether anything did. */
export function report(old, now, documentChanged) {
  const files = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  const changed = files.filter((file) => old[file] !== now[file]);
  for (const file of changed) {
    console.log(`changed: test/hosts/outputs/${file}`);
    printLines('+', now[file], old[file]);
    printLines('-', old[file], now[file]);
  }
  if (documentChanged) console.log('changed: docs/embedding.md');
  return changed.length > 0 || documentChanged;
}

/** The lines of `text` that `other` does not have. */
function printLines(sign, text = '', other = '') {
  const known = new Set(other.split('\n'));
  for (const line of text.split('\n')) if (!known.has(line)) console.log(`  ${sign} ${line}`);
}
