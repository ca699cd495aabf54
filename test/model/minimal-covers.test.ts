import {expect} from 'chai';
import fc from 'fast-check';
import {minimalCovers} from '../../src/model/minimal-covers.js';
import {choices} from '../support/tables.js';

const anyChart = fc.array(
  fc.uniqueArray(
    fc.nat({max: 40}).map((n) => (n % 9) * 5),
    {minLength: 1, maxLength: 5},
  ),
  {
    maxLength: 12,
  },
);

describe('minimalCovers', () => {
  it('finds every smallest cover of a chart, once, as a brute force does', () => {
    fc.assert(
      fc.property(anyChart, (rows) => {
        const columns = [...new Set(rows.flat())].sort((a, b) => a - b);
        let expected: number[][] = [];
        for (let size = 0; !expected.length; size++) {
          expected = choices(columns, size).filter((cover) =>
            rows.every((row) => row.some((column) => cover.includes(column))),
          );
        }
        const {covers, complete} = minimalCovers(rows);
        expect(covers).to.deep.equal(expected);
        expect(complete).to.equal(true);
      }),
      {numRuns: 500},
    );
  });

  it('covers a chart without rows by no column', () => {
    expect(minimalCovers([])).to.deep.equal({covers: [[]], complete: true});
  });

  it('puts together what falls into parts: the ties multiply', () => {
    const ties = (parts: number) => minimalCovers(Array.from({length: parts}, (_, i) => [2 * i, 2 * i + 1]));
    expect(ties(10).covers).to.have.lengthOf(1024);
    expect(ties(12)).to.deep.include({complete: true}).and.to.have.property('covers').with.lengthOf(4096);
    expect(ties(13)).to.deep.include({complete: false}).and.to.have.property('covers').with.lengthOf(4096);
  });

  /** Each row can be covered by three columns of a ring: far more choices than bounds can rule out. */
  const ring = (size: number) =>
    Array.from({length: size}, (_, i) => [0, 1, 3].map((step) => (i + step) % size));
  const coversAll = (rows: number[][], cover: readonly number[]) =>
    rows.every((row) => row.some((column) => cover.includes(column)));

  it('rules out enough to search a chart of 31 rows and columns to the end', () => {
    const {covers, complete} = minimalCovers(ring(31));
    expect(complete).to.equal(true);
    expect(new Set(covers.map(({length}) => length)).size).to.equal(1);
    expect(covers.every((cover) => coversAll(ring(31), cover))).to.equal(true);
  });

  it('gives one cover, and says that there may be others, of a chart that would take too long', () => {
    const {covers, complete} = minimalCovers(ring(64));
    expect([covers.length, complete]).to.deep.equal([1, false]);
    expect(coversAll(ring(64), covers[0] ?? [])).to.equal(true);
  });

  it('goes beyond 32 columns', () => {
    expect(minimalCovers([[31, 32], [32, 63], [63, 64], [100]]).covers).to.deep.equal([
      [31, 63, 100],
      [32, 63, 100],
      [32, 64, 100],
    ]);
  });
});
