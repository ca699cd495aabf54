/** What importers make, and how they speak of what they cannot read. */
import type {Problem} from '../problem.js';
import type {StudyInput} from '../schema.js';
import {show} from '../quote.js';
import {lanesOf, untitled, type EventInput} from './event.js';
import {faultOf} from './fault.js';
import {hash} from './hash.js';

export interface ImportResult {
  /** A study with lanes, events and periods; absent if the document has none. */
  readonly study?: StudyInput;
  readonly problems: readonly Problem[];
}

const messages = {
  'import-date':
    '{item} {row} is left out, as {value} is no date: write it as 1969, 1969-04-30, 1950~ (about), 1967/1972 or -0043 (44 BCE).',
  'import-order':
    '{item} {row} is left out, as {value} may be two days: write the year first, then month and day, as in 1969-04-30.',
  'import-label': '{item} {row} is left out, as it has no text: add a headline or a label.',
  'import-header': 'The first row must name the columns, with "date" and "label" among them.',
  'import-encoding': 'Some letters cannot be read, as the file is not in UTF-8: save it as "CSV UTF-8".',
  'import-empty': 'There is no event to show: add rows of at least a date and a label.',
  'import-quote': 'The quote that opens in row {row} is never closed: close it with ".',
};

/** Collects the events of a document, and what is wrong with others. */
export class Imported {
  readonly events: EventInput[] = [];
  readonly periods: NonNullable<StudyInput['periods']> = [];
  readonly problems: Problem[] = [];
  readonly #sources = new Set<string>();
  readonly #item: string;

  /** @param item - What holds an event in the document. */
  constructor(item: 'Event' | 'Row') {
    this.#item = item;
  }

  /** Says that `date` is none, and how to write it. */
  reportDate(row: number, date: string, line?: number) {
    this.report(/^\d+\/\d+\/\d{4}$/.test(date) ? 'import-order' : 'import-date', row, date, line);
  }

  /** @param row - 1-based: of the table, or among the document's events. */
  report(code: keyof typeof messages, row: number, value?: unknown, line?: number) {
    this.problems.push({
      ...faultOf(messages, code, {item: this.#item, row: `${row}`, value: show(value)}),
      ...(line && {line}),
    });
  }

  /** The id of a source of that title. */
  source(title: string): string {
    this.#sources.add(title);
    return title;
  }

  finish(title: string, summary?: string): ImportResult {
    const {events, periods, problems} = this;
    if (!events.length && !periods.length) {
      return {problems: problems.length ? problems : [faultOf(messages, 'import-empty')]};
    }
    const study: StudyInput = {
      id: `timeline-${hash(JSON.stringify([title, events, periods]))}`,
      title: title || untitled,
      ...(summary && {summary}),
      sources: [...this.#sources].map((id) => ({id, title: id})),
      lanes: lanesOf(events),
      periods,
      events,
    };
    return {study, problems};
  }
}
