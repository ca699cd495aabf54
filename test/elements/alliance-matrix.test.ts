import {expect, html} from '@open-wc/testing';
import type {AllianceMatrix} from '../../src/elements/alliance-matrix/alliance-matrix.js';
import {button, draw, find, findAll, forget, nameOf, press, says, seen, textOf} from './figures.js';
import {cell, detail, grid, headsOf, matrix, okinawa} from './tables.js';
import {bread, loaves} from './bread.js';

describe('alliance-matrix', () => {
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
            'Time: unknown flat, half-risen or risen (depending on Time) ? Tuesday’s loaf Flour: wheat',
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
});
