import {expect} from 'chai';
import {sensitivity} from '../../src/model/sensitivity.js';
import type {Rule} from '../../src/model/schema.js';
import {whatIf} from '../../src/model/what-if.js';
import {binary, condition, makeStudy, okinawa} from '../support/theories.js';
import {lipsetCrisp} from '../support/qca/lipset-crisp.js';

const of = (id: string, condition: string) =>
  sensitivity(okinawa, id).changes.find(({changes}) => Object.keys(changes).join() === condition);

describe('sensitivity', () => {
  it('tries every coding by itself, then every two, in the study’s order', () => {
    const {changes, complete} = sensitivity(okinawa, 'kishi');
    expect(changes.map((each) => each.changes)).to.deep.equal([
      {dependence: 'high'},
      {reliability: 'weak'},
      {cost: 'low'},
      {dependence: 'high', reliability: 'weak'},
      {dependence: 'high', cost: 'low'},
      {reliability: 'weak', cost: 'low'},
    ]);
    expect(complete).to.equal(true);
  });

  it('agrees with whatIf on every one of them', () => {
    for (const {id} of okinawa.cases ?? []) {
      for (const each of sensitivity(okinawa, id).changes) {
        const {after, before, observed, possible, isRemainder} = whatIf(okinawa, id, each.changes);
        const {prediction, verdict} = after;
        expect(each).to.deep.include({prediction, verdict, observed, possible, isRemainder});
        expect(each.turns).to.deep.equal(
          verdict === before.verdict ? undefined : {from: before.verdict, to: verdict},
        );
      }
    }
  });

  it('tells a prediction that moves from one that stays', () => {
    expect(of('hatoyama-ichiro', 'cost')).to.deep.include({moves: false, verdict: 'hit', turns: undefined});
    expect(of('hatoyama-ichiro', 'reliability')).to.deep.include({
      moves: true,
      verdict: 'miss',
      turns: {from: 'hit', to: 'miss'},
    });
  });

  it('tells a prediction that moves without turning the verdict', () => {
    expect(of('hatoyama-yukio', 'dependence')).to.deep.include({
      moves: true,
      verdict: 'hit',
      turns: undefined,
    });
  });

  it('takes a prediction that is no longer definite as moved', () => {
    expect(of('sato', 'dependence')).to.deep.include({
      moves: true,
      verdict: 'undetermined',
      turns: {from: 'hit', to: 'undetermined'},
    });
  });

  it('tries each level of a coding that is unknown', () => {
    const {changes} = sensitivity(okinawa, 'sato');
    const cost = changes.filter((each) => Object.keys(each.changes).join() === 'cost');
    expect(cost.map((each) => [each.changes.cost, each.moves])).to.deep.equal([
      ['low', false],
      ['high', false],
    ]);
  });

  it('says which two changes take effect only together', () => {
    const rules: Rule[] = [
      {when: {c0: 'high', c1: 'high'}, then: 'all'},
      {when: {c0: 'low'}, then: 'none'},
      {when: {c1: 'low'}, then: 'none'},
    ];
    const values = {c0: 'low', c1: 'low', c2: 'low'};
    const study = makeStudy({conditions: binary(3), rules, cases: [{id: 'a', values, outcome: 'none'}]});
    const together = sensitivity(study, 'a').changes.filter(({onlyTogether}) => onlyTogether);
    expect(together.map(({changes}) => changes)).to.deep.equal([{c0: 'high', c1: 'high'}]);
  });

  it('does not say so of two changes of which one takes effect by itself', () => {
    const {changes} = sensitivity(okinawa, 'kishi');
    expect(changes.map(({moves, onlyTogether}) => [moves, onlyTogether])).to.deep.equal(
      changes.map(() => [true, false]),
    );
  });

  it('finds the single changes that move the published model’s prediction', () => {
    // The parsimonious formula DEV*STB; the flips follow by enumeration.
    const rules: Rule[] = [
      {when: {DEV: '1', STB: '1'}, then: '1'},
      {when: {DEV: '0'}, then: '0'},
      {when: {STB: '0'}, then: '0'},
    ];
    const study = {...lipsetCrisp.study, rules};
    const flips = (study.cases ?? []).map(({id}) => {
      const moving = sensitivity(study, id).changes.filter(
        ({changes, moves}) => moves && Object.keys(changes).length === 1,
      );
      return `${id} ${moving.flatMap(({changes}) => Object.keys(changes)).join('+')}`.trim();
    });
    expect(flips).to.deep.equal([
      'AU STB',
      'BE DEV+STB',
      'CZ DEV+STB',
      'EE DEV',
      'FI DEV+STB',
      'FR DEV+STB',
      'DE STB',
      'GR',
      'HU',
      'IE DEV+STB',
      'IT DEV',
      'NL DEV+STB',
      'PL',
      'PT',
      'RO DEV',
      'ES',
      'SE DEV+STB',
      'UK DEV+STB',
    ]);
  });

  it('says so when there are more changes than it lists', () => {
    const item = {id: 'a', values: {}, outcome: 'all'};
    const some = sensitivity(makeStudy({conditions: binary(22), cases: [item]}), 'a');
    expect([some.changes.length, some.complete]).to.deep.equal([968, true]);
    const many = sensitivity(makeStudy({conditions: binary(23), cases: [item]}), 'a');
    expect([many.changes.length, many.complete]).to.deep.equal([1024, false]);
    const levels = Array.from({length: 2000}, (_, i) => `l${i}`);
    const wide = sensitivity(makeStudy({conditions: [condition('c', ...levels)], cases: [item]}), 'a');
    expect([wide.changes.length, wide.complete]).to.deep.equal([1024, false]);
  });

  it('refuses the id of a case that is not there', () => {
    expect(() => sensitivity(okinawa, 'satou')).to.throw(RangeError, 'no such case: satou');
  });
});
