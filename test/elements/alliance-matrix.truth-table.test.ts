import {expect, html} from '@open-wc/testing';
import type {AllianceMatrix} from '../../src/elements/alliance-matrix/alliance-matrix.js';
import {draw, find, findAll, forget, press, says, seen, textOf} from './figures.js';
import {detail, grid, headsOf, matrix} from './tables.js';
import {bread, loaves} from './bread.js';

describe('alliance-matrix', () => {
  afterEach(forget);

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
});
