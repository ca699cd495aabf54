/** Timelines as tables: rows of date, label, lane, text and source, in the order that the first row names; or TimelineJS’s. */
import {dateFault} from '../date.js';
import {edtfOf} from './edtf-of.js';
import {eventColumns} from './event-columns.js';
import {eventOf} from './event.js';
import {Imported, type ImportResult} from './imported.js';
import {plainText} from './plain-text.js';
import {fromTimelineJs} from './timeline-js.js';

interface Row {
  /** 1-based line on which it begins. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Whether `text` is meant as such a table: its first line has several cells. What they have to name, the reader tells. */
export function isCsv(text: string): boolean {
  // JSON may well be all one line or lack its brace, and markup have commas.
  return /^[^\r\n]*[,;\t]/.test(text) && !/^\s*([{[<]|"[^"]*"\s*:)/.test(text);
}

export function fromCsv(text: string): ImportResult {
  const {rows, unclosed} = rowsIn(text);
  const names = rows[0]?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
  if (names.includes('headline') && names.includes('end year')) return fromTimelineJs(sheetOf(names, rows));
  const imported = new Imported('Row');
  if (unclosed) imported.report('import-quote', unclosed, undefined, unclosed);
  if (text.includes('\uFFFD')) imported.report('import-encoding', 1, undefined, 1);
  const at = eventColumns(names);
  if (at.date < 0 || at.label < 0) {
    imported.report('import-header', 1, undefined, 1);
    return imported.finish('');
  }
  rows.slice(1).forEach((row, i) => {
    const cell = (name: keyof typeof at) => plainText(row.cells[at[name]] ?? '');
    if (row.cells.some((one) => one.trim())) addRow(imported, cell, i + 2, row.line);
  });
  return imported.finish('');
}

/** What TimelineJS makes of its spreadsheet. */
function sheetOf(names: readonly string[], rows: readonly Row[]) {
  const slides = rows.slice(1).filter(({cells}) => cells.some((cell) => cell.trim()));
  const read = slides.map(({cells}) => {
    const cell = (name: string) => cells[names.indexOf(name)] ?? '';
    const [year, month, day, headline, text] = ['year', 'month', 'day', 'headline', 'text'].map(cell);
    const [last, lastMonth, lastDay] = ['end year', 'end month', 'end day'].map(cell);
    return {
      type: cell('type').trim().toLowerCase(),
      start_date: {year, month, day},
      end_date: {year: last, month: lastMonth, day: lastDay},
      text: {headline, text},
      group: cell('group'),
      display_date: cell('display date'),
    };
  });
  return {
    title: read.find(({type}) => type === 'title'),
    events: read.filter(({type}) => type !== 'title' && type !== 'era'),
    eras: read.filter(({type}) => type === 'era'),
  };
}

/** The rows of a table whose first line tells what stands between its cells. */
export function rowsIn(text: string): {rows: Row[]; unclosed: number} {
  const [first = ''] = text.split(/[\r\n]/, 1);
  // What stands in quotes separates nothing.
  const [separator = ','] = /[,;\t]/.exec(first.replace(/"[^"]*"/g, '')) ?? [];
  const {rows, unclosed} = rowsOf(text.replace(/^\uFEFF/, ''), separator);
  // By `sep=;` some programs tell spreadsheets what stands between cells; those show no such row.
  return {rows: rows[0]?.cells[0] === 'sep=' ? rows.slice(1) : rows, unclosed};
}

type Told = (name: 'date' | 'end' | 'label' | 'display' | 'lane' | 'note' | 'source') => string;

function addRow(imported: Imported, cell: Told, row: number, line: number) {
  const [start, end, label, source] = [cell('date'), cell('end'), cell('label'), cell('source')];
  const date = end && end !== start ? `${edtfOf(start)}/${edtfOf(end)}` : edtfOf(start);
  if (dateFault(date)) return imported.reportDate(row, date, line);
  if (!label) return imported.report('import-label', row, undefined, line);
  const cite = source ? [{source: imported.source(source)}] : [];
  const [display, note, lane] = [cell('display'), cell('note'), cell('lane')];
  imported.events.push(eventOf({date, label, display, note, lane, cite}));
}

/** Cells may stand in quotes, and then hold separators, line breaks, and quotes written twice (RFC 4180). */
function rowsOf(text: string, separator: string): {rows: Row[]; unclosed: number} {
  const rows: Row[] = [];
  let [cells, cell, line, start, opened, closed]: [string[], string, number, number, number, number] = [
    [],
    '',
    1,
    1,
    0,
    NaN,
  ];
  for (const {0: sign, index} of text.matchAll(/"|\r\n|[\r\n]|[,;\t]|[^",;\t\r\n]+/g)) {
    const isBreak = /^[\r\n]/.test(sign);
    if (isBreak) line++;
    // A quote right after the one that seemed to close the cell belongs to it.
    const isTwice = closed === index - 1;
    // Within a cell that began without one, it is a quote like any other.
    if (sign === '"' && (opened || isTwice || !cell.trim())) {
      if (isTwice) cell += '"';
      [opened, closed] = opened ? [0, index] : [line, NaN];
    } else if (opened || (!isBreak && sign !== separator)) cell += sign;
    else {
      cells.push(cell);
      cell = '';
      if (!isBreak) continue;
      rows.push({line: start, cells});
      [cells, start] = [[], line];
    }
  }
  if (cell || cells.length) rows.push({line: start, cells: [...cells, cell]});
  return {rows, unclosed: opened};
}
