/** What Chromium and Firefox have in common: puppeteer drives both. */
import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {media} from './media.mjs';

/**
 * @param {'chromium' | 'firefox'} engine
 * @param {string} name As the runner prints it.
 * @param {object} options Of `chromeLauncher`.
 */
export function puppeteerLauncher(engine, name, options) {
  const launcher = chromeLauncher({puppeteer, concurrency: 1, ...options});
  launcher.engine = engine;
  launcher.name = name;
  resetAfterEachFile(launcher);
  return launcher;
}

/** The launcher uses one page for all test files, so what a file emulates or holds down would outlive it. */
function resetAfterEachFile(launcher) {
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    const page = launcher.getPage(id);
    if (!page.isClosed()) {
      await media.reset(launcher.engine, page);
      await page.mouse.reset();
    }
    return stopSession(id);
  };
}
