/** One date as EDTF writes it, without the intervals and sets that are made of several. */
import {daysInMonth, type Day} from './calendar.js';

/**
 * How exactly an author dates something, and how surely: a date is the span of days that it covers.
 *
 * EDTF fixes no months for a season. Each is taken as a quarter of its year, so that it sorts between the months
 * around it and never leaves its year.
 */
export interface SingleDate {
  readonly precision: 'century' | 'decade' | 'year' | 'season' | 'month' | 'day';
  /** First and last day that the date covers; the same day for a day. */
  readonly start: Day;
  readonly end: Day;
  /** What the author left open on purpose: `1969-XX` is a month of 1969, `1969-04-XX` a day of that April. */
  readonly unspecified?: 'month' | 'day';
  /** The author is not sure: `1969?`. */
  readonly uncertain?: true;
  /** The author says "about": `1969~`. */
  readonly approximate?: true;
}

/**
 * Why a text is no date: a year of fewer than four digits, a month or day that the calendar lacks, an interval
 * that ends before it starts, or anything else.
 */
export type DateFault = 'short-year' | 'no-such-day' | 'reversed' | 'not-edtf';

const DATE = /^(?!-0000)(-?\d\d(?:\d\d|\dX|XX))(?:-(\d\d|XX)(?:-(\d\d|XX)(T[^?~%]*)?)?)?([?~%]?)$/;
const LONG_YEAR = /^Y(-?[1-9]\d{4,11})([?~%]?)$/;
const TIME = /^T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(Z|[+-]([01]\d|2[0-3])(:[0-5]\d)?)?$/;
const SHORT_YEAR = /^-?\d{1,3}(-\d\d){0,2}[?~%]?$/;
const FIRST_SEASON = 21;
const SEASONS = 4;

export function readSingle(text: string): SingleDate | DateFault {
  // By number, since to go through a list takes several times as long.
  const {1: year, 2: month, 3: day, 4: time, 5: qualifier} = DATE.exec(text) ?? [];
  const {1: long, 2: sign} = (!year && LONG_YEAR.exec(text)) || [];
  if (long) return qualify(span('year', Number(long)), sign);
  if (!year) return SHORT_YEAR.test(text) ? 'short-year' : 'not-edtf';
  if (time && !TIME.test(time)) return 'not-edtf';
  const date = year.endsWith('X')
    ? month
      ? 'not-edtf'
      : unspecifiedYear(year)
    : specified(Number(year), month, day);
  return typeof date === 'string' ? date : qualify(date, qualifier);
}

function qualify(date: SingleDate, qualifier: string | undefined): SingleDate {
  if (!qualifier) return date;
  return {
    ...date,
    ...(qualifier !== '~' && {uncertain: true}),
    ...(qualifier !== '?' && {approximate: true}),
  };
}

/** `196X` or `19XX`: any year that has other digits in these places. */
function unspecifiedYear(text: string): SingleDate {
  const precision = text.endsWith('XX') ? 'century' : 'decade';
  const [zeros, nines] = ['0', '9'].map((digit) => Number(text.replaceAll('X', digit))) as [number, number];
  // Before the common era the higher number is the earlier year; -0 would be 1 BCE, which is written 0000.
  return text.startsWith('-') ? span(precision, nines, zeros || -1) : span(precision, zeros, nines);
}

/** A year, of which `XX` leaves the month open, or month and day. */
function specified(year: number, month?: string, day?: string): SingleDate | DateFault {
  if (!month) return span('year', year);
  if (month === 'XX') {
    if (day && day !== 'XX') return 'not-edtf';
    return {...span('year', year), unspecified: day ? 'day' : 'month'};
  }
  const season = Number(month) - FIRST_SEASON;
  if (season >= 0 && season < SEASONS && !day) {
    return span('season', year, year, season * 3 + 1, season * 3 + 3);
  }
  const [number, last] = [Number(month), daysInMonth(year, Number(month))];
  if (!last) return 'no-such-day';
  if (!day) return span('month', year, year, number, number);
  if (day === 'XX') return {...span('month', year, year, number, number), unspecified: 'day'};
  const only = {year, month: number, day: Number(day)};
  return only.day < 1 || only.day > last ? 'no-such-day' : {precision: 'day', start: only, end: only};
}

function span(
  precision: SingleDate['precision'],
  from: number,
  to: number = from,
  first = 1,
  last = 12,
): SingleDate {
  return {
    precision,
    start: {year: from, month: first, day: 1},
    end: {year: to, month: last, day: daysInMonth(to, last)},
  };
}
