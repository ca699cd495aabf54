/** Timelines as tables: rows of date, label, lane, text and source, in the order that the first row names. */
import {dateFault} from '../date.js';
import {eventOf} from './event.js';
import {Imported, type ImportResult} from './imported.js';
import {plainText} from './plain-text.js';

interface Row {
  /** 1-based line on which it begins. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Whether the first line of `text` names the columns of such a table. */
export function isCsv(text: string): boolean {
  // JSON may well be all one line.
  if (/^\s*[{[]/.test(text)) return false;
  const names =
    text
      .split(/\r?\n|\r/, 1)[0]
      ?.toLowerCase()
      .split(/[,;\t]/)
      .map(bare) ?? [];
  return names.includes('date') && names.includes('label');
}

const bare = (cell: string) => cell.replace(/["\uFEFF]/g, '').trim();

export function fromCsv(text: string): ImportResult {
  const imported = new Imported();
  const {rows, unclosed} = rowsIn(text);
  if (unclosed) imported.report('import-quote', unclosed, undefined, unclosed);
  const names = rows[0]?.cells.map((cell) => bare(cell).toLowerCase()) ?? [];
  if (!names.includes('date') || !names.includes('label')) imported.report('import-header', 1, undefined, 1);
  rows.slice(1).forEach((row, i) => {
    const cell = (name: string) => plainText(row.cells[names.indexOf(name)] ?? '');
    if (row.cells.some((one) => one.trim())) addRow(imported, cell, i + 2, row.line);
  });
  return imported.finish('');
}

/** The rows of a table whose first line tells what stands between its cells. */
export function rowsIn(text: string): {rows: Row[]; unclosed: number} {
  const separator = [...(text.split(/[\r\n]/, 1)[0] ?? '')].find((sign) => /[,;\t]/.test(sign)) ?? ',';
  return rowsOf(text.replace(/^\uFEFF/, ''), separator);
}

function addRow(imported: Imported, cell: (name: string) => string, row: number, line: number) {
  const [date, label, lane, note, source] = ['date', 'label', 'lane', 'text', 'source'].map(cell) as [
    string,
    string,
    string,
    string,
    string,
  ];
  const display = cell('display');
  if (dateFault(date)) return imported.report('import-date', row, date, line);
  if (!label) return imported.report('import-label', row, undefined, line);
  const cite = source ? [{source: imported.source(source)}] : [];
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
    -1,
  ];
  for (const {0: sign, index} of text.matchAll(/"|\r\n|[\r\n]|[,;\t]|[^",;\t\r\n]+/g)) {
    const isBreak = /^[\r\n]/.test(sign);
    if (isBreak) line++;
    if (sign === '"') {
      // A quote right after the one that seemed to close the cell belongs to it.
      if (closed === index - 1) cell += '"';
      [opened, closed] = opened ? [0, index] : [line, -1];
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
