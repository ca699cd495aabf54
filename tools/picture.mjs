/** `npm run picture`: takes the README's picture anew, of what the build last wrote, in Chromium. */
import {createServer} from 'node:http';
import puppeteer from 'puppeteer-core';
import {findChromium} from './browsers.mjs';
import {fromRoot} from './paths.mjs';
import {staticFiles} from './static-files.mjs';

const page = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Picture</title>
<script type="module" src="/dist/cdn/alliance-widgets-all.js"></script>
<style>body {margin: 0; padding: 1rem; width: 46rem; font: 1rem/1.5 system-ui, sans-serif; color: #1c1e24; background: #fff}</style>
<alliance-matrix study="okinawa" rows="reliability" columns="dependence" case="kishi" style="--aw-accent: #1f4f93"></alliance-matrix>`;

const files = staticFiles();
const server = createServer((request, response) =>
  request.url === '/'
    ? response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).end(page)
    : files(request, response, () => response.writeHead(404).end()),
).listen(0, 'localhost');
const browser = await puppeteer.launch({executablePath: findChromium(), args: ['--no-sandbox']});
try {
  const tab = await browser.newPage();
  await tab.setViewport({width: 768, height: 900, deviceScaleFactor: 1.25});
  await tab.goto(`http://localhost:${server.address().port}/`);
  await tab.$eval('alliance-matrix', (figure) => figure.ready);
  const body = await tab.$('body');
  await body.screenshot({path: fromRoot('docs/images/alliance-matrix.png')});
} finally {
  await browser.close();
  server.close();
}
