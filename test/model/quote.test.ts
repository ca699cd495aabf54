import {expect} from 'chai';
import {shorten, show} from '../../src/model/quote.js';

describe('shorten', () => {
  it('leaves a short text alone, and ends a long one with an ellipsis', () => {
    expect(shorten('a'.repeat(60))).to.equal('a'.repeat(60));
    expect(shorten('a'.repeat(61))).to.equal(`${'a'.repeat(59)}…`);
  });

  it('does not cut a character in two', () => {
    expect(shorten(`${'a'.repeat(58)}😀bc`)).to.equal(`${'a'.repeat(58)}…`);
  });
});

describe('show', () => {
  it('shows values as JSON does, without what is in them', () => {
    expect([3, -0.5, true, null, 'x', [1], {a: 1}].map(show)).to.deep.equal([
      '3',
      '-0.5',
      'true',
      'null',
      '"x"',
      '[…]',
      '{…}',
    ]);
  });

  it('keeps to sixty characters', () => {
    expect(show('a'.repeat(99))).to.equal(`"${'a'.repeat(57)}…"`);
  });
});
