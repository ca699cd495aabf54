import {expect} from 'chai';
import fc from 'fast-check';
import {minimize, type Minimization} from '../../src/model/minimize.js';
import {formulaOf, type Term} from '../../src/model/terms.js';
import {anyTable, bruteForce, holds, tableOf} from '../support/tables.js';
import {binary, makeStudy, okinawa} from '../support/theories.js';

const keyOf = (terms: readonly Term[]) =>
  terms
    .map((term) => JSON.stringify(Object.entries(term).sort()))
    .sort()
    .join(' + ');
const formulas = ({table, models}: Minimization) =>
  models.map(({terms}) => formulaOf(table.conditions, terms));

describe('minimize, on any table,', () => {
  const property = (check: (found: Minimization, complex: boolean) => void) =>
    fc.assert(
      fc.property(anyTable, (table) => {
        check(minimize(table), true);
        check(minimize(table, {remainders: 'parsimonious'}), false);
      }),
    );

  it('gives models that cover every positive row, and no negative nor contradictory one', () => {
    property(({models, table: {rows}}, isComplex) => {
      for (const {terms} of models) {
        const covered = rows.filter(({values}) => terms.some((term) => holds(term, values)));
        const codes = new Set(covered.map(({code}) => code));
        expect(codes).not.to.include.any.keys('0', 'C', ...(isComplex ? ['?'] : []));
        expect(covered.filter(({code}) => code === '1')).to.have.lengthOf(
          rows.filter(({code}) => code === '1').length,
        );
      }
    });
  });

  it('gives models that cannot do without one of their terms', () => {
    property(({models, table: {rows}}) => {
      for (const {terms} of models) {
        for (const left of terms) {
          const rest = terms.filter((term) => term !== left);
          const isMissed = rows.some(
            ({code, values}) => code === '1' && !rest.some((term) => holds(term, values)),
          );
          expect(isMissed).to.equal(true);
        }
      }
    });
  });

  it('gives every smallest model, and no other: as a brute force finds them', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        for (const remainders of ['complex', 'parsimonious'] as const) {
          const {models, complete} = minimize(table, {remainders});
          const expected = bruteForce(table, remainders === 'complex' ? [] : ['?']);
          expect(models.map(({terms}) => keyOf(terms))).to.have.members(expected.map(keyOf));
          expect(complete).to.equal(true);
        }
      }),
      {numRuns: 200},
    );
  });

  it('gives parsimonious models that hold wherever a complex one does, among the rows seen', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const [complex] = minimize(table).models;
        for (const {terms} of minimize(table, {remainders: 'parsimonious'}).models) {
          for (const {values} of table.rows) {
            const isIn = complex?.terms.some((term) => holds(term, values));
            if (isIn) expect(terms.some((term) => holds(term, values))).to.equal(true);
          }
          expect(terms.length).to.be.at.most(complex?.terms.length ?? 0);
        }
      }),
    );
  });

  it('assumes of remainders just those that a model covers', () => {
    property(({models, table: {rows}}) => {
      for (const {terms, assumptions} of models) {
        const expected = rows.filter(
          ({code, values}) => code === '?' && terms.some((term) => holds(term, values)),
        );
        expect(assumptions).to.deep.equal(expected.map(({values}) => values));
      }
    });
  });

  it('has in every model the prime implicants that alone cover a row, and only these are essential', () => {
    property(({models, primeImplicants}) => {
      for (const {term, isEssential} of primeImplicants) {
        const inAll = models.every(({terms}) => terms.includes(term));
        if (isEssential) expect(inAll).to.equal(true);
      }
      const essential = primeImplicants.filter((one) =>
        one.rows.some((row) => primeImplicants.every((other) => other === one || !other.rows.includes(row))),
      );
      expect(primeImplicants.filter(({isEssential}) => isEssential)).to.deep.equal(essential);
    });
  });
});

