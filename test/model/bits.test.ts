import {expect} from 'chai';
import fc from 'fast-check';
import {
  bitsOf,
  common,
  countCommon,
  isEmpty,
  isWithin,
  numbersIn,
  overlap,
  union,
  without,
} from '../../src/model/bits.js';

const anySet = fc.uniqueArray(fc.nat({max: 99}));
const list = (set: ReadonlySet<number>) => [...set].sort((a, b) => a - b);

describe('sets of numbers as bits', () => {
  it('do what sets do', () => {
    fc.assert(
      fc.property(anySet, anySet, (a, b) => {
        const [left, right, inA, inB] = [bitsOf(a, 100), bitsOf(b, 100), new Set(a), new Set(b)];
        const both = a.filter((n) => inB.has(n));
        expect(numbersIn(left)).to.deep.equal(list(inA));
        expect(numbersIn(union(left, right))).to.deep.equal(list(new Set([...a, ...b])));
        expect(numbersIn(common(left, right))).to.deep.equal(list(new Set(both)));
        expect(numbersIn(without(left, right))).to.deep.equal(list(new Set(a.filter((n) => !inB.has(n)))));
        expect(overlap(left, right)).to.equal(both.length > 0);
        expect(countCommon(left, right)).to.equal(both.length);
        expect(isWithin(left, right)).to.equal(both.length === inA.size);
        expect(isEmpty(left)).to.equal(!inA.size);
        expect(numbersIn(right)).to.deep.equal(list(inB));
      }),
    );
  });
});
