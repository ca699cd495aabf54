import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/alliance-matrix/alliance-matrix.js';
import '../../src/elements/case-card/case-card.js';
import {chinese as matrix} from '../../src/elements/alliance-matrix/alliance-matrix.chinese.js';
import {chinese as card} from '../../src/elements/case-card/case-card.chinese.js';
import {chinese} from '../../src/figure/chinese.js';
import type {FigureElement} from '../../src/figure/figure-element.js';
import {drawnStudy} from '../support/drawn-study.js';
import {withProse} from '../support/places.js';

const tables: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'every figure': chinese,
  'the matrix': matrix,
  'the card': card,
};
const placesOf = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

describe('the Chinese sentences', () => {
  for (const [whose, table] of Object.entries(tables)) {
    it(`of ${whose} have the same places to fill as the English ones, and are never empty`, () => {
      for (const [english, sentence] of Object.entries(table)) {
        expect(placesOf(sentence), english).to.deep.equal(placesOf(english));
        expect(sentence, english).to.match(/[\u3000-\uffef]/);
      }
    });
  }
});

describe('a figure on a Chinese page', () => {
  /** All that it says, opened as far as it goes; the study says nothing but 文. */
  async function wordsOf(tag: string, settings: object): Promise<string> {
    const page = await fixture(html`<div lang="zh-CN"></div>`);
    const figure = document.createElement(tag) as FigureElement;
    const study = withProse(drawnStudy, '文');
    page.append(Object.assign(figure, {study, group: '', ...settings}));
    await figure.ready;
    await figure.updateComplete;
    const spoken = [...figure.shadowRoot!.querySelectorAll('[aria-label]')].map((one) => one.ariaLabel);
    return [figure.shadowRoot!.textContent, ...spoken].join(' ');
  }

  for (const [tag, settings] of [
    ['alliance-matrix', {}],
    ['alliance-matrix', {case: 'monday'}],
    ['alliance-matrix', {case: 'sunday', view: 'truth-table'}],
    ['case-card', {}],
    ['case-card', {case: 'monday'}],
    ['case-card', {case: 'tuesday'}],
    ['case-card', {case: 'sunday'}],
  ] as const) {
    it(`has not a word of English of its own: <${tag}> ${JSON.stringify(settings)}`, async () => {
      const words = await wordsOf(tag, settings);
      expect(words).to.include('文');
      expect(words.match(/[a-z]+/gi) ?? []).to.deep.equal([]);
    });
  }
});
