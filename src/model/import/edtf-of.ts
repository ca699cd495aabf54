/** Dates as spreadsheets and articles have them, where they can mean one thing only, in the words of EDTF. */
import {dateFault} from '../date.js';

/** By the number that EDTF gives them: the months, and from 21 on the seasons. */
const MONTHS =
  'jan(uary)? feb(ruary)? mar(ch)? apr(il)? may june? july? aug(ust)? sept?(ember)? oct(ober)? nov(ember)? dec(ember)?'.split(
    ' ',
  );
const SEASONS = ['spring', 'summer', 'autumn|fall', 'winter'];

const pad = (digits: string, length = 2) => digits.padStart(length, '0');

/** The number of a month or a season; 00, which no date has, for any other word. */
function monthOf(word: string): string {
  const at = (names: readonly string[]) =>
    names.findIndex((name) => new RegExp(`^(${name})$`, 'i').test(word));
  const season = at(SEASONS);
  return season < 0 ? pad(`${at(MONTHS) + 1}`) : `${season + 21}`;
}

const dayOf = (year: string, month: string, day?: string) =>
  `${year}-${pad(month)}${day ? `-${pad(day)}` : ''}`;

/** 1 BCE is the year 0000. */
const before = (year: string) => `${Number(year) > 1 ? '-' : ''}${pad(`${Number(year) - 1}`, 4)}`;

/** Day and month may stand either way round, and are a date where only one way is. */
function dayAndMonth(first: string, second: string, year: string): string {
  const [a, b] = [dayOf(year, second, first), dayOf(year, first, second)];
  if (first === second || dateFault(b)) return a;
  return dateFault(a) ? b : '';
}

/** What is said of a span is said of both its ends. */
const marked = (date: string, sign: string) => `${edtfOf(date).replace('/', `${sign}/`)}${sign}`;

type Way = readonly [RegExp, (...groups: string[]) => string];

const WAYS: readonly Way[] = [
  // What time it was.
  [/^(\S+?)[T ]\d?\d:[\d:.]+ ?(?:[AP]M|Z|[+-][\d:]+)?$/i, (date) => edtfOf(date)],
  [/^(\d{4})[-/.](\d\d?)[-/.](\d\d?)$/, dayOf],
  [
    /^(\d{4})年(?:(\d\d?)月(?:(\d\d?)[日号])?)?$/,
    (year, month, day) => (month ? dayOf(year, month, day) : year),
  ],
  [/^(\d\d?)\. ?(\d\d?)\. ?(\d{4})$/, (day, month, year) => dayOf(year, month, day)],
  [/^(\d\d?)\/(\d\d?)\/(\d{4})$/, dayAndMonth],
  [/^(\d\d?)\.? ([a-z]+)\.?,? (\d{4})$/i, (day, month, year) => dayOf(year, monthOf(month), day)],
  [/^([a-z]+)\.? (\d\d?),? (\d{4})$/i, (month, day, year) => dayOf(year, monthOf(month), day)],
  [/^([a-z]+)\.?,? (\d{4})$/i, (month, year) => dayOf(year, monthOf(month))],
  [/^(?:公元)?前(\d{1,4})年?$/, before],
  [/^(\d{1,4}) ?(?:BCE?|B\.C\.(?:E\.)?)$/i, before],
  // The 1900s may be ten years or a hundred.
  [/^(?:the )?(\d\d[1-9])0(?:s|年代)$/i, (decade) => `${decade}X`],
  [/^(\d\d?)(?:(?:st|nd|rd|th) century|世纪)$/i, (century) => `${pad(`${Number(century) - 1}`)}XX`],
  [/^(?:circa|ca?\.?|about|around|约) ?(.+)$/i, (date) => marked(date, '~')],
  [/^(.+?) ?\(?\?\)?$/, (date) => marked(date, '?')],
  [/^(\d\d)(\d\d) ?[–—] ?(\d\d)$/, (century, year, last) => `${century}${year}/${century}${last}`],
  [/^(\d{4}) ?[-–—] ?(\d{4})$/, (from, to) => `${from}/${to}`],
  [/^(.+?)(?: (?:-|to) | ?(?:[–—]+|至) ?)(.+)$/, (from, to) => `${edtfOf(from)}/${edtfOf(to)}`],
];

/**
 * `text` as EDTF, if it is a date or one of the usual ways to write one: "c. 1950", "the 1950s",
 * "44 BCE", "12.05.1987", "May 5, 1972", "1969–72", "1969年11月21日". What could be two dates, such as 3/4/1999, and
 * anything else stays as it is.
 */
export function edtfOf(text: string): string {
  // Longer ones are sentences; and what a date is made of is looked at again.
  if (text.length > MAX || !dateFault(text)) return text;
  for (const [pattern, make] of WAYS) {
    const [, ...groups] = pattern.exec(text) ?? [];
    const date = groups.length && make(...groups);
    if (date && !dateFault(date)) return date;
  }
  return text;
}

const MAX = 60;
