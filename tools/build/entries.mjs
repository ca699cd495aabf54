/** What is built is read from the folders: an element or a study becomes an entry by having its folder. */
import {existsSync, readdirSync} from 'node:fs';
import {fromRoot} from '../paths.mjs';

/** Tag names: `src/elements/<tag>/<tag>.ts`. */
export const elements = foldersWith('src/elements', (tag) => `${tag}.ts`);

/** Study ids: `src/studies/<id>/index.ts`, which exports one constant, the study. */
export const studies = foldersWith('src/studies', () => 'index.ts');

/** Tags of the languages that are no part of every figure: `src/lang/<tag>.ts`, which exports one constant, its words. */
export const languages = readdirSync(fromRoot('src/lang'))
  .filter((file) => file.endsWith('.ts') && file !== 'sentences.ts')
  .map((file) => file.replace(/\.ts$/, ''))
  .sort();

/** Name of the constant that a study's or language's module exports: `stake-perception` exports `stakePerception`. */
export const exportName = (id) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

function foldersWith(parent, fileOf) {
  return readdirSync(fromRoot(parent))
    .filter((name) => existsSync(fromRoot(parent, name, fileOf(name))))
    .sort();
}
