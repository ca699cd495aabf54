import {expect, html, oneEvent} from '@open-wc/testing';
import type {AllianceMatrix} from '../../src/elements/alliance-matrix/alliance-matrix.js';
import '../../src/elements/alliance-matrix/alliance-matrix.js';
import '../../src/elements/case-card/case-card.js';
import type {StudyInput} from '../../src/model/schema.js';
import {hearWarnings} from '../support/warnings.js';
import {bread, loaves} from './bread.js';
import {button, draw, find, findAll, forget, nameOf, press, says, seen, textOf} from './figures.js';

const matrix = (study: unknown) =>
  draw<AllianceMatrix>(html`<alliance-matrix .study=${study}></alliance-matrix>`);

const okinawa = () =>
  draw<AllianceMatrix>(
    html`<alliance-matrix study="okinawa" rows="reliability" columns="dependence"></alliance-matrix>`,
  );

const headsOf = (row: HTMLTableRowElement) => [...row.cells].filter(({localName}) => localName === 'th');

/** The cell under the column and beside the row of these names. */
function cell(figure: Element, row: string, column: string): HTMLTableCellElement {
  const {tHead, tBodies} = find<HTMLTableElement>(figure, 'table')!;
  const columns = headsOf(tHead!.rows[tHead!.rows.length - 1]!).map(textOf);
  const line = [...tBodies[0]!.rows].find(({cells}) => textOf(cells[0]) === row)!;
  return [...line.cells].filter(({localName}) => localName === 'td')[columns.indexOf(column)]!;
}

/** Each row of the table as the texts of its cells. */
const grid = (figure: Element) =>
  [...find<HTMLTableElement>(figure, 'table')!.tBodies[0]!.rows].map(({cells}) => [...cells].map(seen));

const detail = (figure: AllianceMatrix) => find(figure, '[part=detail]');

