/** Pages whose authors may write no elements of their own, with dist/cdn/placeholders.js. */
import {expect, waitUntil} from '@open-wc/testing';
import type {FigureElement} from '../../src/figure/figure-element.js';
import {closePages, complaints, openMarkup, openPage, type Page} from '../support/page.js';
import {textOf} from '../support/shown.js';
import {isShown} from '../support/test-figure.js';

const path = '/test/pages/placeholders.html';

const figureIn = ({document}: Page, selector: string) =>
  document.querySelector<FigureElement>(
    `${selector} :is(alliance-matrix, alliance-outline, case-card), :is(alliance-matrix, alliance-outline, case-card):has(> ${selector})`,
  );

async function standsIn(page: Page, selector: string): Promise<FigureElement> {
  await waitUntil(
    () => figureIn(page, selector)?.shadowRoot?.querySelector('[part=figure]'),
    `a figure stands in ${selector}`,
    {timeout: 5000},
  );
  return figureIn(page, selector)!;
}

const shown = ({shadowRoot}: FigureElement) => textOf(shadowRoot!.querySelector('section'));

describe('placeholders', () => {
  afterEach(closePages);

  it('become figures, with the attributes that the figures have and no others', async () => {
    const page = await openPage(path);
    const figure = await standsIn(page, '#by-src');
    expect(figure.localName).to.equal('alliance-matrix');
    expect(figure.getAttributeNames()).to.deep.equal(['src']);
    expect(shown(figure)).to.include('What makes a loaf rise');
    const outline = await standsIn(page, '#list');
    expect(outline.getAttributeNames()).to.deep.equal(['view']);
    expect(shown(outline)).to.include('Bread');
    expect(complaints(page)).to.deep.equal([]);
  });

  it('give their contents to the figure, and leave the caption to its author', async () => {
    const page = await openPage(path);
    for (const [id, caption] of [
      ['#by-table', 'The author’s caption'],
      ['#wrapped', 'A caption within'],
    ] as const) {
      const figure = await standsIn(page, id);
      expect(shown(figure)).to.include('Monday');
      const figcaption = page.document.querySelector(`${id} figcaption`)!;
      expect(textOf(figcaption)).to.equal(caption);
      expect(figure.contains(figcaption)).to.equal(false);
      expect(isShown(figcaption)).to.equal(true);
    }
    const [first] = page.document.querySelector('#by-table')!.children;
    expect(first?.localName).to.equal('figcaption');
  });

  it('stay as they are where somebody edits them', async () => {
    const page = await openPage(path);
    await standsIn(page, '#list');
    expect(page.document.querySelector('#edited')!.innerHTML).to.equal('as it is');
  });

  it('become figures where they come later, and only once', async () => {
    const page = await openPage(path);
    const figure = await standsIn(page, '#by-src');
    const late = page.document.createElement('div');
    Object.assign(late.dataset, {figure: 'case-card', heading: 'Late', factors: 'A: low'});
    late.id = 'late';
    page.document.body.append(late, page.document.querySelector('#by-src')!);
    expect(shown(await standsIn(page, '#late'))).to.include('Late');
    expect(page.document.querySelectorAll('#by-src alliance-matrix')).to.have.lengthOf(1);
    expect(figureIn(page, '#by-src')).to.equal(figure);
    late.dataset['figure'] = 'case-card';
    await new Promise((resolve) => setTimeout(resolve));
    expect(page.document.querySelectorAll('#late case-card')).to.have.lengthOf(1);
  });

  it('that name no figure stay as they are, with one word to the author', async () => {
    const markup = (figure: string) => `<div class="odd" data-figure="${figure}"><p>Text</p></div>`;
    const names = ['alliance-matrx', 'x y', '', 'script', 'foreign-element', 'foreign-element'];
    const page = await openMarkup(`<!doctype html><html lang="en"><head>
      <script src="record.js"></script>
      <script type="module" src="/dist/cdn/alliance-widgets.js"></script>
      <script defer src="/dist/cdn/placeholders.js"></script>
      <script>customElements.define('foreign-element', class extends HTMLElement {})</script>
      <body>${names.map(markup).join('')}`);
    await waitUntil(() => complaints(page).length >= 5, 'all are told', {timeout: 5000});
    const told = complaints(page).map(({what}) => what);
    expect(told).to.have.lengthOf(5);
    expect(told[0]).to.include('"alliance-matrx"').and.include('alliance-matrix, alliance-outline');
    for (const place of page.document.querySelectorAll('.odd'))
      expect(place.innerHTML).to.equal('<p>Text</p>');
  });

  it('wait for the figures, which may come after them', async () => {
    const page = await openMarkup(`<!doctype html><html lang="en"><head>
      <script src="record.js"></script>
      <script src="/dist/cdn/placeholders.js"></script>
      <script type="module" src="/dist/cdn/html-data.js"></script>
      <script type="module" src="/test/slow/300/dist/cdn/case-card.js"></script>
      <body><div id="place" data-figure="case-card" data-heading="Satō"><dl><dt>Dependence</dt><dd>high</dd></dl></div>`);
    expect(shown(await standsIn(page, '#place'))).to.include('Dependence: high');
    expect(complaints(page)).to.deep.equal([]);
  });
});

describe('a page with fifty figures', () => {
  afterEach(closePages);

  it('fetches each study once', async () => {
    const page = await openMarkup(`<!doctype html><html lang="en"><head>
      <script src="record.js"></script>
      <script type="module" src="/dist/cdn/alliance-widgets.js"></script>
      <body>${'<alliance-matrix src="loaf.json"></alliance-matrix><case-card src="./hostile.json"></case-card>'.repeat(25)}`);
    const figures = [...page.document.querySelectorAll<FigureElement>('alliance-matrix, case-card')];
    await Promise.all(figures.map(({ready}) => ready));
    const fetched = page.window.performance
      .getEntriesByType('resource')
      .map(({name}) => name.split('/').at(-1))
      .filter((name) => name?.endsWith('.json'));
    expect(figures).to.have.lengthOf(50);
    expect(fetched.sort()).to.deep.equal(['hostile.json', 'loaf.json']);
    expect(complaints(page)).to.deep.equal([]);
  });
});
