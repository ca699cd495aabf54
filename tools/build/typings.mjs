/**
 * Typings beside the entries. TypeScript writes one declaration file for each source file, into dist/types;
 * an entry such as dist/model.d.ts passes on those of its source.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {fromRoot} from '../paths.mjs';
import {elements, languages, studies} from './entries.mjs';

export function buildTypings() {
  passOn('index', 'index');
  passOn('model', 'model/index');
  passOn('html-data', 'figure/html-data');
  passOn('hydrate', 'hydrate');
  passOn('server', 'server/index');
  passOn('anywidget', 'anywidget/anywidget', ['default']);
  for (const tag of elements) passOn(`elements/${tag}`, `elements/${tag}/${tag}`);
  for (const id of studies) passOn(`studies/${id}`, `studies/${id}/index`);
  for (const tag of languages) passOn(`lang/${tag}`, `lang/${tag}`);
}

function passOn(entry, source, names = []) {
  const file = fromRoot('dist', `${entry}.d.ts`);
  const target = path.posix.relative(path.posix.dirname(entry), `types/${source}.js`);
  mkdirSync(path.dirname(file), {recursive: true});
  const from = `from '${target.startsWith('.') ? target : `./${target}`}';\n`;
  // `*` passes on every export but the default one.
  writeFileSync(file, `export * ${from}${names.length ? `export {${names.join(', ')}} ${from}` : ''}`);
}
