/** The style sheets of prerendered figures as files, for pages whose policy forbids inline style. */
import {mkdirSync, writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {fromRoot} from '../paths.mjs';
import {elements} from './entries.mjs';

export async function buildStyleSheets() {
  const {styleOf} = await import(pathToFileURL(fromRoot('dist/server.js')).href);
  mkdirSync(fromRoot('dist/css'), {recursive: true});
  for (const tag of elements) writeFileSync(fromRoot('dist/css', `${tag}.css`), `${styleOf(tag)}\n`);
}
