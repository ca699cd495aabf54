import {expect, fixture, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import '../../src/elements/alliance-matrix/alliance-matrix.js';
import '../../src/elements/alliance-outline/alliance-outline.js';
import '../../src/elements/case-card/case-card.js';
import '../../src/elements/causal-chain/causal-chain.js';
import '../../src/elements/cohesion-meter/cohesion-meter.js';
import '../../src/elements/strategy-ledger/strategy-ledger.js';
import type {FigureElement} from '../../src/figure/figure-element.js';
import {bread, wide} from './bread.js';
import {pacts} from './pacts.js';
import {allianceOutline} from '../../src/studies/alliance-outline/index.js';
import {hearWarnings} from '../support/warnings.js';
import {draw, find, findAll, forget, openAll, press, stands, textOf} from './figures.js';
import {biden, japanStrategy} from './ledger-studies.js';
import {loaf, openPoint} from './outlines.js';

/** To this width WCAG wants a page to reflow; also what 1280 px become at 400 %. */
const narrow = 320;
/** The least that a figure asks for. */
const least = 280;

const figures: readonly (readonly [string, TemplateResult])[] = [
  ['the matrix', html`<alliance-matrix .study=${bread} case="monday"></alliance-matrix>`],
  ['the truth table', html`<alliance-matrix .study=${bread} view="truth-table"></alliance-matrix>`],
  ['a wide table', html`<alliance-matrix .study=${wide}></alliance-matrix>`],
  ['the card', html`<case-card .study=${bread} case="monday"></case-card>`],
  ['the choices of a card', html`<case-card .study=${bread}></case-card>`],
  [
    'the Okinawa matrix',
    html`<alliance-matrix study="okinawa" rows="reliability" case="kishi"></alliance-matrix>`,
  ],
  [
    'a what-if',
    html`<alliance-matrix
      study="okinawa"
      rows="reliability"
      mode="what-if"
      case="hatoyama-yukio"
      change="reliability: strong"
    ></alliance-matrix>`,
  ],
  ['a comparison', html`<alliance-matrix study="okinawa" mode="compare"></alliance-matrix>`],
  ['what hangs on one coding', html`<alliance-matrix study="okinawa" mode="robustness"></alliance-matrix>`],
  ['formulas', html`<alliance-matrix study="okinawa" mode="formula" outcome="refuse"></alliance-matrix>`],
  ['the exercise', html`<alliance-matrix study="okinawa" mode="exercise"></alliance-matrix>`],
  ['the meter', html`<cohesion-meter .study=${pacts}></cohesion-meter>`],
  ['the stake-perception meter', html`<cohesion-meter study="stake-perception"></cohesion-meter>`],
  ['the chain', html`<causal-chain .study=${pacts} case="north-early"></causal-chain>`],
  [
    'the stake-perception chain',
    html`<causal-chain study="stake-perception" case="us-rok-trump"></causal-chain>`,
  ],
  ['the Okinawa chain', html`<causal-chain study="okinawa" case="sato"></causal-chain>`],
  ['the outline', html`<alliance-outline .study=${allianceOutline} depth="5"></alliance-outline>`],
  ['the map', html`<alliance-outline .study=${allianceOutline} depth="5" view="map"></alliance-outline>`],
  ['an Okinawa card', html`<case-card study="okinawa" case="sato"></case-card>`],
  ['the ledger of the Biden-era study', html`<strategy-ledger .study=${biden}></strategy-ledger>`],
  ['the ledger of Japan’s strategy', html`<strategy-ledger .study=${japanStrategy}></strategy-ledger>`],
];

/** What sticks out of the figure sideways, but for what lies in a region that scrolls. */
function sticksOut(figure: FigureElement): string[] {
  const {left, right} = figure.getBoundingClientRect();
  return (
    findAll(figure, '*')
      .filter((one) => !one.closest('.scroll *'))
      // Inside a drawing there are no boxes, and engines differ on what they give for one.
      .filter((one) => !(one as Element).matches('svg *'))
      .filter((one) => {
        const box = one.getBoundingClientRect();
        return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
      })
      .map((one) => `${one.localName} ${textOf(one).slice(0, 60)}`)
  );
}

/** Words that stand on more than one line. */
function brokenWords(element: Element): string[] {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const broken: string[] = [];
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    for (const {0: word, index} of text.nodeValue!.matchAll(/\S+/g)) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      if (new Set([...range.getClientRects()].map(({top}) => top)).size > 1) broken.push(word);
    }
  }
  return broken;
}

