/** Chromium, as it runs in a container and without a screen. */
import {findChromium} from '../browsers.mjs';
import {puppeteerLauncher} from './puppeteer.mjs';

export const chromium = () =>
  puppeteerLauncher('chromium', 'Chromium', {
    launchOptions: {executablePath: findChromium(), args: flags()},
    createPage: async ({context}) => {
      const page = await context.newPage();
      // Without this `:focus-visible` and focus events depend on which window the machine has in front.
      await page.emulateFocusedPage(true);
      return page;
    },
  });

function flags() {
  const quiet = [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ];
  // Containers often have a tiny /dev/shm, and their root user cannot use the sandbox.
  const container = ['--disable-gpu', '--disable-dev-shm-usage'];
  // A test that leaves its page would keep it there, detached, and puppeteer waiting for it.
  const cache = ['--disable-features=BackForwardCache'];
  return [...quiet, ...container, ...cache, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
}
