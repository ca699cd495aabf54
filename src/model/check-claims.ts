/** What a study claims against its own codings and judgments: the author's to mend, but nothing is left out for it. */
import {authorPairs} from './author-pairs.js';
import {isPresent} from './gaps.js';
import type {Path} from './path.js';
import type {Problems} from './problems.js';
import {shorten} from './quote.js';
import type {Draft} from './read.js';
import type {Study} from './schema.js';

/** Where each of a study's comparisons stands in the author's document. */
export type ClaimPlaces = ReadonlyMap<object, Path>;

/** To be asked before the gaps are closed: afterwards places are lost, but the objects stay the same. */
export function claimPlaces({comparisons = []}: Draft): ClaimPlaces {
  const up = {up: undefined, key: 'comparisons'};
  return new Map(
    comparisons.map((each, key) => [each, {up, key}] as const).filter(([each]) => isPresent(each)),
  );
}

/** More than anybody draws: with many conditions, to try them all would take seconds. */
const MAX_COMPARISONS = 1000;

/**
 * Comparisons that hold nothing constant, or that compare cases on what is coded the same in both. One with a note is
 * left alone: pairs that differ in everything are drawn all the same, and a note can say what they show.
 */
export function checkClaims(study: Study, places: ClaimPlaces, problems: Problems) {
  if (places.size > MAX_COMPARISONS) return;
  for (const {comparison, finding} of authorPairs(study)) {
    const {on, note} = comparison;
    if (note !== undefined) continue;
    const at = places.get(comparison);
    if (finding === 'controls-nothing') problems.report('controls-nothing.all', at);
    else if (finding === 'no-difference' && on !== undefined) {
      problems.report('controls-nothing.same', at, () => ({on: shorten(on)}));
    }
  }
}