describe('alliance-matrix', () => {
  const heard = hearWarnings();
  afterEach(forget);

  describe('on the Okinawa study', () => {
    it('shows the five cases in the cells of Table 1 of the paper, each as the theory says', async () => {
      const figure = await okinawa();
      const expected = [
        ['strong', 'high', 'concede', 'Satō'],
        ['strong', 'low', 'appease', 'Kishi'],
        ['strong', 'low', 'limited concession', 'Hashimoto'],
        ['weak', 'high', 'refuse or delay', 'Hatoyama Yukio'],
        ['weak', 'low', 'refuse', 'Hatoyama Ichirō'],
      ] as const;
      for (const [row, column, outcome, name] of expected) {
        const here = seen(cell(figure, row, column));
        expect(here).to.include(outcome);
        expect(here).to.include(name);
      }
      expect(findAll(figure, '[part=case]').map((one) => /✓/.test(textOf(one)))).to.deep.equal(
        Array(5).fill(true),
      );
      expect(says(figure, '[part=summary]')).to.match(
        /5 of 5 .*Hatoyama Ichirō, Kishi .*, Satō .*, Hashimoto .*Yukio/,
      );
    });

    it('names the condition by which a cell is split, in each of its shares', async () => {
      const shares = [...cell(await okinawa(), 'strong', 'low').children].map(seen);
      expect(shares).to.have.lengthOf(2);
      expect(shares[0]).to.match(/^Cost of the demand: high appease .*Kishi/);
      expect(shares[1]).to.match(/^Cost of the demand: low limited concession .*Hashimoto/);
    });

    it('says what five of five rest on: inferred codings and rules, scope, limits', async () => {
      const rests = says(await okinawa(), '[part=rests]');
      expect(rests).to.match(/Kishi.*Cost of the demand: high.*inferred/);
      expect(rests).to.match(/Satō.*Cost of the demand: unknown.*disputed/);
      expect(rests).to.match(/Cost of the demand: low → limited concession.*inferred/);
      expect(rests).to.match(/Scope.*Limits/);
      expect(rests).not.to.match(/Strategic reliability: weak → refuse/);
    });

    it('has no word to its author', async () => {
      const figure = await okinawa();
      expect(figure.problems).to.deep.equal([]);
      expect(find(figure, '[part=problems]')).to.be.null;
    });
  });

  describe('as a table', () => {
    it('is a real one, whose heads say what they are heads of', async () => {
      const {tHead, tBodies} = find<HTMLTableElement>(await matrix(bread), 'table')!;
      const heads = [...tHead!.rows].map((row) =>
        headsOf(row).map((head) => [textOf(head), head.getAttribute('scope'), head.colSpan, head.rowSpan]),
      );
      expect(heads).to.deep.equal([
        [
          ['Yeast', 'col', 1, 2],
          ['Warmth', 'colgroup', 2, 1],
        ],
        [
          ['warm', 'col', 1, 1],
          ['cold', 'col', 1, 1],
        ],
      ]);
      const rows = [...tBodies[0]!.rows].flatMap((row) =>
        headsOf(row).map((head) => [textOf(head), head.scope]),
      );
      expect(rows).to.deep.equal([
        ['living', 'row'],
        ['dead', 'row'],
      ]);
    });

    it('is named, and so is the region in which it scrolls', async () => {
      const figure = await matrix(bread);
      const table = find(figure, 'table')!;
      expect(nameOf(table)).to.include('What makes a loaf rise');
      expect(nameOf(table.closest('[role=region], [role=group]')!)).to.not.be.empty;
    });

    it('says in each cell what the theory predicts, who stands there, and that nobody does', async () => {
      const figure = await matrix(bread);
      expect(grid(figure)).to.deep.equal([
        [
          'living',
          'risen ≈ Monday’s loaf March 4, 2024 Flour: rye ✓ Wednesday’s loaf Flour: rye',
          'Time: long risen ✗ Saturday’s loaf March 9, 2024 Flour: unknown ' +
            'Time: short flat or half-risen no case ' +
            'Time: unknown flat or half-risen or risen (depending on Time) ? Tuesday’s loaf Flour: wheat',
        ],
        ['dead', 'the theory is silent no case', 'the theory is silent ? Thursday’s loaf Flour: unknown'],
      ]);
    });

    it('names each case for assistive technology with its verdict and its period', async () => {
      const figure = await matrix(bread);
      const names = findAll(figure, '[part=case]').map(nameOf);
      const expected = [
        /nearly as predicted Monday’s loaf March 4, 2024/,
        /(?<!nearly |not )as predicted Wednesday’s loaf/,
        /not as predicted Saturday’s loaf March 9, 2024/,
        /undetermined Tuesday’s loaf/,
        /undetermined Thursday’s loaf/,
        /undetermined Friday’s loaf/,
      ];
      expect(names).to.have.lengthOf(expected.length);
      expected.forEach((words, i) => expect(names[i]).to.match(words));
    });

    it('lists a case whose coding on an axis is unknown beside the table, with what is unknown', async () => {
      const figure = await matrix(bread);
      const friday = button(figure, 'Friday’s loaf');
      expect(friday.closest('table')).to.be.null;
      expect(says(figure, '[part=unplaced]')).to.match(/Yeast unknown.*Friday’s loaf/);
    });

    it('takes its axes from the attributes, and follows when they change', async () => {
      const figure = await matrix(bread);
      figure.setAttribute('rows', 'flour');
      figure.setAttribute('columns', 'yeast');
      await figure.updateComplete;
      expect(grid(figure).map(([head]) => head)).to.deep.equal(['wheat', 'rye']);
      expect(seen(cell(figure, 'rye', 'living'))).to.include('Monday’s loaf');
      figure.removeAttribute('rows');
      await figure.updateComplete;
      expect(grid(figure).map(([head]) => head)).to.deep.equal(['warm', 'cold']);
    });

    it('fills the axis that is not named with the first condition that is free', async () => {
      const figure = await matrix(bread);
      figure.columns = 'yeast';
      await figure.updateComplete;
      expect(grid(figure).map(([head]) => head)).to.deep.equal(['warm', 'cold']);
      expect(seen(cell(figure, 'cold', 'dead'))).to.include('Thursday’s loaf');
    });

    it('has one row and no heads at the side for a study of one condition', async () => {
      const [yeast] = bread.conditions;
      const rules = [{when: {yeast: 'alive'}, then: 'risen'}];
      const cases = [{id: 'a', label: 'A loaf', values: {yeast: 'dead'}, outcome: 'flat'}];
      const figure = await matrix({...bread, conditions: [yeast], rules, cases});
      expect(grid(figure)).to.deep.equal([['risen no case', 'the theory is silent ? A loaf']]);
    });

    it('spans one axis where both are the same condition', async () => {
      const figure = await draw<AllianceMatrix>(
        html`<alliance-matrix .study=${bread} rows="yeast" columns="yeast"></alliance-matrix>`,
      );
      expect(grid(figure)).to.have.lengthOf(1);
      expect(button(figure, 'Thursday’s loaf').closest('table')).to.exist;
    });

    it('stands without cases', async () => {
      const figure = await matrix({...bread, cases: undefined});
      expect(find(figure, '[part=summary]')).to.be.null;
      expect(grid(figure)[1]).to.deep.equal([
        'dead',
        'the theory is silent no case',
        'the theory is silent no case',
      ]);
    });
  });

  describe('where a case is chosen', () => {
    it('shows why the case stands there: its coding, the rule, what was predicted and observed', async () => {
      const figure = await matrix(bread);
      expect(detail(figure)).to.be.null;
      await press(figure, 'Monday’s loaf');
      expect(button(figure, 'Monday’s loaf').ariaPressed).to.equal('true');
      const text = textOf(detail(figure));
      expect(text).to.match(/^Monday’s loaf Bread by noon\./);
      expect(text).to.match(
        /Predicted risen Observed half-risen ≈ nearly as predicted \(1 off in the order of outcomes\)/,
      );
      expect(text).to.match(
        /Yeast: living, Warmth: warm → risen inferred It works fast\. \[A\. Baker, p\. 7\]/,
      );
      expect(text).to.include('Read out of one week.');
      expect(text).to.match(
        /Yeast: living stated.*Warmth: warm inferred.*Time: short.*Flour: rye.*Loaf: half-risen/,
      );
    });

    it('leads down to the evidence, with its bearing, its date and its place in the source', async () => {
      const figure = await matrix(bread);
      await press(figure, 'Monday’s loaf');
      const evidence = findAll(figure, '[part=detail] [part=evidence]').map(textOf);
      expect(evidence).to.have.lengthOf(4);
      expect(evidence[0]).to.match(
        /^\+ \w+ March 3, 2024: ?It foamed within ten minutes\. \[A\. Baker, p\. 3, after the apprentice\]$/,
      );
      expect(evidence[1]).to.match(/^− against The packet was past its date\. \[Oven log\]$/);
      expect(evidence[2]).to.match(/^± ambiguous It smelt of something\.$/);
      expect(evidence[3]).to.equal('It was photographed.');
    });

    it('clears when the case is chosen again', async () => {
      const figure = await matrix(bread);
      await press(figure, 'Monday’s loaf');
      await press(figure, 'Monday’s loaf');
      expect(detail(figure)).to.be.null;
      expect(button(figure, 'Monday’s loaf').ariaPressed).to.equal('false');
    });

    it('moves on when another case is chosen', async () => {
      const figure = await matrix(bread);
      await press(figure, 'Monday’s loaf');
      await press(figure, 'Friday’s loaf');
      expect(textOf(detail(figure))).to.match(/^Friday’s loaf/);
      expect(findAll(figure, '[part=case][aria-pressed=true]')).to.have.lengthOf(1);
    });

    it('says of each undetermined case why it is, without gaps in the sentence', async () => {
      const figure = await matrix(bread);
      const reasons = [
        ['Thursday’s loaf', /undetermined \([^{}]*silent\)/],
        ['Tuesday’s loaf', /undetermined \([^{}]*Time\)/],
        ['Friday’s loaf', /undetermined \([^{}]*Yeast\)/],
      ] as const;
      for (const [name, reason] of reasons) {
        await press(figure, name);
        expect(textOf(detail(figure))).to.match(reason);
      }
    });

    it('tells the page, across shadow roots, what was chosen and what was cleared', async () => {
      const figure = await matrix(bread);
      const details: unknown[] = [];
      const listen = (event: Event) => details.push((event as CustomEvent).detail);
      document.addEventListener('case-select', listen);
      await press(figure, 'Monday’s loaf');
      await press(figure, 'Monday’s loaf');
      document.removeEventListener('case-select', listen);
      expect(details).to.deep.equal([
        {study: 'bread', case: 'monday'},
        {study: 'bread', case: undefined},
      ]);
    });

    it('shows the case that its author pinned, and lets the reader choose another', async () => {
      const figure = await draw<AllianceMatrix>(
        html`<alliance-matrix .study=${bread} case="friday"></alliance-matrix>`,
      );
      expect(textOf(detail(figure))).to.match(/^Friday’s loaf/);
      await press(figure, 'Monday’s loaf');
      expect(textOf(detail(figure))).to.match(/^Monday’s loaf/);
      await press(figure, 'Monday’s loaf');
      expect(textOf(detail(figure))).to.match(/^Friday’s loaf/);
    });
  });

  describe('as a truth table', () => {
    const truthTable = (study: unknown) =>
      draw<AllianceMatrix>(html`<alliance-matrix view="truth-table" .study=${study}></alliance-matrix>`);
    const row = (figure: Element, ...levels: string[]) =>
      grid(figure)
        .find((cells) => levels.every((level, i) => cells[i] === level))!
        .slice(levels.length);

    it('is reached by a switch that says which of the two is shown, and left again', async () => {
      const figure = await matrix(bread);
      const state = () =>
        findAll<HTMLButtonElement>(figure, '[part=controls] button').map((one) => [
          textOf(one),
          one.ariaPressed,
        ]);
      expect(state()).to.deep.equal([
        ['Matrix', 'true'],
        ['Truth table', 'false'],
      ]);
      await press(figure, 'Truth table');
      expect(find(figure, '[part=truth-table]')).to.exist;
      expect(state()).to.deep.equal([
        ['Matrix', 'false'],
        ['Truth table', 'true'],
      ]);
      await press(figure, 'Matrix');
      expect(find(figure, '[part=matrix]')).to.exist;
      expect(find(figure, '[part=truth-table]')).to.be.null;
    });

    it('is shown where the attribute says so, and gives way when it is taken off', async () => {
      const figure = await truthTable(bread);
      expect(find(figure, '[part=truth-table]')).to.exist;
      figure.removeAttribute('view');
      await figure.updateComplete;
      expect(find(figure, '[part=matrix]')).to.exist;
    });

    it('does not write to the page: the switch leaves the attributes alone', async () => {
      const figure = await matrix(bread);
      await press(figure, 'Truth table');
      await press(figure, 'Monday’s loaf');
      expect(figure.getAttributeNames()).to.deep.equal([]);
    });

    it('has a row for every configuration, with a head for every column', async () => {
      const figure = await truthTable(bread);
      const {tHead} = find<HTMLTableElement>(figure, 'table')!;
      expect(headsOf(tHead!.rows[0]!).map((head) => [textOf(head), head.scope])).to.deep.equal(
        ['Yeast', 'Warmth', 'Time', 'Flour', 'Predicted', 'Observed', 'Cases'].map((name) => [name, 'col']),
      );
      expect(grid(figure)).to.have.lengthOf(16);
    });

    it('names a contradiction, a remainder, and the cases that may belong to a row', async () => {
      const figure = await truthTable(bread);
      expect(row(figure, 'living', 'warm', 'short', 'rye')).to.deep.equal([
        'risen',
        'half-risen, risen contradiction',
        '≈ Monday’s loaf March 4, 2024 ✓ Wednesday’s loaf',
      ]);
      const [predicted, , cases] = row(figure, 'dead', 'warm', 'short', 'rye');
      expect([predicted, cases]).to.deep.equal(['the theory is silent', 'no case']);
      expect(row(figure, 'dead', 'cold', 'long', 'rye')[2]).to.match(
        /perhaps .*Thursday’s loaf.*Friday’s loaf/,
      );
    });

    it('lets its cases be chosen', async () => {
      const figure = await truthTable(bread);
      await press(figure, 'Wednesday’s loaf');
      expect(textOf(detail(figure))).to.match(/^Wednesday’s loaf.*Predicted risen Observed risen/);
    });

    it('leaves no case without a button, also none that fits into no single row', async () => {
      const figure = await truthTable(bread);
      const names = bread.cases.map(({label}) => label as string);
      const buttons = findAll(figure, '[part=case]').map(seen);
      expect(names.filter((name) => !buttons.some((text) => text.includes(name)))).to.deep.equal([]);
    });

    it('has no column for predictions without a theory', async () => {
      const figure = await truthTable(loaves);
      const {tHead} = find<HTMLTableElement>(figure, 'table')!;
      expect(headsOf(tHead!.rows[0]!).map(textOf)).to.not.include('Predicted');
      expect(row(figure, 'living', 'warm', 'short', 'rye')).to.deep.equal([
        'half-risen, risen contradiction',
        'Monday’s loaf March 4, 2024 Wednesday’s loaf',
      ]);
    });

    it('lists what was observed where there are too many configurations, says so, and drops no case', async () => {
      const conditions = Array.from({length: 13}, (_, i) => ({
        id: `c${i}`,
        levels: [{id: 'no'}, {id: 'yes'}],
      }));
      const all = Object.fromEntries(conditions.map(({id}) => [id, 'yes']));
      const cases = [
        {id: 'whole', label: 'The whole one', values: all},
        {id: 'partial', label: 'The partial one', values: {c0: 'no'}},
      ];
      const figure = await truthTable({id: 'many', title: 'Many', conditions, cases});
      expect(grid(figure)).to.have.lengthOf(1);
      expect(says(figure)).to.match(/too many configurations/i);
      expect(says(figure)).to.include('The whole one').and.to.include('The partial one');
    });
  });

  describe('without rules', () => {
    it('shows what was observed in each cell, in the order of the outcomes, and judges nothing', async () => {
      const cases = [...loaves.cases!].reverse();
      const figure = await matrix({...loaves, cases});
      expect(seen(cell(figure, 'living', 'warm'))).to.match(/^half-risen, risen/);
      expect(seen(cell(figure, 'living', 'cold'))).to.match(/^flat /);
      expect(seen(cell(figure, 'dead', 'warm'))).to.equal('no case');
      expect(says(figure)).not.to.match(/[✓≈✗]|predicted/i);
      expect(find(figure, '[part=summary]')).to.be.null;
      expect(findAll(figure, '[part=case]').map(nameOf)[0]).to.match(/^Wednesday’s loaf/);
    });

    it('shows the coding of the case chosen, and no verdict', async () => {
      const figure = await matrix(loaves);
      await press(figure, 'Monday’s loaf');
      expect(textOf(detail(figure))).to.match(/^Monday’s loaf Bread by noon\. Yeast: living/);
    });
  });

  describe('in sum', () => {
    it('counts the cases by verdict, each with its name', async () => {
      const lines = findAll(await matrix(bread), '[part=summary] li').map(textOf);
      expect(lines.map((line) => line.replace(/^(. \d of \d).*: /, '$1 '))).to.deep.equal([
        '✓ 1 of 6 Wednesday’s loaf',
        '≈ 1 of 6 Monday’s loaf',
        '✗ 1 of 6 Saturday’s loaf',
        '? 3 of 6 Tuesday’s loaf, Thursday’s loaf, Friday’s loaf',
      ]);
    });

    it('says so where no case is as the theory says', async () => {
      const cases = bread.cases.filter(({id}) => id === 'saturday');
      const lines = findAll(await matrix({...bread, cases}), '[part=summary] li').map(textOf);
      expect(lines).to.have.lengthOf(2);
      expect(lines[0]).to.match(/^✓ 0 of 1 .*none/);
    });

    it('tells what it rests on, with notes and places', async () => {
      const rests = says(await matrix(bread), '[part=rests]');
      expect(rests).to.include('One oven, one baker.');
      expect(rests).to.match(/Scope.*Loaves of one week\./);
      expect(rests).to.match(/Limits.*Too few for a law\./);
      expect(rests).to.match(/Monday’s loaf, Warmth: warm inferred The oven was on\. \[Oven log\]/);
      expect(rests).to.match(/→ risen inferred It works fast\. \[A\. Baker, p\. 7\] Read out of one week\./);
      expect(rests).to.not.include('Seen by both.');
    });

    it('is silent about what it rests on where nothing needs to be said', async () => {
      const [monday] = bread.cases;
      const bare: StudyInput = {...bread, cases: [{...monday!, coding: undefined}]};
      for (const key of ['note', 'scope', 'limits', 'rules'] as const) delete bare[key];
      expect(find(await matrix(bare), '[part=rests]')).to.be.null;
    });

    it('names its sources, linked where they can be read', async () => {
      const figure = await matrix(bread);
      expect(says(figure, '[part=sources]')).to.match(/A\. Baker\. Baker’s notes; Oven log$/);
      expect(findAll<HTMLAnchorElement>(figure, '[part=sources] a').map(({href}) => href)).to.deep.equal([
        'https://example.org/n',
      ]);
    });

    it('carries its title and its author’s caption', async () => {
      const figure = await draw<AllianceMatrix>(
        html`<alliance-matrix .study=${bread}><p slot="caption">Table 1. Loaves.</p></alliance-matrix>`,
      );
      expect(says(figure, '[part=title]')).to.equal('What makes a loaf rise');
      expect(nameOf(find(figure, '[role=group]')!)).to.equal('What makes a loaf rise');
      expect(figure.querySelector('p')!.checkVisibility()).to.be.true;
      expect(figure.querySelector('p')!.assignedSlot).to.equal(find(figure, 'slot[name=caption]'));
    });
  });

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
