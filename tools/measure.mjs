/** Sizes of the files for pages. */
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {fromRoot} from './paths.mjs';

/**
 * @returns {Record<string, {minified: number, gzip: number, brotli: number}>} Bytes by path from the repository's
 * top, `dist/cdn/case-card.js`; compressed as well as the formats can be, as a CDN does once.
 */
export function measure() {
  const folder = fromRoot('dist/cdn');
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.js'))
    .sort();
  return Object.fromEntries(
    files.map((file) => [
      `dist/cdn/${file.split(path.sep).join('/')}`,
      sizesOf(readFileSync(path.join(folder, file))),
    ]),
  );
}

const sizesOf = (content) => ({
  minified: content.length,
  gzip: gzipSync(content, {level: 9}).length,
  brotli: brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  }).length,
});
