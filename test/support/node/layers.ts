/** Which folder of src may import what: the table in docs/architecture.md, as a function. */
import path from 'node:path';
import type {Import} from './source-file.js';

/** Where an import leads: a path from src, or the name of a package. */
type Target = {readonly inside: string} | {readonly package: string};

type Rule = (target: Target, from: string, imported: Import) => boolean;

const lit: Rule = (target) => isPackage(target, 'lit') || isPackage(target, '@lit/reactive-element');
const own: Rule = (target, from) => 'inside' in target && target.inside.startsWith(`${folderOf(from)}/`);
const model: Rule = (target) => isInside(target, 'model');
const figure: Rule = (target) => isInside(target, 'figure');

/** Text that runs unescaped, whatever its folder is. */
const unsafe = /\/(unsafe-(html|svg|mathml|css)|static-html|static)(\.js)?$/;

/** By folder, and for the files directly in src by their own name. */
const rules: Readonly<Record<string, readonly Rule[]>> = {
  model: [own, (target) => isPackage(target, 'valibot')],
  studies: [own, (target, _from, {typeOnly}) => typeOnly && isInside(target, 'model')],
  figure: [own, model, lit],
  elements: [own, model, figure, lit],
  // Words are data, held against what the figures say by their types.
  lang: [
    own,
    (target, _from, {typeOnly}) => typeOnly && (isInside(target, 'figure') || isInside(target, 'elements')),
  ],
  page: [own, model, figure, (target) => 'inside' in target && target.inside === 'index.ts'],
  anywidget: [own, figure, (target) => 'inside' in target && target.inside === 'index.ts'],
  // What runs on a server; both packages are for its users to install.
  server: [
    own,
    model,
    figure,
    lit,
    (target) => 'inside' in target && target.inside === 'index.ts',
    (target) => isPackage(target, '@lit-labs/ssr') || isPackage(target, 'parse5'),
  ],
  // The model comes by the entry that the package has for it, so that there is one copy.
  cli: [
    own,
    (target) =>
      'inside' in target &&
      ['model/index.ts', 'figure/version.ts', 'server/index.ts', 'studies.ts'].includes(target.inside),
    (target) => 'package' in target && target.package.startsWith('node:'),
  ],
  'index.ts': [
    model,
    figure,
    (target) => isInside(target, 'elements'),
    (target, _from, {typeOnly}) => typeOnly && isInside(target, 'lang'),
  ],
  'hydrate.ts': [figure, lit, (target) => isPackage(target, '@lit-labs/ssr-client')],
  'all.ts': [figure, (target) => 'inside' in target && ['studies.ts', 'index.ts'].includes(target.inside)],
  'studies.ts': [(target) => isInside(target, 'studies')],
};

/**
 * @param from Path of a source file from src, such as `model/schema.ts`.
 * @returns A sentence on each import that the file may not have.
 */
export function forbiddenImports(from: string, imports: readonly Import[]): string[] {
  const allowed = rules[from.split('/')[0] ?? ''];
  if (!allowed) return [`${from}: no rule says what may stand here`];
  return imports
    .filter((imported) => {
      const target = targetOf(from, imported.specifier);
      return unsafe.test(imported.specifier) || !allowed.some((rule) => rule(target, from, imported));
    })
    .map(({specifier, typeOnly}) => `${from} must not import ${typeOnly ? 'types from ' : ''}${specifier}`);
}

function targetOf(from: string, specifier: string): Target {
  if (!specifier.startsWith('.')) return {package: specifier};
  return {inside: path.posix.join(path.posix.dirname(from), specifier).replace(/\.js$/, '.ts')};
}

/** The unit that a file belongs to: each element and each study is one of its own. */
function folderOf(from: string): string {
  const parts = from.split('/');
  return parts[0] === 'elements' || parts[0] === 'studies' ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
}

const isPackage = (target: Target, name: string) =>
  'package' in target && (target.package === name || target.package.startsWith(`${name}/`));

const isInside = (target: Target, folder: string) =>
  'inside' in target && target.inside.startsWith(`${folder}/`);
