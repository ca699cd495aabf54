/** How published analyses are typed in, and how formulas are read. */
import type {Study} from '../../../src/model/schema.js';

export interface PublishedModel {
  /** Consistency and coverage of the whole. */
  readonly fit: readonly [consistency: number, coverage: number];
  /** Consistency, raw and unique coverage; R prints no unique coverage for a term that stands alone. */
  readonly terms: Readonly<Record<string, readonly [number, number, number | undefined]>>;
}

export interface PublishedAnalysis {
  readonly name: string;
  /** The outcome's level to explain. */
  readonly outcome: string;
  readonly cutoffs: {readonly cutoff: number; readonly lowerCutoff: number};
  /** By R's row number: code, number of cases, consistency, cases. */
  readonly rows: Readonly<Record<number, readonly [string, number, number, string]>>;
  readonly remainders: number;
  readonly complex: readonly PublishedModel[];
  readonly parsimonious: readonly PublishedModel[];
  /** The parsimonious prime implicants, each with the positive rows that it covers. */
  readonly chart: Readonly<Record<string, readonly number[]>>;
  /** For each parsimonious model, the remainders that it takes for positive. */
  readonly assumptions: readonly (readonly number[])[];
  /** Necessity: consistency, coverage, relevance. Sufficiency: consistency, coverage. */
  readonly conditions?: Readonly<Record<string, readonly [number, number, number, number, number]>>;
}

export interface Published {
  readonly study: Study;
  readonly analyses: readonly PublishedAnalysis[];
}

/**
 * A study from a table of numbers.
 *
 * @param conditions Each condition with the number of its levels, such as `DEV:3 URB:2`.
 * @param outcome Its name; it has the levels 0 and 1.
 * @param rows One case a line: its id, its levels, its outcome; `?` is unknown.
 */
export function tableStudy(conditions: string, outcome: string, rows: string): Study {
  const sizes = conditions.split(' ').map((pair) => pair.split(':') as [string, string]);
  const levels = (count: string) => Array.from({length: Number(count)}, (_, i) => ({id: String(i)}));
  const cases = rows
    .trim()
    .split('\n')
    .map((line) => {
      const [id = '', ...cells] = line.trim().split(' ');
      const known = sizes.flatMap(([condition], i) => (cells[i] === '?' ? [] : [[condition, cells[i]]]));
      const observed = cells[sizes.length];
      return {
        id,
        values: Object.fromEntries(known) as Record<string, string>,
        ...(observed !== '?' && observed !== undefined && {outcome: observed}),
      };
    });
  return {
    id: 'table',
    title: 'Table',
    conditions: sizes.map(([id, count]) => ({id, levels: levels(count)})),
    outcome: {label: outcome, levels: levels('2')},
    cases,
  };
}

/** Reads `DEV*~URB + LIT[2]` as conditions and levels. */
export function termsOf(formula: string): Readonly<Record<string, string>>[] {
  return formula.split(' + ').map((term) =>
    Object.fromEntries(
      term.split('*').map((literal): [string, string] => {
        const [, id = '', level] = /^~?(\w+?)(?:\[(\d+)\])?$/.exec(literal) ?? [];
        return [id, level ?? (literal.startsWith('~') ? '0' : '1')];
      }),
    ),
  );
}
