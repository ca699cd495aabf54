import {expect} from 'chai';
import fc from 'fast-check';
import type {Configuration} from '../../src/model/configuration.js';
import {predict} from '../../src/model/predict.js';
import type {Rule, Study} from '../../src/model/schema.js';
import {
  anyTheory,
  binary,
  completions,
  condition,
  fires,
  makeStudy,
  okinawa,
  okinawaRules,
} from '../support/theories.js';

const inSomeState = anyTheory.chain((study) =>
  fc
    .tuple(
      ...(study.conditions ?? []).map(({levels}) => fc.option(fc.constantFrom(...levels), {nil: undefined})),
    )
    .map((levels) => {
      const known = (study.conditions ?? []).flatMap(({id}, i) =>
        levels[i] ? [[id, levels[i].id] as const] : [],
      );
      return {study, values: Object.fromEntries(known)};
    }),
);

/** What each completion permits, by trying them all. */
function permittedByEach({rules = [], ...study}: Study, values: Configuration): string[][] {
  return completions(study, values).map((whole) => {
    const then = rules.filter((rule) => fires(rule, whole)).flatMap((rule) => rule.then);
    return ['none', 'some', 'all'].filter((id) => then.includes(id));
  });
}

describe('predict', () => {
  describe('on any theory, against trying every completion', () => {
    it('permits what some completion permits, in the order of the outcome', () => {
      fc.assert(
        fc.property(inSomeState, ({study, values}) => {
          const permitted = permittedByEach(study, values).flat();
          const expected = ['none', 'some', 'all'].filter((id) => permitted.includes(id));
          expect(predict(study, values).outcomes).to.deep.equal(expected);
        }),
      );
    });

    it('is determinate exactly when every completion permits the same', () => {
      fc.assert(
        fc.property(inSomeState, ({study, values}) => {
          const different = new Set(permittedByEach(study, values).map((ids) => ids.join()));
          const {determinate, undecided} = predict(study, values);
          expect({determinate, undecided}).to.deep.equal({
            determinate: different.size === 1,
            undecided: undefined,
          });
        }),
        {numRuns: 500},
      );
    });

    it('names the rules that fire on some completion, in order', () => {
      fc.assert(
        fc.property(inSomeState, ({study, values}) => {
          const all = completions(study, values);
          const expected = (study.rules ?? []).filter((rule) => all.some((whole) => fires(rule, whole)));
          expect(predict(study, values).rules).to.deep.equal(expected);
        }),
      );
    });

    it('lists what the rules name and the values lack', () => {
      fc.assert(
        fc.property(inSomeState, ({study, values}) => {
          const named = (study.rules ?? []).flatMap(({when}) => Object.keys(when));
          const expected = (study.conditions ?? [])
            .map(({id}) => id)
            .filter((id) => named.includes(id) && !(id in values));
          expect(predict(study, values).missing).to.deep.equal(expected);
        }),
      );
    });
  });

  describe('on the Okinawa rule table', () => {
    it('keeps a rule that permits several outcomes apart from not knowing', () => {
      const prediction = predict(okinawa, {dependence: 'high', reliability: 'weak', cost: 'high'});
      expect(prediction).to.deep.equal({
        outcomes: ['refuse', 'delay'],
        determinate: true,
        missing: [],
        rules: [okinawaRules.highWeak],
      });
    });

    it('is not moved by an unknown that makes no difference', () => {
      const prediction = predict(okinawa, {dependence: 'high', reliability: 'strong'});
      expect(prediction.outcomes).to.deep.equal(['concede']);
      expect(prediction.determinate).to.equal(true);
      expect(prediction.missing).to.deep.equal(['cost']);
    });

    it('is not determinate where the unknown cost decides', () => {
      const prediction = predict(okinawa, {dependence: 'low', reliability: 'strong', cost: null});
      expect(prediction.outcomes).to.deep.equal(['appease', 'limited']);
      expect(prediction.determinate).to.equal(false);
      expect(prediction.rules).to.deep.equal([okinawaRules.lowStrongCheap, okinawaRules.lowStrongDear]);
    });

    it('permits everything, and decides nothing, when nothing is known', () => {
      const prediction = predict(okinawa, {});
      expect(prediction.outcomes).to.deep.equal(['refuse', 'delay', 'appease', 'limited', 'concede']);
      expect(prediction.determinate).to.equal(false);
    });
  });

  describe('where the theory is silent', () => {
    const study = makeStudy({conditions: binary(1), rules: [{when: {c0: 'high'}, then: 'all'}]});

    it('permits nothing, determinately', () => {
      expect(predict(study, {c0: 'low'})).to.deep.equal({
        outcomes: [],
        determinate: true,
        missing: [],
        rules: [],
      });
    });

    it('is not determinate if it would speak on another completion', () => {
      expect(predict(study, {})).to.include({determinate: false});
      expect(predict(study, {}).outcomes).to.deep.equal(['all']);
    });

    it('is silent without rules', () => {
      expect(predict(makeStudy({conditions: binary(2)}), {c0: 'low'})).to.deep.equal({
        outcomes: [],
        determinate: true,
        missing: [],
        rules: [],
      });
    });
  });

  it('holds a rival theory against the same study', () => {
    const rival: Rule[] = [{when: {}, then: 'delay'}];
    expect(predict(okinawa, {}, rival)).to.deep.equal({
      outcomes: ['delay'],
      determinate: true,
      missing: [],
      rules: rival,
    });
  });

  it('ignores a rule on a condition that the study lacks', () => {
    const study = makeStudy({conditions: binary(1), rules: [{when: {other: 'high'}, then: 'all'}]});
    expect(predict(study, {}).rules).to.deep.equal([]);
  });

  it('is not silent where a rule speaks of an outcome that the study lacks', () => {
    const rules: Rule[] = [{when: {}, then: ['other', 'all']}];
    expect(predict(makeStudy({conditions: binary(1), rules}), {}).outcomes).to.deep.equal(['all', 'other']);
  });

  it('takes ids that objects inherit for what they are', () => {
    const study = makeStudy({
      conditions: [condition('toString', 'constructor', 'high')],
      rules: [{when: {toString: 'constructor'}, then: 'all'}],
    });
    expect(predict(study, {}).determinate).to.equal(false);
    expect(predict(study, {toString: 'constructor'}).determinate).to.equal(true);
  });

  describe('with 30 unknown conditions', () => {
    const conditions = binary(30);
    const all = (level: string) => Object.fromEntries(conditions.map(({id}) => [id, level]));

    it('knows that a theory of the extremes leaves the rest open', () => {
      const rules: Rule[] = [
        {when: all('low'), then: 'none'},
        {when: all('high'), then: 'all'},
      ];
      const prediction = predict(makeStudy({conditions, rules}), {});
      expect(prediction).to.deep.include({outcomes: ['none', 'all'], determinate: false});
      expect(prediction).not.to.have.property('undecided');
      expect(prediction.missing).to.have.length(30);
    });

    it('follows a chain of rules that together leave nothing open', () => {
      // "c0 high", "c0 low and c1 high", ..., and last "all low".
      const chain = conditions.map(({id}, i) => ({
        when: {
          ...Object.fromEntries(conditions.slice(0, i).map((before) => [before.id, 'low'])),
          [id]: 'high',
        },
        then: 'some',
      }));
      const rules = [...chain, {when: all('low'), then: 'some'}];
      const study = makeStudy({conditions, rules});
      expect(predict(study, {})).to.include({determinate: true});
      expect(predict({...study, rules: chain}, {})).to.include({determinate: false});
      expect(predict({...study, rules: chain}, {})).not.to.have.property('undecided');
    });
  });

  it('does not ask for what a rule takes at any level', () => {
    const conditions = binary(30);
    const when = Object.fromEntries(conditions.map(({id}) => [id, ['low', 'high']]));
    const prediction = predict(makeStudy({conditions, rules: [{when, then: 'all'}]}), {});
    expect(prediction).to.include({determinate: true});
    expect(prediction.missing).to.have.length(30);
  });

  it('says that it cannot decide rather than search for long', () => {
    // Every configuration of 14 conditions has a rule of its own: too many to see that they leave nothing open.
    const conditions = binary(14);
    const rules = completions(makeStudy({conditions}), {}).map((when) => ({when, then: 'some'}));
    const prediction = predict(makeStudy({conditions, rules}), {});
    expect(prediction).to.deep.include({outcomes: ['some'], determinate: false, undecided: true});
    expect(prediction.rules).to.have.length(2 ** 14);
  });

  it('sees without a search that rules too narrow to fill everything leave something open', () => {
    const conditions = binary(14);
    const [, ...allButOne] = completions(makeStudy({conditions}), {}).map((when) => ({when, then: 'some'}));
    const prediction = predict(makeStudy({conditions, rules: allButOne}), {});
    expect(prediction).to.include({determinate: false});
    expect(prediction).not.to.have.property('undecided');
  });

  it('is not deceived by rules wide enough to fill everything that overlap instead', () => {
    const rules: Rule[] = [
      {when: {c0: 'low', c1: 'low'}, then: 'some'},
      {when: {c0: 'low', c1: 'high'}, then: 'some'},
      {when: {c0: 'low'}, then: 'some'},
    ];
    const study = makeStudy({conditions: binary(3), rules});
    expect(predict(study, {})).to.include({determinate: false});
    expect(predict(study, {c0: 'low'})).to.include({determinate: true});
  });

  it('refuses values that the study does not define', () => {
    expect(() => predict(okinawa, {dependance: 'low'})).to.throw(RangeError, 'no such condition: dependance');
    expect(() => predict(okinawa, {cost: 'lo'})).to.throw(RangeError, 'no such level of cost: lo');
    expect(() => predict(okinawa, {dependance: null})).to.throw(RangeError, 'no such condition');
  });
});
