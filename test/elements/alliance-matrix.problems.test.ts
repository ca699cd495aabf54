import {expect, html, oneEvent} from '@open-wc/testing';
import type {AllianceMatrix} from '../../src/elements/alliance-matrix/alliance-matrix.js';
import type {StudyInput} from '../../src/model/schema.js';
import {hearWarnings} from '../support/warnings.js';
import {draw, find, findAll, forget, press, says, seen, textOf} from './figures.js';
import {cell, detail, grid, matrix} from './tables.js';
import {bread, loaves} from './bread.js';

describe('alliance-matrix', () => {
  const heard = hearWarnings();
  afterEach(forget);

  describe('where its author slipped', () => {
    it('tells of unknown conditions and an unknown case, with those that there are, and draws the rest', async () => {
      const figure = await draw<AllianceMatrix>(
        html`<alliance-matrix .study=${bread} rows="yeest" columns="heat" case="sunday"></alliance-matrix>`,
      );
      const said = heard();
      const messages = figure.problems.map(({code, message}) => `${code}: ${message}`);
      expect(messages).to.have.lengthOf(3);
      expect(messages.find((one) => one.includes('"sunday"'))).to.match(/^unknown-case: .*monday, tuesday/);
      for (const id of ['yeest', 'heat'])
        expect(messages.find((one) => one.includes(`"${id}"`))).to.match(
          /^unknown-condition: .*yeast, warmth, time/,
        );
      for (const {message} of figure.problems) {
        expect(says(figure, '[part=problems]')).to.include(message);
        expect(said.join()).to.include(message);
      }
      expect(said).to.have.lengthOf(1);
      expect(grid(figure).map(([head]) => head)).to.deep.equal(['living', 'dead']);
    });

    it('tells of an attribute that says none of what it can say, with what there is', async () => {
      const figure = await draw<AllianceMatrix>(
        html`<alliance-matrix
          .study=${bread}
          view="tt"
          mode="whatif"
          change="yeast: alife"
          compare="monday"
          outcome="high"
          conditions="yeast heat"
        ></alliance-matrix>`,
      );
      heard();
      const told = figure.problems.map(({code, params}) => `${code}: ${params['id']}`);
      expect(told).to.have.members([
        'unknown-view: tt',
        'unknown-mode: whatif',
        'unknown-level: alife',
        'unknown-condition: heat',
        'unknown-outcome: high',
        'no-pair: monday',
      ]);
      expect(figure.problems.find(({code}) => code === 'unknown-mode')?.message).to.include(
        'what-if, compare',
      );
    });

    it('takes its word back when the slip is mended', async () => {
      const figure = await draw<AllianceMatrix>(
        html`<alliance-matrix .study=${bread} rows="yeest"></alliance-matrix>`,
      );
      heard();
      figure.rows = 'yeast';
      await figure.updateComplete;
      expect(figure.problems).to.deep.equal([]);
      expect(find(figure, '[part=problems]')).to.be.null;
    });

    it('shows the fallback of a study without conditions, and says what is missing', async () => {
      const figure = await draw<AllianceMatrix>(html`<alliance-matrix><p>Bread rises.</p></alliance-matrix>`);
      figure.study = {...bread, conditions: undefined, rules: undefined, cases: undefined};
      await oneEvent(figure, 'problem');
      await figure.updateComplete;
      const said = heard();
      expect(figure.problems.map(({code}) => code)).to.deep.equal(['no-part']);
      expect(figure.problems[0]!.message).to.include('conditions');
      expect(said.at(-1)).to.include('conditions');
      expect(find(figure, '[part=figure]')).to.be.null;
      expect(figure.querySelector('p')!.checkVisibility()).to.be.true;
    });

    it('shows the sound cases when one is broken, and where the fault is', async () => {
      const text = JSON.stringify(bread).replace('"outcome":"risen"', '"outcome":"rissen"');
      const figure = await matrix(text);
      heard();
      expect(figure.problems[0]!.message).to.include('risen');
      expect(figure.problems[0]!.line).to.equal(1);
      expect(findAll(figure, '[part=case]')).to.have.lengthOf(6);
    });
  });

  it('reads no inherited property: conditions may be called constructor and toString', async () => {
    const levels = [{id: 'low'}, {id: 'high'}];
    const study: StudyInput = {
      id: 'odd',
      title: 'Odd names',
      conditions: [
        {id: 'constructor', levels},
        {id: 'toString', levels},
        {id: 'valueOf', levels},
      ],
      outcome: {levels: [{id: 'no'}, {id: 'yes'}]},
      rules: [{when: {constructor: 'high'}, then: 'yes'}],
      cases: [
        {id: 'a', label: 'A', values: {constructor: 'high', toString: 'low'}, outcome: 'yes'},
        {id: 'b', label: 'B', values: {constructor: 'low'}, outcome: 'no'},
      ],
    };
    const figure = await matrix(study);
    expect(seen(cell(figure, 'high', 'low'))).to.match(/^yes ✓ A/);
    expect(says(figure, '[part=unplaced]')).to.match(/toString unknown.*B/);
    await press(figure, 'A');
    expect(textOf(detail(figure))).to.match(/constructor: high.*toString: low.*valueOf: unknown/);
  });

  it('takes the name of a condition for a name, not for one of its own words', async () => {
    const names = ['list', 'or', 'rule', 'outcome', 'hit', 'cases'];
    const conditions = names
      .filter((id) => id !== 'outcome')
      .map((id) => ({id, levels: [{id: 'low'}, {id: 'high'}]}));
    const cases = [{id: 'a', label: 'A', values: {list: 'low', or: 'low'}}];
    const figure = await matrix({id: 'names', title: 'Names', conditions, cases});
    await press(figure, 'A');
    const codings = findAll(figure, '[part=detail] [part=coding]').map(textOf);
    expect(codings).to.deep.equal([
      'list: low',
      'or: low',
      'rule: unknown',
      'hit: unknown',
      'cases: unknown',
    ]);
  });

  it('draws itself anew when it is given another study', async () => {
    const figure = await matrix(bread);
    await press(figure, 'Monday’s loaf');
    figure.study = {...loaves, title: 'Loaves'};
    await figure.updateComplete;
    expect(says(figure, '[part=title]')).to.equal('Loaves');
    expect(detail(figure)).to.be.null;
  });
});
