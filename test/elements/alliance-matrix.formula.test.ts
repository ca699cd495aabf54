import {expect, html} from '@open-wc/testing';
import type {AllianceMatrix} from '../../src/elements/alliance-matrix/alliance-matrix.js';
import {draw, find, findAll, forget, says, textOf} from './figures.js';
import {asked, choose, select} from './modes.js';
import {bread} from './bread.js';

const formula = (outcome: string, conditions = '', study: unknown = 'okinawa') =>
  draw<AllianceMatrix>(
    html`<alliance-matrix
      .study=${study}
      mode="formula"
      outcome=${outcome}
      conditions=${conditions}
    ></alliance-matrix>`,
  );

const solutions = (figure: Element) => findAll(figure, '[part=solution]').map(textOf);

describe('alliance-matrix', () => {
  afterEach(forget);

  describe('asked for formulas', () => {
    it('shows them beside the truth table, with and without assumptions, in counts', async () => {
      const figure = await formula('refuse');
      expect(find(figure, '[part=truth-table]')).to.exist;
      expect(find(figure, '[part=controls] button')).to.be.null;
      const [complex, parsimonious] = solutions(figure);
      expect(complex).to.match(
        /^From observed rows alone \(complex\) Strategic reliability: weak, Cost of the demand: high consistent 2 of 2 \(1\.00\), covering 2 of 2 \(1\.00\), covered by it alone 2 of 2 \(1\.00\)$/,
      );
      expect(parsimonious).to.match(
        /^With assumptions \(parsimonious\) Strategic reliability: weak consistent 2 of 2 .* Assumed about rows that no case shows: 2 /,
      );
      expect(parsimonious).to.include(
        'Strategic dependence: low, Strategic reliability: weak, Cost of the demand: low',
      );
    });

    it('says what few cases can show, of how many, and who is left out', async () => {
      const text = says(await formula('refuse'), '[part=mode]');
      expect(text).to.match(/Cases: 4\. .* but no cause, nor what further cases would do\./);
      expect(text).to.include('Left out, since something is unknown: Satō Eisaku');
    });

    it('takes the highest outcome for which there is a formula, and another one when asked', async () => {
      const figure = await asked('formula');
      expect(select(figure, 'Outcome').selectedOptions[0]!.label).to.equal('limited concession');
      await choose(figure, 'Outcome', 'concede');
      expect(solutions(figure).every((text) => /no formula\.$/.test(text))).to.be.true;
      figure.conditions = 'dependence reliability';
      await figure.updateComplete;
      expect(select(figure, 'Conditions').selectedOptions[0]!.label).to.equal(
        'Strategic dependence, Strategic reliability',
      );
      expect(solutions(figure)[0]).to.match(
        /Strategic dependence: high, Strategic reliability: strong consistent 1 of 1 .*$/,
      );
      expect(says(figure, '[part=mode]')).to.include('Cases: 5.');
    });

    it('shows every model that fits equally', async () => {
      const levels = [{id: 'no'}, {id: 'yes'}];
      const rows = ['yyn', 'yny', 'nyy', 'ynn', 'nyn', 'nny'];
      const cases = [...rows, 'yyy', 'nnn'].map((row, i) => ({
        id: row,
        values: Object.fromEntries([...row].map((at, j) => ['abc'[j]!, at === 'y' ? 'yes' : 'no'])),
        outcome: i < rows.length ? 'yes' : 'no',
      }));
      const conditions = [...'abc'].map((id) => ({id, levels}));
      const figure = await formula('yes', '', {
        id: 'ties',
        title: 'Ties',
        conditions,
        outcome: {levels},
        cases,
      });
      const [complex] = solutions(figure);
      expect(complex).to.include('Models that fit equally: 2');
      expect(findAll(figure, '[part=solution]')[0]!.querySelectorAll('[part=model]')).to.have.lengthOf(2);
      expect(complex).to.match(/Together: consistent 6 of 6 \(1\.00\), covering 6 of 6/);
    });

    it('counts in no ratio a case that it says is left out, even where a term would hold of it', async () => {
      const levels = [{id: 'no'}, {id: 'yes'}];
      const study = {
        id: 'gaps',
        title: 'Gaps',
        conditions: [...'abc'].map((id) => ({id, levels})),
        outcome: {levels},
        cases: [
          {id: 'whole', values: {a: 'yes', b: 'yes', c: 'yes'}, outcome: 'yes'},
          {id: 'other', values: {a: 'no', b: 'yes', c: 'yes'}, outcome: 'no'},
          {id: 'open', values: {a: 'yes', b: 'yes'}, outcome: 'yes'},
        ],
      };
      const figure = await formula('yes', '', study);
      expect(says(figure, '[part=mode]')).to.match(/Cases: 2\. .*is unknown: open/);
      expect(solutions(figure)[1]).to.match(/ a: yes consistent 1 of 1 \(1\.00\), covering 1 of 1 \(1\.00\)/);
    });

    it('gives the script and the table away', async () => {
      const figure = await formula('refuse');
      const texts = findAll<HTMLTextAreaElement>(figure, 'textarea').map(({value}) => value);
      expect(texts[0]).to.include('QCA');
      expect(texts[1]).to.include('kishi');
    });

    it('keeps contradictions apart, and has no formula where there is none', async () => {
      const text = says(await formula('risen', 'yeast warmth', bread), '[part=mode]');
      expect(text).to.match(/Contradictory rows, which no formula explains: 1/);
      expect(text).to.include('No row shows this outcome alone: there is no formula.');
    });

    it('goes by conditions whose ids have spaces, as the names in a table are', async () => {
      const levels = [{id: 'no'}, {id: 'yes'}];
      const study = {
        id: 'names',
        title: 'Names',
        conditions: ['Sour dough', 'Hot oven', 'Long night'].map((id) => ({id, levels})),
        outcome: {levels},
        cases: [{id: 'one', values: {'Sour dough': 'yes', 'Long night': 'no'}, outcome: 'yes'}],
      };
      const figure = await formula('yes', 'Sour dough Long night', study);
      expect(figure.problems).to.deep.equal([]);
      expect(solutions(figure)[0]).to.match(/Sour dough: yes, Long night: no consistent 1 of 1/);
    });

    it('goes by one condition where two have too many levels for a table, as numbers do', async () => {
      const numbers = Array.from({length: 70}, (_, i) => ({id: `${i}`}));
      const figure = await formula('yes', '', {
        id: 'numbers',
        title: 'Numbers',
        conditions: [
          {id: 'down', levels: numbers},
          {id: 'across', levels: numbers},
        ],
        outcome: {levels: [{id: 'no'}, {id: 'yes'}]},
        cases: [{id: 'one', values: {down: '7', across: '8'}, outcome: 'yes'}],
      });
      expect(solutions(figure)[0]).to.match(/down: 7 consistent 1 of 1/);
      expect(find(figure, '[part=truth-table]')).to.exist;
    });

    it('goes by the conditions of the matrix where there are more than six', async () => {
      const levels = [{id: 'no'}, {id: 'yes'}];
      const conditions = Array.from({length: 7}, (_, i) => ({id: `c${i}`, levels}));
      const values = Object.fromEntries(conditions.map(({id}) => [id, 'yes']));
      const cases = [{id: 'one', values, outcome: 'yes'}];
      const figure = await formula('yes', '', {
        id: 'many',
        title: 'Many',
        conditions,
        outcome: {levels},
        cases,
      });
      expect(solutions(figure)[0]).to.match(/c0: yes, c1: yes consistent 1 of 1/);
    });
  });
});
