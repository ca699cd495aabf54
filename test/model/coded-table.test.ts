import {expect} from 'chai';
import {codedTable, isTabular} from '../../src/model/coded-table.js';
import {binary, condition, makeStudy, okinawa} from '../support/theories.js';
import {tableStudy} from '../support/qca/published.js';

/** Two of three cases at the one level, none of two at the other. */
const mixed = tableStudy('A:2', 'Y', 'a 1 1\nb 1 1\nc 1 0\nd 0 0\ne 0 0');
const codes = (...[study, options]: Parameters<typeof codedTable>) =>
  codedTable(study, options)
    .rows.map(({code}) => code)
    .join('');

describe('codedTable', () => {
  it('codes a row by how many of its cases have the outcome', () => {
    expect(
      codedTable(mixed).rows.map(({code, consistency}) => [code, consistency.count, consistency.of]),
    ).to.deep.equal([
      ['0', 0, 2],
      ['C', 2, 3],
    ]);
  });

  it('codes by the cut-offs: 1 from the upper, C from the lower, else 0', () => {
    expect(codes(mixed, {cutoff: 0.6})).to.equal('01');
    expect(codes(mixed, {cutoff: 2 / 3})).to.equal('01');
    expect(codes(mixed, {lowerCutoff: 2 / 3})).to.equal('0C');
    expect(codes(mixed, {lowerCutoff: 0.7})).to.equal('00');
    expect(codes(mixed, {lowerCutoff: 1})).to.equal('00');
  });

  it('takes a row with too few cases for a remainder', () => {
    expect(codes(mixed, {minCases: 3})).to.equal('?C');
    expect(codes(tableStudy('A:2', 'Y', 'a 1 1'))).to.equal('?1');
  });

  it('explains the last outcome level unless told which, or which together', () => {
    const conditions = ['dependence', 'reliability'];
    expect(codedTable(okinawa, {conditions}).explains).to.deep.equal(['concede']);
    expect(codes(okinawa, {conditions})).to.equal('0001');
    expect(codes(okinawa, {conditions, outcome: 'refuse'})).to.equal('1010');
    expect(codes(okinawa, {conditions, outcome: ['concede', 'limited']})).to.equal('0C01');
  });

  it('leaves out cases without an outcome or a coding, by name', () => {
    expect(codedTable(okinawa).leftOut.map(({id}) => id)).to.deep.equal(['sato']);
    const {rows, leftOut} = codedTable(tableStudy('A:2', 'Y', 'a 1 ?\nb ? 1\nc 1 1'));
    expect(leftOut.map(({id}) => id)).to.deep.equal(['a', 'b']);
    expect(rows.flatMap(({cases}) => cases.map(({id}) => id))).to.deep.equal(['c']);
  });

  it('places cases whatever the ids of the conditions look like', () => {
    // Objects list keys that are whole numbers first, in their own order.
    const conditions = [condition('2', 'low', 'high'), condition('1', 'low', 'high')];
    const cases = [{id: 'a', values: {'2': 'low', '1': 'high'}, outcome: 'all'}];
    const {rows, leftOut} = codedTable(makeStudy({conditions, cases}));
    expect(leftOut).to.deep.equal([]);
    expect(rows.map(({code}) => code)).to.deep.equal(['?', '1', '?', '?']);
  });

  it('refuses what the study lacks, cut-offs out of order, and too much', () => {
    const refused = (options: Parameters<typeof codedTable>[1], message: string) =>
      expect(() => codedTable(mixed, options)).to.throw(RangeError, message);
    refused({conditions: ['B']}, 'no such condition: B');
    refused({conditions: []}, 'at least one condition');
    refused({outcome: '2'}, 'no such outcome: 2');
    refused({outcome: []}, 'no outcome');
    refused({cutoff: 0}, 'cut-off');
    refused({cutoff: 1.1}, 'cut-off');
    refused({cutoff: NaN}, 'cut-off');
    refused({cutoff: 0.5, lowerCutoff: 0.6}, 'lower cut-off');
    refused({minCases: 0}, 'at least one case');
    expect(() => codedTable(makeStudy({outcome: undefined, conditions: binary(1)}))).to.throw(
      RangeError,
      'no outcome',
    );
    const wide = ['a', 'b', 'c'].map((id) => condition(id, ...Array.from({length: 17}, (_, i) => String(i))));
    expect(() => codedTable(makeStudy({conditions: wide}))).to.throw(
      RangeError,
      '4913 configurations are too many',
    );
  });
});

describe('isTabular', () => {
  const levels = (count: number) => Array.from({length: count}, (_, i) => String(i));
  const wide = (...counts: number[]) => counts.map((count, i) => condition(`c${i}`, ...levels(count)));

  it('tells what a truth table can hold before one is asked for', () => {
    for (const [conditions, isIt] of [
      [[], false],
      [wide(2), true],
      [binary(6), true],
      [binary(7), false],
      [wide(64, 64), true],
      [wide(64, 65), false],
    ] as const) {
      expect(isTabular(conditions)).to.equal(isIt);
      const code = () => codedTable(makeStudy({conditions}));
      if (isIt) expect(code).to.not.throw();
      else expect(code).to.throw(RangeError);
    }
  });
});
