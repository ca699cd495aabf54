/** Texts that no designer thinks of: figures stay within their place, and show them. */
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/alliance-matrix/alliance-matrix.js';
import '../../src/elements/alliance-outline/alliance-outline.js';
import '../../src/elements/case-card/case-card.js';
import type {FigureElement} from '../../src/figure/figure-element.js';
import {drawnStudy} from '../support/drawn-study.js';
import {withIds, withProse} from '../support/places.js';
import {muteWarnings} from '../support/warnings.js';

const texts: Readonly<Record<string, string>> = {
  'one word of 5,000 letters': 'x'.repeat(5000),
  '5,000 characters without a space': '冲绳'.repeat(2500),
  '5,000 spaces that do not break': 'a\u00a0'.repeat(2500),
  'an address of 2,000 characters': `https://example.org/${'path/'.repeat(400)}`,
  'text from right to left': 'الخبز يرتفع إذا كانت الخميرة حية. הלחם תופח. '.repeat(20),
  'controls that turn the direction around': '\u202e\u2067turned\u200f around',
  'halves of characters': '\ud800 a \udc00 \ud83d',
  'towers of accents': `a${'\u0301'.repeat(300)}`,
  'line breaks and tabs': 'a\n\n\n\tb\r\n'.repeat(50),
  'characters without a picture': '\u0000\u0007\u200b\ufeff\u2028\ufffe',
};

const tags = ['alliance-matrix', 'alliance-outline', 'case-card'] as const;
/** What stands also where nothing has a label; a point of an outline needs one. */
const labelless = tags.filter((tag) => tag !== 'alliance-outline');

/** How far a figure, opened as far as it goes, reaches beyond its place, in CSS pixels. */
async function overflowOf(tag: (typeof tags)[number], study: unknown, width: number, dir: string) {
  const place = await fixture<HTMLElement>(html`<div dir=${dir} style="inline-size: ${width}px"></div>`);
  const figure: FigureElement = document.createElement(tag);
  Object.assign(figure, {study, group: '', case: (study as typeof drawnStudy).cases[0]!.id});
  place.append(figure);
  await figure.ready;
  for (const details of figure.shadowRoot!.querySelectorAll('details')) details.open = true;
  const overflow = Math.max(place.scrollWidth - place.clientWidth, figure.scrollWidth - figure.clientWidth);
  place.remove();
  return overflow;
}

describe('a figure stays within its place', () => {
  muteWarnings();

  for (const [what, text] of Object.entries(texts)) {
    for (const tag of tags) {
      it(`with ${what} in every text: <${tag}>`, async () => {
        const study = withProse(drawnStudy, text);
        for (const [width, dir] of [
          [320, 'ltr'],
          [900, 'ltr'],
          [320, 'rtl'],
        ] as const)
          expect(await overflowOf(tag, study, width, dir), `${width} ${dir}`).to.equal(0);
      });
    }
  }

  for (const tag of labelless) {
    it(`with very long ids in place of labels: <${tag}>`, async () => {
      const study = withIds(drawnStudy, (id) => id + '-'.repeat(3) + 'y'.repeat(1000));
      for (const width of [320, 900])
        expect(await overflowOf(tag, study, width, 'ltr'), `${width}`).to.equal(0);
    });
  }
});

describe('a figure stands', () => {
  muteWarnings();

  for (const tag of labelless) {
    it(`with ids named like what every object has: <${tag}>`, async () => {
      const names = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', '{n}', 'Rule', 'outcomes'];
      const ids = new Map<string, string>();
      const study = withIds(drawnStudy, (id) => {
        if (!ids.has(id))
          ids.set(id, names[ids.size % names.length]! + (ids.size < names.length ? '' : ids.size));
        return ids.get(id)!;
      });
      for (const lang of ['en', 'zh']) {
        const place = await fixture(html`<div lang=${lang}></div>`);
        const figure: FigureElement = Object.assign(document.createElement(tag), {
          study,
          case: ids.get('monday'),
        });
        place.append(figure);
        await figure.updateComplete;
        await figure.ready;
        expect(figure.shadowRoot!.textContent).to.include('constructor').and.to.not.include('native code');
      }
    });
  }
});
