import {waitUntil} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {expect} from 'chai';
import {
  closePages,
  figuresOf,
  findings,
  idOf,
  openAndListen,
  openEverything,
  openPage,
  type Page,
} from './demo-page.js';
import {builders, galleries, pages, pairs} from './demo-paths.js';

const wide = 1280;
const narrow = 360;
/** CSS pixels to which WCAG wants a page to reflow. */
const narrowest = 320;

/** What is deliberately wrong in the gallery: the codes of the problems told, by the example's id. */
const faults: Readonly<Record<string, readonly string[]>> = {
  slips: ['unknown-id', 'unknown-key'],
  missing: ['fetch'],
};

for (const path of [...pages, ...builders]) {
  describe(`the page ${path}`, () => {
    before(() => setViewport({width: wide, height: 900}));
    afterEach(closePages);

    for (const width of [wide, narrow]) {
      it(`stands ${width} px wide, with a word to the author only where something is wrong`, async () => {
        const {document, said} = await openAndListen(path, width);
        const faulty = figuresOf(document).filter(({problems}) => problems.length > 0);
        expect(faulty.map((figure) => [idOf(figure), figure.problems.map(({code}) => code)])).to.deep.equal(
          galleries.includes(path) ? Object.entries(faults) : [],
        );
        expect(said, said.join('\n')).to.have.lengthOf(faulty.length);
        for (const {problems} of faulty)
          expect(said.some((words) => problems.every(({message}) => words.includes(message)))).to.be.true;
      });

      it(`has nothing that axe objects to, ${width} px wide`, async () => {
        const page = await openPage(path, width);
        // Open in one width and as loaded in the other: axe takes seconds each time.
        if (width === narrow) await openEverything(page);
        const found = (await findings(page)).join('\n');
        expect(found, found).to.equal('');
      });
    }

    it('fits into 320 px without scrolling sideways, also with everything open', async () => {
      const page = await openPage(path, narrowest);
      expect(overflow(page)).to.equal(0);
      await openEverything(page);
      expect(overflow(page)).to.equal(0);
    });

    it('lets the Tab key into every figure and out of it again', async () => {
      const page = await openPage(path, narrow);
      const figures = figuresOf(page.document).filter(hasStops);
      const visited = await tabThrough(page);
      expect(figures.filter((figure) => !visited.has(figure)).map(idOf)).to.deep.equal([]);
      expect(visited.has(lastLink(page.document))).to.be.true;
    });

    it('lets nothing in that its strict policy forbids', async () => {
      const {document, said} = await openAndListen(path, wide);
      const before = said.length;
      document.body.setAttribute('style', 'color: red');
      await waitUntil(() => said.length > before, 'the policy refuses a style attribute');
      expect(said.at(-1)).to.include('style-src');
    });

    it('links only to what exists', async () => {
      const {document} = await openPage(path, wide);
      for (const {href} of document.querySelectorAll('a')) await expectTarget(href);
    });
  });
}

describe('the demo pages', () => {
  before(() => setViewport({width: wide, height: 900}));
  afterEach(closePages);

  it('show in the gallery exactly the markup that made the figure above it', async () => {
    for (const path of galleries) {
      const {document} = await openPage(path, wide);
      const examples = [...document.querySelectorAll('.example')];
      expect(examples).to.not.be.empty;
      for (const example of examples) {
        const live = example.querySelector('.live')!.innerHTML;
        expect(markup(example.querySelector('code')!.textContent), example.id).to.equal(markup(live));
      }
      const [load] = document.querySelectorAll('#load ~ pre code');
      const used = document.head.querySelectorAll('[href*="alliance-widgets.css"], script');
      expect(markup(load!.textContent)).to.equal(markup([...used].map(({outerHTML}) => outerHTML).join('')));
    }
  });

  for (const [english, chinese] of pairs) {
    it(`have the same figures in both languages: ${english}`, async () => {
      const [en, zh] = [await openPage(english, wide), await openPage(chinese, wide)];
      expect(outline(zh.document)).to.deep.equal(outline(en.document));
      expect([otherLanguage(en.document), otherLanguage(zh.document)]).to.deep.equal([chinese, english]);
    });
  }

  it('move the card with the matrix, and leave the pinned one where it is', async () => {
    const {document} = await openPage('/demo/article.html', wide);
    const [matrix, following, pinned] = figuresOf(document);
    const before = pinned!.shadowRoot!.textContent;
    const kishi = [...matrix!.shadowRoot!.querySelectorAll('button')].find(({textContent}) =>
      textContent.includes('Kishi'),
    );
    kishi!.click();
    await following!.updateComplete;
    expect(following!.shadowRoot!.querySelector('[part=title]')!.textContent).to.equal('Kishi Nobusuke');
    expect(pinned!.shadowRoot!.textContent).to.equal(before);
  });
});

