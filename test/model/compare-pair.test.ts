import {expect} from 'chai';
import {comparePair} from '../../src/model/compare-pair.js';
import {condition, makeStudy, okinawa} from '../support/theories.js';

describe('comparePair', () => {
  it('says what is held constant, what differs, and what that isolates', () => {
    const {cases, ...found} = comparePair(okinawa, 'kishi', 'hashimoto');
    expect(cases.map(({id}) => id)).to.deep.equal(['kishi', 'hashimoto']);
    expect(found).to.deep.equal({
      differ: ['cost'],
      shared: ['dependence', 'reliability'],
      unknown: [],
      distance: 1,
      outcomesDiffer: true,
      isolates: 'cost',
    });
  });

  it('isolates nothing where more than one condition differs', () => {
    expect(comparePair(okinawa, 'hatoyama-ichiro', 'hashimoto'))
      .to.deep.include({
        differ: ['reliability', 'cost'],
        distance: 2,
      })
      .and.not.to.have.property('isolates');
  });

  it('isolates nothing where the outcomes are the same, or one is unknown', () => {
    const same = comparePair(okinawa, 'hatoyama-ichiro', 'hatoyama-yukio');
    expect(same)
      .to.deep.include({differ: ['dependence'], outcomesDiffer: false})
      .and.not.to.have.property('isolates');
    const open = comparePair(okinawa, 'kishi', {
      id: 'new',
      values: {dependence: 'low', reliability: 'strong', cost: 'low'},
    });
    expect(open).to.deep.include({outcomesDiffer: undefined}).and.not.to.have.property('isolates');
  });

  it('takes an unknown coding for neither equal nor different', () => {
    expect(comparePair(okinawa, 'kishi', 'sato'))
      .to.deep.include({differ: ['dependence'], shared: ['reliability'], unknown: ['cost'], distance: 1})
      .and.not.to.have.property('isolates');
    const blank = {id: 'blank', outcome: 'refuse'};
    expect(comparePair(okinawa, blank, blank)).to.deep.include({shared: [], distance: 0});
  });

  it('counts conditions, however far apart their levels lie', () => {
    const study = makeStudy({conditions: [condition('c', 'low', 'mid', 'high')]});
    const at = (c: string, outcome: string) => ({id: c, outcome, values: {c}});
    expect(comparePair(study, at('low', 'none'), at('high', 'all')).distance).to.equal(1);
    expect(comparePair(study, at('low', 'none'), at('mid', 'all')).distance).to.equal(1);
  });

  it('takes a level that the condition lacks for unknown', () => {
    const pair = comparePair(okinawa, 'kishi', {id: 'new', outcome: 'refuse', values: {cost: 'middling'}});
    expect(pair.unknown).to.deep.equal(['dependence', 'reliability', 'cost']);
  });

  it('refuses the id of a case that is not there', () => {
    expect(() => comparePair(okinawa, 'kishi', 'satou')).to.throw(RangeError, 'no such case: satou');
  });
});
