/**
 * Branch and bound for the smallest covers of a chart, all of them.
 *
 * A row needs one of its columns, so the search branches on the row that has the fewest; once all covers with a column
 * are listed, the column is closed, and so no cover comes up twice. A branch is given up when the rows left need more
 * columns than may still be chosen, by two bounds: rows without a common column need one each; and a row of which every
 * column covers at most n rows takes up at least 1/n of a column. Sizes are tried from the smallest that the bounds
 * allow; the first at which there is a cover is the least.
 */
import {bitsOf, common, countCommon, isEmpty, numbersIn, union, without, type Bits} from './bits.js';

export interface Budget {
  /** Rows and columns that may be looked at, word by word; counted down. */
  looks: number;
  /** Covers that may be listed. */
  readonly covers: number;
}

/** @param rows For each row the columns that cover it, at least one; sets of one size. */
export function smallestCovers(rows: readonly Bits[], budget: Budget) {
  const chart = chartOf(rows);
  const [all, open] = [bitsOf([...rows.keys()], rows.length), rows.reduce(union)];
  for (let size = leastSize(chart, all, open); ; size++) {
    const covers: Bits[] = [];
    const complete = search(
      chart,
      {rows: all, open, chosen: without(open, open), left: size},
      covers,
      budget,
    );
    if (covers.length) return {covers, complete};
    if (!complete) return {covers: [greedy(chart, all, open)], complete};
  }
}

interface Chart {
  /** For each row, its columns. */
  readonly rows: readonly Bits[];
  /** For each column, its rows. */
  readonly columns: readonly Bits[];
}

function chartOf(rows: readonly Bits[]): Chart {
  // Short rows first: they make the better bound.
  const sorted = [...rows].sort((a, b) => countCommon(a, a) - countCommon(b, b));
  const lists = sorted.map(numbersIn);
  const count = 1 + lists.reduce((most, list) => Math.max(most, ...list), 0);
  const columns = Array.from({length: count}, (_, column) =>
    bitsOf(
      [...lists.keys()].filter((row) => lists[row]!.includes(column)),
      rows.length,
    ),
  );
  return {rows: sorted, columns};
}

interface Branch {
  /** Still to be covered. */
  readonly rows: Bits;
  /** The columns that may be chosen, and how many of them. */
  readonly open: Bits;
  readonly left: number;
  readonly chosen: Bits;
}

/** Lists the covers that a branch leads to. False where it stopped short. */
function search(chart: Chart, branch: Branch, covers: Bits[], budget: Budget): boolean {
  const {rows, open, left, chosen} = branch;
  if (isEmpty(rows)) return covers.length < budget.covers && covers.push(chosen) > 0;
  if ((budget.looks -= (chart.rows.length + chart.columns.length) * open.length) < 0) return false;
  if (leastSize(chart, rows, open) > left) return true;
  let stillOpen = open;
  for (const number of numbersIn(common(fewest(chart, rows, open), open))) {
    const column = bitsOf([number], open.length * 32);
    stillOpen = without(stillOpen, column);
    const next = {rows: without(rows, chart.columns[number]!), open: stillOpen, left: left - 1};
    if (!search(chart, {...next, chosen: union(chosen, column)}, covers, budget)) return false;
  }
  return true;
}

/** The row with the fewest columns to choose from. */
function fewest(chart: Chart, rows: Bits, open: Bits): Bits {
  let [least, best] = [Infinity, open];
  for (const number of numbersIn(rows)) {
    const row = chart.rows[number]!;
    const count = countCommon(row, open);
    if (count < least) [least, best] = [count, row];
  }
  return best;
}

/** How many columns the rows need at least; Infinity if a row has none left. */
function leastSize(chart: Chart, rows: Bits, open: Bits): number {
  const most = mostCovered(chart, rows, open);
  let [apart, parts, free] = [0, 0, open];
  for (const number of numbersIn(rows)) {
    const row = chart.rows[number]!;
    parts += 1 / most[number]!;
    if (isEmpty(common(row, without(open, free)))) [apart, free] = [apart + 1, without(free, row)];
  }
  return Math.max(apart, Math.ceil(parts - 1e-9));
}

/** For each row, how many rows the best of its open columns covers. */
function mostCovered(chart: Chart, rows: Bits, open: Bits): readonly number[] {
  const most = new Array<number>(chart.rows.length).fill(0);
  for (const column of numbersIn(open)) {
    const covered = numbersIn(common(chart.columns[column]!, rows));
    for (const row of covered) if (covered.length > most[row]!) most[row] = covered.length;
  }
  return most;
}

/** Some cover, for a chart that is too large to search. */
function greedy(chart: Chart, all: Bits, open: Bits): Bits {
  let [rows, chosen] = [all, without(open, open)];
  while (!isEmpty(rows)) {
    const gains = chart.columns.map((column) => countCommon(column, rows));
    const best = gains.indexOf(Math.max(...gains));
    rows = without(rows, chart.columns[best]!);
    chosen = union(chosen, bitsOf([best], open.length * 32));
  }
  return chosen;
}