describe('the article on stake perception', () => {
  before(() => setViewport({width: wide, height: 900}));
  afterEach(closePages);

  it('moves matrix, chain and meter together', async () => {
    const {document} = await openPage('/demo/stake.html', wide);
    const figures = figuresOf(document);
    const pressed = () =>
      figures.map(({shadowRoot}) =>
        [...shadowRoot!.querySelectorAll('[part=case], [part=choices] button')]
          .filter(({ariaPressed}) => ariaPressed === 'true')
          .map(({textContent}) => /US–.*(?:Trump|Biden)/.exec(textContent)?.[0]),
      );
    for (const {shadowRoot} of figures) {
      const cases = [...shadowRoot!.querySelectorAll<HTMLElement>('[part=case], [part=choices] button')];
      const next = cases.find(({ariaPressed}) => ariaPressed !== 'true')!;
      const name = /US–.*(?:Trump|Biden)/.exec(next.textContent)?.[0];
      next.click();
      await Promise.all(figures.map((figure) => figure.updateComplete));
      expect(pressed()).to.deep.equal([[name], [name], [name]]);
    }
  });
});

/** Whether the Tab key has anything to stop at; a card of attributes alone has not. */
const hasStops = ({shadowRoot}: Element) =>
  shadowRoot!.querySelector('button, summary, a, [tabindex]') !== null;

const overflow = ({document, window}: Page) =>
  Math.max(0, document.scrollingElement!.scrollWidth - window.innerWidth);

const lastLink = (document: Document) => [...document.querySelectorAll('a')].at(-1)!;

/** Everything outside of shadow trees that has had the focus on the way from the page's top to its last link. */
async function tabThrough(page: Page): Promise<ReadonlySet<Element | null>> {
  const visited = new Set<Element | null>();
  page.window.focus();
  page.document.querySelector<HTMLElement>('.skip')!.focus();
  for (let presses = 0; presses < 400 && !visited.has(lastLink(page.document)); presses++) {
    await sendKeys({press: 'Tab'});
    visited.add(page.document.activeElement);
  }
  return visited;
}

async function expectTarget(href: string) {
  const {pathname, hash} = new URL(href);
  const response = await fetch(pathname);
  expect(response.status, href).to.equal(200);
  if (hash) expect(await response.text()).to.include(`id="${hash.slice(1)}"`);
}

/** Markup as it is parsed, without the white space that only orders it for the reader. */
function markup(html: string): string {
  const template = document.createElement('template');
  template.innerHTML = html;
  const walker = document.createTreeWalker(template.content, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const isData = text.parentElement?.localName === 'script';
    text.data = isData ? JSON.stringify(JSON.parse(text.data)) : text.data.replace(/\s+/g, ' ').trim();
  }
  return template.innerHTML;
}

/** What two language versions share: each figure with its place and what it shows. */
const outline = (document: Document) =>
  figuresOf(document).map((figure) => [
    figure.localName,
    idOf(figure),
    ...[
      'study',
      'src',
      'case',
      'group',
      'rows',
      'columns',
      'view',
      'theory',
      'cases',
      'mode',
      'change',
      'compare',
    ].map((name) => figure.getAttribute(name)),
  ]);

const otherLanguage = (document: Document) =>
  new URL(document.querySelector<HTMLAnchorElement>('header a[hreflang]')!.href).pathname;
