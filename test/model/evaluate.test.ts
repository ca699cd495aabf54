import {expect} from 'chai';
import fc from 'fast-check';
import {evaluateCase, evaluateStudy} from '../../src/model/evaluate.js';
import {predict} from '../../src/model/predict.js';
import type {Case, Rule, Study} from '../../src/model/schema.js';
import {anyCases, anyTheory, binary, makeStudy, okinawa} from '../support/theories.js';

const always = (...then: string[]): Rule[] => [{when: {}, then}];
const seen = (outcome?: string): Case => ({id: 'a', ...(outcome && {outcome})});
const scale = (...ids: string[]) => makeStudy({outcome: {levels: ids.map((id) => ({id}))}});

const theoryWithCases = anyTheory.chain((study) =>
  anyCases(study).map((cases): Study => ({...study, cases})),
);

describe('evaluateCase', () => {
  it('is a hit when the observed outcome is one of the permitted', () => {
    const {verdict, distance, observed} = evaluateCase(okinawa, 'hatoyama-yukio');
    expect({verdict, distance, observed}).to.deep.equal({verdict: 'hit', distance: 0, observed: 'refuse'});
  });

  it('is a hit in spite of an unknown that makes no difference', () => {
    const {verdict, prediction} = evaluateCase(okinawa, 'sato');
    expect(verdict).to.equal('hit');
    expect(prediction.missing).to.deep.equal(['cost']);
  });

  it('gives the rules that say so', () => {
    expect(evaluateCase(okinawa, 'kishi').prediction.rules).to.deep.equal([okinawa.rules?.[4]]);
  });

  it('counts the ordered levels to the nearest permitted outcome', () => {
    const study = scale('a', 'b', 'c', 'd', 'e');
    const verdicts = ['a', 'b', 'c', 'd', 'e'].map((id) => evaluateCase(study, seen(id), always('e', 'b')));
    expect(verdicts.map(({verdict, distance}) => [verdict, distance])).to.deep.equal([
      ['near', 1],
      ['hit', 0],
      ['near', 1],
      ['near', 1],
      ['hit', 0],
    ]);
    const {verdict, distance} = evaluateCase(study, seen('e'), always('a', 'c'));
    expect({verdict, distance}).to.deep.equal({verdict: 'miss', distance: 2});
  });

  it('calls nothing near, or so many levels off, where the outcomes have no order', () => {
    const study = makeStudy({
      outcome: {order: 'none', levels: ['league', 'republic', 'crown'].map((id) => ({id}))},
    });
    const verdicts = ['league', 'republic', 'crown'].map((id) =>
      evaluateCase(study, seen(id), always('republic')),
    );
    expect(verdicts.map(({verdict, distance}) => [verdict, distance])).to.deep.equal([
      ['miss', undefined],
      ['hit', 0],
      ['miss', undefined],
    ]);
  });

  it('does not call the opposite of two outcomes near', () => {
    const {verdict, distance} = evaluateCase(scale('no', 'yes'), seen('no'), always('yes'));
    expect({verdict, distance}).to.deep.equal({verdict: 'miss', distance: 1});
  });

  it('takes a case that is not in the study', () => {
    expect(
      evaluateCase(okinawa, {id: 'new', values: {dependence: 'low'}, outcome: 'refuse'}).verdict,
    ).to.equal('undetermined');
  });

  it('refuses the id of a case that is not there', () => {
    expect(() => evaluateCase(okinawa, 'satou')).to.throw(RangeError, 'no such case: satou');
    expect(() => evaluateCase(makeStudy({}), 'sato')).to.throw(RangeError);
  });

  describe('is undetermined, with the reason,', () => {
    const reason = (study: Study, item: Case, rules?: Rule[]) => {
      const {verdict, reason, distance} = evaluateCase(study, item, rules);
      expect({verdict, distance}).to.deep.equal({verdict: 'undetermined', distance: undefined});
      return reason;
    };

    it('without rules', () => {
      expect(reason(makeStudy({}), seen('all'))).to.equal('no-rules');
      expect(reason(okinawa, seen('concede'), [])).to.equal('no-rules');
    });

    it('without an outcome that the study has', () => {
      expect(reason(makeStudy({}), seen(), always('all'))).to.equal('no-outcome');
      expect(reason(makeStudy({}), seen('other'), always('all'))).to.equal('no-outcome');
      expect(evaluateCase(makeStudy({}), seen('other'), always('all'))).not.to.have.property('observed');
    });

    it('where the unknown would decide', () => {
      const item = {id: 'a', values: {dependence: 'low', reliability: 'strong'}, outcome: 'appease'};
      expect(reason(okinawa, item)).to.equal('not-determinate');
    });

    it('where the theory is silent', () => {
      expect(
        reason(makeStudy({conditions: binary(1)}), {...seen('all'), values: {c0: 'low'}}, [
          {when: {c0: 'high'}, then: 'all'},
        ]),
      ).to.equal('silent');
    });

    it('where the theory only permits outcomes that the study lacks', () => {
      expect(reason(makeStudy({}), seen('all'), always('other'))).to.equal('silent');
    });

    it('where there is too much to decide', () => {
      const conditions = binary(14);
      const rules = Array.from({length: 2 ** 14}, (_, row): Rule => {
        const values = conditions.map(({id}, i) => [id, (row >> i) & 1 ? 'high' : 'low'] as const);
        return {when: Object.fromEntries(values), then: 'all'};
      });
      expect(reason(makeStudy({conditions}), seen('all'), rules)).to.equal('undecided');
    });
  });

  it('agrees with the prediction on any theory and case', () => {
    /** Steps between the three outcome levels, written out. */
    const steps: Record<string, Record<string, number>> = {
      none: {none: 0, some: 1, all: 2},
      some: {none: 1, some: 0, all: 1},
      all: {none: 2, some: 1, all: 0},
    };
    fc.assert(
      fc.property(theoryWithCases, (study) => {
        for (const item of study.cases ?? []) {
          const known = Object.entries(item.values ?? {}).filter(([id, level]) =>
            study.conditions?.some((one) => one.id === id && one.levels.some((each) => each.id === level)),
          );
          const prediction = predict(study, Object.fromEntries(known));
          const distances = prediction.outcomes.map((id) => steps[item.outcome ?? '']?.[id]);
          const nearest = [0, 1, 2].find((distance) => distances.includes(distance));
          const expected = prediction.determinate ? nearest : undefined;

          const evaluation = evaluateCase(study, item);
          expect(evaluation.prediction).to.deep.equal(prediction);
          expect(evaluation.distance).to.equal(expected);
          expect(evaluation.verdict).to.equal(['hit', 'near', 'miss'][expected ?? -1] ?? 'undetermined');
        }
      }),
    );
  });
});

