/** Firefox, by WebDriver BiDi. */
import {findFirefox} from '../browsers.mjs';
import {puppeteerLauncher} from './puppeteer.mjs';

export const firefox = () =>
  puppeteerLauncher('firefox', 'Firefox', {
    launchOptions: {
      browser: 'firefox',
      executablePath: findFirefox(),
      // Lets `media.mjs` reach the browser's own context: WebDriver BiDi cannot emulate media features yet.
      args: ['--remote-allow-system-access'],
    },
  });
