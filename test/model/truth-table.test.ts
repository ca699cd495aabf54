import {expect} from 'chai';
import fc from 'fast-check';
import {predict} from '../../src/model/predict.js';
import type {Case, Study} from '../../src/model/schema.js';
import {truthTable} from '../../src/model/truth-table.js';
import {anyCases, anyTheory, binary, completions, makeStudy, okinawa} from '../support/theories.js';

const theoryWithCases = anyTheory.chain((study) =>
  anyCases(study).map((cases): Study => ({...study, cases})),
);
const ids = (cases: readonly Case[]) => cases.map(({id}) => id);

/** What a case says, where the study has such a level. */
function known({conditions = []}: Study, {values = {}}: Case) {
  return conditions.flatMap(({id, levels}) => {
    const level = levels.find((each) => each.id === values[id]);
    return level ? [[id, level.id] as const] : [];
  });
}

describe('truthTable', () => {
  describe('of any study, against trying every configuration', () => {
    it('has every configuration as a row, in order', () => {
      fc.assert(
        fc.property(theoryWithCases, (study) => {
          const {rows, complete, conditions} = truthTable(study);
          expect(rows.map(({values}) => values)).to.deep.equal(completions(study, {}));
          expect(complete).to.equal(true);
          expect(conditions).to.equal(study.conditions);
        }),
      );
    });

    it('puts each case in its row, or tells what it lacks', () => {
      fc.assert(
        fc.property(theoryWithCases, (study) => {
          const {rows, incomplete} = truthTable(study);
          const all = study.conditions?.map(({id}) => id) ?? [];
          const cases =
            study.cases?.map((item) => ({case: item, known: Object.fromEntries(known(study, item))})) ?? [];
          const lacking = cases
            .map(({case: item, known}) => ({case: item, missing: all.filter((id) => !(id in known))}))
            .filter(({missing}) => missing.length);
          expect(incomplete).to.deep.equal(lacking);
          for (const row of rows) {
            const here = cases.filter((each) => all.every((id) => each.known[id] === row.values[id]));
            expect(row.cases).to.deep.equal(here.map((each) => each.case));
          }
        }),
      );
    });

    it('names the incomplete cases that may belong to a row', () => {
      fc.assert(
        fc.property(theoryWithCases, (study) => {
          const {rows, incomplete} = truthTable(study);
          for (const row of rows) {
            const fitting = incomplete.filter(({case: item}) =>
              known(study, item).every(([id, level]) => row.values[id] === level),
            );
            expect(ids(row.possible)).to.deep.equal(fitting.map(({case: item}) => item.id));
          }
        }),
      );
    });

    it('calls a row by the outcomes observed in it', () => {
      fc.assert(
        fc.property(theoryWithCases, (study) => {
          for (const {cases, outcomes, kind} of truthTable(study).rows) {
            const seen = ['none', 'some', 'all'].filter((id) => cases.some(({outcome}) => outcome === id));
            expect(outcomes).to.deep.equal(seen);
            expect(kind).to.equal(
              !cases.length ? 'remainder' : seen.length > 1 ? 'contradiction' : 'observed',
            );
          }
        }),
      );
    });

    it('predicts each row', () => {
      fc.assert(
        fc.property(theoryWithCases, (study) => {
          for (const {values, prediction} of truthTable(study).rows) {
            expect(prediction).to.deep.equal(predict(study, values));
          }
        }),
        {numRuns: 30},
      );
    });
  });

  it('leaves Satō out of the Okinawa rows, and shows both rows where he may belong', () => {
    const {rows, incomplete} = truthTable(okinawa);
    expect(incomplete).to.deep.equal([{case: okinawa.cases?.[2], missing: ['cost']}]);
    const possible = rows.filter((row) => ids(row.possible).includes('sato'));
    expect(possible.map(({values}) => values)).to.deep.equal([
      {dependence: 'high', reliability: 'strong', cost: 'low'},
      {dependence: 'high', reliability: 'strong', cost: 'high'},
    ]);
    expect(possible.map(({kind}) => kind)).to.deep.equal(['remainder', 'remainder']);
    expect(rows.filter(({kind}) => kind === 'observed')).to.have.length(4);
  });

  it('does not take an unknown outcome for a contradiction', () => {
    const conditions = binary(1);
    const values = {c0: 'low'};
    const cases = [
      {id: 'a', values, outcome: 'all'},
      {id: 'b', values},
      {id: 'c', values, outcome: 'no-such-outcome'},
    ];
    const [row] = truthTable(makeStudy({conditions, cases})).rows;
    expect(row).to.deep.include({kind: 'observed', outcomes: ['all']});
    expect(ids(row?.cases ?? [])).to.deep.equal(['a', 'b', 'c']);
  });

  it('has no rows without conditions, and places no case', () => {
    const cases = [{id: 'a', outcome: 'all'}];
    expect(truthTable(makeStudy({cases}))).to.deep.equal({
      conditions: [],
      rows: [],
      incomplete: [{case: cases[0], missing: []}],
      complete: true,
    });
  });

  it('keeps ids that look like numbers in the order of the study', () => {
    const conditions = ['2', '1'].map((id) => ({id, levels: [{id: '9'}, {id: '8'}]}));
    const {rows} = truthTable(makeStudy({conditions}));
    expect(rows.map(({values}) => [values['2'], values['1']].join(''))).to.deep.equal([
      '99',
      '98',
      '89',
      '88',
    ]);
  });

  it('orders levels by their place, also beyond the tenth', () => {
    const levels = Array.from({length: 12}, (_, i) => ({id: `level${i}`}));
    const conditions = [{id: 'many', levels}, ...binary(30)];
    const all = Object.fromEntries(conditions.map(({id, levels}) => [id, levels[0]?.id ?? '']));
    const cases = ['level11', 'level2', 'level10'].map((many) => ({id: many, values: {...all, many}}));
    const {rows} = truthTable(makeStudy({conditions, cases}));
    expect(rows.map(({values}) => values['many'])).to.deep.equal(['level2', 'level10', 'level11']);
  });

  it('lists 4,096 configurations, and of more only those that hold a case', () => {
    const {rows, complete} = truthTable(makeStudy({conditions: binary(12)}));
    expect({rows: rows.length, complete}).to.deep.equal({rows: 4096, complete: true});
    expect(truthTable(makeStudy({conditions: binary(13)}))).to.deep.include({rows: [], complete: false});
  });

  it('sorts the rows of 30 conditions and 10,000 cases as it would the whole table', () => {
    const conditions = binary(30);
    const cases = Array.from({length: 10_000}, (_, i): Case => {
      // Scattered rows; the ids say where in the table each belongs.
      const row = ((i % 5000) * 7919 * 65_537) % 2 ** 30;
      const bits = row.toString(2).padStart(30, '0');
      const values = conditions.map(({id}, place) => [id, bits[place] === '1' ? 'high' : 'low'] as const);
      return {id: bits, outcome: 'all', values: Object.fromEntries(i < 9990 ? values : values.slice(1))};
    });
    const {rows, complete, incomplete} = truthTable(makeStudy({conditions, cases}));
    expect({rows: rows.length, complete, incomplete: incomplete.length}).to.deep.equal({
      rows: 5000,
      complete: false,
      incomplete: 10,
    });
    const order = rows.map((row) => row.cases[0]?.id ?? '');
    expect(order).to.deep.equal([...order].sort());
    expect(
      rows.flatMap((row) => row.possible.filter(({id}) => id.slice(1) === row.cases[0]?.id.slice(1))),
    ).to.have.length(10);
  });
});