/** Draws the figure in a box of that width, which stands for the page: what sticks out makes it scroll. */
async function drawIn(width: number, markup: TemplateResult, lang = 'en'): Promise<FigureElement> {
  const figure = await draw<FigureElement>(markup, lang);
  const box = figure.parentElement!;
  Object.assign(box.style, {inlineSize: `${width}px`, overflowX: 'auto', position: 'relative'});
  openAll(figure);
  await openPoint(figure);
  return figure;
}

describe('in little room', () => {
  const heard = hearWarnings();
  afterEach(forget);

  for (const width of [narrow, least]) {
    describe(`of ${width} pixels`, () => {
      for (const lang of ['en', 'zh-Hans']) {
        for (const [name, markup] of figures) {
          it(`lets only tables scroll sideways: ${name}, ${lang}`, async () => {
            const figure = await drawIn(width, markup, lang);
            expect(sticksOut(figure).join('\n')).to.equal('');
            expect(figure.parentElement!.scrollWidth).to.equal(width);
          });
        }
      }

      it('breaks even a word that is wider than the figure', async () => {
        const word = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen'.repeat(3);
        const [first] = bread.cases;
        const long = {...first!, label: word, summary: word, demand: word, actors: [word], note: word};
        const figure = await drawIn(width, html`<case-card .study=${{...bread, cases: [long]}}></case-card>`);
        expect(sticksOut(figure).join('\n')).to.equal('');
      });

      it('breaks it also where the author is told of it and there is no figure', async () => {
        const study = JSON.stringify({id: 'word', title: 'Word', sources: ['W'.repeat(300)]});
        const figure = await drawIn(width, html`<alliance-matrix .study=${study}></alliance-matrix>`);
        expect(heard().join()).to.contain('WWW');
        expect(textOf(find(figure, '[part=problems]'))).to.contain('WWW');
        expect(figure.parentElement!.scrollWidth).to.equal(width);
      });

      it('keeps the heads of the Chinese matrix from falling apart into single characters', async () => {
        const figure = await drawIn(
          width,
          html`<alliance-matrix study="okinawa" rows="reliability"></alliance-matrix>`,
          'zh-Hans',
        );
        for (const head of findAll(figure, 'th')) {
          const characters = Math.min(3, textOf(head).length);
          const {paddingLeft, paddingRight, fontSize} = getComputedStyle(head);
          const room = head.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
          expect(room / parseFloat(fontSize), textOf(head)).to.be.at.least(characters);
        }
      });
    });
  }

  it('keeps the words of a truth table whole', async () => {
    const figure = await drawIn(
      narrow,
      html`<alliance-matrix study="okinawa" view="truth-table"></alliance-matrix>`,
    );
    const heads = findAll(figure, 'th, [role=cell]:not(:last-child)');
    expect(heads.flatMap(brokenWords)).to.deep.equal([]);
  });

  it('keeps the buttons for matrix and truth table in one row', async () => {
    const figure = await drawIn(
      narrow,
      html`<alliance-matrix study="okinawa" mode="compare"></alliance-matrix>`,
    );
    const [first, last] = findAll(figure, '[part=controls] button');
    expect(first!.offsetTop).to.equal(last!.offsetTop);
    expect(first!.offsetTop).to.be.above(find(figure, 'select')!.offsetTop);
  });

  for (const lang of ['en', 'zh-Hans']) {
    it(`wraps the rows of a truth table, so that no case is out of sight: ${lang}`, async () => {
      const figure = await drawIn(
        narrow,
        html`<alliance-matrix study="okinawa" view="truth-table"></alliance-matrix>`,
        lang,
      );
      const region = find(figure, '.scroll')!;
      expect(region.scrollWidth).to.equal(region.clientWidth);
      const [head, ...rows] = findAll<HTMLTableRowElement>(figure, 'tr').map(({cells}) =>
        [...cells].map((cell) => Math.round(cell.getBoundingClientRect().left)),
      );
      for (const row of rows) expect(row).to.deep.equal(head);
    });
  }

  it('lets a deep outline scroll in its own region', async () => {
    const deep = Array.from({length: 40}, (_, i) => `${' '.repeat(i)}- Point ${i}`).join('\n');
    const src = `data:,${encodeURIComponent(deep)}`;
    const figure = await drawIn(least, html`<alliance-outline src=${src} depth="40"></alliance-outline>`);
    await press(figure, 'Unfold all');
    expect(findAll(figure, '[role=treeitem]')).to.have.lengthOf(40);
    expect(sticksOut(figure).join('\n')).to.equal('');
    const region = find(figure, '.scroll')!;
    expect(region.scrollWidth).to.be.above(region.clientWidth);
  });

  it('has no need to scroll a tree of a few levels', async () => {
    const figure = await drawIn(least, html`<alliance-outline .study=${loaf} depth="4"></alliance-outline>`);
    const region = find(figure, '.scroll')!;
    expect(region.scrollWidth).to.equal(region.clientWidth);
  });

  const card = html`<case-card .study=${bread} case="monday"></case-card>`;
  const places: readonly (readonly [string, TemplateResult])[] = [
    ['a flex item', html`<div style="display: flex">${card}</div>`],
    ['a flex item that shrinks to fit', html`<div style="display: inline-flex">${card}</div>`],
    ['a grid item', html`<div style="display: grid; grid-template-columns: auto auto">${card}</div>`],
    ['a grid item at the start', html`<div style="display: grid; justify-items: start">${card}</div>`],
    ['a float', html`<div style="float: left">${card}</div>`],
    ['a table’s cell', html`<div style="display: table-cell">${card}</div>`],
    ['a paragraph', html`<p>${card}</p>`],
  ];
  for (const [name, markup] of places) {
    it(`keeps its least width in ${name}`, async () => {
      const place = await fixture<HTMLElement>(markup);
      const figure = place.querySelector('case-card')!;
      await stands(figure);
      expect(find(figure, '[part=figure]')!.offsetWidth).to.be.at.least(least);
    });
  }

  it('gives way where there is less room than that', async () => {
    const place = await fixture<HTMLElement>(
      html`<div style="inline-size: 200px"><case-card .study=${bread} case="monday"></case-card></div>`,
    );
    const figure = place.querySelector('case-card')!;
    await stands(figure);
    expect(figure.offsetWidth).to.equal(200);
  });

  it('loses nothing when the reader spaces the text out', async () => {
    const figure = await draw(html`<alliance-matrix .study=${bread} case="monday"></alliance-matrix>`);
    openAll(figure);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
    );
    figure.shadowRoot!.adoptedStyleSheets.push(sheet);
    const cut = findAll(figure, '*').filter(
      (one) => one.scrollHeight > one.clientHeight + 1 && getComputedStyle(one).overflowY !== 'visible',
    );
    expect(cut.map(textOf).join('\n')).to.equal('');
    expect(sticksOut(figure).join('\n')).to.equal('');
  });

  it('is hidden where the page hides it', async () => {
    const figure = await draw(html`<case-card .study=${bread} case="monday"></case-card>`);
    figure.parentElement!.style.visibility = 'hidden';
    expect(find(figure, 'summary')!.checkVisibility({visibilityProperty: true})).to.be.false;
  });

  it('has the page’s colour scheme', async () => {
    const figure = await draw(html`<case-card .study=${bread} case="monday"></case-card>`);
    figure.parentElement!.style.colorScheme = 'dark';
    expect(getComputedStyle(find(figure, '[part=figure]')!).colorScheme).to.equal('dark');
  });

  it('has the same size whatever the page takes for a root font size', async () => {
    const figure = await draw(html`<case-card .study=${bread} case="monday"></case-card>`);
    figure.parentElement!.style.fontSize = '16px';
    const before = figure.offsetHeight;
    document.documentElement.style.fontSize = '40px';
    const after = figure.offsetHeight;
    document.documentElement.style.fontSize = '';
    expect(after).to.equal(before);
  });
});
