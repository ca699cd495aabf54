/** Studies from tables of cases: the header names the conditions, and each row is a case. */
import type {Problem} from '../problem.js';
import type {Study} from '../schema.js';
import {Links, type Cell, type HeaderCell} from './cells.js';
import {called, columnsOf, isUnknown, numberIn, ordered, type Column} from './columns.js';
import {faultOf} from './fault.js';
import {hash} from './hash.js';
import type {Made} from './made.js';
import {periodOf} from './period.js';

export interface Table {
  readonly caption: string;
  readonly header: readonly HeaderCell[];
  readonly rows: readonly (readonly Cell[])[];
  /** How many rows of the document stand above `rows`; 1 by default. */
  readonly above?: number;
  /** Whether the order of the columns has a meaning: then the last condition is the outcome if nothing else is. */
  readonly isOrdered?: boolean;
}

const messages = {
  'table-empty':
    'This is not a table of cases: name the conditions in its first row, and write a case in each other row.',
  'table-case': 'Row {row} is left out, as its first cell is empty: name the case there.',
  'table-column':
    '{column} is left out, as the study has no condition or measure "{label}". There are: {known}.',
  'table-level':
    '{column} is left out, as no case has a value for "{label}": state its levels, or fill it in.',
  'table-twice': '{column} is left out, as another is called "{label}" too: choose another name.',
  'table-names':
    'Row {row} is taken for the names of the columns, but "{label}" is also what a case is coded: put a row of names above it.',
  'table-cells':
    'Row {row} has {count} cells, and the names of the columns are {width}: correct one of them.',
};

type MadeOfTable = Made & Required<Pick<Made, 'placeOf'>>;

/**
 * @param coding - What columns code that nothing else is known of: conditions, or measures.
 * @param theory - A study without cases, into which the table's cases go.
 */
export function tableToStudy(
  table: Table,
  coding: 'values' | 'readings' = 'values',
  theory?: Study,
): MadeOfTable {
  const {header, rows, above = 1, isOrdered = true} = table;
  const problems: Problem[] = [];
  const report: Report = (code, params) => {
    problems.push(faultOf(messages, code, params));
    return undefined;
  };
  const placed = rows
    .map((cells, i) => ({cells, row: i + above + 1}))
    .filter(({cells}) => cells.some(({text}) => text));
  const named = placed.filter(
    ({cells: [first], row}) => first?.text || report('table-case', {row: `${row}`}),
  );
  if (!named.length || header.length < 2) report('table-empty');
  for (const {cells, row} of named)
    if (cells.length < header.length || cells.slice(header.length).some(({text}) => text))
      report('table-cells', {row: `${row}`, count: `${cells.length}`, width: `${header.length}`});
  const columns = named.length ? readColumns(table, coding, theory, report) : [];
  const study = columns.length ? studyOf(table.caption, named, columns, theory) : undefined;
  return {study, problems, placeOf: isOrdered ? placesIn(named, columns) : () => ''};
}

/** Leads from the parser's pointers to rows and columns. */
function placesIn(rows: readonly {row: number}[], columns: readonly Column[]) {
  return (pointer: string) => {
    const [, at = '', escaped = ''] = /^\/cases\/(\d+)(?:\/(.*))?$/.exec(pointer) ?? [];
    const key = escaped.replaceAll('~1', '/').replaceAll('~0', '~');
    const column = columns.find(({id, role}) => key === (role === 'outcome' ? id : `${role}/${id}`));
    return at && `Row ${rows[Number(at)]?.row}${column ? `, column ${column.index + 1}` : ''}: `;
  };
}

function studyOf(
  caption: string,
  rows: readonly {cells: readonly Cell[]}[],
  columns: readonly Column[],
  theory: Study | undefined,
) {
  const links = new Links();
  const cases = rows.map(({cells}) => caseOf(cells, columns, links, theory));
  return {
    ...(theory ?? partsOf(columns)),
    id: `${theory?.id ?? 'table'}-${hash(JSON.stringify([caption, columns, cases]))}`,
    title: caption || theory?.title || {en: 'Cases', 'zh-Hans': '案例'},
    cases,
    sources: [...(theory?.sources ?? []), ...links.sources],
  };
}

type Report = (code: keyof typeof messages, params?: Problem['params']) => undefined;

