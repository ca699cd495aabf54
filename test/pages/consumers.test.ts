/** Sites built of the packed library, as their authors would build them (see tools/consumers.mjs). */
import {expect, waitUntil} from '@open-wc/testing';
import {clickCase, closePages, complaints, happens, openPage, titleOf} from '../support/page.js';
import {isShown} from '../support/test-figure.js';

const sites = ['plain', 'vite', 'react', 'vue'] as const;

describe('a site built of the package', () => {
  before(async function () {
    this.timeout(240_000);
    // One after the other: each takes the whole machine.
    for (const name of sites) expect((await fetch(`/test/consumers/${name}/`)).status, name).to.equal(200);
  });
  afterEach(closePages);

  for (const [name, how] of [
    ['plain', 'copied files and their hashes'],
    ['vite', 'Vite'],
  ] as const) {
    it(`has figures that stand and are linked: ${how}`, async () => {
      const page = await openPage(`/test/consumers/${name}/`);
      for (const id of ['matrix', 'card']) await happens(page, 'ready', id);
      clickCase(page.figure('matrix'), 'Kishi');
      await page.figure('card').updateComplete;
      expect(titleOf(page.figure('card'))).to.include('Kishi');
      expect(complaints(page)).to.deep.equal([]);
    });
  }

  for (const name of ['react', 'vue'] as const) {
    for (const [query, when] of [
      ['', 'before'],
      ['?late', 'after'],
    ] as const) {
      it(`hydrates without a warning around a figure that comes ${when} it: ${name}`, async () => {
        const page = await openPage(`/test/consumers/${name}/${query}`);
        await happens(page, 'ready', 'matrix');
        clickCase(page.figure('matrix'), 'Tuesday');
        const chosen = page.document.getElementById('chosen')!;
        await waitUntil(() => chosen.textContent === 'tuesday', 'the page hears of the choice');
        expect(page.figure('matrix')).to.have.property('isFromServer', true);
        expect(isShown(page.document.querySelector('[slot=caption]'))).to.equal(true);
        expect(complaints(page)).to.deep.equal([]);
      });
    }
  }
});
