/** Truth tables to minimize, and the plainest possible minimization as an oracle. */
import fc from 'fast-check';
import {configurations, type Configuration} from '../../src/model/configuration.js';
import type {PlainTable} from '../../src/model/minimize.js';
import type {RowCode} from '../../src/model/coded-table.js';
import type {Term} from '../../src/model/terms.js';
import {condition} from './theories.js';

/** A table of conditions called c0, c1, … with so many levels each, its rows coded in order. */
export function tableOf(
  sizes: readonly number[],
  codes: (values: Configuration, row: number) => RowCode,
): PlainTable {
  const conditions = sizes.map((size, i) =>
    condition(`c${i}`, ...Array.from({length: size}, (_, j) => String(j))),
  );
  const rows = [...configurations({id: '', title: '', conditions})];
  return {conditions, rows: rows.map((values, row) => ({values, code: codes(values, row)}))};
}

/** Any table of up to four conditions with two or three levels, of which a brute force can still be sure. */
export const anyTable: fc.Arbitrary<PlainTable> = fc
  .array(fc.integer({min: 1, max: 3}), {minLength: 1, maxLength: 4})
  .filter((sizes) => sizes.reduce((a, b) => a * b, 1) <= 16)
  .chain((sizes) => {
    const count = sizes.reduce((a, b) => a * b, 1);
    const code = fc.constantFrom<RowCode>('1', '1', '0', '?', '?', 'C');
    return fc
      .array(code, {minLength: count, maxLength: count})
      .map((codes) => tableOf(sizes, (_, i) => codes[i]!));
  });

export const holds = (term: Term, values: Configuration) =>
  Object.entries(term).every(([id, level]) => values[id] === level);

/** Every term that there is, by adding each condition at each level or not at all. */
export function allTerms({conditions}: PlainTable): Term[] {
  let terms: Term[] = [{}];
  for (const {id, levels} of conditions) {
    terms = terms.flatMap((term) => [term, ...levels.map((level) => ({...term, [id]: level.id}))]);
  }
  return terms;
}

/** Every choice of so many items. */
export function choices<T>(items: readonly T[], size: number): T[][] {
  if (!size) return [[]];
  return items.flatMap((item, i) => choices(items.slice(i + 1), size - 1).map((rest) => [item, ...rest]));
}

/**
 * Every smallest set of prime terms that covers the positive rows, by trying all sets of one, of two, and so on.
 *
 * @param spare The codes of the rows that a term may cover besides positive ones.
 */
export function bruteForce(table: PlainTable, spare: readonly RowCode[]): Term[][] {
  const on = table.rows.filter(({code}) => code === '1');
  const off = table.rows.filter(({code}) => code !== '1' && !spare.includes(code));
  const isAllowed = (term: Term) => !off.some(({values}) => holds(term, values));
  const primes = allTerms(table).filter(
    (term) =>
      isAllowed(term) &&
      on.some(({values}) => holds(term, values)) &&
      Object.keys(term).every((dropped) => {
        const {[dropped]: _, ...rest} = term;
        return !isAllowed(rest);
      }),
  );
  for (let size = 1; size <= on.length; size++) {
    const covers = choices(primes, size).filter((terms) =>
      on.every(({values}) => terms.some((term) => holds(term, values))),
    );
    if (covers.length) return covers;
  }
  return [];
}
