import {expect} from 'chai';
import fc from 'fast-check';
import {checkTheory} from '../../src/model/check-theory.js';
import type {Rule} from '../../src/model/schema.js';
import {anyTheory, binary, completions, condition, fires, makeStudy, okinawa} from '../support/theories.js';

const permits = ({then}: Rule) => [then].flat().sort().join();

describe('checkTheory', () => {
  describe('on any theory, against trying every configuration', () => {
    it('finds the configurations of which no rule speaks', () => {
      fc.assert(
        fc.property(anyTheory, (study) => {
          const rules = study.rules ?? [];
          const silent = completions(study, {}).filter((whole) => !rules.some((rule) => fires(rule, whole)));
          expect(checkTheory(study).silent).to.deep.equal(rules.length ? silent : []);
        }),
      );
    });

    it('finds the rules that never fire', () => {
      fc.assert(
        fc.property(anyTheory, (study) => {
          const all = completions(study, {});
          const idle = (study.rules ?? []).filter((rule) => !all.some((whole) => fires(rule, whole)));
          expect(checkTheory(study).neverFire).to.deep.equal(idle);
        }),
      );
    });

    it('finds the pairs of rules that disagree on some configuration', () => {
      fc.assert(
        fc.property(anyTheory, (study) => {
          const all = completions(study, {});
          const pairs = (study.rules ?? []).flatMap((a, i, rules) =>
            rules
              .slice(i + 1)
              .filter(
                (b) => permits(a) !== permits(b) && all.some((whole) => fires(a, whole) && fires(b, whole)),
              )
              .map((b) => [a, b]),
          );
          expect(checkTheory(study).conflicts.map(({rules}) => rules)).to.deep.equal(pairs);
        }),
      );
    });

    it('gives an example of each conflict, on the conditions that the two rules name', () => {
      fc.assert(
        fc.property(anyTheory, (study) => {
          for (const {rules, values} of checkTheory(study).conflicts) {
            const named = new Set(rules.flatMap(({when}) => Object.keys(when)));
            expect(Object.keys(values)).to.have.members([...named]);
            expect(rules.every((rule) => fires(rule, values))).to.equal(true);
          }
        }),
      );
    });
  });

  it('finds nothing to say of the Okinawa rule table, which leaves no row open', () => {
    expect(checkTheory(okinawa)).to.deep.equal({silent: [], conflicts: [], neverFire: [], complete: true});
  });

  it('tells the open rows of a theory that loses a rule', () => {
    const rules = okinawa.rules?.slice(1) ?? [];
    expect(checkTheory(okinawa, rules).silent).to.deep.equal([
      {dependence: 'high', reliability: 'strong', cost: 'low'},
      {dependence: 'high', reliability: 'strong', cost: 'high'},
    ]);
  });

  it('does not take the order of the outcomes or a repeated one for a disagreement', () => {
    const rules: Rule[] = [
      {when: {c0: 'low'}, then: ['none', 'some']},
      {when: {c1: 'low'}, then: ['some', 'none', 'some']},
    ];
    expect(checkTheory(makeStudy({conditions: binary(2), rules})).conflicts).to.deep.equal([]);
  });

  it('calls a rule for fewer of the outcomes a conflict', () => {
    const rules: Rule[] = [
      {when: {c0: 'low'}, then: ['none', 'some']},
      {when: {c1: ['high', 'low']}, then: 'none'},
    ];
    const {conflicts} = checkTheory(makeStudy({conditions: binary(2), rules}));
    expect(conflicts).to.deep.equal([{rules, values: {c0: 'low', c1: 'low'}}]);
  });

  it('leaves rules that never fire out of the conflicts', () => {
    const rules: Rule[] = [
      {when: {c0: []}, then: 'none'},
      {when: {other: 'low'}, then: 'none'},
      {when: {c0: 'medium'}, then: 'none'},
      {when: {}, then: 'all'},
    ];
    const check = checkTheory(makeStudy({conditions: binary(1), rules}));
    expect(check.neverFire).to.deep.equal(rules.slice(0, 3));
    expect(check.conflicts).to.deep.equal([]);
  });

  it('has nothing to check without rules', () => {
    const nothing = {silent: [], conflicts: [], neverFire: [], complete: true};
    expect(checkTheory(makeStudy({conditions: binary(2)}))).to.deep.equal(nothing);
    expect(checkTheory(makeStudy({}))).to.deep.equal(nothing);
    expect(checkTheory(makeStudy({conditions: binary(30)}))).to.deep.equal(nothing);
  });

  it('still finds conflicts and idle rules among 30 conditions, and says that the rows were not all looked at', () => {
    const rules: Rule[] = [
      {when: {c0: 'low'}, then: 'none'},
      {when: {c29: 'high'}, then: 'all'},
      {when: {c1: 'medium'}, then: 'all'},
    ];
    expect(checkTheory(makeStudy({conditions: binary(30), rules}))).to.deep.equal({
      silent: [],
      conflicts: [{rules: rules.slice(0, 2), values: {c0: 'low', c29: 'high'}}],
      neverFire: [rules[2]],
      complete: false,
    });
  });

  it('does not try thousands of rules on thousands of rows, and says so', () => {
    const conditions = binary(12);
    const trials = (count: number) => {
      const rules = Array.from({length: count}, (): Rule => ({when: {c0: 'high'}, then: 'all'}));
      const {silent, complete} = checkTheory(makeStudy({conditions, rules}));
      return [silent.length, complete];
    };
    expect(trials(1)).to.deep.equal([2048, true]);
    expect(trials(3000)).to.deep.equal([0, false]);
  });

  it('stops listing conflicts when thousands of rules disagree, and says so', () => {
    const rules = Array.from({length: 3000}, (_, i): Rule => ({when: {}, then: i % 2 ? 'none' : 'all'}));
    const {conflicts, complete} = checkTheory(makeStudy({conditions: binary(1), rules}));
    expect(complete).to.equal(false);
    expect(conflicts).to.have.length(1000);
  });

  it('stops comparing when thousands of rules agree, and says so', () => {
    const many = condition('many', ...Array.from({length: 3000}, (_, i) => `level${i}`));
    const rules = many.levels.map(({id}, i): Rule => ({when: {many: id}, then: i % 2 ? 'none' : 'all'}));
    const check = checkTheory(makeStudy({conditions: [many], rules}));
    expect(check).to.deep.include({conflicts: [], neverFire: [], complete: false});
  });
});
