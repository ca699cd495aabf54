import {expect} from 'chai';
import fc from 'fast-check';
import {evaluateCase} from '../../src/model/evaluate.js';
import {parseStudy} from '../../src/model/parse.js';
import {predict} from '../../src/model/predict.js';
import type {Case, Study} from '../../src/model/schema.js';
import {whatIf} from '../../src/model/what-if.js';
import {okinawa as builtIn} from '../../src/studies/okinawa/index.js';
import {anyCases, anyTheory, okinawa} from '../support/theories.js';

const ids = (cases: readonly Case[]) => cases.map(({id}) => id);

describe('whatIf', () => {
  it('says what the theory implies, by which rule, and holds it against what was observed', () => {
    const {case: kishi, before, after, values, changed, rules} = whatIf(okinawa, 'kishi', {cost: 'low'});
    expect(kishi).to.equal(okinawa.cases?.[1]);
    expect(values).to.deep.equal({dependence: 'low', reliability: 'strong', cost: 'low'});
    expect(changed).to.deep.equal([{condition: 'cost', from: 'high', to: 'low'}]);
    expect([before.verdict, after.verdict, after.distance]).to.deep.equal(['hit', 'near', 1]);
    expect(after.prediction.outcomes).to.deep.equal(['limited']);
    expect(after.observed).to.equal('appease');
    expect(rules).to.deep.equal([okinawa.rules?.[3]]);
  });

  it('names the other cases that were there', () => {
    const {observed, possible, isRemainder} = whatIf(okinawa, 'kishi', {cost: 'low'});
    expect([ids(observed), ids(possible), isRemainder]).to.deep.equal([['hashimoto'], [], false]);
  });

  it('says so when no case was ever there', () => {
    const {observed, possible, isRemainder} = whatIf(okinawa, 'hashimoto', {reliability: 'weak'});
    expect([ids(observed), ids(possible), isRemainder]).to.deep.equal([[], [], true]);
  });

  it('lets an unknown coding of another case leave it open', () => {
    const {observed, possible, isRemainder} = whatIf(okinawa, 'kishi', {dependence: 'high'});
    expect([ids(observed), ids(possible), isRemainder]).to.deep.equal([[], ['sato'], false]);
  });

  it('counts the case itself as being where it is, but not among the others', () => {
    const {observed, changed, isRemainder, before, after} = whatIf(okinawa, 'kishi', {cost: 'high'});
    expect([ids(observed), changed, isRemainder]).to.deep.equal([[], [], false]);
    expect(after).to.deep.equal(before);
  });

  it('takes a coding away', () => {
    const {values, after, possible} = whatIf(okinawa, 'kishi', {cost: undefined});
    expect(values).to.deep.equal({dependence: 'low', reliability: 'strong'});
    expect([after.verdict, after.reason]).to.deep.equal(['undetermined', 'not-determinate']);
    expect(ids(possible)).to.deep.equal(['hashimoto']);
    expect(whatIf(okinawa, 'kishi', {cost: null}).values).to.deep.equal(values);
  });

  it('asks a rival theory just the same', () => {
    const need = [{when: {dependence: 'high'}, then: 'concede'}];
    expect(whatIf(okinawa, 'kishi', {dependence: 'high'}, need).rules).to.deep.equal(need);
  });

  it('refuses cases, conditions and levels that are not there', () => {
    expect(() => whatIf(okinawa, 'satou', {})).to.throw(RangeError, 'no such case: satou');
    expect(() => whatIf(okinawa, 'sato', {price: 'low'})).to.throw(RangeError, 'no such condition: price');
    expect(() => whatIf(okinawa, 'sato', {cost: 'lower'})).to.throw(
      RangeError,
      'no such level of cost: lower',
    );
  });

  it('predicts what the theory predicts for the changed configuration', () => {
    const asked = anyTheory
      .chain((study) => anyCases(study).map((cases): Study => ({...study, cases})))
      .filter(({cases = []}) => cases.length > 0);
    fc.assert(
      fc.property(asked, fc.nat(), fc.nat(), (study, i, j) => {
        const {cases = [], conditions = []} = study;
        const item = cases[i % cases.length]!;
        const {id, levels} = conditions[j % conditions.length]!;
        const to = levels[(i + j) % levels.length]!.id;
        const {values, before, after} = whatIf(study, item, {[id]: to});
        expect(after.prediction).to.deep.equal(predict(study, values));
        expect(values[id]).to.equal(to);
        expect(before).to.deep.equal(evaluateCase(study, item));
      }),
    );
  });
});

describe('whatIf on the Okinawa study', () => {
  const study = parseStudy(builtIn).study!;

  it('sends Hatoyama Yukio, had he been held reliable, to a concession, where only Satō may have been', () => {
    const {after, values, observed, possible, isRemainder, rules} = whatIf(study, 'hatoyama-yukio', {
      reliability: 'strong',
    });
    expect(values).to.deep.equal({dependence: 'high', reliability: 'strong', cost: 'high'});
    expect([after.prediction.outcomes, after.verdict, after.distance]).to.deep.equal([
      ['concede'],
      'miss',
      4,
    ]);
    expect(rules.map(({when}) => when)).to.deep.equal([{dependence: 'high', reliability: 'strong'}]);
    // What Satō's demand would have cost is unknown, so it cannot be said that a case was there, nor that none was.
    expect([ids(observed), ids(possible), isRemainder]).to.deep.equal([[], ['sato'], false]);
  });
});
