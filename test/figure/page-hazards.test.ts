/** What the styles of a page do to its own elements, and must not do to a figure. */
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/alliance-matrix/alliance-matrix.js';
import '../../src/elements/case-card/case-card.js';
import type {FigureElement} from '../../src/figure/figure-element.js';
import {drawnStudy} from '../support/drawn-study.js';

const tags = ['alliance-matrix', 'case-card'] as const;

async function figureIn(place: Element, tag: (typeof tags)[number]): Promise<FigureElement> {
  const figure = Object.assign(document.createElement(tag), {study: drawnStudy, group: '', case: 'monday'});
  place.append(figure);
  await figure.ready;
  return figure;
}

/** The size and place of everything that the figure draws, in CSS pixels from its own corner; options have none. */
function shapeOf(figure: FigureElement): string[] {
  const corner = figure.shadowRoot!.querySelector('section')!.getBoundingClientRect();
  return [...figure.shadowRoot!.querySelectorAll('section, section *:not(slot, option)')].map((element) => {
    const {left, top, width, height} = element.getBoundingClientRect();
    const numbers = [left - corner.left, top - corner.top, width, height].map((number) => number.toFixed(1));
    return `${element.localName} ${numbers.join(' ')}`;
  });
}

describe('the styles of a page', () => {
  const style = document.createElement('style');
  afterEach(() => style.remove());

  /** A figure on a page with `css`, in a place of the same width, font and size on every page. */
  async function shapeUnder(css: string, tag: (typeof tags)[number]) {
    style.textContent = css;
    document.head.append(style);
    const place = await fixture(
      html`<div style="inline-size: 600px; font: 16px sans-serif; margin: 0; padding: 0; border: 0"></div>`,
    );
    const shape = shapeOf(await figureIn(place, tag));
    style.remove();
    place.remove();
    return shape;
  }

  for (const css of [
    '*, ::before, ::after {margin: 0; padding: 0; border: 0 solid; box-sizing: border-box}',
    '* {line-height: 1.1 !important}',
    '* {line-height: 30px}',
    '* {letter-spacing: 0.3em; word-spacing: 1em}',
    '* {text-align: justify; text-indent: 2em; text-transform: uppercase}',
    '* {word-break: break-all; overflow-wrap: normal; hyphens: auto}',
    'body {word-break: break-all}',
    'body {line-height: 30px; letter-spacing: 0.3em; word-spacing: 1em; text-align: right; text-indent: 2em}',
    'body {white-space: pre; text-transform: uppercase; hyphens: auto; line-break: anywhere}',
    'html {font-size: 62.5%}',
    'html {font-size: 125%}',
    'section {padding: 3em} button {padding: 3em} table {display: block} td {padding: 3em} [part] {margin: 3em}',
  ]) {
    for (const tag of tags) {
      it(`leave the inside of a figure as it is: ${css}: <${tag}>`, async () => {
        expect(await shapeUnder(css, tag)).to.deep.equal(await shapeUnder('', tag));
      });
    }
  }

  it('give a figure its font and colour', async () => {
    const place = await fixture(html`<div style="font: italic 20px monospace; color: rgb(1, 2, 3)"></div>`);
    const figure = await figureIn(place, 'alliance-matrix');
    const {fontSize, fontStyle, color} = getComputedStyle(figure.shadowRoot!.querySelector('td')!);
    expect({fontSize, fontStyle, color}).to.deep.equal({
      fontSize: '20px',
      fontStyle: 'italic',
      color: 'rgb(1, 2, 3)',
    });
  });
});

describe('a figure', () => {
  const definite: Readonly<Record<string, string>> = {
    'a block': '',
    'a row of flex items': 'display: flex',
    'a column of flex items': 'display: flex; flex-direction: column; align-items: center',
    'a grid': 'display: grid; justify-items: start',
  };
  /** As wide as what is in them: there, 100 % is no width. */
  const fitting: Readonly<Record<string, string>> = {
    'a grid of automatic columns': 'display: grid; grid-template-columns: auto 1fr',
    'a float': 'float: left',
    'an inline block': 'display: inline-block',
    'an inline flex box': 'display: inline-flex',
    'a table cell': 'display: table-cell',
    'a box that fits its content': 'inline-size: fit-content',
    'a box as narrow as its content': 'inline-size: min-content',
    'a box out of the flow': 'position: absolute',
  };

  /** The width of a figure in a paragraph of this style, on a page of this width. */
  async function widthIn(style: string, width: number, tag: (typeof tags)[number]) {
    const page = await fixture(
      html`<div style="position: relative; inline-size: ${width}px">
        <p style="margin: 0; ${style}"></p>
      </div>`,
    );
    const figure = await figureIn(page.firstElementChild!, tag);
    return figure.getBoundingClientRect().width;
  }

  for (const tag of tags) {
    for (const [name, style] of Object.entries({...definite, ...fitting})) {
      it(`is at least 280 px wide where there is room: <${tag}> in ${name}`, async () => {
        expect(await widthIn(style, 600, tag)).to.be.within(280, 600);
      });
    }

    for (const [name, style] of Object.entries(definite)) {
      it(`is as narrow as its place where there is less room: <${tag}> in ${name}`, async () => {
        expect(await widthIn(style, 200, tag)).to.equal(200);
      });
    }
  }

  it('keeps room for a neighbour in a row of flex items', async () => {
    const row = await fixture(html`<div style="display: flex; inline-size: 600px"><p>A neighbour</p></div>`);
    const figure = await figureIn(row, 'alliance-matrix');
    expect(figure.getBoundingClientRect().width).to.be.within(280, 600);
  });
});
