/** Dates in the reader's language. */
import {parseDate, type SingleDate} from './date.js';
import {readTag} from './language-tag.js';

const formatters = new Map<string, Intl.DateTimeFormat>();
const MAX_FORMATTERS = 200;

/**
 * An EDTF date in words: `April 30, 1969`, `1954年12月`, `221 BC`, `April 1969 – November 1969`. Years before the
 * common era carry their era. A text that `parseDate` refuses comes back as it is. Of a language tag that is not well
 * formed the language it begins with is used, or else English.
 *
 * Engines agree on these words. They do not on `formatRange`, which intervals are therefore not left to: in Chinese
 * one prints `1969/4 – 1969/11` and another mixes two kinds of numerals.
 */
export function formatDate(text: string, language: string): string {
  const date = parseDate(text);
  if (!date) return text;
  const {tag = 'en', language: spoken} = readTag(language) ?? {};
  const parts = date.precision === 'interval' ? [date.from, date.to] : [date];
  const words = new Set(parts.map((part) => formatSingle(part, tag, date.start.year < 1)));
  return [...words].join(spoken === 'zh' ? '至' : ' – ');
}

function formatSingle(
  {precision, start: {year, month, day}}: SingleDate,
  tag: string,
  withEra: boolean,
): string {
  const key = [tag, precision, withEra].join();
  if (formatters.size === MAX_FORMATTERS) formatters.clear();
  if (!formatters.has(key)) formatters.set(key, formatter(tag, precision, withEra));
  // `Date.UTC` would read the years 0 to 99 as 1900 to 1999.
  const date = new Date(0).setUTCFullYear(year, month - 1, day);
  // Engines disagree on which spaces are thin or unbreakable.
  return (formatters.get(key)?.format(date) ?? '').replace(/\s/g, ' ');
}

function formatter(tag: string, precision: SingleDate['precision'], withEra: boolean) {
  // English stands in for a language that the engine lacks: its own default differs from machine to machine.
  return new Intl.DateTimeFormat([tag, 'en'], {
    calendar: 'gregory',
    timeZone: 'UTC',
    year: 'numeric',
    era: withEra ? 'short' : undefined,
    month: precision === 'year' ? undefined : 'long',
    day: precision === 'day' ? 'numeric' : undefined,
  });
}
