/** The languages that are no part of the figures: their tables, and each figure on a page of theirs. */
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/index.js';
import {registerWords, registry} from '../../src/figure/registry.js';
import type {FigureElement} from '../../src/figure/figure-element.js';
import {ja} from '../../src/lang/ja.js';
import {ko} from '../../src/lang/ko.js';
import type {Language} from '../../src/lang/sentences.js';
import {formatDate} from '../../src/model/format-date.js';
import {allianceOutline} from '../../src/studies/alliance-outline/index.js';
import {okinawa} from '../../src/studies/okinawa/index.js';
import {stakePerception} from '../../src/studies/stake-perception/index.js';
import {find, findAll, forget, stands, textOf} from '../elements/figures.js';
import {accounts} from '../elements/ledgers.js';
import {drawnStudy} from '../support/drawn-study.js';
import {withProse} from '../support/places.js';
import {english, latin, placesOf} from './words.js';

interface Spoken {
  readonly words: Language;
  /** What stands for every text of a study. */
  readonly text: string;
  /** A page in the language, of some region. */
  readonly page: string;
  /** EDTF and what is said of it. */
  readonly dates: readonly (readonly [edtf: string, said: string])[];
  /** The ends of the period 1967-11/1969-11, each of which should stand in one line. */
  readonly ends: readonly string[];
}

const languages: Readonly<Record<string, Spoken>> = {
  ja: {
    words: ja,
    text: '文',
    page: 'ja-JP',
    dates: [
      ['1969-04-30', '1969年4月30日'],
      ['1969-04', '1969年4月'],
      ['-0220', '紀元前221年'],
      ['1969-21?', '1969年春（不確か）'],
      ['1969-22~', '1969年夏頃'],
      ['196X', '1960年代'],
      ['19XX', '1900年～1999年（年不詳）'],
      ['1969-XX', '1969年（月不詳）'],
      ['1969-04-XX', '1969年4月（日不詳）'],
      ['1967/1969-11', '1967年～1969年11月'],
      ['1969/..', '1969年以降'],
      ['../1969', '1969年まで'],
      ['/1969%', '不明～1969年頃（不確か）'],
      ['[1967,1969]', '1967年または1969年'],
    ],
    ends: ['1967年11月～', '1969年11月'],
  },
  ko: {
    words: ko,
    text: '글',
    page: 'ko-KR',
    dates: [
      ['1969-04-30', '1969년 4월 30일'],
      ['1969-04', '1969년 4월'],
      ['1969-21?', '1969년 봄(불확실)'],
      ['1969-22~', '1969년 여름경'],
      ['196X', '1960년대'],
      ['19XX', '1900년~1999년(연도 미상)'],
      ['1969-XX', '1969년(월 미상)'],
      ['1969-04-XX', '1969년 4월(일 미상)'],
      ['1967/1969-11', '1967년~1969년 11월'],
      ['1969/..', '1969년 이후'],
      ['../1969', '1969년까지'],
      ['/1969%', '미상~1969년경(불확실)'],
      ['[1967,1969]', '1967년 또는 1969년'],
    ],
    ends: ['1967년 11월~', '1969년 11월'],
  },
};

/** What can be pressed in it, one after the other. */
type State = readonly [
  tag: string,
  study: {readonly id: string} | undefined,
  settings: object,
  presses?: string,
];

