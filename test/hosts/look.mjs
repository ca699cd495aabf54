/** What readers see of the engines' outputs, in Chromium. */
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import {findChromium} from '../../tools/browsers.mjs';
import {staticFiles} from '../../tools/static-files.mjs';
import {pageOf, seenOn} from './page.ts';
import {outputOf} from './recipes.mjs';

/** Long enough for a figure that comes at all, on a busy machine. */
const patience = 5000;

/** @returns what each run shows. */
export async function lookAt(runs) {
  const files = staticFiles();
  const server = createServer((request, response) => {
    const run = runs.find((one) => request.url === `/page/${outputOf(one)}`);
    if (!run) return files(request, response, () => response.writeHead(404).end());
    const output = readFileSync(path.join(import.meta.dirname, 'outputs', outputOf(run)), 'utf8');
    response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).end(pageOf(output, run.site));
  });
  await new Promise((resolve) => server.listen(0, 'localhost', resolve));
  const browser = await puppeteer.launch({executablePath: findChromium(), args: ['--no-sandbox']});
  try {
    const page = await browser.newPage();
    // The compiler's helper, which a function that is sent to the page misses there.
    await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
    const results = [];
    for (const run of runs) {
      await page.goto(`http://localhost:${server.address().port}/page/${outputOf(run)}`);
      results.push(await look(page, run));
    }
    return results;
  } finally {
    await browser.close();
    server.close();
  }
}

async function look(page, {engine, file, site, ...run}) {
  const deadline = Date.now() + patience;
  let shows = await page.evaluate(seenOn);
  while (shows !== 'figure' && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    shows = await page.evaluate(seenOn);
  }
  return {engine, snippet: file, output: outputOf({engine, file, ...run}), ...(site && {site}), shows};
}
