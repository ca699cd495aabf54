import {expect} from 'chai';
import fc from 'fast-check';
import {parseDate} from '../../src/model/date.js';
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
  ];
  for (const [edtf, british, american, chinese] of dates) {
    it(`says ${edtf} as ${british}, ${chinese}`, () => {
      expect(formatDate(edtf, 'en-GB')).to.equal(british);
      expect(formatDate(edtf, 'en')).to.equal(american);
      expect(formatDate(edtf, 'zh-Hans')).to.equal(chinese);
    });
  }

  it('writes every month’s number in Chinese with digits, in intervals too', () => {
    expect(formatDate('1969-10/1969-12', 'zh-CN')).to.equal('1969年10月至1969年12月');
  });

  it('counts in the common era where another calendar is usual', () => {
    expect(formatDate('1969', 'th')).to.equal('1969');
    expect(formatDate('1969', 'th-u-ca-buddhist')).to.equal('1969');
    expect(formatDate('1969-04-30', 'ja-u-ca-japanese')).to.equal('1969年4月30日');
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
});
