/** Logical minimization: the shortest formulas that cover what a truth table shows. */
import {codedTable, refuseSize, type CodedTable, type RowCode, type TableOptions} from './coded-table.js';
import {configurations, type Configuration} from './configuration.js';
import {minimalCovers} from './minimal-covers.js';
import {coveredBy, primeImplicants} from './prime-implicants.js';
import type {Study} from './schema.js';
import {covers, type Dimension, type Term} from './terms.js';

/** A table to minimize by itself; configurations that it does not list are remainders. */
export interface PlainTable {
  readonly conditions: readonly Dimension[];
  readonly rows: readonly PlainRow[];
}

export interface PlainRow {
  readonly values: Configuration;
  readonly code: RowCode;
}

export interface MinimizeOptions extends TableOptions {
  /**
   * `complex` (the default) goes by the rows with cases alone; `parsimonious` may take remainders for positive where
   * that makes the formula shorter, and says which.
   */
  readonly remainders?: 'complex' | 'parsimonious' | undefined;
}

/** A column of the prime implicant chart. */
export interface PrimeImplicant {
  readonly term: Term;
  /** The positive rows that it covers. */
  readonly rows: readonly PlainRow[];
  /** Whether a row is covered by it alone, so that every model has it. */
  readonly isEssential: boolean;
}

export interface Model {
  /** Sufficient each, joined by "or". A term without conditions always holds. */
  readonly terms: readonly Term[];
  /** The remainders that the model takes for positive, though no case was seen there. */
  readonly assumptions: readonly Configuration[];
}

export interface Minimization {
  readonly remainders: 'complex' | 'parsimonious';
  /** What was minimized; of a study, with its cases. */
  readonly table: CodedTable | PlainTable;
  /** The chart: every prime implicant that covers a positive row. */
  readonly primeImplicants: readonly PrimeImplicant[];
  /** Every model with the fewest terms; they fit the rows equally. None if there is no positive row. */
  readonly models: readonly Model[];
  /** False if there are more models than are listed, or if the search had to stop short of the shortest. */
  readonly complete: boolean;
  /** Contradictory rows: explained by no model, and never taken for positive. */
  readonly contradictions: readonly PlainRow[];
}

/**
 * Finds every shortest formula (fewest terms, of prime implicants) that covers all positive rows and no negative nor
 * contradictory one.
 *
 * @param options Outcome, conditions and cut-offs are for a study; a table is coded already.
 * @throws RangeError for more than 6 conditions, and wherever `codedTable` throws one.
 */
export function minimize(source: Study | PlainTable, options: MinimizeOptions = {}): Minimization {
  const {remainders = 'complex'} = options;
  const table = 'rows' in source ? source : codedTable(source, options);
  refuseSize(table.conditions);
  const {'1': on, '0': off, C: contradictions, '?': free} = byCode(table);
  const mustNot = [...off, ...contradictions, ...(remainders === 'complex' ? free : [])];
  const primes = primeImplicants(table.conditions, valuesOf(on), valuesOf(mustNot));
  const chart = on.map(({values}) => primes.flatMap((term, i) => (covers(term, values) ? [i] : [])));
  const essential = new Set(chart.filter(({length}) => length === 1).flat());
  // Once for each term: there may be thousands of models.
  const freeOf = primes.map((term) => coveredBy([term], free));
  const found = on.length ? minimalCovers(chart) : {covers: [], complete: true};
  return {
    remainders,
    table,
    primeImplicants: primes.map((term, i) => ({
      term,
      rows: coveredBy([term], on),
      isEssential: essential.has(i),
    })),
    models: found.covers.map((columns): Model => {
      const terms = columns.map((i) => primes[i]!);
      const assumed = new Set(columns.flatMap((i) => freeOf[i]!));
      return {terms, assumptions: valuesOf(free.filter((row) => assumed.has(row)))};
    }),
    complete: found.complete,
    contradictions,
  };
}

const valuesOf = (rows: readonly PlainRow[]) => rows.map(({values}) => values);

function byCode({conditions, rows}: PlainTable): Record<RowCode, PlainRow[]> {
  const sorted: Record<RowCode, PlainRow[]> = {'1': [], '0': [], C: [], '?': []};
  const listed = new Map(rows.map((row) => [keyOf(conditions, row.values), row]));
  for (const values of configurations({id: '', title: '', conditions})) {
    const row = listed.get(keyOf(conditions, values)) ?? {values, code: '?' as const};
    sorted[row.code].push(row);
  }
  return sorted;
}

const keyOf = (conditions: readonly Dimension[], values: Configuration) =>
  JSON.stringify(conditions.map(({id}) => values[id]));
