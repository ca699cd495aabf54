/**
 * Two kinds of output. The npm entries come from src; the files for a `<script>` tag come from those, so that
 * TypeScript is compiled once; the builder's takes its types out only.
 */
import {readFileSync} from 'node:fs';
import {literalsHtmlCssMinifier} from '@literals/rollup-plugin-html-css-minifier';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import {elements, languages, studies} from './tools/build/entries.mjs';
import {
  builtSourceMaps,
  ownCssTag,
  registersLanguage,
  registersStudy,
  shapesForValibot,
  transpiled,
} from './tools/build/plugins.mjs';
import {fromRoot} from './tools/paths.mjs';

const {version, dependencies, peerDependencies} = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8'));

const named = (names, key, value) => Object.fromEntries(names.map((name) => [key(name), value(name)]));

/** A warning is a mistake that somebody else will meet. */
const onLog = (level, log, handler) => handler(level === 'warn' ? 'error' : level, log);

/** ES modules for bundlers; what they depend on stays an import, so that a page has one copy of it. */
const npm = {
  input: {
    index: 'src/index.ts',
    model: 'src/model/index.ts',
    'html-data': 'src/figure/html-data.ts',
    anywidget: 'src/anywidget/anywidget.ts',
    hydrate: 'src/hydrate.ts',
    server: 'src/server/index.ts',
    ...named(
      elements,
      (tag) => `elements/${tag}`,
      (tag) => `src/elements/${tag}/${tag}.ts`,
    ),
    ...named(
      studies,
      (id) => `studies/${id}`,
      (id) => `src/studies/${id}/index.ts`,
    ),
    ...named(
      languages,
      (tag) => `lang/${tag}`,
      (tag) => `src/lang/${tag}.ts`,
    ),
    // Not for users: the files for pages are made from these.
    'internal/all': 'src/all.ts',
    'internal/studies': 'src/studies.ts',
    'internal/placeholders': 'src/page/placeholders.ts',
    'internal/embed': 'src/page/embed.ts',
    'internal/embed-height': 'src/page/embed-height.ts',
    'internal/registry': 'src/figure/registry.ts',
    'internal/shapes': 'src/model/shapes.ts',
    'internal/css-tag': 'src/figure/css-tag.ts',
  },
  external: Object.keys({...dependencies, ...peerDependencies}).map((name) => new RegExp(`^${name}($|/)`)),
  output: {
    dir: 'dist',
    format: 'es',
    sourcemap: true,
    entryFileNames: '[name].js',
    chunkFileNames: 'internal/[name].js',
    // Keeps imports for side effects out of entries that do not have them in their source.
    hoistTransitiveImports: false,
  },
  plugins: [
    literalsHtmlCssMinifier({include: ['src/**/*.ts'], failOnError: true}),
    // What package.json says of side effects is said of dist.
    resolve({ignoreSideEffectsForRoot: true}),
    typescript({tsconfig: 'tsconfig.build.json'}),
  ],
  onLog,
};

/** What the command line takes from the package's own entries. */
const cliParts = {
  [fromRoot('src/model/index.ts')]: './model.js',
  [fromRoot('src/server/index.ts')]: './server.js',
  [fromRoot('src/studies.ts')]: './internal/studies.js',
};

/** The command line: a program of its own, which takes the rest of the library as its users do. */
const cli = {
  input: 'src/cli/cli.ts',
  external: [/^node:/, ...Object.keys(cliParts)],
  output: {
    file: 'dist/cli.js',
    format: 'es',
    sourcemap: true,
    banner: '#!/usr/bin/env node',
    paths: cliParts,
  },
  plugins: [resolve(), typescript({tsconfig: 'tsconfig.cli.json'})],
  onLog,
};

/**
 * Asks Chromium to compile a file while it loads, beside the page, and not one function after the other when the first
 * figure is drawn, which takes the page's own thread half as long again. To other engines it is a comment.
 */
const eager = '\n//# allFunctionsCalledOnLoad';

/** One self-contained minified file. */
const cdn = (input, file, {format = 'es', plugins = [], isData = false} = {}) => ({
  input,
  output: {
    file: `dist/cdn/${file}.js`,
    format,
    // A classic script has no exports; what the module would export is on this global.
    name: format === 'iife' ? 'allianceWidgets' : undefined,
    sourcemap: true,
    banner: `/*! alliance-widgets ${version} MIT */${isData ? '' : eager}`,
  },
  plugins: [
    ...plugins,
    shapesForValibot(),
    ownCssTag(),
    builtSourceMaps(),
    resolve({browser: true, exportConditions: ['production']}),
    terser({ecma: 2022, module: format === 'es', compress: {passes: 2}, format: {comments: /^!|^# all/}}),
  ],
  onLog,
});

/** The script of the demo's builder, which is no part of the package. */
const builder = {
  input: 'demo/builder/main.ts',
  output: {file: 'dist/demo/builder.js', format: 'es', sourcemap: true},
  plugins: [
    resolve({browser: true, exportConditions: ['production']}),
    transpiled(),
    terser({ecma: 2022, module: true, format: {comments: false}}),
  ],
  onLog,
};

export default [
  npm,
  cli,
  cdn('dist/index.js', 'alliance-widgets'),
  cdn('dist/internal/all.js', 'alliance-widgets-all'),
  // Pages opened from a folder cannot load modules, nor a study's file: this one brings the studies along.
  cdn('dist/internal/all.js', 'alliance-widgets.classic', {format: 'iife'}),
  cdn('dist/html-data.js', 'html-data'),
  // For the pages of others: they work as modules and as plain scripts. Those of the embed page have to be plain, since a
  // frame without an origin could load a module only from a server that allows it.
  ...['placeholders', 'embed', 'embed-height'].map((name) =>
    cdn(`dist/internal/${name}.js`, name, {format: 'iife'}),
  ),
  // Notebooks load one file.
  cdn('dist/anywidget.js', 'anywidget'),
  ...elements.map((tag) => cdn(`dist/elements/${tag}.js`, tag)),
  ...studies.map((id) => cdn(`study:${id}`, `studies/${id}`, {plugins: [registersStudy()], isData: true})),
  ...languages.map((tag) =>
    cdn(`lang:${tag}`, `lang/${tag}`, {plugins: [registersLanguage()], isData: true}),
  ),
  builder,
];
