import {expect} from '@open-wc/testing';
import {evaluationsOf} from '../../src/elements/alliance-matrix/evaluations.js';
import {evaluateCase} from '../../src/model/evaluate.js';
import {okinawa} from '../support/theories.js';

describe('the evaluations of the matrix', () => {
  it('are worked out once for a study', () => {
    expect(evaluationsOf(okinawa)).to.equal(evaluationsOf(okinawa));
  });

  it('are those of each case', () => {
    const {evaluations} = evaluationsOf(okinawa);
    for (const item of okinawa.cases ?? [])
      expect(evaluations.get(item)).to.deep.equal(evaluateCase(okinawa, item));
  });

  it('are others for the same cases under other rules', () => {
    const changed = {...okinawa, rules: [{when: {}, then: 'delay'}]};
    expect(evaluationsOf(okinawa).byVerdict.hit).to.have.lengthOf(5);
    expect(evaluationsOf(changed).byVerdict.hit).to.not.have.lengthOf(5);
  });
});
