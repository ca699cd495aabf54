/**
 * Every smallest choice of columns (prime implicants) that covers every row of a chart.
 *
 * The chart is made smaller without losing a tie (a row is covered whenever another one is whose columns are all among
 * its own), falls into parts that have no column in common, and each part is searched exactly: `cover-search.ts`.
 */
import {bitsOf, isWithin, numbersIn, overlap, union, type Bits} from './bits.js';
import {smallestCovers} from './cover-search.js';

export interface Covers {
  /** Column numbers, each list from low to high. Of a chart without rows, the one cover that has no columns. */
  readonly covers: readonly (readonly number[])[];
  /** False if there were more covers than are listed, or too much to look at: then the list may not hold the smallest. */
  readonly complete: boolean;
}

const MAX_COVERS = 2 ** 12;
/** Looks at a row or a column during the search: some tenths of a second. */
const MAX_LOOKS = 2 ** 22;

/** @param rows For each row of the chart, the columns that cover it: at least one. */
export function minimalCovers(rows: readonly (readonly number[])[]): Covers {
  const size = 1 + rows.reduce((most, row) => Math.max(most, ...row), -1);
  const budget = {looks: MAX_LOOKS, covers: MAX_COVERS};
  let covers = [bitsOf([], size)];
  let complete = true;
  for (const part of split(withoutImplied(rows.map((row) => bitsOf(row, size))))) {
    const found = smallestCovers(part, budget);
    complete &&= found.complete && covers.length * found.covers.length <= MAX_COVERS;
    covers = combine(covers, found.covers);
  }
  return {covers: covers.map(numbersIn).sort(inOrder), complete};
}

/** Without the rows that are covered whenever another is. */
function withoutImplied(rows: readonly Bits[]): readonly Bits[] {
  const distinct = [...new Map(rows.map((row) => [row.join(), row])).values()];
  return distinct.filter((row) => !distinct.some((other) => other !== row && isWithin(other, row)));
}

/** Parts that have no column in common. */
function split(rows: readonly Bits[]): readonly (readonly Bits[])[] {
  let parts: {rows: readonly Bits[]; columns: Bits}[] = [];
  for (const row of rows) {
    const touched = parts.filter(({columns}) => overlap(columns, row));
    const joined = {
      rows: [...touched.flatMap((part) => part.rows), row],
      columns: touched.reduce((columns, part) => union(columns, part.columns), row),
    };
    parts = [...parts.filter((part) => !touched.includes(part)), joined];
  }
  return parts.map((part) => part.rows);
}

/** Each with each, as many as are listed. */
function combine(a: readonly Bits[], b: readonly Bits[]): Bits[] {
  const enough = a.slice(0, Math.ceil(MAX_COVERS / b.length));
  return enough.flatMap((one) => b.map((other) => union(one, other))).slice(0, MAX_COVERS);
}

/** Two different covers, which have the same number of columns. */
function inOrder(a: readonly number[], b: readonly number[]): number {
  const i = a.findIndex((column, place) => column !== b[place]);
  return a[i]! - b[i]!;
}
