/** The comparisons that a study draws, held against its own codings. */
import {pairer, type Pair} from './compare-pair.js';
import {OUTCOME} from './identifiers.js';
import type {Comparison, Study} from './schema.js';

/**
 * What a comparison can show, going by the codings alone.
 * - `isolates`: the outcomes differ, and so does one condition, all others being the same.
 * - `inconclusive`: more than one condition differs; which of them made the difference is open.
 * - `controls-nothing`: every condition differs, so nothing is held constant.
 * - `no-difference`: the condition that the cases are compared on is the same in both, or every condition is.
 * - `same-outcome`: the outcomes do not differ; what the cases share may go with it, nothing is isolated.
 * - `undetermined`: a coding that would decide is unknown.
 */
export type Finding =
  'isolates' | 'inconclusive' | 'controls-nothing' | 'no-difference' | 'same-outcome' | 'undetermined';

export interface AuthorPair extends Pair {
  readonly comparison: Comparison;
  /** What is held constant: the same as `shared`. */
  readonly held: readonly string[];
  /** What differs besides the condition that the cases are compared on. */
  readonly besides: readonly string[];
  readonly finding: Finding;
}

/** The study's comparisons in their order, each with what it holds constant and what differs. */
export function authorPairs(study: Study): readonly AuthorPair[] {
  const cases = new Map(study.cases?.map((item) => [item.id, item]));
  const compare = pairer(study);
  return (study.comparisons ?? []).flatMap((comparison) => {
    const [a, b] = comparison.cases.map((id) => cases.get(id));
    if (!a || !b) return [];
    const pair = compare(a, b);
    const on = comparison.on === OUTCOME ? undefined : comparison.on;
    const besides = pair.differ.filter((id) => id !== on);
    return {...pair, comparison, held: pair.shared, besides, finding: findingOf(pair, on)};
  });
}

/** @param on The condition that the cases are compared on, if one is named. */
export function findingOf({differ, shared, unknown, outcomesDiffer}: Pair, on?: string): Finding {
  if (outcomesDiffer === undefined) return 'undetermined';
  if (!outcomesDiffer) return 'same-outcome';
  if (on !== undefined && shared.includes(on)) return 'no-difference';
  if (on !== undefined && unknown.includes(on)) return 'undetermined';
  if (differ.length > 1) return shared.length || unknown.length ? 'inconclusive' : 'controls-nothing';
  if (unknown.length) return 'undetermined';
  return differ.length ? 'isolates' : 'no-difference';
}
