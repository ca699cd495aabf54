/**
 * Which test file runs where. Files directly in test/ need Node; test/builder, test/model and test/studies hold
 * pure tests that run in Node and in every browser; all others need a page.
 */
import {existsSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {fromRoot} from './paths.mjs';

const everywhere = ['builder', 'model', 'studies'];

/**
 * @param {'node' | 'browser'} place
 * @param {readonly string[]} filters Parts of paths. A file must contain one of them, if there are any, and none
 *   of those that begin with `!`.
 * @returns {string[]} Absolute paths, sorted.
 */
export function testFiles(place, filters = []) {
  const folder = fromRoot('test');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.test.ts') && !file.includes('node_modules/') && runsIn(place, file))
    .filter((file) => matches(`test/${file}`, filters))
    .sort()
    .map((file) => path.join(folder, file));
}

function runsIn(place, file) {
  const [first, ...rest] = file.split('/');
  const topLevel = rest.length === 0;
  return place === 'node' ? topLevel || everywhere.includes(first) : !topLevel;
}

function matches(file, filters) {
  const contains = (filter) => file.includes(filter.replace(/^\.\//, ''));
  const wanted = filters.filter((filter) => !filter.startsWith('!'));
  const unwanted = filters.filter((filter) => filter.startsWith('!')).map((filter) => filter.slice(1));
  return (!wanted.length || wanted.some(contains)) && !unwanted.some(contains);
}
