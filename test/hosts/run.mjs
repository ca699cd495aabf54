/**
 * `npm run test:hosts`: puts what the recipes offer through the engines of the hosts, looks at what becomes of it in
 * Chromium, and says what changed since the last time. Ends with 1 if anything did, or if anything is not as it should be.
 * With arguments it runs the ways or engines of those names alone, and writes nothing.
 */
import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import path from 'node:path';
import {debian} from './engines/debian.mjs';
import {writeEmbedding} from './embedding.mjs';
import {openBrowser, serve} from './look.mjs';
import {kept, others} from './publications.mjs';
import {keep, read, report} from './outputs.mjs';
import {outputOf, runsOf} from './runs.mjs';

const here = import.meta.dirname;
const chosen = process.argv.slice(2);

installEngines();
const {engines, versions} = await import('./engines/index.mjs');
const {faultsIn} = await import('./faults.mjs');
const server = await serve();
const browser = await openBrowser(server);
const faults = [];
try {
  const before = read();
  const results = await runAll(kept);
  if (!chosen.length) {
    keep(results, versions());
    const documentChanged = await writeEmbedding();
    process.exitCode = report(before, read(), documentChanged) ? 1 : 0;
  }
  const unkept = await runAll(others());
  console.log(`${results.length + unkept.length} runs, ${faults.length} faults`);
  if (faults.length) process.exitCode = 1;
} finally {
  await browser.close();
  server.close();
}

function installEngines() {
  for (const cwd of [here, path.join(here, 'myst-theme')]) {
    if (existsSync(path.join(cwd, 'node_modules'))) continue;
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {cwd, stdio: 'inherit'});
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

async function runAll(publications) {
  const results = [];
  for (const publication of publications) {
    server.texts.set(publication.address.replace(/\?.*/, ''), publication.text);
    for (const run of runsOf(publication, server.origin)) {
      if (chosen.length && ![run.engine, run.way, publication.id].some((name) => chosen.includes(name)))
        continue;
      results.push(await make(run));
    }
  }
  return results;
}

/** Runs one; what is not as it should be is noted. */
async function make(run) {
  const name = outputOf(run);
  try {
    const output = await engines[run.engine](run.text, {...run, origin: server.origin});
    const {html, site = run.site, kept = html} = typeof output === 'string' ? {html: output} : output;
    const seen = await browser.look({html, site, shows: run.shows});
    note(name, faultsIn(run, html, seen));
    return {...run, html: withoutOrigin(kept), site: withoutOrigin(site), shows: seen.shows};
  } catch (error) {
    note(name, [error.stderr || error.stack || error]);
    return {...run, html: '', site: '', shows: 'nothing'};
  }
}

/** Said at once: a whole run takes many minutes. */
function note(name, found) {
  for (const fault of found) console.log(`${name}: ${fault}`);
  faults.push(...found);
}

/** What is kept is read again on a server with another address. */
function withoutOrigin(text) {
  return text.replaceAll(server.origin, '').replaceAll(encodeURIComponent(server.origin), '');
}
