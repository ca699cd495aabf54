import {expect} from 'chai';
import {fill} from '../../src/model/fill.js';

describe('a sentence with places', () => {
  it('is filled with what they name, and keeps the places that nothing fills', () => {
    expect(fill('{a} of {b}, {c}', {a: 1, b: 'two'})).to.equal('1 of two, {c}');
  });

  it('takes what fills it as it is', () => {
    expect(fill('{a} {b}', {a: '{b} $& $1', b: '<i>'})).to.equal('{b} $& $1 <i>');
  });
});
