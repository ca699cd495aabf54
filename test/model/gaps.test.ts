import {expect} from 'chai';
import {finish, keepItems} from '../../src/model/gaps.js';

describe('keepItems', () => {
  it('leaves gaps, so that the places of the others stay', () => {
    const list = ['a', undefined, 'b', 'c'] as string[];
    const seen: [string, string | number][] = [];
    keepItems(list, undefined, (item, {key}) => {
      seen.push([item, key]);
      return item !== 'b';
    });
    expect(list).to.deep.equal(['a', undefined, undefined, 'c']);
    expect(seen).to.deep.equal([
      ['a', 0],
      ['b', 2],
      ['c', 3],
    ]);
  });

  it('takes no list for an empty one', () => {
    expect(() => keepItems(undefined, undefined, () => true)).to.not.throw();
  });
});

describe('finish', () => {
  it('closes gaps and freezes everything, and keeps objects the same', () => {
    const rule = {then: ['a', undefined], when: undefined};
    const study = finish({rules: [undefined, rule], note: null}) as {rules: object[]};
    expect(study).to.deep.equal({rules: [{then: ['a']}], note: null});
    expect(study.rules[0]).to.equal(rule);
    expect(rule).to.not.have.property('when');
    expect([study, study.rules, rule, rule.then].every(Object.isFrozen)).to.be.true;
  });
});
