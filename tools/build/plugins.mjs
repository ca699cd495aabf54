/** Rollup plugins of our own. */
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import {fromRoot} from '../paths.mjs';
import {exportName} from './entries.mjs';

/** Lets a source map made from files in dist lead back to src: Rollup does not read maps by itself. */
export const builtSourceMaps = () => ({
  name: 'built-source-maps',
  load(id) {
    const map = `${id}.map`;
    if (!id.startsWith(fromRoot('dist')) || !existsSync(map)) return null;
    return {code: readFileSync(id, 'utf8'), map: JSON.parse(readFileSync(map, 'utf8'))};
  },
});

/** Puts the shapes of `src/model/shapes.ts` in valibot's place, which a figure needs for nothing else. */
export const shapesForValibot = () => ({
  name: 'shapes-for-valibot',
  resolveId: (id) => (id === 'valibot' ? fromRoot('dist/internal/shapes.js') : null),
});

/** Puts `src/figure/css-tag.ts` in the place of Lit's, most of which serves browsers without constructable style sheets. */
export const ownCssTag = () => ({
  name: 'own-css-tag',
  resolveId: (id, importer = '') =>
    id === './css-tag.js' && importer.includes('@lit/reactive-element')
      ? fromRoot('dist/internal/css-tag.js')
      : null,
});

/** Entries `<kind>:<name>`: modules that register one thing and do nothing else. */
const registers = (kind, codeOf) => () => ({
  name: `registers-${kind}`,
  resolveId: (id) => (id.startsWith(`${kind}:`) ? id : null),
  load: (id) => (id.startsWith(`${kind}:`) ? codeOf(id.slice(kind.length + 1)) : null),
});

const registry = fromRoot('dist/internal/registry.js');

/** `study:<id>`: a built-in study. */
export const registersStudy = registers(
  'study',
  (id) => `
    import {registerStudy} from '${registry}';
    import {${exportName(id)} as study} from '${fromRoot('dist/studies', `${id}.js`)}';
    registerStudy(study);`,
);

/** `lang:<tag>`: the words of a language. */
export const registersLanguage = registers(
  'lang',
  (tag) => `
    import {registerWords} from '${registry}';
    import {${exportName(tag)} as words} from '${fromRoot('dist/lang', `${tag}.js`)}';
    registerWords('${tag}', words);`,
);

/** Takes the types out of each file by itself: `npm run types` has checked them, and the npm entries have been compiled. */
export const transpiled = () => ({
  name: 'transpiled',
  resolveId(id, importer) {
    const file =
      id.startsWith('.') && importer && path.resolve(path.dirname(importer), id.replace(/\.js$/, '.ts'));
    return file && existsSync(file) ? file : null;
  },
  transform(code, id) {
    if (!id.endsWith('.ts')) return null;
    const compilerOptions = {target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: true, sourceMap: true};
    const {outputText, sourceMapText} = ts.transpileModule(code, {fileName: id, compilerOptions});
    return {code: outputText.replace(/^\/\/# sourceMappingURL=.*$/m, ''), map: sourceMapText};
  },
});
