import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
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
import {loaf} from './outlines.js';
import {button, find, findAll, forget, stands, textOf} from './figures.js';
import {accounts, item, names} from './ledgers.js';

/** What the Tab key stops at. */
const stops = 'button:enabled, input, select, textarea, summary, a[href], [tabindex]:not([tabindex="-1"])';

/** A figure between two buttons of the page. */
async function between(markup: TemplateResult) {
  const place = await fixture<HTMLElement>(
    html`<div lang="en"><button>before</button>${markup}<button>after</button></div>`,
  );
  const [before, after] = place.querySelectorAll<HTMLButtonElement>(':scope > button');
  const tags = 'alliance-matrix, alliance-outline, case-card, cohesion-meter, causal-chain, strategy-ledger';
  const figure = place.querySelector<FigureElement>(tags)!;
  await stands(figure);
  return {figure, before: before!, after: after!};
}

const focusIn = (figure: Element) => figure.shadowRoot!.activeElement as HTMLElement | null;

/** Everything in `figure` that has the focus on the way from `from` to `to`, in order. */
async function tab(figure: Element, from: HTMLElement, to: HTMLElement, keys = 'Tab') {
  const visited: Element[] = [];
  from.focus();
  for (let presses = 0; presses < 60; presses++) {
    await sendKeys({press: keys});
    if (document.activeElement === to) return visited;
    const at = focusIn(figure);
    if (at) visited.push(at);
  }
  throw new Error(`The key ${keys} does not lead out of the figure.`);
}

const visible = (figure: Element) => findAll(figure, stops).filter((one) => one.checkVisibility());

/** WebKit's window under a virtual display is never in front, so that nothing in it matches `:focus`. */
function skipUnfocused(context: Mocha.Context) {
  if (!document.hasFocus()) context.skip();
}

/** What the keyboard user sees of the focus. */
const look = (element: Element) => {
  const {outlineStyle, outlineWidth, outlineOffset, outlineColor} = getComputedStyle(element);
  return {outlineStyle, width: parseFloat(outlineWidth), outlineOffset, outlineColor};
};

const states: readonly (readonly [string, TemplateResult])[] = [
  ['the matrix', html`<alliance-matrix .study=${bread}></alliance-matrix>`],
  ['the matrix with a case', html`<alliance-matrix .study=${bread} case="monday"></alliance-matrix>`],
  ['the truth table', html`<alliance-matrix .study=${bread} view="truth-table"></alliance-matrix>`],
  ['a what-if', html`<alliance-matrix .study=${bread} mode="what-if" case="monday"></alliance-matrix>`],
  ['a comparison', html`<alliance-matrix .study=${bread} mode="compare"></alliance-matrix>`],
  ['what hangs on one coding', html`<alliance-matrix .study=${bread} mode="robustness"></alliance-matrix>`],
  ['formulas', html`<alliance-matrix .study=${bread} mode="formula"></alliance-matrix>`],
  ['the exercise', html`<alliance-matrix .study=${bread} mode="exercise"></alliance-matrix>`],
  ['a wide table', html`<alliance-matrix .study=${wide}></alliance-matrix>`],
  ['the outline', html`<alliance-outline .study=${loaf} depth="4"></alliance-outline>`],
  ['the map', html`<alliance-outline .study=${loaf} view="map"></alliance-outline>`],
  ['the card', html`<case-card .study=${bread} case="monday"></case-card>`],
  ['the card without a case', html`<case-card .study=${bread}></case-card>`],
  ['the meter', html`<cohesion-meter .study=${pacts}></cohesion-meter>`],
  ['the chain', html`<causal-chain .study=${pacts} case="north-early"></causal-chain>`],
  ['the ledger', html`<strategy-ledger .study=${accounts}></strategy-ledger>`],
];

