/**
 * How well a formula goes with the cases: counts, and the ratios that they make. Memberships are 0 or 1, so every sum
 * in the formulas is a count: Σmin(X,Y) is the number of cases with both.
 */
import {explainedOutcomes, type TableOptions} from './coded-table.js';
import {ratio, type Ratio} from './ratio.js';
import type {Case, Study} from './schema.js';
import {caseValues, levelIds, outcomeIds} from './study-index.js';
import type {Term} from './terms.js';

/** X is the condition, term or formula; Y the outcome to explain. */
export interface Fit {
  /** Cases on which both X and Y are known. */
  readonly cases: number;
  /** Cases with X: ΣX. */
  readonly x: number;
  /** Cases with the outcome: ΣY. */
  readonly y: number;
  /** Cases with both: Σmin(X,Y). */
  readonly both: number;
  readonly sufficiency: {
    /** Σmin(X,Y)/ΣX: of the cases with X, those with the outcome. */
    readonly consistency: Ratio;
    /** Σmin(X,Y)/ΣY: of the cases with the outcome, those with X. */
    readonly coverage: Ratio;
  };
  readonly necessity: {
    /** Σmin(X,Y)/ΣY. */
    readonly consistency: Ratio;
    /** Σmin(X,Y)/ΣX. */
    readonly coverage: Ratio;
    /** RoN, Σ(1−X)/Σ(1−min(X,Y)): low where X is there almost always, so that being necessary says little. */
    readonly relevance: Ratio;
    /** X is there in every case, so that its being necessary says nothing. */
    readonly isTrivial: boolean;
  };
}

export interface TermFit extends Fit {
  readonly term: Term;
  /** Of the cases with the outcome, those that this term covers and no other does. */
  readonly uniqueCoverage: Ratio;
}

export interface FormulaFit extends Fit {
  readonly terms: readonly TermFit[];
  /** Cases whose outcome is unknown, or of which it cannot be told whether one of the terms holds. */
  readonly leftOut: readonly Case[];
}

/**
 * Holds a formula against the cases: a term, such as `{dependence: 'high'}` for a single condition, or several joined by
 * "or", such as the terms of a model. The whole and its terms go by the same cases.
 *
 * @param options The outcome to explain, as in `minimize`; by default the last level.
 * @throws RangeError if the study lacks a condition, level or outcome that is named.
 */
export function fit(
  study: Study,
  formula: Term | readonly Term[],
  options: Pick<TableOptions, 'outcome'> = {},
): FormulaFit {
  const terms = [formula].flat() as readonly Term[];
  refuseUnknown(study, terms);
  const {known, leftOut} = memberships(study, terms, explainedOutcomes(study, options.outcome));
  return {
    ...fitOf(known.map(({holds, y}) => ({x: holds.includes(true), y}))),
    terms: terms.map((term, i): TermFit => {
      const own = fitOf(known.map(({holds, y}) => ({x: holds[i] === true, y})));
      const alone = known.filter(({holds, y}) => y && holds.every((is, j) => is === (i === j))).length;
      return {term, ...own, uniqueCoverage: ratio(alone, own.y)};
    }),
    leftOut,
  };
}

interface Membership {
  readonly x: boolean;
  readonly y: boolean;
}

function fitOf(cases: readonly Membership[]): Fit {
  const count = (test: (one: Membership) => boolean) => cases.filter(test).length;
  const [x, y, both] = [count((one) => one.x), count((one) => one.y), count((one) => one.x && one.y)];
  return {
    cases: cases.length,
    x,
    y,
    both,
    sufficiency: {consistency: ratio(both, x), coverage: ratio(both, y)},
    necessity: {
      consistency: ratio(both, y),
      coverage: ratio(both, x),
      relevance: ratio(cases.length - x, cases.length - both),
      isTrivial: cases.length > 0 && x === cases.length,
    },
  };
}

function memberships(study: Study, terms: readonly Term[], explains: readonly string[]) {
  const levels = levelIds(study);
  const outcomes = outcomeIds(study);
  const known: {readonly holds: readonly boolean[]; readonly y: boolean}[] = [];
  const leftOut: Case[] = [];
  for (const item of study.cases ?? []) {
    const values = caseValues(item, levels);
    const holds = terms.flatMap((term) => termHolds(term, values) ?? []);
    const isKnown = holds.length === terms.length && outcomes.includes(item.outcome ?? '');
    if (isKnown) known.push({holds, y: explains.includes(item.outcome ?? '')});
    else leftOut.push(item);
  }
  return {known, leftOut};
}

/** Undefined where it hangs on what is unknown; one condition at another level is enough for the term not to hold. */
function termHolds(term: Term, values: ReadonlyMap<string, string>): boolean | undefined {
  const asked = Object.entries(term);
  if (asked.some(([id, level]) => values.has(id) && values.get(id) !== level)) return false;
  return asked.every(([id]) => values.has(id)) ? true : undefined;
}

function refuseUnknown(study: Study, terms: readonly Term[]) {
  const levels = levelIds(study);
  for (const [id, level] of terms.flatMap((term) => Object.entries(term))) {
    if (!levels.has(id)) throw new RangeError(`no such condition: ${id}`);
    if (!levels.get(id)?.includes(level)) throw new RangeError(`no such level of ${id}: ${level}`);
  }
}
