/** What was pasted, as a study: cells of a spreadsheet, the source of an HTML table, or a timeline. */
import {rowsIn} from '../../src/model/import/csv.js';
import {tableToEvents} from '../../src/model/import/list-events.js';
import {tableToStudy, type Table} from '../../src/model/import/table.js';
import {toStudy} from '../../src/model/import/to-study.js';
import type {Problem} from '../../src/model/problem.js';
import type {FigureTag} from './figures.js';

export interface Pasted {
  /** The study's JSON; absent if nothing could be made of what was pasted. */
  readonly text?: string;
  readonly problems: readonly Problem[];
  /** How many there are, by what they are called in a study. */
  readonly counts: Readonly<Record<'cases' | 'conditions' | 'events' | 'lanes', number>>;
  readonly outcome: string;
}

/**
 * @param figure - What the table is for: a meter codes measures.
 * @param readHtml - Reads the first table of a page's source; undefined if it has none.
 */
export function readPasted(
  text: string,
  figure: FigureTag,
  readHtml: (source: string) => Table | undefined,
): Pasted {
  const timeline = toStudy(text);
  // Rows whose first names no dates are a table of cases.
  const isTable = timeline?.problems.some(({code}) => code === 'import-header');
  if (timeline && !isTable) return pasted(timeline.study, timeline.problems);
  const table = /<table\b/i.test(text) ? readHtml(text) : tableIn(text);
  if (!table) return pasted(undefined, []);
  const {study, problems} =
    figure === 'okinawa-timeline'
      ? tableToEvents(table)
      : tableToStudy(table, figure === 'cohesion-meter' ? 'readings' : 'values');
  return pasted(study, problems);
}

/** Rows of cells, the first of which names the columns; undefined if there is only one cell. */
function tableIn(text: string): Table | undefined {
  const [header, ...rows] = rowsIn(text.trim()).rows.map(({cells}) =>
    cells.map((cell) => ({text: cell.replace(/\s+/g, ' ').trim()})),
  );
  return header && header.length > 1 ? {caption: '', header, rows} : undefined;
}

function pasted(study: unknown, problems: readonly Problem[]): Pasted {
  const parts = Object(study) as Readonly<Record<string, unknown>>;
  const count = (part: string) => (Array.isArray(parts[part]) ? parts[part].length : 0);
  const {label} = Object(parts['outcome']) as {label?: unknown};
  return {
    ...(study !== undefined && {text: `${JSON.stringify(withoutEmpty(study), null, 2)}\n`}),
    problems,
    counts: {
      cases: count('cases'),
      conditions: count('conditions'),
      events: count('events'),
      lanes: count('lanes'),
    },
    outcome: typeof label === 'string' ? label : '',
  };
}

/** Without lists and objects that say nothing: whoever goes on by hand need not read past them. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  const pairs = Object.entries(value).map(([key, part]) => [key, withoutEmpty(part)] as const);
  return Object.fromEntries(pairs.filter(([, part]) => !isEmpty(part)));
}

const isEmpty = (value: unknown) =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;
