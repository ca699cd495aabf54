import {expect} from 'chai';
import {numberIn, ordered} from '../../../src/model/import/columns.js';

describe('numberIn', () => {
  const numbers: Readonly<Record<string, number>> = {
    '7': 7,
    '-0.5': -0.5,
    '−3': -3,
    '7,5': 7.5,
    '7,5 %': 7.5,
    '1,200': 1200,
    '1,234,567.8': 1_234_567.8,
    '1,2345': 1.2345,
    '−1,200.5': -1200.5,
    '0,125': 0.125,
    '-0,333': -0.333,
    '1234,567': 1234.567,
  };
  for (const [text, number] of Object.entries(numbers))
    it(`reads ${text} as ${number}`, () => {
      expect(numberIn(text)).to.equal(number);
    });

  it('reads no other text as a number', () => {
    for (const text of ['%', '5 % of all', '1.234,5', '1-2', 'high', '5 kg', '1,2,3'])
      expect(numberIn(text), text).to.be.NaN;
  });
});

describe('ordered', () => {
  it('orders numbers by what they are, and words by what they mean where it knows all of them', () => {
    expect(ordered(['10', '9', '1,200'])).to.deep.equal(['9', '10', '1,200']);
    expect(ordered(['large', 'none', 'small'])).to.deep.equal(['none', 'small', 'large']);
    expect(ordered(['large', '9', 'small'])).to.deep.equal(['large', '9', 'small']);
  });
});
