/**
 * `npm run test:hosts`: puts the recipes' snippets through the engines of the hosts, looks at what becomes of them
 * in Chromium, and says what changed since the last time. Ends with 1 if anything did.
 */
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {debian} from './engines/debian.mjs';
import {lookAt} from './look.mjs';
import {writeEmbedding} from './embedding.mjs';
import {outputOf, runs, snippet} from './recipes.mjs';

const here = import.meta.dirname;
const outputs = path.join(here, 'outputs');

installEngines();
const {programs} = await import('./engines/programs.mjs');
const {packages} = await import('./engines/packages.mjs');
const before = readAll();
const failed = [];
const made = [];
for (const run of runs) if (await make(run)) made.push(run);
for (const file of Object.keys(before)) if (!isWanted(file)) rmSync(path.join(outputs, file));
write('results.json', `${JSON.stringify(await lookAt(made), null, 2)}\n`);
const documentChanged = await writeEmbedding();
report(before, readAll(), documentChanged);

function installEngines() {
  if (!existsSync(path.join(here, 'node_modules'))) {
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {cwd: here, stdio: 'inherit'});
  }
  const missing = Object.entries(debian).flatMap(([name, file]) => (existsSync(file) ? [] : [name]));
  if (!missing.length) return;
  const command = ['install', '-y', '-qq', '--no-install-recommends', ...missing];
  if (process.getuid?.() !== 0) throw new Error(`missing: sudo apt-get ${command.join(' ')}`);
  execFileSync('apt-get', command, {
    stdio: 'inherit',
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
  });
}

/** Tells whether there is an output. */
async function make(run) {
  const shortcode = run.shortcode && snippet(run.shortcode);
  try {
    write(outputOf(run), await {...packages, ...programs}[run.engine](snippet(run.file), {shortcode}));
    return true;
  } catch (error) {
    failed.push(`${run.engine} failed with ${run.file}: ${error.stderr || error}`);
    return false;
  }
}

function isWanted(file) {
  return file === 'results.json' || runs.some((run) => outputOf(run) === file);
}

function write(file, text) {
  const target = path.join(outputs, file);
  mkdirSync(path.dirname(target), {recursive: true});
  writeFileSync(target, text);
}

/** Every file of outputs by its path. */
function readAll() {
  if (!existsSync(outputs)) return {};
  const files = readdirSync(outputs, {recursive: true, withFileTypes: true}).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files.map(({parentPath, name}) => {
      const file = path.join(parentPath, name);
      return [path.relative(outputs, file).split(path.sep).join('/'), readFileSync(file, 'utf8')];
    }),
  );
}

function report(old, now, documentChanged) {
  const changed = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter(
    (file) => old[file] !== now[file],
  );
  for (const file of changed) {
    console.log(`changed: test/hosts/outputs/${file}`);
    const lines = new Set((old[file] ?? '').split('\n'));
    for (const line of (now[file] ?? '').split('\n')) if (!lines.has(line)) console.log(`  + ${line}`);
    const left = new Set((now[file] ?? '').split('\n'));
    for (const line of (old[file] ?? '').split('\n')) if (!left.has(line)) console.log(`  - ${line}`);
  }
  if (documentChanged) console.log('changed: docs/embedding.md');
  for (const line of failed) console.log(line);
  console.log(`${runs.length} runs, ${changed.length} files changed, ${failed.length} failed`);
  process.exitCode = changed.length || failed.length || documentChanged ? 1 : 0;
}
