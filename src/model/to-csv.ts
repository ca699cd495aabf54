/** A study's cases as a table for a spreadsheet (RFC 4180). */
import type {Study} from './schema.js';
import {caseValues, levelIds} from './study-index.js';
import {text} from './text.js';

export interface CsvOptions {
  /** The reader's BCP 47 tag, for the names of cases; by default English. */
  readonly language?: string;
  /** Whether to begin with a byte order mark, without which spreadsheets misread Chinese; by default yes. */
  readonly bom?: boolean;
}

/**
 * One line a case: its id and name, the level id of each condition, and the outcome. Cells without a coding are empty.
 * Text that a spreadsheet would take for a formula gets an apostrophe in front.
 */
export function toCSV(study: Study, {language = 'en', bom = true}: CsvOptions = {}): string {
  const levels = levelIds(study);
  const header = ['case', 'label', ...levels.keys(), 'outcome'];
  const lines = (study.cases ?? []).map((item) => {
    const values = caseValues(item, levels);
    const coded = [...levels.keys()].map((id) => values.get(id) ?? '');
    return [item.id, text(item.label, language).value, ...coded, item.outcome ?? ''];
  });
  const written = [header, ...lines].map((line) => `${line.map(cell).join(',')}\r\n`);
  return (bom ? '\uFEFF' : '') + written.join('');
}

/** Plain numbers stay as they are, also negative ones. */
function cell(value: string): string {
  const isFormula = /^[\s\u200b\ufeff]*[=+\-@＝＋－＠\t\r]/.test(value) && !/^-?\d+(\.\d+)?$/.test(value);
  const safe = isFormula ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