describe('evaluateStudy', () => {
  const ids = (cases: readonly Case[]) => cases.map(({id}) => id);

  it('names the cases by verdict, five of five as the Okinawa table says', () => {
    const {byVerdict} = evaluateStudy(okinawa);
    expect(byVerdict).to.deep.equal({hit: okinawa.cases, near: [], miss: [], undetermined: []});
  });

  it('holds a rival theory against the same cases', () => {
    const {byVerdict} = evaluateStudy(okinawa, [
      {when: {dependence: 'low'}, then: 'delay'},
      {when: {dependence: 'high', cost: 'high'}, then: 'concede'},
    ]);
    expect(Object.entries(byVerdict).map(([verdict, cases]) => [verdict, ids(cases)])).to.deep.equal([
      ['hit', []],
      ['near', ['hatoyama-ichiro', 'kishi']],
      ['miss', ['hashimoto', 'hatoyama-yukio']],
      ['undetermined', ['sato']],
    ]);
  });

  it('has every case once, under the verdict that it has alone', () => {
    fc.assert(
      fc.property(theoryWithCases, (study) => {
        const {cases, byVerdict} = evaluateStudy(study);
        expect(Object.values(byVerdict).flat()).to.have.members(study.cases ?? []);
        for (const [verdict, all] of Object.entries(byVerdict)) {
          for (const item of all) expect(evaluateCase(study, item).verdict).to.equal(verdict);
        }
        expect(cases.map((one) => one.case)).to.deep.equal(study.cases ?? []);
        for (const {case: item, evaluation} of cases)
          expect(evaluation).to.deep.equal(evaluateCase(study, item));
      }),
    );
  });

  it('is empty for a study without cases', () => {
    const {cases, byVerdict} = evaluateStudy(makeStudy({}));
    expect(cases).to.be.empty;
    expect(byVerdict).to.deep.equal({hit: [], near: [], miss: [], undetermined: []});
  });
});
