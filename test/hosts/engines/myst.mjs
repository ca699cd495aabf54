/** MyST: its program reads the article, and the components of its themes draw it, as the themes' own pages do. */
import {execFile} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {promisify} from 'node:util';
import {fromRoot} from '../../../tools/paths.mjs';
import {article, inSite} from './site.mjs';

const program = path.resolve(import.meta.dirname, '../node_modules/mystmd/dist/myst.cjs');
const theme = path.resolve(import.meta.dirname, '../myst-theme');
const library = '/dist/cdn/anywidget.js';

/** @returns what was drawn, and what of it is kept: the page without the theme's code. */
export async function myst(text) {
  const mdast = await parsed(text);
  const widget = find(mdast, 'anywidget');
  if (widget) widget.esm = library;
  const {html, script} = await drawn(mdast);
  const live = `<div id="article">${html}</div>\n<script type="module">\n${script}\n</script>`;
  return {html: live, kept: widget ? `${html}\n${standIn(widget)}` : html};
}

/** The theme's pages come from a server of its own; without it the program ends with a failure, after the article. */
function parsed(text) {
  const settings = 'version: 1\nproject:\n  title: Site\nsite:\n  template: book-theme\n';
  return inSite({'index.md': article(text), 'myst.yml': settings}, async (folder, read) => {
    await promisify(execFile)(process.execPath, [program, 'build', '--site', '--ci'], {cwd: folder}).catch(
      () => {},
    );
    const {mdast} = JSON.parse(read('_build/site/content/index.json'));
    const {esm} = find(mdast, 'anywidget') ?? {};
    if (esm && read(`_build/site/public${esm}`) !== readFileSync(fromRoot(library.slice(1)), 'utf8')) {
      throw new Error('MyST’s copy of the library differs from it');
    }
    return mdast;
  });
}

const find = (node, type) =>
  node.type === type ? node : node.children?.map((child) => find(child, type)).find(Boolean);

/** As it comes from the server, and the script that takes it over in the browser. */
async function drawn({children}) {
  const {server, client} = await (bundles ??= bundled());
  const module = {};
  new Function('module', 'require', server)(module, createRequire(import.meta.url));
  const article = JSON.stringify(children).replaceAll('<', '\\u003c');
  return {html: module.exports.html(children), script: `const article = ${article};\n${client}`};
}

let bundles;

async function bundled() {
  const {build} = createRequire(path.join(theme, 'package.json'))('esbuild');
  const bundle = async (contents, settings) => {
    const options = {
      bundle: true,
      write: false,
      minify: true,
      define: {'process.env.NODE_ENV': '"production"'},
    };
    const stdin = {contents: `${page}\n${contents}`, resolveDir: theme};
    return (await build({...options, ...settings, stdin})).outputFiles[0].text;
  };
  const [server, client] = await Promise.all([
    bundle(onServer, {format: 'cjs', platform: 'node'}),
    bundle(inBrowser, {format: 'esm', platform: 'browser'}),
  ]);
  return {server, client};
}

/** The article within what the book theme puts around it for its components. */
const page = `
import {ANY_RENDERERS} from '@myst-theme/anywidget';
import {mergeRenderers, ThemeProvider} from '@myst-theme/providers';
import {DEFAULT_RENDERERS, MyST} from 'myst-to-react';
import {createElement} from 'react';
const renderers = mergeRenderers([DEFAULT_RENDERERS, ANY_RENDERERS]);
const page = (ast) =>
  createElement(ThemeProvider, {renderers, theme: 'light', setTheme() {}}, createElement(MyST, {ast}));`;
const onServer = `
import {renderToString} from 'react-dom/server';
export const html = (ast) => renderToString(page(ast));`;
const inBrowser = `
import {hydrateRoot} from 'react-dom/client';
hydrateRoot(document.getElementById('article'), page(article));`;

/** Does what the theme does with a widget: a box in a shadow root, and a model that can neither save nor let go. */
const standIn = ({model}) => `<script type="module">
import widget from '${library}';
const box = document.querySelector('.relative.w-full').attachShadow({mode: 'open'}).appendChild(document.createElement('div'));
const refuse = () => { throw new Error('not implemented'); };
const model = new Map(Object.entries(${JSON.stringify(model).replaceAll('<', '\\u003c')}));
widget.render({model: Object.assign(model, {on() {}, off: refuse, save_changes: refuse}), el: box});
</script>`;
