/** Takes samples in one Chromium: a page of its own for each. */
import {createServer} from 'node:http';
import puppeteer from 'puppeteer-core';
import {findChromium} from '../../tools/browsers.mjs';
import {staticFiles} from '../../tools/static-files.mjs';
import {framesIn} from './frames.mjs';

const flags = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'];
/** Milliseconds after which a tool has lost. */
const PATIENCE = 240_000;

/** @param {(bench: Bench) => Promise<void>} use @typedef {Awaited<ReturnType<typeof open>>} Bench */
export async function withBench(use) {
  const bench = await open();
  try {
    await use(bench);
  } finally {
    await bench.close();
  }
}

async function open() {
  const serve = staticFiles();
  const server = createServer((request, response) =>
    serve(request, response, () => response.writeHead(404).end()),
  );
  await new Promise((resolve) => server.listen(0, 'localhost', resolve));
  const browser = await puppeteer.launch({
    executablePath: findChromium(),
    args: flags,
    protocolTimeout: PATIENCE,
    defaultViewport: {width: 1280, height: 900},
  });
  const base = `http://localhost:${server.address().port}/test/bench/page.html`;

  /** Opens a page with `count` events and gives it to `use` once they stand. */
  async function withPage(tool, count, use) {
    const page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    try {
      await page.goto(`${base}?tool=${tool}&count=${count}`);
      await page.waitForFunction('globalThis.sample');
      return await use(page);
    } finally {
      await page.close();
    }
  }

  return {
    version: await browser.version(),
    /** @returns {Promise<{loading: number, ready: number, nodes: number}>} */
    ready: (tool, count) => withPage(tool, count, (page) => page.evaluate('sample')),
    /** @returns {Promise<number[]>} Main-thread work of each frame, in milliseconds. */
    frames: (tool, count, way, frames) =>
      withPage(tool, count, (page) => framesIn(page, () => page.evaluate(`run('${way}', ${frames})`))),
    async close() {
      await browser.close();
      server.close();
    },
  };
}
