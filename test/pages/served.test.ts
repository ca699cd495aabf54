/** Prerendered pages (see tools/consumers.mjs): what a browser makes of the figures that a server drew. */
import {expect, waitUntil} from '@open-wc/testing';
import {clickCase, closePages, complaints, happens, openPage, titleOf, type Page} from '../support/page.js';

/** What test/pages/watch.js notes. */
interface Watched {
  /** The section that the server drew, by the id of the figure. */
  readonly served: ReadonlyMap<string, Element>;
  readonly removed: readonly (readonly [id: string, tag: string, className: string])[];
  /** How many sections a figure had whenever something of it had changed. */
  readonly standings: readonly (readonly [id: string, sections: number])[];
  /** The least height of the first button of a figure before its script came. */
  readonly stylesAtFirst: ReadonlyMap<string, string | undefined>;
  /** Where the page's last line stood before its script came. */
  readonly endAtFirst: number;
}

const ids = ['matrix', 'card', 'chain', 'meter', 'ledger', 'outline', 'timeline'];

const watchedOf = ({window}: Page) => window as unknown as Watched;

async function standing(path: string): Promise<Page> {
  const page = await openPage(path);
  for (const id of ids) await happens(page, 'ready', id);
  return page;
}

const sectionOf = (page: Page, id: string) => page.figure(id).shadowRoot!.querySelector('section');

const placeOfEnd = ({document}: Page) => document.getElementById('after')!.getBoundingClientRect().top;

describe('a prerendered page', () => {
  before(async function () {
    this.timeout(300_000);
    for (const name of ['replaced', 'hydrated', 'strict']) {
      expect((await fetch(`/test/consumers/${name}/`)).status, name).to.equal(200);
    }
  });
  afterEach(closePages);

  describe('without script', () => {
    let frame: HTMLIFrameElement;
    beforeEach(async () => {
      frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-same-origin');
      frame.style.cssText = 'inline-size: 800px; block-size: 800px';
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
      frame.src = '/test/consumers/replaced/';
      document.body.append(frame);
      await loaded;
    });
    afterEach(() => frame.remove());

    it('shows every figure, with all that a reader could have opened', () => {
      const root = (id: string) => frame.contentDocument!.getElementById(id)!.shadowRoot!;
      for (const id of ids) expect(root(id).querySelector('section'), id).to.not.equal(null);
      const shown = [...root('card').querySelectorAll('summary')].filter((one) => one.checkVisibility());
      expect(shown.map(({textContent}) => textContent.trim())).to.include('Hatoyama Ichirō');
      expect(root('outline').querySelector('.still')!.checkVisibility()).to.equal(true);
    });

    it('shows each of them once, and no controls', () => {
      for (const {shadowRoot} of frame.contentDocument!.querySelectorAll('body [id]')) {
        if (!shadowRoot) continue;
        const sections = [...shadowRoot.querySelectorAll('section')].filter((one) => one.checkVisibility());
        expect(sections).to.have.lengthOf(1);
        const controls = [...shadowRoot.querySelectorAll('[part=controls], select, input')];
        expect(controls.filter((one) => one.checkVisibility())).to.deep.equal([]);
      }
    });
  });

  it('with a file for pages, has its figures replaced in one task', async () => {
    const page = await standing('/test/consumers/replaced/');
    const {served, standings} = watchedOf(page);
    for (const id of ids) {
      expect(served.get(id), id).to.be.an.instanceof(page.window.Element);
      expect(sectionOf(page, id), id).to.not.equal(served.get(id));
    }
    expect(standings.filter(([, sections]) => sections !== 1)).to.deep.equal([]);
    expect(standings).to.not.be.empty;
    expect(complaints(page)).to.deep.equal([]);
  });

  it('with a file for pages, does not move', async () => {
    const page = await standing('/test/consumers/replaced/');
    expect(Math.abs(placeOfEnd(page) - watchedOf(page).endAtFirst)).to.be.at.most(1);
  });

  it('with a bundle, has its figures taken over as they stand', async () => {
    const page = await standing('/test/consumers/hydrated/');
    const {served, removed} = watchedOf(page);
    for (const id of ids) expect(sectionOf(page, id), id).to.equal(served.get(id));
    expect(removed.filter(([, , name]) => name !== 'still')).to.deep.equal([]);
    expect(complaints(page)).to.deep.equal([]);
  });

  it('with a bundle, answers the reader', async () => {
    const page = await standing('/test/consumers/hydrated/');
    clickCase(page.figure('matrix'), 'Satō');
    await waitUntil(() =>
      page.figure('matrix').shadowRoot!.querySelector('[part=detail] h3')!.textContent.includes('Satō'),
    );
    const [choice] = page.figure('card').shadowRoot!.querySelectorAll<HTMLElement>('[part=choices] button');
    choice!.click();
    await page.figure('card').updateComplete;
    expect(titleOf(page.figure('card'))).to.include('Hatoyama Ichirō');
    expect(complaints(page)).to.deep.equal([]);
  });

  it('is styled under a strict policy before its script has come and after, when its figures adopt their style', async () => {
    const page = await standing('/test/consumers/strict/');
    const {served, stylesAtFirst} = watchedOf(page);
    expect(stylesAtFirst.get('matrix')).to.equal('24px');
    for (const id of ids) {
      const {shadowRoot} = page.figure(id);
      expect(sectionOf(page, id), id).to.equal(served.get(id));
      expect(shadowRoot!.adoptedStyleSheets, id).to.not.be.empty;
      shadowRoot!.querySelector('link')!.remove();
    }
    const button = page.figure('matrix').shadowRoot!.querySelector('button')!;
    expect(page.window.getComputedStyle(button).minBlockSize).to.equal('24px');
    const value = page.figure('meter').shadowRoot!.querySelector<HTMLElement>('.value')!;
    expect(value.style.insetInlineStart).to.match(/%$/);
    expect(complaints(page)).to.deep.equal([]);
  });
});
