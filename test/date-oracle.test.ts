import {expect} from 'chai';
import edtf from 'edtf';
import fc from 'fast-check';
import {dateFault, parseDate} from '../src/model/date.js';
import type {Day} from '../src/model/calendar.js';

/** First and last day as the `edtf` package has them; undefined where it finds no date. */
function oracle(text: string): readonly [start: string, end: string] | undefined {
  try {
    const {min, max} = edtf(text);
    return [day(min), day(max)];
  } catch {
    return undefined;
  }
}

const DAY = 86_400_000;
const LAST_YEAR = 271_000;
const day = (time: number) => (Number.isNaN(time) ? 'beyond' : String(Math.floor(time / DAY)));

function ours({year, month, day: date}: Day): string {
  return Math.abs(year) > LAST_YEAR ? 'beyond' : day(new Date(0).setUTCFullYear(year, month - 1, date));
}

/** What the package accepts and we refuse, each for a reason. */
const refused: Readonly<Record<string, RegExp>> = {
  'milliseconds since 1970': /^\d{5,}$/,
  'a century or decade of two or three digits, which is most often a year cut short': /^-?\d{2,3}[?~%]?$/,
  'years of level 2, exponents and significant digits': /^(Y-?\d+E\d+|-?\d{4})(S\d+)?$|^Y-?\d+(E\d+)?S\d+$/,
  'divisions of a year beyond its seasons': /-(2[5-9]|3\d|4[01])$/,
  'doubt about a part of a date': /[?~%](-|\d)/,
  'unspecified digits other than the last of the year, or whole months and days': /X/,
  'a day that there is not': /-02-29|-02-30|-(04|06|09|11)-31/,
  'years of more than twelve digits, of which days cannot be counted exactly': /^Y-?\d{13}/,
  'times shorter or longer than seconds': /T/,
};

const digits = fc.string({unit: fc.constantFrom(...'0123456789'), minLength: 2, maxLength: 2});
const part = fc.oneof(
  {weight: 6, arbitrary: fc.integer({min: 1, max: 12}).map((n) => String(n).padStart(2, '0'))},
  {weight: 1, arbitrary: fc.integer({min: 21, max: 24}).map(String)},
  {weight: 1, arbitrary: fc.constant('XX')},
  {weight: 1, arbitrary: digits},
);
const year = fc
  .tuple(fc.constantFrom('', '', '', '-'), digits, fc.oneof(digits, fc.constantFrom('6X', '0X', 'XX')))
  .map((parts) => parts.join(''));
const written = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(year, fc.array(part, {maxLength: 2}), fc.constantFrom('', '', '', '?', '~', '%'))
      .map(([y, parts, sign]) => [y, ...parts].join('-') + sign),
  },
  {weight: 1, arbitrary: fc.tuple(fc.constantFrom('Y', 'Y-'), fc.nat()).map((parts) => parts.join(''))},
);
const end = fc.oneof({weight: 8, arbitrary: written}, {weight: 1, arbitrary: fc.constantFrom('..', '')});
const date = fc.oneof(
  {weight: 3, arbitrary: written},
  {weight: 1, arbitrary: fc.tuple(end, end).map((ends) => ends.join('/'))},
);
const signs = fc.constantFrom(...'0123456789-/.?~%XYTZ: ');
/** A date in which one character is left out, put in, or replaced. */
const mutated = fc
  .tuple(date, fc.nat(), fc.oneof(signs, fc.constant('')), fc.boolean())
  .map(([text, at, sign, replaces]) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + sign + text.slice(place + (replaces ? 1 : 0));
  });
const anything = fc.oneof(
  {weight: 5, arbitrary: date},
  {weight: 4, arbitrary: mutated},
  {weight: 1, arbitrary: fc.oneof(fc.string(), fc.string({unit: signs, maxLength: 12}))},
);

/** What we accept beyond the package, which then cannot tell whether we are right. */
const beyond: Readonly<Record<string, RegExp>> = {
  'doubt about a decade, a season or a long year': /(X|-2[1-4]|^Y-?\d+)[?~%]$/,
  'a century before the common era': /^-\d\dXX/,
};

/** Where the package has the days wrong. */
const mistaken: Readonly<Record<string, RegExp>> = {
  'a decade or century that ends with the common era, which loses its sign': /^-00(0X|XX)/,
  'seasons before the common era, which end after it': /^-\d{4}-2[1-4]/,
  'months and days left open before the common era, whose first comes last': /^-\d{4}-.*XX/,
};

const explained = (text: string, reasons: typeof beyond) =>
  Object.values(reasons).some((pattern) => pattern.test(text));

/** Holds one date, an end of an interval perhaps, against the package. */
function compare(text: string) {
  const found = parseDate(text);
  const expected = oracle(text);
  if (found && expected && !explained(text, mistaken)) {
    expect([ours(found.start), ours(found.end)], text).to.deep.equal(expected);
  } else if (found && !expected) {
    expect(explained(text, beyond), `we alone read ${text}`).to.equal(true);
  } else if (!found && expected) {
    expect(explained(text, refused), `we alone refuse ${text}`).to.equal(true);
  }
}

describe('dates, held against the edtf package', () => {
  it('are read by both as the same days, or else for a known reason', function () {
    this.timeout(120_000);
    let dates = 0;
    fc.assert(
      fc.property(anything, (text) => {
        const ends = text.split('/');
        for (const end of ends) if (end && end !== '..') compare(end);
        const whole = parseDate(text);
        expect(whole === undefined, text).to.equal(dateFault(text) !== undefined);
        if (ends.length !== 2) return;
        const [first, last] = ends.map((end) => parseDate(end)) as [typeof whole, typeof whole];
        const fault = dateFault(text);
        if (first && last) {
          const [from, to] = [Number(ours(first.start)), Number(ours(last.end))];
          if (from > to) expect(fault, text).to.equal('reversed');
          if (from <= to) expect([whole?.start, whole?.end], text).to.deep.equal([first.start, last.end]);
        }
        if (whole) dates++;
      }),
      {numRuns: 100_000},
    );
    expect(dates).to.be.above(1000);
  });
});
