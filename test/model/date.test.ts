import {expect} from 'chai';
import fc from 'fast-check';
import {
  compareDates,
  compareDays,
  dateFault,
  parseDate,
  type Day,
  type EdtfDate,
} from '../../src/model/date.js';

const day = (year: number, month: number, day: number): Day => ({year, month, day});
const parsed = (text: string): EdtfDate => {
  const date = parseDate(text);
  if (!date) throw new Error(`${text} should be a date`);
  return date;
};
const bounds = (text: string) => [parsed(text).start, parsed(text).end];

const fourDigits = (year: number) => (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');
const twoDigits = (number: number) => String(number).padStart(2, '0');
const anyYear = fc.oneof(
  fc.integer({min: -9999, max: 9999}),
  fc.constantFrom(-400, -100, -4, -1, 0, 4, 100, 1900, 2000),
);

/** The platform's calendar, as an oracle: proleptic Gregorian, and it carries impossible days over. */
function existsInUtc(year: number, month: number, day: number): boolean {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

describe('parseDate', () => {
  it('reads a year, a month or a day as the days that it covers', () => {
    expect(parsed('1969')).to.deep.equal({precision: 'year', start: day(1969, 1, 1), end: day(1969, 12, 31)});
    expect(parsed('1954-12')).to.deep.equal({
      precision: 'month',
      start: day(1954, 12, 1),
      end: day(1954, 12, 31),
    });
    expect(parsed('1969-04-30')).to.deep.equal({
      precision: 'day',
      start: day(1969, 4, 30),
      end: day(1969, 4, 30),
    });
  });

  it('keeps the day of a date with a time', () => {
    for (const time of ['T00:00:00', 'T23:59:59Z', 'T09:30:00+09:00', 'T09:30:00-04']) {
      expect(parseDate(`1969-04-30${time}`)).to.deep.equal(parsed('1969-04-30'));
    }
  });

  it('reads years before the common era, counted astronomically', () => {
    expect(bounds('-0220')).to.deep.equal([day(-220, 1, 1), day(-220, 12, 31)]);
    expect(bounds('0000-02')).to.deep.equal([day(0, 2, 1), day(0, 2, 29)]);
    expect(parsed('-0043-03-15').start).to.deep.equal(day(-43, 3, 15));
  });

  it('reads a year of more than four digits as a number', () => {
    expect(bounds('Y-13800000000')).to.deep.equal([day(-13_800_000_000, 1, 1), day(-13_800_000_000, 12, 31)]);
    expect(parsed('Y19690').precision).to.equal('year');
  });

  it('reads digits left open as all the years that they can mean', () => {
    expect(parsed('196X')).to.deep.equal({
      precision: 'decade',
      start: day(1960, 1, 1),
      end: day(1969, 12, 31),
    });
    expect(parsed('19XX').precision).to.equal('century');
    expect(bounds('19XX')).to.deep.equal([day(1900, 1, 1), day(1999, 12, 31)]);
    expect(bounds('-022X')).to.deep.equal([day(-229, 1, 1), day(-220, 12, 31)]);
    expect(bounds('-000X')).to.deep.equal([day(-9, 1, 1), day(-1, 12, 31)]);
  });

  it('reads a month or day left open as the span in which it lies, and remembers what is open', () => {
    expect(parsed('1969-XX')).to.deep.equal({...parsed('1969'), unspecified: 'month'});
    expect(parsed('1969-XX-XX')).to.deep.equal({...parsed('1969'), unspecified: 'day'});
    expect(parsed('1969-02-XX')).to.deep.equal({...parsed('1969-02'), unspecified: 'day'});
  });

  it('reads seasons as quarters of their year', () => {
    const spans = ['1969-21', '1969-22', '1969-23', '1969-24'].map(bounds);
    expect(spans).to.deep.equal([
      [day(1969, 1, 1), day(1969, 3, 31)],
      [day(1969, 4, 1), day(1969, 6, 30)],
      [day(1969, 7, 1), day(1969, 9, 30)],
      [day(1969, 10, 1), day(1969, 12, 31)],
    ]);
    expect(parsed('1969-21').precision).to.equal('season');
  });

  it('remembers what its author doubts', () => {
    expect(parsed('1969?')).to.deep.equal({...parsed('1969'), uncertain: true});
    expect(parsed('1969-04~')).to.deep.equal({...parsed('1969-04'), approximate: true});
    expect(parsed('196X%')).to.deep.equal({...parsed('196X'), uncertain: true, approximate: true});
  });

  it('knows an end that there is not from one that is unknown', () => {
    expect(parsed('1969/..')).to.deep.include({from: parsed('1969'), to: 'open', start: day(1969, 1, 1)});
    expect(bounds('1969/..')).to.deep.equal([day(1969, 1, 1), day(Infinity, 12, 31)]);
    expect(bounds('../1969')).to.deep.equal([day(-Infinity, 1, 1), day(1969, 12, 31)]);
    expect(parsed('1969/')).to.deep.include({to: 'unknown', start: day(1969, 1, 1), end: day(1969, 12, 31)});
    expect(bounds('/1969-04-30')).to.deep.equal([day(1969, 4, 30), day(1969, 4, 30)]);
  });

  it('reads sets, whatever order they are in, from the earliest day to the latest', () => {
    expect(parsed('[1952,1951-04]')).to.deep.equal({
      precision: 'set',
      start: day(1951, 4, 1),
      end: day(1952, 12, 31),
      of: 'one',
      members: [parsed('1952'), parsed('1951-04')],
    });
    expect(parsed('{1951, 1952}')).to.include({of: 'all'});
    expect(bounds('{1951,1953,1952-04}')).to.deep.equal([day(1951, 1, 1), day(1953, 12, 31)]);
  });

  it('keeps how exactly each end of an interval is dated', () => {
    const interval = parsed('1954-12/1956');
    expect(interval).to.deep.equal({
      precision: 'interval',
      start: day(1954, 12, 1),
      end: day(1956, 12, 31),
      from: parsed('1954-12'),
      to: parsed('1956'),
    });
  });

  it('lets an interval begin and end in the same span', () => {
    for (const text of ['1969/1969', '1969-05/1969', '1969/1969-05', '1969-05-01/1969-05-01', '-0221/0001']) {
      expect(parseDate(text), text).to.include({precision: 'interval'});
    }
  });

  it('knows which days there are, as the platform does', () => {
    const part = fc.integer({min: 0, max: 99});
    const nearly = fc.oneof(part, fc.integer({min: 0, max: 13}), fc.integer({min: 27, max: 32}));
    fc.assert(
      fc.property(anyYear, nearly, nearly, (year, month, date) => {
        const text = `${fourDigits(year)}-${twoDigits(month)}-${twoDigits(date)}`;
        const exists = existsInUtc(year, month, date);
        expect(parseDate(text) !== undefined, text).to.equal(exists);
        expect(dateFault(text), text).to.equal(exists ? undefined : 'no-such-day');
        if (exists) expect(bounds(text)).to.deep.equal([day(year, month, date), day(year, month, date)]);
      }),
      {numRuns: 1000},
    );
  });

  it('ends each month on its last day', () => {
    fc.assert(
      fc.property(anyYear, fc.integer({min: 1, max: 12}), (year, month) => {
        const {year: y, month: m, day: last} = parsed(`${fourDigits(year)}-${twoDigits(month)}`).end;
        expect([y, m, existsInUtc(year, month, last), existsInUtc(year, month, last + 1)]).to.deep.equal([
          year,
          month,
          true,
          false,
        ]);
      }),
    );
  });
});

describe('dateFault', () => {
  const faults: [fault: ReturnType<typeof dateFault>, ...texts: string[]][] = [
    [undefined, '196X', '1969-XX', '1969-21', 'Y19690', '1969?', '1969/..', '/1969', '[1951,1952]'],
    [
      'not-edtf',
      '196x',
      '1XXX',
      '196X-04',
      '1969-XX-04',
      'Y1969',
      'Y1234567890123',
      '?1969',
      '1969-04-30T00:00:00~Z',
      '[1951}',
      '[]',
      '[..1951]',
      '1969/[1970,1971]',
      '1Y19690',
    ],
    ['short-year', '196?', '196/..', '{196,1969}'],
    [undefined, '1969', '1969-04', '1969-04-30', '1969-04-30T00:00:00Z', '1954/1956', '-0220', '0000'],
    ['short-year', '69', '221', '-221', '221-04', '69-04-30', '1966/67', '0/1969'],
    ['no-such-day', '1969-13', '1969-00', '1969-04-31', '1900-02-29', '2000-02-30', '1969-01-00', '1969-25'],
    ['no-such-day', '1969-04-31T00:00:00', '1969-02-29/1970'],
    ['reversed', '1970/1969', '1969-05/1969-04', '0001/-0001', '1969-04-30/1969-04-29', '1969-05/1968'],
    [
      'not-edtf',
      '',
      'spring',
      '30 April 1969',
      '30-04-1969',
      '1969/04/30',
      '1969-4',
      '1969-4-5',
      ' 1969',
      '1969\n',
    ],
    [
      'not-edtf',
      '1969-04-30T',
      '1969-04-30T24:00:00',
      '1969-04-30T9:00',
      '1969-04-30T09:00:00 CET',
      '1969-04T09:00:00',
      '1969T09:00:00',
    ],
    [
      'not-edtf',
      '-0000',
      '-0000-01-01',
      '19690',
      '１９６９',
      '/',
      '../..',
      '1969/1970/1971',
      '1969/1970/',
      '−0220',
    ],
  ];
  for (const [fault, ...texts] of faults) {
    it(`${fault ?? 'finds nothing wrong with'}: ${texts.map((text) => JSON.stringify(text)).join(', ')}`, () => {
      expect(texts.map(dateFault)).to.deep.equal(texts.map(() => fault));
      expect(texts.map((text) => parseDate(text) === undefined)).to.deep.equal(
        texts.map(() => fault !== undefined),
      );
    });
  }

  it('gives a reason exactly when there is no date', () => {
    const nearly = fc.string({unit: fc.constantFrom(...'0123456789-/TZ:')});
    fc.assert(
      fc.property(fc.oneof(nearly, fc.string()), (text) => {
        expect(dateFault(text) === undefined).to.equal(parseDate(text) !== undefined);
      }),
      {numRuns: 1000},
    );
  });
});

describe('compareDates', () => {
  const anyDate = fc
    .tuple(
      fc.integer({min: -3, max: 3}),
      fc.option(fc.integer({min: 1, max: 3})),
      fc.option(fc.integer({min: 1, max: 3})),
    )
    .map(([year, month, date]) =>
      [fourDigits(year), month && twoDigits(month), month && date && twoDigits(date)]
        .filter(Boolean)
        .join('-'),
    );

  it('puts earlier before later, and the wider first of two that start together', () => {
    const texts = [
      '../1969',
      'Y-13800000000',
      '-0221',
      '-0220',
      '0000',
      '1960/..',
      '196X',
      '1960',
      '1969/..',
      '1969',
      '1969/1969-11',
      '1969-21',
      '1969-01',
      '1969-01-01',
      '1969-01-02',
      '1969-02',
    ];
    const shuffled = [...texts].reverse();
    expect(shuffled.sort((a, b) => compareDates(parsed(a), parsed(b)))).to.deep.equal(texts);
  });

  it('finds dates that cover the same days equal', () => {
    expect(compareDates(parsed('1969'), parsed('1969-01/1969-12'))).to.equal(0);
    expect(compareDays(day(1969, 4, 30), day(1969, 4, 30))).to.equal(0);
  });

  it('is an order', () => {
    fc.assert(
      fc.property(anyDate, anyDate, anyDate, (...texts) => {
        const [a, b, c] = texts.map(parsed) as [EdtfDate, EdtfDate, EdtfDate];
        expect(Math.sign(compareDates(a, b)) + Math.sign(compareDates(b, a))).to.equal(0);
        if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0) expect(compareDates(a, c)).to.be.at.most(0);
      }),
    );
  });

  it('orders days as the platform does', () => {
    const anyDay = fc.tuple(anyYear, fc.integer({min: 1, max: 12}), fc.integer({min: 1, max: 28}));
    const time = ([year, month, date]: [number, number, number]) =>
      new Date(0).setUTCFullYear(year, month - 1, date);
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(Math.sign(compareDays(day(...a), day(...b)))).to.equal(Math.sign(time(a) - time(b)));
      }),
    );
  });
});
