import {expect} from 'chai';
import fc from 'fast-check';
import {occupants, othersThan} from '../../src/model/occupants.js';
import type {Case} from '../../src/model/schema.js';
import {truthTable} from '../../src/model/truth-table.js';
import {anyCases, anyTheory, makeStudy, okinawa} from '../support/theories.js';

const ids = (cases: readonly Case[]) => cases.map(({id}) => id);
const known = (values: Record<string, string>) => new Map(Object.entries(values));

describe('occupants', () => {
  const who = occupants(okinawa);

  it('tells who is coded so on every condition, and who may be', () => {
    const there = who(known({dependence: 'high', reliability: 'strong', cost: 'high'}));
    expect(ids(there.observed)).to.deep.equal([]);
    expect(ids(there.possible)).to.deep.equal(['sato']);
  });

  it('is sure of nobody where the configuration itself has gaps', () => {
    const there = who(known({dependence: 'low', reliability: 'strong'}));
    expect(ids(there.observed)).to.deep.equal([]);
    expect(ids(there.possible)).to.deep.equal(['kishi', 'hashimoto']);
  });

  it('finds nobody without conditions to be coded on', () => {
    expect(occupants(makeStudy({cases: [{id: 'a'}]}))(new Map()).observed).to.deep.equal([]);
  });

  it('agrees with the truth table on every row', () => {
    const studies = anyTheory.chain((study) => anyCases(study).map((cases) => ({...study, cases})));
    fc.assert(
      fc.property(studies, (study) => {
        const at = occupants(study);
        for (const row of truthTable(study).rows) {
          const there = at(known(row.values));
          expect(ids(there.observed)).to.deep.equal(ids(row.cases));
          expect(ids(there.possible)).to.deep.equal(ids(row.possible));
        }
      }),
    );
  });
});

describe('othersThan', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((id) => ({id})) as [Case, Case, Case];

  it('leaves the case itself out, whatever it is coded in the meantime', () => {
    const there = {observed: [a, b], possible: [c]};
    expect(othersThan({...a, values: {x: 'low'}}, there)).to.deep.equal({
      observed: [b],
      possible: [c],
      isRemainder: false,
    });
  });

  it('counts the case itself when it asks whether none is there', () => {
    const alone = {observed: [], possible: [], isRemainder: false};
    expect(othersThan(a, {observed: [a], possible: []})).to.deep.equal(alone);
    expect(othersThan(a, {observed: [], possible: [a]})).to.deep.equal(alone);
    expect(othersThan(a, {observed: [], possible: []})).to.deep.equal({...alone, isRemainder: true});
  });
});
