import {expect} from 'chai';
import fc from 'fast-check';
import {dayNumber, yearAt} from '../../src/model/calendar.js';

const anyDay = fc.record({
  year: fc.integer({min: -200_000, max: 200_000}),
  month: fc.integer({min: 1, max: 12}),
  day: fc.integer({min: 1, max: 28}),
});

describe('dayNumber', () => {
  it('counts days as the platform does', () => {
    const inDays = ({year, month, day}: {year: number; month: number; day: number}) =>
      new Date(0).setUTCFullYear(year, month - 1, day) / 86_400_000;
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(dayNumber(a) - dayNumber(b)).to.equal(inDays(a) - inDays(b));
      }),
      {numRuns: 1000},
    );
  });

  it('begins with 1 March of the year 0', () => {
    expect(dayNumber({year: 0, month: 3, day: 1})).to.equal(0);
    expect(dayNumber({year: 0, month: 2, day: 29})).to.equal(-1);
  });

  it('counts on where the platform’s calendar ends, and has no number for what has no end', () => {
    const year = -13_800_000_000;
    expect(dayNumber({year: year + 400, month: 1, day: 1}) - dayNumber({year, month: 1, day: 1})).to.equal(
      146_097,
    );
    expect(dayNumber({year: Infinity, month: 12, day: 31})).to.equal(Infinity);
  });
});

describe('yearAt', () => {
  it('finds the year of a day’s number', () => {
    fc.assert(
      fc.property(fc.integer({min: -14_000_000_000, max: 200_000}), (year) => {
        expect(yearAt(dayNumber({year, month: 1, day: 1})), 'its first day').to.equal(year);
        expect(yearAt(dayNumber({year, month: 12, day: 31})), 'its last day').to.equal(year);
      }),
      {numRuns: 1000},
    );
  });
});