describe('the keyboard', () => {
  afterEach(forget);

  for (const [name, markup] of states) {
    describe(`in ${name}`, () => {
      it('reaches everything in the order of the page, shows where it is, and leaves again', async () => {
        const {figure, before, after} = await between(markup);
        for (const details of findAll<HTMLDetailsElement>(figure, 'details')) details.open = true;
        const forth = await tab(figure, before, after);
        expect(forth.map(textOf)).to.deep.equal(visible(figure).map(textOf));
        const back = await tab(figure, after, before, 'Shift+Tab');
        expect(back.reverse()).to.deep.equal(forth);
      });

      it('has a visible focus everywhere', async function () {
        skipUnfocused(this);
        const {figure, before, after} = await between(markup);
        before.focus();
        for (let presses = 0; presses < 60; presses++) {
          await sendKeys({press: 'Tab'});
          if (document.activeElement === after) break;
          const at = focusIn(figure)!;
          const {outlineStyle, width} = look(at);
          expect(outlineStyle, textOf(at)).to.not.equal('none');
          expect(width, textOf(at)).to.be.at.least(2);
        }
      });

      it('is not led astray by a positive tabindex', async () => {
        const {figure} = await between(markup);
        expect(findAll(figure, '[tabindex]').filter(({tabIndex}) => tabIndex > 0)).to.be.empty;
      });
    });
  }

  for (const [key, press] of [
    ['Enter', 'Enter'],
    ['Space', ' '],
  ] as const) {
    it(`chooses a case with ${key}, and clears with it, without losing the focus`, async () => {
      const {figure} = await between(html`<alliance-matrix .study=${bread}></alliance-matrix>`);
      const monday = button(figure, 'Monday’s loaf');
      monday.focus();
      for (const pressed of ['true', 'false']) {
        await sendKeys({press});
        await figure.updateComplete;
        expect(focusIn(figure)).to.equal(monday);
        expect(monday.isConnected).to.be.true;
        expect(monday.ariaPressed).to.equal(pressed);
      }
    });

    it(`switches to the truth table with ${key}, without losing the focus`, async () => {
      const {figure} = await between(html`<alliance-matrix .study=${bread}></alliance-matrix>`);
      button(figure, 'Truth table').focus();
      await sendKeys({press});
      await figure.updateComplete;
      expect(find(figure, '[part=truth-table]')).to.exist;
      expect(textOf(focusIn(figure))).to.equal('Truth table');
    });

    it(`opens evidence with ${key}, and closes it`, async () => {
      const {figure} = await between(html`<case-card .study=${bread} case="monday"></case-card>`);
      const details = find<HTMLDetailsElement>(figure, 'details[part=coding]')!;
      details.querySelector('summary')!.focus();
      for (const open of [true, false]) {
        await sendKeys({press});
        expect(details.open).to.equal(open);
      }
    });

    it(`chooses a case in a card with ${key}, without losing the focus`, async () => {
      const {figure} = await between(html`<case-card .study=${bread}></case-card>`);
      button(figure, 'Monday’s loaf').focus();
      await sendKeys({press});
      await figure.updateComplete;
      expect(textOf(focusIn(figure))).to.equal('Monday’s loaf');
      expect(find(figure, '[part=facts]')).to.exist;
    });
  }

  for (const [key, press] of [
    ['Enter', 'Enter'],
    ['Space', ' '],
  ] as const) {
    it(`opens an item of a ledger with ${key}, follows its link, and closes what that led to`, async () => {
      const {figure} = await between(html`<strategy-ledger .study=${accounts}></strategy-ledger>`);
      item(figure, 'A new oven').querySelector('summary')!.focus();
      await sendKeys({press});
      await figure.updateComplete;
      expect(item(figure, 'A new oven').classList.value).to.equal('chosen');
      await sendKeys({press: 'Tab'});
      expect(textOf(focusIn(figure))).to.equal('More customers (Aim)');
      await sendKeys({press});
      await figure.updateComplete;
      const led = item(figure, 'More customers');
      expect(focusIn(figure)).to.equal(led.querySelector('summary'));
      expect(led.open).to.be.true;
      await sendKeys({press});
      await figure.updateComplete;
      expect(led.open).to.be.false;
      expect(find(figure, '.chosen')).to.be.null;
    });
  }

  it('seeks in a ledger without losing the focus', async () => {
    const {figure} = await between(html`<strategy-ledger .study=${accounts}></strategy-ledger>`);
    const select = find<HTMLSelectElement>(figure, 'select')!;
    select.focus();
    await sendKeys({press: 'g'});
    await sendKeys({press: 'Enter'});
    await figure.updateComplete;
    expect(focusIn(figure)).to.equal(select);
    expect(names(figure)).to.deep.equal(['Better loaves', 'Crust']);
  });

  it('keeps its place in the truth table when a case is chosen there', async () => {
    const {figure} = await between(
      html`<alliance-matrix .study=${bread} view="truth-table"></alliance-matrix>`,
    );
    const wednesday = button(figure, 'Wednesday’s loaf');
    wednesday.focus();
    await sendKeys({press: 'Enter'});
    await figure.updateComplete;
    expect(focusIn(figure)).to.equal(wednesday);
  });

  it('goes on to the details of the chosen case', async () => {
    const {figure} = await between(html`<alliance-matrix .study=${bread}></alliance-matrix>`);
    findAll(figure, '[part=case]').at(-1)!.focus();
    await sendKeys({press: 'Enter'});
    await figure.updateComplete;
    await sendKeys({press: 'Tab'});
    expect(focusIn(figure)!.closest('[part=detail], [part=rests]')).to.exist;
  });

  it('scrolls a wide table in its own region', async () => {
    const {figure} = await between(html`<alliance-matrix .study=${wide}></alliance-matrix>`);
    const region = find(figure, '.scroll')!;
    expect(region.scrollWidth).to.be.above(region.clientWidth);
    region.focus();
    await sendKeys({press: 'ArrowRight'});
    await expectSoon(() => region.scrollLeft > 0);
  });

  it('can tell a chosen case that has the focus from one that has not', async function () {
    skipUnfocused(this);
    const {figure} = await between(html`<alliance-matrix .study=${bread}></alliance-matrix>`);
    const monday = button(figure, 'Monday’s loaf');
    monday.focus();
    await sendKeys({press: 'Enter'});
    await figure.updateComplete;
    const withFocus = look(monday);
    await sendKeys({press: 'Tab'});
    expect(look(monday).outlineStyle).to.equal('none');
    expect(withFocus.width).to.be.at.least(2);
  });
});

/** Resolves when `holds` does; scrolling by key takes some frames. */
async function expectSoon(holds: () => boolean) {
  for (let frames = 0; frames < 120 && !holds(); frames++)
    await new Promise((resolve) => requestAnimationFrame(resolve));
  expect(holds()).to.be.true;
}