describe('minimize', () => {
  it('lists all ties of the textbook’s ring, where no term is essential', () => {
    // Of three conditions, all rows but the lowest and the highest.
    const ring = tableOf([2, 2, 2], (_, row) => (row > 0 && row < 7 ? '1' : '0'));
    const found = minimize(ring);
    expect(formulas(found)).to.have.members(
      ['c0*~c1 + c1*~c2 + ~c0*c2', '~c0*c1 + ~c1*c2 + c0*~c2'].map(sorted(ring)),
    );
    expect(found.primeImplicants.map(({isEssential}) => isEssential)).to.not.include(true);
  });

  /** In the order in which models list their terms. */
  function sorted(table: {conditions: Minimization['table']['conditions']}) {
    const order = minimize(
      tableOf([2, 2, 2], (_, row) => (row > 0 && row < 7 ? '1' : '0')),
    ).primeImplicants.map(({term}) => formulaOf(table.conditions, term));
    return (formula: string) =>
      formula
        .split(' + ')
        .sort((a, b) => order.indexOf(a) - order.indexOf(b))
        .join(' + ');
  }

  it('lists the prime implicants with the fewest conditions first, each with the rows that it covers', () => {
    const table = tableOf([2, 2, 2], ({c0, c1, c2}) =>
      c0 === '1' || (c1 === '1' && c2 === '1') ? '1' : '0',
    );
    const {primeImplicants} = minimize(table);
    expect(primeImplicants.map(({term}) => term)).to.deep.equal([{c0: '1'}, {c1: '1', c2: '1'}]);
    expect(primeImplicants.map(({rows}) => rows.length)).to.deep.equal([4, 2]);
  });

  it('takes rows that a table does not list for remainders', () => {
    const {conditions, rows} = tableOf([2, 2], () => '1');
    const some = {conditions, rows: rows.slice(3)};
    const [complex, parsimonious] = [minimize(some), minimize(some, {remainders: 'parsimonious'})];
    expect([complex.remainders, formulas(complex)]).to.deep.equal(['complex', ['c0*c1']]);
    expect([parsimonious.remainders, formulas(parsimonious)]).to.deep.equal(['parsimonious', ['1']]);
  });

  it('has no model where nothing is to be explained', () => {
    const {models, primeImplicants, complete} = minimize(tableOf([2], () => '0'));
    expect([models, primeImplicants, complete]).to.deep.equal([[], [], true]);
  });

  it('says that it always holds where every row is positive', () => {
    expect(formulas(minimize(tableOf([2, 3], () => '1')))).to.deep.equal(['1']);
  });

  it('never takes a contradiction for positive, with remainders or without', () => {
    const table = tableOf([2, 2], (_, row) => (['1', 'C', '?', '0'] as const)[row]!);
    for (const remainders of ['complex', 'parsimonious'] as const) {
      const {contradictions, models} = minimize(table, {remainders});
      expect(contradictions.map(({values}) => values)).to.deep.equal([{c0: '0', c1: '1'}]);
      for (const {terms} of models) {
        expect(terms.some((term) => holds(term, {c0: '0', c1: '1'}))).to.equal(false);
      }
    }
  });

  it('says so when it does not list every tie', () => {
    // Rows of one to four conditions: fifteen terms cover them, in more ways than anybody reads.
    const high = (values: object) => Object.values(values).filter((level) => level === '1').length;
    const {models, complete} = minimize(
      tableOf([2, 2, 2, 2, 2, 2], (v) => (high(v) >= 1 && high(v) <= 4 ? '1' : '0')),
    );
    expect(complete).to.equal(false);
    expect(models).to.have.length.above(1000);
  });

  it('gives some model, and says so, where the search would be too long', () => {
    let seed = 1;
    const random = () => (seed = (seed * 1664525 + 1013904223) % 2 ** 32) / 2 ** 32;
    const table = tableOf([4, 4, 4, 4, 4], () => (random() < 0.25 ? '?' : random() < 0.5 ? '1' : '0'));
    const {models, complete} = minimize(table, {remainders: 'parsimonious'});
    expect(complete).to.equal(false);
    for (const {values} of table.rows.filter(({code}) => code === '1')) {
      expect(models[0]?.terms.some((term) => holds(term, values))).to.equal(true);
    }
  });

  it('refuses more than six conditions, and none, in plain words', () => {
    const study = makeStudy({conditions: binary(7)});
    expect(() => minimize(study)).to.throw(RangeError, '7 conditions are too many: choose 6 at most');
    expect(() => minimize(makeStudy({}))).to.throw(RangeError, 'at least one condition');
    expect(() => minimize({conditions: binary(7), rows: []})).to.throw(RangeError, '7 conditions');
    expect(() => minimize(study, {conditions: ['c0', 'c1']})).not.to.throw();
  });

  it('explains the concession of the Okinawa study by the cell of Table 1, once cost is left aside', () => {
    const options = {outcome: 'concede', conditions: ['dependence', 'reliability']};
    expect(formulas(minimize(okinawa, options))).to.deep.equal(['dependence*reliability']);
    // With cost, Satō cannot be placed, and nothing is left to explain.
    const withCost = minimize(okinawa, {outcome: 'concede'});
    expect(withCost.models).to.deep.equal([]);
    expect('leftOut' in withCost.table && withCost.table.leftOut.map(({id}) => id)).to.deep.equal(['sato']);
  });
});