/** The columns that say something, each with its levels. */
function readColumns(
  table: Table,
  coding: 'values' | 'readings',
  theory: Study | undefined,
  report: Report,
): Column[] {
  const {header, rows, above = 1, isOrdered = true} = table;
  const columns = columnsOf(header, coding, theory);
  const ids = new Set<string>();
  const coded = columns.filter(({role}) => role === 'values');
  const lastIsOutcome =
    isOrdered && !theory && coded.length > 1 && columns.every(({role}) => role !== 'outcome');
  const known = [...(theory?.conditions ?? []), ...(theory?.measures ?? [])].map(({id}) => id).join(', ');
  return columns.flatMap((column) => {
    const {index, label} = column;
    const texts = rows.map((cells) => cells[index]?.text ?? '').filter((text) => !isUnknown(text));
    // Spreadsheets come with columns of nothing.
    if (!label && !texts.length) return [];
    const place = {column: nameOf(column, table), label};
    if (column.role === 'none') return report('table-column', {...place, known}) ?? [];
    const isOutcome = lastIsOutcome && column === coded.at(-1);
    const read: Column = isOutcome ? {...column, id: 'outcome', role: 'outcome'} : column;
    if (/values|readings|outcome/.test(read.role)) {
      if (ids.has(read.id)) return report('table-twice', place) ?? [];
      ids.add(read.id);
    }
    if (read.role !== 'values' && read.role !== 'outcome') return [read];
    if (isOrdered && texts.includes(label)) report('table-names', {row: `${above}`, label});
    if (read.levels) return [read];
    const {names, isOrdered: isScale} = ordered(texts);
    const levels = names.map((id) => ({id}));
    if (levels.length) return [{...read, levels, ...(!isScale && {order: 'none'})}];
    return read.role === 'values' ? (report('table-level', place) ?? []) : [];
  });
}

/** An author counts columns; the items of a list are known by what they say. */
const nameOf = ({index}: Column, {isOrdered = true}: Table) =>
  isOrdered ? `Column ${index + 1}` : 'An item';

/** Conditions, measures and outcome as the columns have them. */
function partsOf(columns: readonly Column[]) {
  const of = (wanted: Column['role']) => columns.filter(({role}) => role === wanted);
  const coded = ({id, label, levels}: Column) => ({id, label, levels});
  const [outcome] = of('outcome');
  return {
    conditions: of('values').map(coded),
    measures: of('readings').map(({id, label}) => ({id, label})),
    ...(outcome && {
      outcome: {label: outcome.label, levels: outcome.levels, ...(outcome.order && {order: outcome.order})},
    }),
  };
}

function caseOf(cells: readonly Cell[], columns: readonly Column[], links: Links, theory: Study | undefined) {
  const item = namedCase(cells[0]!, links, theory);
  const parts = {values: {}, readings: {}, coding: {}} as Record<string, Record<string, unknown>>;
  for (const {index, id, role, levels} of columns) {
    const cell = cells[index];
    if (!cell || (isUnknown(cell.text) && !cell.links?.length)) continue;
    // What is unknown may still have a source that says so.
    const text = isUnknown(cell.text) ? undefined : cell.text;
    const level = text && (called(levels, text)?.id ?? text);
    if (role === 'source')
      item['cite'] = [...citesOf(item), ...(links.cite(cell).cite ?? [links.work(cell.text)])];
    else if (role === 'period') Object.assign(item, text && periodOf(cell));
    else if (role === 'values') parts['values']![id] = level;
    else if (role === 'readings') parts['readings']![id] = text && numberOf(text);
    else item[role] = role === 'outcome' ? level : text && (cell.whole ?? text);
    if ((role === 'values' || role === 'outcome') && cell.links?.length)
      parts['coding']![id] = links.cite(cell, true);
  }
  return {...item, ...parts};
}

const namedCase = (cell: Cell, links: Links, theory: Study | undefined): Record<string, unknown> => ({
  id: called(theory?.cases, cell.text)?.id ?? cell.text,
  label: cell.text,
  ...links.cite(cell),
});

const citesOf = ({cite}: Record<string, unknown>) => (cite as object[] | undefined) ?? [];

/** A hyphen alone stands for what is unknown. */
const SIGNS: ReadonlyMap<string, number> = new Map([
  ['+', 1],
  ['−', -1],
  ['↑', 1],
  ['↓', -1],
]);

/** What is no number stays as it is, for the parser to tell. */
const numberOf = (text: string) => {
  const number = SIGNS.get(text) ?? (text.endsWith('%') ? NaN : numberIn(text));
  return Number.isNaN(number) ? text : number;
};
