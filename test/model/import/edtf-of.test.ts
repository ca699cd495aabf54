import {expect} from 'chai';
import fc from 'fast-check';
import {dateFault} from '../../../src/model/date.js';
import {edtfOf} from '../../../src/model/import/edtf-of.js';

const ways: Readonly<Record<string, string>> = {
  '1999-3-4': '1999-03-04',
  '1999/03/04': '1999-03-04',
  '12.05.1987': '1987-05-12',
  '1. 2. 1987': '1987-02-01',
  '25/12/1999': '1999-12-25',
  '12/25/1999': '1999-12-25',
  '5/5/1999': '1999-05-05',
  '5 May 1972': '1972-05-05',
  'May 5, 1972': '1972-05-05',
  'May 5 1972': '1972-05-05',
  'Sept. 1972': '1972-09',
  'March 1999': '1999-03',
  'spring 1968': '1968-21',
  'Summer, 1968': '1968-22',
  'Fall 1968': '1968-23',
  'winter 1968': '1968-24',
  '1989年11月9日': '1989-11-09',
  '1989年11月9号': '1989-11-09',
  '1989年3月': '1989-03',
  '1989年': '1989',
  '44 BCE': '-0043',
  '1 BC': '0000',
  '2 bce': '-0001',
  '44B.C.': '-0043',
  '44 B.C.E.': '-0043',
  前221: '-0220',
  公元前221年: '-0220',
  '1950s': '195X',
  'The 1950s': '195X',
  '1950年代': '195X',
  '20世纪': '19XX',
  '19th century': '18XX',
  '1st Century': '00XX',
  '2nd century': '01XX',
  '3rd century': '02XX',
  'c. 1950': '1950~',
  'ca. 1950s': '195X~',
  约1950: '1950~',
  '约 1950': '1950~',
  'Circa 1950': '1950~',
  'about 1950': '1950~',
  'around 1950': '1950~',
  '1960 (?)': '1960?',
  '1960(?)': '1960?',
  '5 May 1972?': '1972-05-05?',
  'c. 1969–1972': '1969~/1972~',
  '1969–1972': '1969/1972',
  '1969 - 1972': '1969/1972',
  '1969–72': '1969/1972',
  'May 1969 – 5 June 1972': '1969-05/1972-06-05',
  'May 1969–June 1972': '1969-05/1972-06',
  'May 1969 to June 1972': '1969-05/1972-06',
  '1969年 至 1972年': '1969/1972',
  '1969年11月至1972年': '1969-11/1972',
  '1969年——1972年': '1969/1972',
  '12.05.1987–13.05.1987': '1987-05-12/1987-05-13',
  '1950s–1960s': '195X/196X',
  '1999-03-04 00:00:00': '1999-03-04',
  '2001-09-11T08:46': '2001-09-11',
  '2001-09-11T08:46:00.000+09:00': '2001-09-11',
  '12.05.1987 14:30': '1987-05-12',
  '1999-03-04 08:00 – 1999-03-05 09:00': '1999-03-04/1999-03-05',
  '12/25/1999 2:30:00 PM': '1999-12-25',
};

describe('edtfOf', () => {
  for (const [written, date] of Object.entries(ways))
    it(`reads ${written} as ${date}`, () => {
      expect(edtfOf(written)).to.equal(date);
      expect(dateFault(date)).to.equal(undefined);
    });

  it('leaves alone a date with a word before or after it', () => {
    for (const date of Object.keys(ways))
      for (const text of [`if ${date}`, `${date} or so`]) expect(edtfOf(text), text).to.equal(text);
  });

  it('leaves alone a text too long to be a date, and does not look at its parts', () => {
    const text = `${'c. '.repeat(20_000)}1950`;
    expect(edtfOf(text)).to.equal(text);
  });

  it('leaves alone what could be two dates, or is none', () => {
    for (const text of [
      '3/4/1999',
      '3/4/1999 – 5 May 1999',
      '5–7 May 1972',
      '1999-03-04 12 people',
      '1900s',
      '1999-13',
      '31.2.1999',
      'maybe 1969',
      'Decision 1969',
      'early 1950s',
      '?',
      '',
      'unknown',
      '36253',
      '昭和47年',
      'to',
      'c.',
    ])
      expect(edtfOf(text), text).to.equal(text);
  });

  it('changes no date, and makes nothing but dates', () => {
    const piece = fc.constantFrom(
      '1969',
      '69',
      '5',
      'May',
      ' ',
      '.',
      '/',
      '-',
      '–',
      'c. ',
      '?',
      'BC',
      '0s',
      '年',
      'to',
    );
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 12}), (pieces) => {
        const text = pieces.join('');
        const date = edtfOf(text);
        expect(date === text || dateFault(date) === undefined, date).to.equal(true);
        expect(edtfOf(date)).to.equal(date);
      }),
    );
  });
});
