import {expect} from 'chai';
import fc from 'fast-check';
import {parseDate} from '../../src/model/date.js';
import {dateWords} from '../../src/model/date-words.js';
import {formatDate} from '../../src/model/format-date.js';

describe('formatDate', () => {
  const dates: [edtf: string, british: string, american: string, chinese: string][] = [
    ['1969', '1969', '1969', '1969年'],
    ['1954-12', 'December 1954', 'December 1954', '1954年12月'],
    ['1969-04-30', '30 April 1969', 'April 30, 1969', '1969年4月30日'],
    ['1969-04-30T23:59:59-08', '30 April 1969', 'April 30, 1969', '1969年4月30日'],
    ['-0220', '221 BC', '221 BC', '公元前221年'],
    ['0000', '1 BC', '1 BC', '公元前1年'],
    ['0014-08-19', '19 August 14', 'August 19, 14', '14年8月19日'],
    ['1582-10-10', '10 October 1582', 'October 10, 1582', '1582年10月10日'],
    ['1954/1956', '1954 – 1956', '1954 – 1956', '1954年至1956年'],
    [
      '1954-12/1956-12',
      'December 1954 – December 1956',
      'December 1954 – December 1956',
      '1954年12月至1956年12月',
    ],
    ['1969-04/1969-11', 'April 1969 – November 1969', 'April 1969 – November 1969', '1969年4月至1969年11月'],
    [
      '1969-04-05/1969-11-30',
      '5 April 1969 – 30 November 1969',
      'April 5, 1969 – November 30, 1969',
      '1969年4月5日至1969年11月30日',
    ],
    [
      '1969-04/1969-11-30',
      'April 1969 – 30 November 1969',
      'April 1969 – November 30, 1969',
      '1969年4月至1969年11月30日',
    ],
    ['1950/1951-04', '1950 – April 1951', '1950 – April 1951', '1950年至1951年4月'],
    ['1969/1969-04', '1969 – April 1969', '1969 – April 1969', '1969年至1969年4月'],
    ['1969-04/1969', 'April 1969 – 1969', 'April 1969 – 1969', '1969年4月至1969年'],
    ['1969/1969', '1969', '1969', '1969年'],
    ['1969-04-30/1969-04-30', '30 April 1969', 'April 30, 1969', '1969年4月30日'],
    ['-0220/-0206', '221 BC – 207 BC', '221 BC – 207 BC', '公元前221年至公元前207年'],
    ['-0220/0014', '221 BC – 14 AD', '221 BC – 14 AD', '公元前221年至公元14年'],
    [
      '-0220-04/-0220-11',
      'April 221 BC – November 221 BC',
      'April 221 BC – November 221 BC',
      '公元前221年4月至公元前221年11月',
    ],
    ['1969?', '1969 (uncertain)', '1969 (uncertain)', '1969年（不确定）'],
    ['1969-04~', 'about April 1969', 'about April 1969', '约1969年4月'],
    ['1969%', 'about 1969 (uncertain)', 'about 1969 (uncertain)', '约1969年（不确定）'],
    ['196X', '1960s', '1960s', '1960年代'],
    ['196X~', 'about 1960s', 'about 1960s', '约1960年代'],
    ['001X', '10s', '10s', '10年代'],
    ['000X', '1 BC – 9 AD (year unknown)', '1 BC – 9 AD (year unknown)', '公元前1年至公元9年（年份不详）'],
    ['19XX', '1900 – 1999 (year unknown)', '1900 – 1999 (year unknown)', '1900年至1999年（年份不详）'],
    [
      '-022X',
      '230 BC – 221 BC (year unknown)',
      '230 BC – 221 BC (year unknown)',
      '公元前230年至公元前221年（年份不详）',
    ],
    ['1969-XX', '1969 (month unknown)', '1969 (month unknown)', '1969年（月份不详）'],
    ['1969-04-XX', 'April 1969 (day unknown)', 'April 1969 (day unknown)', '1969年4月（日期不详）'],
    ['1969-21', 'spring 1969', 'spring 1969', '1969年春'],
    ['1969-22~', 'about summer 1969', 'about summer 1969', '约1969年夏'],
    ['1969-23', 'autumn 1969', 'autumn 1969', '1969年秋'],
    ['-0220-24', 'winter 221 BC', 'winter 221 BC', '公元前221年冬'],
    ['1969/..', 'from 1969 on', 'from 1969 on', '1969年起'],
    ['../1969', 'until 1969', 'until 1969', '至1969年'],
    ['1969/', '1969 – unknown', '1969 – unknown', '1969年至不详'],
    ['/1969~', 'unknown – about 1969', 'unknown – about 1969', '不详至约1969年'],
    ['[1951,1952]', '1951 or 1952', '1951 or 1952', '1951年或1952年'],
    ['{1951,1952-04}', '1951 and April 1952', '1951 and April 1952', '1951年和1952年4月'],
    ['Y19690', '19,690', '19,690', '19,690年'],
    ['Y-13800000000', '13,800,000,001 BC', '13,800,000,001 BC', '公元前13,800,000,001年'],
  ];
  for (const [edtf, british, american, chinese] of dates) {
    it(`says ${edtf} as ${british}, ${chinese}`, () => {
      expect(formatDate(edtf, 'en-GB')).to.equal(british);
      expect(formatDate(edtf, 'en')).to.equal(american);
      expect(formatDate(edtf, 'zh-Hans')).to.equal(chinese);
    });
  }

  it('says days, months and years as Intl does, also where it does without', () => {
    const digits = (number: number, length: number) => String(number).padStart(length, '0');
    const tags = ['en', 'en-US', 'zh', 'zh-CN', 'zh-Hans', 'zh-Hans-CN'];
    const whole = (least: number, most: number) => fc.integer({min: least, max: most});
    fc.assert(
      fc.property(
        fc.constantFrom(...tags),
        whole(1, 9999),
        whole(1, 12),
        whole(1, 28),
        (tag, year, month, day) => {
          const date = new Date(0).setUTCFullYear(year, month - 1, day);
          const edtf = [digits(year, 4), digits(month, 2), digits(day, 2)];
          const fields = [{year: 'numeric'}, {month: 'long'}, {day: 'numeric'}] as const;
          for (const count of [1, 2, 3]) {
            const options = Object.assign(
              {calendar: 'gregory', timeZone: 'UTC'},
              ...fields.slice(0, count),
            ) as object;
            const said = new Intl.DateTimeFormat(tag, options).format(date);
            expect(formatDate(edtf.slice(0, count).join('-'), tag)).to.equal(said);
          }
        },
      ),
    );
  });

  it('writes every month’s number in Chinese with digits, in intervals too', () => {
    expect(formatDate('1969-10/1969-12', 'zh-CN')).to.equal('1969年10月至1969年12月');
  });

  it('counts in the common era where another calendar is usual', () => {
    expect(formatDate('1969', 'th')).to.equal('1969');
    expect(formatDate('1969', 'th-u-ca-buddhist')).to.equal('1969');
    expect(formatDate('1969-04-30', 'ja-u-ca-japanese')).to.equal('1969年4月30日');
  });

  it('says doubt with signs where it has no words', () => {
    expect(formatDate('1969~', 'fr')).to.equal('~1969');
    expect(formatDate('1969%', 'ja')).to.equal('~1969年?');
    expect(formatDate('1969/..', 'de')).to.equal('1969 – …');
    expect(formatDate('../1969', 'de')).to.equal('… – 1969');
    expect(formatDate('1969/', 'de')).to.equal('1969 – ?');
    expect(formatDate('1969-21', 'de')).to.equal('1969 (spring)');
    expect(formatDate('1969-XX', 'de')).to.equal('1969');
    expect(formatDate('1969-04-XX', 'de')).to.equal('April 1969');
    expect(formatDate('Y19690', 'de')).to.equal('19.690');
    expect(formatDate('196X', 'de')).to.equal('1960 – 1969');
    expect(formatDate('[1951,1952]', 'de')).to.equal('1951 oder 1952');
  });

  it('returns what is no date as it is', () => {
    for (const text of ['', 'early April 1969', '69', '1969-02-30', '1970/1969']) {
      expect(formatDate(text, 'en')).to.equal(text);
    }
  });

  it('falls back to what can be read of a language tag, or to English', () => {
    expect(formatDate('1954-12', 'zh_CN.UTF-8')).to.equal('1954年12月');
    for (const tag of ['', '!?', 'x', 'qq-QQ', '日本語']) {
      expect(formatDate('1954-12', tag), tag).to.equal('December 1954');
    }
  });

  it('names the year, month and day that were written', () => {
    const part = (max: number) => fc.integer({min: 1, max}).map((number) => String(number).padStart(2, '0'));
    const year = fc.integer({min: 1000, max: 9999});
    fc.assert(
      fc.property(year, part(12), part(28), (year, month, day) => {
        expect(formatDate(`${year}-${month}-${day}`, 'zh')).to.equal(
          `${year}年${Number(month)}月${Number(day)}日`,
        );
      }),
    );
  });

  it('uses no spaces but the plain one, which alone is the same in every engine', () => {
    const year = fc.integer({min: -300, max: 2100}).map((year) => {
      const digits = String(Math.abs(year)).padStart(4, '0');
      return `${year < 0 ? '-' : ''}${digits}-03`;
    });
    const language = fc.constantFrom('en', 'de', 'fr', 'ru', 'ko', 'ja', 'zh-TW', 'hu', 'lt');
    fc.assert(
      fc.property(year, year, language, (a, b, language) => {
        const text = parseDate(`${a}/${b}`) ? `${a}/${b}` : `${b}/${a}`;
        const shown = formatDate(text, language);
        expect(shown).not.to.equal(text);
        expect(shown.replaceAll(' ', '')).not.to.match(/\s/);
      }),
    );
  });

  it('takes the words of another language from outside, with its own years and months', () => {
    const own = {
      ...dateWords('en'),
      about: '{date}頃',
      range: '{from}～{to}',
      seasons: [...'春夏秋冬'],
      season: '{date}{season}',
    };
    expect(formatDate('1969-04~/1969-11', 'ja', own)).to.equal('1969年4月頃～1969年11月');
    expect(formatDate('1969-21', 'ja', own)).to.equal('1969年春');
    expect(formatDate('1969-04~', 'en', own)).to.equal('April 1969頃');
    expect(formatDate('1969-04~', 'ja')).to.equal('~1969年4月');
    expect(formatDate('1969-04~', 'ja', {...own, about: '約{date}'})).to.equal('約1969年4月');
  });
});
