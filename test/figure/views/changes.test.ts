import {expect} from '@open-wc/testing';
import {sensitivityOf, singleTurns} from '../../../src/figure/views/changes.js';
import {sensitivity} from '../../../src/model/sensitivity.js';
import {okinawa} from '../../support/theories.js';

const [first, second] = okinawa.cases!;

describe('on which codings a verdict hangs', () => {
  it('is worked out once for each case of a study', () => {
    expect(sensitivityOf(okinawa, first!)).to.equal(sensitivityOf(okinawa, first!));
    expect(sensitivityOf(okinawa, first!)).to.deep.equal(sensitivity(okinawa, first!));
    expect(sensitivityOf(okinawa, second!)).to.deep.equal(sensitivity(okinawa, second!));
  });

  it('is told by the changes of one coding that turn it', () => {
    const turning = singleTurns(sensitivityOf(okinawa, first!));
    expect(turning.map(({changes}) => changes)).to.deep.equal([{reliability: 'strong'}]);
    expect(turning[0]?.turns).to.deep.equal({from: 'hit', to: 'miss'});
  });

  it('is nothing where no rule tells the outcomes apart', () => {
    const same = {...okinawa, rules: [{when: {}, then: 'refuse'}]};
    expect(singleTurns(sensitivityOf(same, first!))).to.be.empty;
  });
});
