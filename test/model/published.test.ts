import {expect} from 'chai';
import {codedTable} from '../../src/model/coded-table.js';
import type {Configuration} from '../../src/model/configuration.js';
import {fit} from '../../src/model/fit.js';
import {minimize} from '../../src/model/minimize.js';
import type {Ratio} from '../../src/model/ratio.js';
import type {Study} from '../../src/model/schema.js';
import type {Term} from '../../src/model/terms.js';
import {krookWomen} from '../support/qca/krook-women.js';
import {lipset550} from '../support/qca/lipset-550.js';
import {lipset600} from '../support/qca/lipset-600.js';
import {lipsetCrisp, necessary} from '../support/qca/lipset-crisp.js';
import {lipsetMultivalue} from '../support/qca/lipset-multivalue.js';
import {termsOf, type Published, type PublishedModel} from '../support/qca/published.js';

/** Counting from 1, the first condition changing slowest, as R does. */
const rowNumber = ({conditions = []}: Study, values: Configuration) =>
  1 +
  conditions.reduce(
    (n, {id, levels}) => n * levels.length + levels.findIndex((level) => level.id === values[id]),
    0,
  );

const keyOf = (term: Term) => JSON.stringify(Object.entries(term).sort());
const keysOf = (terms: readonly Term[]) => terms.map(keyOf).sort().join(' + ');

function expectRatio(ratio: Ratio, expected: number, what: string) {
  expect(ratio.value, what).to.be.closeTo(expected, 1e-9);
}

function expectFit(study: Study, outcome: string, model: PublishedModel) {
  const formula = Object.keys(model.terms).flatMap(termsOf);
  const found = fit(study, formula, {outcome});
  expectRatio(found.sufficiency.consistency, model.fit[0], 'consistency');
  expectRatio(found.sufficiency.coverage, model.fit[1], 'coverage');
  for (const [i, [name, [consistency, raw, unique]]] of Object.entries(model.terms).entries()) {
    const term = found.terms[i]!;
    expectRatio(term.sufficiency.consistency, consistency, `${name} consistency`);
    expectRatio(term.sufficiency.coverage, raw, `${name} raw coverage`);
    expectRatio(term.uniqueCoverage, unique ?? raw, `${name} unique coverage`);
  }
}

const published: Record<string, Published> = {
  'Lipset, crisp': lipsetCrisp,
  'Lipset, multi-value': lipsetMultivalue,
  Krook: krookWomen,
  'Lipset at 600 USD': lipset600,
  'Lipset at 550 USD': lipset550,
};

for (const [name, {study, analyses}] of Object.entries(published)) {
  for (const {outcome, cutoffs, ...expected} of analyses) {
    describe(`${name}, ${expected.name}: the published result`, () => {
      const options = {outcome, ...cutoffs};

      it('has the truth table', () => {
        const rows = codedTable(study, options).rows.filter(({code}) => code !== '?');
        const found = rows.map(({values, code, cases, consistency}) => {
          expectRatio(consistency, expected.rows[rowNumber(study, values)]?.[2] ?? NaN, 'consistency');
          return [rowNumber(study, values), code, cases.length, cases.map(({id}) => id).join(' ')];
        });
        expect(found).to.deep.equal(
          Object.entries(expected.rows).map(([row, [code, n, , cases]]) => [Number(row), code, n, cases]),
        );
        const remainders = codedTable(study, options).rows.filter(({code}) => code === '?');
        expect(remainders).to.have.lengthOf(expected.remainders);
        for (const {consistency} of remainders) expect(consistency.defined).to.equal(false);
      });

      for (const remainders of ['complex', 'parsimonious'] as const) {
        it(`has every ${remainders} model, and no other`, () => {
          const {models, complete} = minimize(study, {...options, remainders});
          expect(models.map(({terms}) => keysOf(terms))).to.have.members(
            expected[remainders].map(({terms}) => keysOf(Object.keys(terms).flatMap(termsOf))),
          );
          expect(complete).to.equal(true);
        });

        it(`has the fit of every ${remainders} model and term`, () => {
          for (const model of expected[remainders]) expectFit(study, outcome, model);
        });
      }

      it('has the prime implicant chart', () => {
        const {primeImplicants} = minimize(study, {...options, remainders: 'parsimonious'});
        expect(
          Object.fromEntries(
            primeImplicants.map(({term, rows}) => [
              keyOf(term),
              rows.map(({values}) => rowNumber(study, values)),
            ]),
          ),
        ).to.deep.equal(
          Object.fromEntries(
            Object.entries(expected.chart).map(([term, rows]) => [termsOf(term).map(keyOf).join(), rows]),
          ),
        );
      });

      it('has the simplifying assumptions of every model', () => {
        const {models} = minimize(study, {...options, remainders: 'parsimonious'});
        const rowsOf = (assumptions: readonly Configuration[]) =>
          assumptions.map((values) => rowNumber(study, values)).join();
        expect(
          models.map(({terms, assumptions}) => [keysOf(terms), rowsOf(assumptions)]),
        ).to.have.deep.members(
          expected.parsimonious.map(({terms}, i) => [
            keysOf(Object.keys(terms).flatMap(termsOf)),
            expected.assumptions[i]?.join(),
          ]),
        );
        for (const {assumptions} of minimize(study, options).models) expect(assumptions).to.deep.equal([]);
      });

      it('has the necessity and sufficiency of single conditions', () => {
        for (const [literal, numbers] of Object.entries(expected.conditions ?? {})) {
          const {necessity, sufficiency} = fit(study, termsOf(literal), {outcome});
          expectRatio(necessity.consistency, numbers[0], `${literal} necessity`);
          expectRatio(necessity.coverage, numbers[1], `${literal} coverage of necessity`);
          expectRatio(necessity.relevance, numbers[2], `${literal} relevance`);
          expectRatio(sufficiency.consistency, numbers[3], `${literal} sufficiency`);
          expectRatio(sufficiency.coverage, numbers[4], `${literal} coverage`);
        }
      });
    });
  }
}

describe('Lipset, crisp: what is necessary', () => {
  for (const [formula, relevance, coverage] of necessary) {
    it(`has the published relevance and coverage of ${formula}`, () => {
      const {necessity} = fit(lipsetCrisp.study, termsOf(formula), {outcome: '1'});
      expect(necessity.consistency.value).to.equal(1);
      expect(necessity.relevance.value).to.be.closeTo(relevance, 0.0005);
      expect(necessity.coverage.value).to.be.closeTo(coverage, 0.0005);
      expect(necessity.isTrivial).to.equal(relevance === 0);
    });
  }
});

describe('Lipset, multi-value: its contradictory row', () => {
  const {contradictions, models} = minimize(lipsetMultivalue.study, {
    outcome: '1',
    remainders: 'parsimonious',
  });

  it('is kept apart without being asked', () => {
    expect(contradictions.map(({values}) => rowNumber(lipsetMultivalue.study, values))).to.deep.equal([16]);
  });

  it('is covered by no model', () => {
    for (const {terms} of models) expect(keysOf(terms)).not.to.equal(keysOf(termsOf('DEV[2] + DEV[1]')));
    expect(models.map(({terms}) => keysOf(terms))).to.deep.equal([keysOf(termsOf('DEV[2] + DEV[1]*IND[0]'))]);
  });
});
