/** What dates need beside the words that Intl has. */
export interface DateWords {
  /** A year, a month or a day as `Intl` says it, which takes long to load; for the built-in languages only. */
  readonly plain?: (year: number, month?: number, day?: number) => string;
  readonly about: string;
  readonly uncertain: string;
  readonly unspecified: Readonly<Record<'year' | 'month' | 'day', string>>;
  /** Made from the decade's first year; without it a decade is said by its first and last year. */
  readonly decade?: string;
  readonly seasons: readonly string[];
  readonly season: string;
  readonly until: string;
  readonly since: string;
  readonly unknown: string;
  readonly range: string;
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

const english: DateWords = {
  plain: (year, month, day) => (month ? `${months[month - 1]} ` : '') + (day ? `${day}, ` : '') + year,
  about: 'about {date}',
  uncertain: '{date} (uncertain)',
  unspecified: {
    year: '{date} (year unknown)',
    month: '{date} (month unknown)',
    day: '{date} (day unknown)',
  },
  decade: '{date}s',
  seasons: ['spring', 'summer', 'autumn', 'winter'],
  season: '{season} {date}',
  until: 'until {date}',
  since: 'from {date} on',
  unknown: 'unknown',
  range: '{from} – {to}',
};

const chinese: DateWords = {
  plain: (year, month, day) => `${year}年` + (month ? `${month}月` : '') + (day ? `${day}日` : ''),
  about: '约{date}',
  uncertain: '{date}（不确定）',
  unspecified: {year: '{date}（年份不详）', month: '{date}（月份不详）', day: '{date}（日期不详）'},
  decade: '{date}代',
  seasons: [...'春夏秋冬'],
  season: '{date}{season}',
  until: '至{date}',
  since: '{date}起',
  unknown: '不详',
  range: '{from}至{to}',
};

/** Signs that are understood anywhere, for a language that has no table. */
const signs: DateWords = {
  about: '~{date}',
  uncertain: '{date}?',
  unspecified: {year: '{date}', month: '{date}', day: '{date}'},
  seasons: english.seasons,
  season: '{date} ({season})',
  until: '… – {date}',
  since: '{date} – …',
  unknown: '?',
  range: english.range,
};

export const dateWords = (language: string): DateWords =>
  language === 'en' ? english : language === 'zh' ? chinese : signs;
