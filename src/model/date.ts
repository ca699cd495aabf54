/**
 * Dates as EDTF writes them (ISO 8601-2): levels 0 and 1, and sets of dates.
 *
 * A date is the span of days that it covers. Years are numbers, counted astronomically: 0 is 1 BCE and -220 is
 * 221 BCE. The calendar is the proleptic Gregorian one throughout, and no time zone has a say.
 */
import {compareDays, type Day} from './calendar.js';
import {readSingle, type DateFault, type SingleDate} from './single-date.js';

export {compareDays, type Day} from './calendar.js';
export type {DateFault, SingleDate} from './single-date.js';

/** An end that an interval does not have (`..`), or one that its author does not know (nothing at all). */
export type NoEnd = 'open' | 'unknown';

/** From one date to another, both included, each as exact as it was written. */
export interface DateInterval {
  readonly precision: 'interval';
  /** First day of `from`; in the year -Infinity if it is open, and the first of `to` if it is unknown. */
  readonly start: Day;
  /** Last day of `to`; in the year Infinity if it is open, and the last of `from` if it is unknown. */
  readonly end: Day;
  readonly from: SingleDate | NoEnd;
  readonly to: SingleDate | NoEnd;
}

/** Several dates: one of them, which is not known (`[1951,1952]`), or all of them (`{1951,1952}`). */
export interface DateSet {
  readonly precision: 'set';
  /** First day of the earliest, last day of the latest. */
  readonly start: Day;
  readonly end: Day;
  readonly of: 'one' | 'all';
  readonly members: readonly SingleDate[];
}

export type EdtfDate = SingleDate | DateInterval | DateSet;

/** Orders dates by their first day; of two that start together, the wider comes first (1969, then 1969-01). */
export function compareDates(a: EdtfDate, b: EdtfDate): number {
  return compareDays(a.start, b.start) || compareDays(b.end, a.end);
}

/**
 * Reads a date: `1969`, `1969-04`, `1969-04-30`, `1969-04-30T09:00:00Z` (the time is dropped), `-0220` (221 BCE),
 * `Y-13800000000`, `1969-21` (spring), `196X`, `1969-XX`; any of these with `?` (uncertain), `~` (about) or `%`
 * (both) after it; two of them as an interval, `1954-12/1956-12`, where `..` stands for an end that there is not
 * and nothing for one that is unknown; several as a set. Anything else is undefined; `dateFault` then tells why.
 */
export function parseDate(text: string): EdtfDate | undefined {
  const date = read(text);
  return typeof date === 'string' ? undefined : date;
}

/** Why `parseDate` refuses `text`, or undefined if it does not. */
export function dateFault(text: string): DateFault | undefined {
  const fault = read(text);
  return typeof fault === 'string' ? fault : undefined;
}

/** A figure asks for each date when it checks, places and says it. */
const known = new Map<string, EdtfDate | DateFault>();
const MAX_KNOWN = 20_000;

function read(text: string): EdtfDate | DateFault {
  let date = known.get(text);
  if (date !== undefined) return date;
  if (known.size === MAX_KNOWN) known.clear();
  date = readAnew(text);
  known.set(text, date);
  return date;
}

function readAnew(text: string): EdtfDate | DateFault {
  if (/^[[{].*[\]}]$/.test(text)) return readSet(text);
  if (!text.includes('/')) return readSingle(text);
  const [first = '', second = '', third] = text.split('/', 3);
  return third === undefined ? readInterval(first, second) : 'not-edtf';
}

function readInterval(first: string, second: string): DateInterval | DateFault {
  const [from, to] = [readEnd(first), readEnd(second)];
  if (isFault(from)) return from;
  if (isFault(to)) return to;
  const earliest = typeof from === 'string' ? to : from;
  const latest = typeof to === 'string' ? from : to;
  // An interval without any end says nothing.
  if (typeof earliest === 'string' || typeof latest === 'string') return 'not-edtf';
  const start = from === 'open' ? {year: -Infinity, month: 1, day: 1} : earliest.start;
  const end = to === 'open' ? {year: Infinity, month: 12, day: 31} : latest.end;
  return compareDays(start, end) > 0 ? 'reversed' : {precision: 'interval', start, end, from, to};
}

const readEnd = (text: string): SingleDate | NoEnd | DateFault =>
  text === '..' ? 'open' : text ? readSingle(text) : 'unknown';

const isFault = (end: SingleDate | NoEnd | DateFault): end is DateFault =>
  typeof end === 'string' && end !== 'open' && end !== 'unknown';

function readSet(text: string): DateSet | DateFault {
  const isOne = text.startsWith('[');
  if (isOne !== text.endsWith(']')) return 'not-edtf';
  const members: SingleDate[] = [];
  for (const part of text.slice(1, -1).split(/, ?/)) {
    const member = readSingle(part);
    if (typeof member === 'string') return member;
    members.push(member);
  }
  const [first] = [...members].sort((a, b) => compareDays(a.start, b.start)) as [SingleDate];
  const [last] = [...members].sort((a, b) => compareDays(b.end, a.end)) as [SingleDate];
  return {
    precision: 'set',
    start: first.start,
    end: last.end,
    of: isOne ? 'one' : 'all',
    members,
  };
}
