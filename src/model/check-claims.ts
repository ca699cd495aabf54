/** What a study claims against its own codings and judgments: the author's to mend, but nothing is left out for it. */
import {authorPairs} from './author-pairs.js';
import {judgedTest} from './evidence-test.js';
import type {Path} from './path.js';
import type {Problems} from './problems.js';
import {shorten} from './quote.js';
import type {Draft} from './read.js';
import type {Study} from './schema.js';

/** Where each of a study's comparisons and pieces of evidence stands in the author's document. */
export type ClaimPlaces = ReadonlyMap<object, Path>;

/** To be asked before the gaps are closed: afterwards places are lost, but the objects stay the same. */
export function claimPlaces({comparisons = [], cases = []}: Draft): ClaimPlaces {
  const part = (key: string): Path => ({up: undefined, key});
  const places = new Map<object, Path>();
  const enter = (items: readonly (object | undefined)[], up: Path) =>
    items.forEach((each, key) => each && places.set(each, {up, key}));
  enter(comparisons, part('comparisons'));
  cases.forEach((item: (typeof cases)[number] | undefined, key) =>
    enter(item?.evidence ?? [], {up: {up: part('cases'), key}, key: 'evidence'}),
  );
  return places;
}

/** More than anybody draws: with many conditions, to try them all would take seconds. */
const MAX_COMPARISONS = 1000;

export function checkClaims(study: Study, places: ClaimPlaces, problems: Problems) {
  checkComparisons(study, places, problems);
  for (const piece of (study.cases ?? []).flatMap(({evidence = []}) => evidence)) {
    const judged = judgedTest(piece);
    const {test} = piece;
    if (!judged || !test || judged === test) continue;
    problems.report('test-disagrees', places.get(piece), () => ({test, judged}));
  }
}

/**
 * Comparisons that hold nothing constant, or that compare cases on what is coded the same in both. One with a note is
 * left alone: pairs that differ in everything are drawn all the same, and a note can say what they show.
 */
function checkComparisons(study: Study, places: ClaimPlaces, problems: Problems) {
  if ((study.comparisons?.length ?? 0) > MAX_COMPARISONS) return;
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
