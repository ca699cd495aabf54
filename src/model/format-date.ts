/** Dates in the reader's language. */
import {dateWords, type DateWords} from './date-words.js';
import {parseDate, type DateInterval, type EdtfDate, type SingleDate} from './date.js';
import {fill} from './fill.js';
import {readTag} from './language-tag.js';

/** Speaks of dates in one language, all of them with their era or none. */
interface Speaker {
  readonly tag: string;
  readonly words: DateWords;
  readonly withEra: boolean;
  /** Whether its words say years, months and days as `Intl` does. */
  readonly isPlain?: boolean;
}

/** Figures say the same dates again and again. */
const said = new WeakMap<object, Map<string, string>>();
const MAX_SAID = 5000;
const BUILT_IN = {};

const formatters = new Map<string, Intl.DateTimeFormat>();
const MAX_FORMATTERS = 200;
/** A `Date` cannot hold years much beyond; to hold all of four digits is enough. */
const MAX_YEAR = 9999;

/**
 * An EDTF date in words: `April 30, 1969`, `1954年12月`, `221 BC`, `about 1969`, `April 1969 – November 1969`.
 * Years before the common era carry their era. A text that `parseDate` refuses comes back as it is. Of a language
 * tag that is not well formed the language it begins with is used, or else English.
 *
 * Engines agree on these words. They do not on `formatRange`, which intervals are therefore not left to: in Chinese
 * one prints `1969/4 – 1969/11` and another mixes two kinds of numerals.
 *
 * @param own - What dates need beside `Intl` in that language; English, Chinese and signs for any other are built in.
 */
export function formatDate(text: string, language: string, own?: DateWords): string {
  const words = said.get(own ?? BUILT_IN) ?? new Map<string, string>();
  said.set(own ?? BUILT_IN, words);
  const key = `${language} ${text}`;
  const known = words.get(key);
  if (known !== undefined) return known;
  if (words.size === MAX_SAID) words.clear();
  const date = parseDate(text);
  const sentence = date ? sayIn(language, date, own) : text;
  words.set(key, sentence);
  return sentence;
}

function sayIn(language: string, date: EdtfDate, own: DateWords | undefined): string {
  const withEra = partsOf(date).some(({start}) => start.year < 1);
  if (!own && PLAIN.test(language)) {
    const words = dateWords(language.slice(0, 2));
    return sayDate({tag: language, words, withEra, isPlain: !withEra}, date);
  }
  const {tag = 'en', language: spoken = 'en'} = readTag(language) ?? {};
  return sayDate({tag, words: own ?? dateWords(isSupported(tag) ? spoken : 'en'), withEra}, date);
}

/** Elsewhere English and Chinese put dates in another order, or in other digits. */
const PLAIN = /^(en(-US)?|zh(-Hans)?(-CN)?)$/;

// English stands in for a language that the engine lacks: its own default differs from machine to machine.
const isSupported = (tag: string) => Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;

function partsOf(date: EdtfDate): readonly SingleDate[] {
  if (date.precision === 'set') return date.members;
  if (date.precision !== 'interval') return [date];
  return [date.from, date.to].filter((end) => typeof end === 'object');
}

function sayDate(speaker: Speaker, date: EdtfDate): string {
  if (date.precision === 'interval') return sayInterval(speaker, date);
  if (date.precision !== 'set') return saySingle(speaker, date);
  const type = date.of === 'one' ? 'disjunction' : 'conjunction';
  const members = date.members.map((member) => saySingle(speaker, member));
  return plain(new Intl.ListFormat([speaker.tag, 'en'], {type}).format(members));
}

function sayInterval(speaker: Speaker, {from, to}: DateInterval): string {
  const {words} = speaker;
  const say = (end: typeof from) => (typeof end === 'string' ? words.unknown : saySingle(speaker, end));
  const [first, last] = [say(from), say(to)];
  if (from === 'open') return fill(words.until, {date: last});
  if (to === 'open') return fill(words.since, {date: first});
  return first === last ? first : fill(words.range, {from: first, to: last});
}

function saySingle(speaker: Speaker, date: SingleDate): string {
  const {words} = speaker;
  let said = sayPlain(speaker, date);
  if (date.unspecified) said = fill(words.unspecified[date.unspecified], {date: said});
  if (date.approximate) said = fill(words.about, {date: said});
  return date.uncertain ? fill(words.uncertain, {date: said}) : said;
}

function sayPlain(speaker: Speaker, {precision, start, end}: SingleDate): string {
  const {words} = speaker;
  const year = () => formatDay(speaker, start, 'year');
  if (precision === 'season') {
    return fill(words.season, {date: year(), season: words.seasons[(start.month - 1) / 3] ?? ''});
  }
  if (precision === 'decade' && words.decade && start.year > 9) return fill(words.decade, {date: year()});
  if (precision !== 'decade' && precision !== 'century') return formatDay(speaker, start, precision);
  const span = fill(words.range, {from: year(), to: formatDay(speaker, end, 'year')});
  return fill(words.unspecified.year, {date: span});
}

type Fields = 'year' | 'month' | 'day';

function formatDay(speaker: Speaker, {year, month, day}: SingleDate['start'], fields: Fields): string {
  const {tag, withEra, words, isPlain} = speaker;
  if (isPlain && words.plain && year <= MAX_YEAR) {
    return words.plain(year, fields === 'year' ? 0 : month, fields === 'day' ? day : 0);
  }
  const key = [tag, fields, withEra].join();
  if (formatters.size === MAX_FORMATTERS) formatters.clear();
  const known = formatters.get(key) ?? formatter(tag, fields, withEra);
  formatters.set(key, known);
  if (Math.abs(year) > MAX_YEAR) return formatLongYear(known, tag, year);
  // `Date.UTC` would read the years 0 to 99 as 1900 to 1999.
  return plain(known.format(new Date(0).setUTCFullYear(year, month - 1, day)));
}

/** Any year of the same era, with the digits of the one that is meant. */
function formatLongYear(formatter: Intl.DateTimeFormat, tag: string, year: number): string {
  const digits = new Intl.NumberFormat([tag, 'en']).format(year < 1 ? 1 - year : year);
  const parts = formatter.formatToParts(new Date(0).setUTCFullYear(year < 1 ? -1 : 1));
  return plain(parts.map(({type, value}) => (type === 'year' ? digits : value)).join(''));
}

/** Engines disagree on which spaces are thin or unbreakable. */
const plain = (text: string) => text.replace(/\s/g, ' ');

function formatter(tag: string, fields: Fields, withEra: boolean) {
  return new Intl.DateTimeFormat([tag, 'en'], {
    calendar: 'gregory',
    timeZone: 'UTC',
    year: 'numeric',
    era: withEra ? 'short' : undefined,
    month: fields === 'year' ? undefined : 'long',
    day: fields === 'day' ? 'numeric' : undefined,
  });
}
