/** dist/integrity.json: the hash by which a browser knows that a file is the one that was meant (SRI). */
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {fromRoot} from '../paths.mjs';

export function buildIntegrity() {
  const files = readdirSync(fromRoot('dist/cdn'), {recursive: true, encoding: 'utf8'})
    .map((file) => `cdn/${file.split(path.sep).join('/')}`)
    .filter((file) => file.endsWith('.js'))
    .concat(readdirSync(fromRoot('dist')).filter((file) => file.endsWith('.css')))
    .sort();
  const hashes = Object.fromEntries(files.map((file) => [file, integrityOf(file)]));
  writeFileSync(fromRoot('dist/integrity.json'), `${JSON.stringify(hashes, null, 2)}\n`);
}

function integrityOf(file) {
  return `sha384-${createHash('sha384')
    .update(readFileSync(fromRoot('dist', file)))
    .digest('base64')}`;
}