const states: readonly State[] = [
  ['alliance-matrix', okinawa, {rows: 'reliability'}, '[part=case]'],
  ['alliance-matrix', okinawa, {view: 'truth-table', case: 'sato'}],
  ['alliance-matrix', okinawa, {mode: 'what-if', case: 'kishi', change: 'cost: low'}],
  ['alliance-matrix', okinawa, {mode: 'compare', compare: 'kishi hashimoto'}],
  ['alliance-matrix', okinawa, {mode: 'robustness'}],
  ['alliance-matrix', okinawa, {mode: 'formula'}],
  ['alliance-matrix', okinawa, {mode: 'exercise'}, '[part=piece], [part=places] button, .reveal'],
  ['alliance-matrix', drawnStudy, {case: 'monday'}],
  ['alliance-matrix', drawnStudy, {case: 'sunday', view: 'truth-table'}],
  ['case-card', drawnStudy, {}, '[part=choices] button'],
  ['causal-chain', stakePerception, {}, '[part=choices] button, [part=controls] button'],
  ['causal-chain', drawnStudy, {case: 'monday'}],
  ['cohesion-meter', stakePerception, {}],
  ['cohesion-meter', undefined, {value: 0.5, min: -1, max: 1, coverage: 0.5}],
  ['okinawa-timeline', okinawa, {case: 'sato'}, '[part=event] button'],
  ['okinawa-timeline', drawnStudy, {view: 'list'}, '[part=event] button'],
  ['strategy-ledger', accounts, {}, '[part=item] summary'],
  ['alliance-outline', allianceOutline, {}, '[role=treeitem]'],
  ['alliance-outline', allianceOutline, {view: 'map'}],
];

for (const [tag, {words, text, page, dates, ends}] of Object.entries(languages)) {
  describe(`the words of ${tag}`, () => {
    it('are those of every English sentence and of no other', () => {
      expect(Object.keys(words.sentences)).to.have.members(english);
    });

    it('have the same places to fill as the English ones, and are never empty or English', () => {
      for (const [sentence, said] of Object.entries(words.sentences)) {
        expect(placesOf(said), sentence).to.deep.equal(placesOf(sentence));
        expect(said.trim(), sentence).not.to.equal('');
        expect(latin(said), sentence).to.deep.equal([]);
      }
    });

    it('say dates of every precision', () => {
      for (const [edtf, said] of dates) expect(formatDate(edtf, page, words.dates), edtf).to.equal(said);
    });
  });

  describe(`a figure on a page in ${tag}`, () => {
    beforeEach(() => registerWords(tag, words));
    afterEach(() => {
      registry.words.clear();
      forget();
    });

    async function drawn([name, study, settings]: State): Promise<FigureElement> {
      const place = await fixture(html`<div lang=${page}></div>`);
      const figure = document.createElement(name) as FigureElement;
      const own = study ? {study: withProse(study, text)} : {label: text};
      place.append(Object.assign(figure, {...own, group: '', ...settings}));
      await stands(figure);
      return figure;
    }

    for (const state of states) {
      const [name, study, settings, presses] = state;
      it(`has not a Latin word of its own: <${name}> ${JSON.stringify({study: study?.id, ...settings})}`, async () => {
        const figure = await drawn(state);
        const section = find(figure, '[part=figure]')!;
        expect(section.lang).to.equal(tag);
        expect(textOf(section)).to.include(text);
        expect(latin(section)).to.deep.equal([]);
        for (const button of presses ? findAll(figure, presses) : []) {
          button.click();
          await figure.updateComplete;
          expect(latin(section)).to.deep.equal([]);
        }
      });
    }

    it('has not a Latin word in what a filter leaves', async () => {
      const figure = await drawn(['strategy-ledger', accounts, {}]);
      for (const {length} of findAll<HTMLSelectElement>(figure, 'select')) expect(length).to.be.above(1);
      for (const select of findAll<HTMLSelectElement>(figure, 'select')) {
        select.selectedIndex = 1;
        select.dispatchEvent(new Event('change'));
        await figure.updateComplete;
        expect(latin(find(figure, '[part=figure]')!)).to.deep.equal([]);
      }
    });

    it('keeps the ends of a period whole', async () => {
      const [first] = drawnStudy.cases;
      const study = {...drawnStudy, comparisons: [], cases: [{...first, period: '1967-11/1969-11'}]};
      const figure = await drawn(['alliance-matrix', study, {}]);
      expect(findAll(figure, '[part=case] small:first-of-type > span').map(textOf)).to.deep.equal(ends);
    });
  });
}
