/**
 * Dates as EDTF writes them (ISO 8601-2): level 0, intervals, and years before the common era.
 *
 * A date is the span of days that it covers. Years are numbers, counted astronomically: 0 is 1 BCE and -220 is
 * 221 BCE. The calendar is the proleptic Gregorian one throughout.
 */

/** One day; `month` from 1 to 12, `day` from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A year, a month or a day: how exactly the author dates something. */
export interface SingleDate {
  readonly precision: 'year' | 'month' | 'day';
  /** First and last day that the date covers; the same day for a day. */
  readonly start: Day;
  readonly end: Day;
}

/** From one date to another, both included, each as exact as it was written. */
export interface DateInterval {
  readonly precision: 'interval';
  /** First day of `from`. */
  readonly start: Day;
  /** Last day of `to`. */
  readonly end: Day;
  readonly from: SingleDate;
  readonly to: SingleDate;
}

export type EdtfDate = SingleDate | DateInterval;

/**
 * Why a text is no date: a year of fewer than four digits, a month or day that the calendar lacks, an interval
 * that ends before it starts, or anything else.
 */
export type DateFault = 'short-year' | 'no-such-day' | 'reversed' | 'not-edtf';

/** Orders days in time: negative when `a` comes first, 0 when they are the same. */
export function compareDays(a: Day, b: Day): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** Orders dates by their first day; of two that start together, the wider comes first (1969, then 1969-01). */
export function compareDates(a: EdtfDate, b: EdtfDate): number {
  return compareDays(a.start, b.start) || compareDays(b.end, a.end);
}

/**
 * Reads `1969`, `1969-04`, `1969-04-30`, `1969-04-30T09:00:00Z` (the time is dropped), `-0220` (221 BCE), or two
 * of these as an interval, `1954-12/1956-12`. Anything else is undefined; `dateFault` then tells why.
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

function read(text: string): EdtfDate | DateFault {
  const [first = '', second, third] = text.split('/', 3);
  if (third !== undefined) return 'not-edtf';
  const from = readSingle(first);
  if (second === undefined || typeof from === 'string') return from;
  const to = readSingle(second);
  if (typeof to === 'string') return to;
  const [start, end] = [from.start, to.end];
  return compareDays(start, end) > 0 ? 'reversed' : {precision: 'interval', start, end, from, to};
}

const DATE = /^(?!-0000)(-?\d{4})(?:-(\d\d)(?:-(\d\d)(T.*)?)?)?$/;
const TIME = /^T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(Z|[+-]([01]\d|2[0-3])(:[0-5]\d)?)?$/;
const SHORT_YEAR = /^-?\d{1,3}(-\d\d){0,2}$/;

function readSingle(text: string): SingleDate | DateFault {
  const parts = DATE.exec(text);
  if (!parts) return SHORT_YEAR.test(text) ? 'short-year' : 'not-edtf';
  if (parts[4] && !TIME.test(parts[4])) return 'not-edtf';
  const year = Number(parts[1]);
  if (!parts[2]) return {precision: 'year', start: {year, month: 1, day: 1}, end: {year, month: 12, day: 31}};
  const month = Number(parts[2]);
  const last = daysInMonth(year, month);
  const day = Number(parts[3] ?? 1);
  if (day < 1 || day > last) return 'no-such-day';
  const start = {year, month, day};
  return parts[3]
    ? {precision: 'day', start, end: start}
    : {precision: 'month', start, end: {year, month, day: last}};
}

/** Days in a month, 28 to 31; 0 if there is no such month. */
function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}
