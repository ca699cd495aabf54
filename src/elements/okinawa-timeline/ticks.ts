/** The marks of the scale: round dates, as many as have room. */
import {dayNumber, daysInMonth, yearAt} from '../../model/calendar.js';
import type {Extent} from './view.js';

export interface Tick {
  /** Number of the day. */
  readonly day: number;
  /** EDTF. */
  readonly date: string;
}

const DAYS_PER_YEAR = 365.2425;
/** Room in `em` for the words of a year of four digits, for each digit beyond, and for a month or a day. */
const YEAR_ROOM = 5;
const DIGIT_ROOM = 0.8;
const ROOM = 9;
const MONTHS = [1, 3, 6];
const DAYS = [1, 7, 14];

const digits = (number: number, length: number) => String(number).padStart(length, '0');

function yearText(year: number): string {
  const text = (year < 0 ? '-' : '') + digits(Math.abs(year), 4);
  return Math.abs(year) > 9999 ? `Y${text}` : text;
}

/** Ticks from the first before `span` to the last in it. */
export function ticksOf(span: Extent, perDay: number): Tick[] {
  const fits = (days: number, room: number) => days * perDay >= room;
  const byDay = DAYS.find((step) => fits(step, ROOM));
  if (byDay) return smallTicks(span, (day) => (day - 1) % byDay === 0 && day + byDay / 2 < 32);
  const byMonth = MONTHS.find((step) => fits((step * DAYS_PER_YEAR) / 12, ROOM));
  if (byMonth) return smallTicks(span, (day, month) => day === 1 && (month - 1) % byMonth === 0, true);
  const digits = Math.log10(Math.max(...[span.start, span.end].map((day) => Math.abs(yearAt(day))), 1));
  const room = YEAR_ROOM + DIGIT_ROOM * Math.max(digits - 3, 0);
  return yearTicks(span, roundUp(room / perDay / DAYS_PER_YEAR));
}

/** The next of 1, 2, 5, 10, 20, 50 and so on. */
function roundUp(years: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(years, 1)));
  return ([1, 2, 5].find((step) => step * power >= years) ?? 10) * power;
}

function yearTicks({start, end}: Extent, step: number): Tick[] {
  const ticks: Tick[] = [];
  const last = yearAt(end);
  for (let round = Math.floor(yearAt(start) / step) * step; round <= last; round += step) {
    // The year 1 is no round one: where marks stand close it would be written over the next.
    if (!round && step > 1 && step < 20) continue;
    // -399 is 400 BCE; 1 BCE is followed by the year 1.
    const year = round <= 0 && step > 1 ? round + 1 : round;
    ticks.push({day: dayNumber({year, month: 1, day: 1}), date: yearText(year)});
  }
  return ticks;
}

/** Ticks at the days that `isRound` picks, named to the month or to the day. */
function smallTicks(
  {start, end}: Extent,
  isRound: (day: number, month: number) => boolean,
  toMonth = false,
): Tick[] {
  const ticks: Tick[] = [];
  for (let year = yearAt(start); year <= yearAt(end); year++) {
    for (let month = 1; month <= 12; month++) {
      const first = dayNumber({year, month, day: 1});
      const days = daysInMonth(year, month);
      if (first + days < start || first > end) continue;
      for (let day = 1; day <= days; day++) {
        if (!isRound(day, month)) continue;
        const date = `${yearText(year)}-${digits(month, 2)}`;
        ticks.push({day: first + day - 1, date: toMonth ? date : `${date}-${digits(day, 2)}`});
      }
    }
  }
  return ticks;
}
