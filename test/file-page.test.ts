/** A page opened from a folder, where the browser loads neither modules nor a study's file. */
import {pathToFileURL} from 'node:url';
import {expect} from 'chai';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {findChromium} from '../tools/browsers.mjs';
import {fromRoot} from '../tools/paths.mjs';

interface Happening {
  readonly type: string;
  readonly what: string;
}

const executablePath = findChromium() as string | undefined;

describe('a page opened from a folder, with the classic script', function () {
  this.timeout(60_000);
  let browser: Browser | undefined;
  let page: Page;

  before(async function () {
    if (!executablePath) this.skip();
    browser = await puppeteer.launch({
      executablePath,
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
    page = await browser.newPage();
    await page.goto(pathToFileURL(fromRoot('test/pages/classic.html')).href);
    for (const id of ['registered', 'card', 'by-id'])
      await page.evaluate(`document.getElementById('${id}').ready`);
  });
  after(() => browser?.close());

  const titleOf = (id: string) =>
    page.evaluate(
      `document.getElementById('${id}').shadowRoot.querySelector('[part=title]').textContent.trim()`,
    );

  it('has its figures drawn: from a built-in study, and from a script on the page', async () => {
    expect(page.url()).to.match(/^file:/);
    expect(await titleOf('registered'))
      .to.be.a('string')
      .and.to.not.equal('');
    expect(await titleOf('by-id')).to.equal('The one case');
  });

  it('reacts: a case chosen in the matrix is shown in the card', async () => {
    const label = await page.evaluate(`(async () => {
      const button = document.getElementById('registered').shadowRoot.querySelector('[part~=case]');
      button.click();
      await document.getElementById('card').updateComplete;
      return button.textContent;
    })()`);
    expect(label).to.include(await titleOf('card'));
  });

  it('leaves no word in the console', async () => {
    const happened = (await page.evaluate('happened')) as readonly Happening[];
    expect(happened.filter(({type}) => !['parsed', 'ready', 'case-select'].includes(type))).to.deep.equal([]);
  });
});
