/** The proleptic Gregorian calendar, in plain numbers: no `Date`, which ends 271,821 years from 1970. */

/** One day; `month` from 1 to 12, `day` from 1. Years are astronomical: 0 is 1 BCE, -220 is 221 BCE. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Orders days in time: negative when `a` comes first, 0 when they are the same. */
export function compareDays(a: Day, b: Day): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days in a month, 28 to 31; 0 if there is no such month. */
export function daysInMonth(year: number, month: number): number {
  const isLeap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return isLeap ? 29 : (DAYS[month - 1] ?? 0);
}

/** Counts days from 1 March of the year 0; ±Infinity for a day of a year without bound. */
export function dayNumber({year, month, day}: Day): number {
  if (!Number.isFinite(year)) return year;
  // With March as its first month, a year ends with the day that some years lack.
  const march = (month + 9) % 12;
  const years = month < 3 ? year - 1 : year;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return years * 365 + leapDays + Math.floor((march * 153 + 2) / 5) + day - 1;
}

/** The year in which the day of that number lies. */
export function yearAt(number: number): number {
  const guess = Math.floor(number / 365.2425);
  return dayNumber({year: guess + 1, month: 1, day: 1}) <= number ? guess + 1 : guess;
}
