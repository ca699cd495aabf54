/** What readers see of the engines' outputs, in Chromium. */
import {createServer} from 'node:http';
import puppeteer from 'puppeteer-core';
import {findChromium} from '../../tools/browsers.mjs';
import {staticFiles} from '../../tools/static-files.mjs';
import {pageOf, seenOn} from './page.ts';

/** Long enough for a figure that comes at all, on a busy machine. */
const patience = 15_000;

/** A server for the engines and the browser: of the repository, and of the studies and pages that are put into it. */
export async function serve() {
  const files = staticFiles();
  const texts = new Map([['/favicon.ico', '']]);
  const server = createServer((request, response) => {
    const path = request.url.replace(/\?.*/, '');
    if (!texts.has(path)) return files(request, response, () => response.writeHead(404).end());
    const type = path.endsWith('.json') ? 'application/json' : 'text/html';
    response.writeHead(200, {'content-type': `${type}; charset=utf-8`}).end(texts.get(path));
  });
  await new Promise((resolve) => server.listen(0, 'localhost', resolve));
  return {texts, origin: `http://localhost:${server.address().port}`, close: () => server.close()};
}

/** @returns a function that tells what a run's output shows, and what the page complains of. */
export async function openBrowser({texts, origin}) {
  const browser = await puppeteer.launch({executablePath: findChromium(), args: ['--no-sandbox']});
  const close = () => browser.close();
  const look = async ({html, site, shows: expected}) => {
    const page = await browser.newPage();
    try {
      // The compiler's helper, which a function that is sent to the page misses there.
      await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
      const complaints = listen(page);
      texts.set('/page', pageOf(html, site));
      await page.goto(`${origin}/page`);
      const shows = await waitFor(page, expected);
      return {shows, complaints: [...complaints, ...(await problemsOn(page))]};
    } finally {
      await page.close();
    }
  };
  return {look, close};
}

function listen(page) {
  const complaints = [];
  page.on('console', (message) => {
    if (/error|warn/.test(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return complaints;
}

async function waitFor(page, expected) {
  const deadline = Date.now() + patience;
  for (;;) {
    const shows = await page.evaluate(seenOn);
    if (shows === expected || Date.now() > deadline) return shows;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** What the figures, also those in frames, have to say of their study. */
async function problemsOn(page) {
  const find = () => [...globalThis.document.querySelectorAll('*')].flatMap(({problems = []}) => problems);
  const found = await Promise.all(page.frames().map((frame) => frame.evaluate(find)));
  return found.flat().map(({message}) => message);
}
