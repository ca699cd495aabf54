/**
 * The sites of test/consumers, as their authors would build them: with the packed library in node_modules, the
 * page rendered on the server where there is a `server.js`, prerendered where it asks for that, and bundled by Vite where
 * there is a `client.js`.
 */
import {execFile} from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {promisify} from 'node:util';
import {fromRoot, root} from './paths.mjs';

const run = promisify(execFile);
const installed = [
  'lit',
  '@lit/reactive-element',
  'valibot',
  'react',
  'react-dom',
  'vue',
  '@vue/server-renderer',
  '@lit-labs/ssr',
  '@lit-labs/ssr-client',
  'parse5',
];
const building = new Map();

/** Resolves to the folder of the finished site. */
export function builtConsumer(name) {
  if (!building.has(name)) building.set(name, build(name));
  return building.get(name);
}

async function build(name) {
  const folder = mkdtempSync(path.join(tmpdir(), `alliance-widgets-${name}-`));
  process.once('exit', () => rmSync(folder, {recursive: true, force: true}));
  cpSync(fromRoot('test/consumers', name), folder, {recursive: true});
  writeFileSync(path.join(folder, 'package.json'), '{"type": "module"}');
  await install(folder);
  await renderPage(folder);
  return existsSync(path.join(folder, 'client.js')) ? bundle(folder) : folder;
}

async function install(folder) {
  const library = path.join(folder, 'node_modules/alliance-widgets');
  mkdirSync(library, {recursive: true});
  const {stdout} = await run('npm', ['pack', '--json', '--pack-destination', folder], {cwd: root});
  const [{filename}] = JSON.parse(stdout);
  await run('tar', ['-xzf', path.join(folder, filename), '-C', library, '--strip-components=1']);
  for (const name of installed) {
    const target = path.join(folder, 'node_modules', name);
    mkdirSync(path.dirname(target), {recursive: true});
    symlinkSync(fromRoot('node_modules', name), target, 'junction');
  }
}

/** Puts what the server renders, and the hash of the file for pages, where the page has a place for it. */
async function renderPage(folder) {
  const page = path.join(folder, 'index.html');
  const server = path.join(folder, 'server.js');
  const rendered = existsSync(server) ? await (await import(pathToFileURL(server).href)).render() : '';
  const hashes = path.join(folder, 'node_modules/alliance-widgets/dist/integrity.json');
  const integrity = JSON.parse(readFileSync(hashes, 'utf8'))['cdn/alliance-widgets-all.js'];
  const html = readFileSync(page, 'utf8')
    .replace('<!-- rendered -->', () => rendered)
    .replace('{integrity}', integrity);
  writeFileSync(page, html);
  const [, options] = /<!-- prerender (.*?)-->/.exec(html) ?? [];
  if (options === undefined) return;
  const cli = path.join(folder, 'node_modules/alliance-widgets/dist/cli.js');
  const words = ['prerender', ...options.split(' ').filter(Boolean), '--force', '-o', page, page];
  await run(process.execPath, [cli, ...words], {cwd: folder});
}

/** With the frameworks' development builds, which warn of what does not fit. */
async function bundle(folder) {
  const {build} = await import('vite');
  await build({
    root: folder,
    configFile: false,
    base: './',
    logLevel: 'error',
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    build: {minify: false, target: 'es2022'},
  });
  return path.join(folder, 'dist');
}
