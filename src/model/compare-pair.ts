/** What two cases have in common and in what they differ, as they are coded. */
import type {Known} from './occupants.js';
import type {Case, Study} from './schema.js';
import {caseOf, caseValues, levelIds, outcomeIds, type LevelIds} from './study-index.js';

export interface Pair {
  readonly cases: readonly [Case, Case];
  /** Conditions on which the two are coded differently, in the study's order. */
  readonly differ: readonly string[];
  /** Conditions on which both are coded the same: what the comparison holds constant. */
  readonly shared: readonly string[];
  /** Conditions that are unknown in one or both: neither equal nor different. */
  readonly unknown: readonly string[];
  /**
   * How many conditions differ. Two ordered levels with others between them count as one difference like any other,
   * since their order does not say how far they lie apart. Unknown ones are not counted: the distance may be larger
   * by as many as are `unknown`.
   */
  readonly distance: number;
  /** Whether the observed outcomes differ; undefined if one of them is unknown. */
  readonly outcomesDiffer: boolean | undefined;
  /** The one condition in which two cases of different outcome differ while all others are known to be the same. */
  readonly isolates?: string;
}

/**
 * Holds two cases side by side, condition by condition.
 *
 * @throws RangeError if the study lacks a case of an id given.
 */
export function comparePair(study: Study, a: Case | string, b: Case | string): Pair {
  return pairer(study)(caseOf(study, a), caseOf(study, b));
}

/** `comparePair` for many pairs: reads the levels, and each case's codings, once. */
export function pairer(study: Study): (a: Case, b: Case) => Pair {
  const levels = levelIds(study);
  const outcomes = new Set(outcomeIds(study));
  const read = new Map<Case, Known>();
  const valuesOf = (item: Case) => {
    const values = read.get(item) ?? caseValues(item, levels);
    read.set(item, values);
    return values;
  };
  const differently = (a: Case, b: Case) =>
    [a, b].every(({outcome = ''}) => outcomes.has(outcome)) ? a.outcome !== b.outcome : undefined;
  return (a, b) => ({cases: [a, b], ...split(levels, valuesOf(a), valuesOf(b), differently(a, b))});
}

function split(levels: LevelIds, left: Known, right: Known, outcomesDiffer: boolean | undefined) {
  const [differ, shared, unknown]: [string[], string[], string[]] = [[], [], []];
  for (const id of levels.keys()) {
    const isKnown = left.has(id) && right.has(id);
    (!isKnown ? unknown : left.get(id) === right.get(id) ? shared : differ).push(id);
  }
  const isolates = outcomesDiffer && differ.length === 1 && !unknown.length ? differ[0] : undefined;
  const found = {differ, shared, unknown, distance: differ.length, outcomesDiffer};
  return isolates === undefined ? found : {...found, isolates};
}
