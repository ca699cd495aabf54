/** What is made of a list, or of a table of events, and what is said of what cannot be read. */
import type {Problem} from '../problem.js';
import {shorten} from '../quote.js';
import type {Links} from './cells.js';
import {faultOf} from './fault.js';
import {hash} from './hash.js';

/** A study for the parser. */
export interface Made {
  /** Absent if there is nothing in it. */
  readonly study?: unknown;
  readonly problems: readonly Problem[];
  /** Where in the document the parser's pointer leads to, in words. */
  readonly placeOf?: (pointer: string) => string;
}

const messages = {
  'list-empty': 'There is no data here: write it as the documentation shows.',
  'list-date': 'The item "{text}" is left out: begin it with a date such as 1969-11-21, and a colon.',
  'list-header': 'The first row must name the columns, with "Date" and "Event" among them.',
  'list-row':
    'Row {row} is left out, as "{text}" is no date: write it as 1969, 1969-11-21, 1950~ (about) or 1967/1972.',
  'list-label': 'Row {row} is left out, as it says no event: write what happened.',
};

/** @param parts - What the study has but its id and sources; undefined if it has nothing. */
export function made(parts: object | undefined, links: Links, problems: readonly Problem[] = []): Made {
  if (!parts) return {problems: [...problems, faultOf(messages, 'list-empty')]};
  return {study: {...parts, id: `list-${hash(JSON.stringify(parts))}`, sources: links.sources}, problems};
}

export const headerFault = () => faultOf(messages, 'list-header');

/** @param hasDate - Then it is the event that is missing. */
export const rowFault = (row: number, text: string, hasDate: boolean) =>
  faultOf(messages, hasDate ? 'list-label' : 'list-row', {row: `${row}`, text: shorten(text)});

export const listFault = (text: string) => faultOf(messages, 'list-date', {text: shorten(text)});
