import {expect} from 'chai';
import {numberIn} from '../../../src/model/import/columns.js';

describe('numberIn', () => {
  for (const [text, number] of [
    ['0.5', 0.5],
    ['0,5', 0.5],
    ['0,125', 0.125],
    ['-0,333', -0.333],
    ['−1', -1],
    ['1,234', 1234],
    ['-12,345,678.9', -12345678.9],
    ['1234,567', 1234.567],
    ['50 %', 50],
    ['high', NaN],
    ['1,2,3', NaN],
  ] as const) {
    it(`reads ${text} as ${number}`, () => {
      expect(numberIn(text)).to.deep.equal(number);
    });
  }
});
