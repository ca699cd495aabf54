/** Pairs of cases that speak to what makes a difference: similar cases that end differently, and the reverse. */
import {authorPairs, type AuthorPair} from './author-pairs.js';
import {pairer, type Pair} from './compare-pair.js';
import type {Case, Study} from './schema.js';
import {levelIds, outcomeIds} from './study-index.js';

export interface MinimalPairs {
  /**
   * Pairs of different outcome at the smallest distance. Those without gaps set it, and come first; pairs with an
   * unknown coding join them where as far as is known they lie as close, but isolate nothing.
   */
  readonly pairs: readonly Pair[];
  /** Pairs coded the same on every condition that still end differently: the conditions do not tell them apart. */
  readonly contradictions: readonly Pair[];
  /** Pairs of the same outcome at the largest distance that is known. */
  readonly mostDifferent: readonly Pair[];
  /** The study's own comparisons, held against the codings. */
  readonly authors: readonly AuthorPair[];
  /** False if there were too many pairs to look at or to list. */
  readonly complete: boolean;
}

/** Codings compared: those of 1,000 cases on 16 conditions. */
const MAX_LOOKS = 2 ** 23;
/** Pairs kept for each distance. */
const MAX_LISTED = 1000;

/** Compares every case with every other. */
export function minimalPairs(study: Study): MinimalPairs {
  const [whole, gapped, same] = [new Distances(), new Distances(), new Distances()];
  const all = sortPairs(study, (pair, distance, isGapped, isSame) =>
    (isSame ? same : isGapped ? gapped : whole).add(pair, distance),
  );
  const compare = pairer(study);
  const pairsOf = (pairs: readonly CasePair[]) => pairs.map(([a, b]) => compare(a, b));
  const least = Math.min(...(whole.beyond(0).length ? whole : gapped).beyond(0));
  const close = gapped.beyond(0).filter((distance) => distance <= least);
  return {
    pairs: pairsOf([...whole.at(least), ...close.flatMap((distance) => gapped.at(distance))]),
    contradictions: pairsOf(whole.at(0)),
    mostDifferent: pairsOf(same.at(Math.max(...same.beyond(0)))),
    authors: authorPairs(study),
    complete: all && ![whole, gapped, same].some(({isCut}) => isCut),
  };
}

type CasePair = readonly [Case, Case];
type Place = (pair: CasePair, distance: number, isGapped: boolean, isSame: boolean) => void;

/**
 * Places every pair of known outcomes in which something is known to differ, or nothing is unknown: a case without
 * codings would come close to all. False if there were too many to look at.
 */
function sortPairs(study: Study, place: Place): boolean {
  const coded = codes(study);
  let looks = 0;
  for (const [i, a] of coded.entries()) {
    for (let j = i + 1; j < coded.length; j++) {
      const b = coded[j]!;
      if ((looks += a.ranks.length) > MAX_LOOKS) return false;
      const {distance, isGapped} = distanceOf(a.ranks, b.ranks);
      if (distance || !isGapped) place([a.item, b.item], distance, isGapped, a.outcome === b.outcome);
    }
  }
  return true;
}

/** Cases of known outcome, their codings as places among the levels: -1 is unknown. */
function codes(study: Study) {
  const levels = [...levelIds(study)].map(
    ([id, ids]) => [id, new Map(ids.map((level, i) => [level, i]))] as const,
  );
  const outcomes = outcomeIds(study);
  return (levels.length ? (study.cases ?? []) : [])
    .map((item) => ({
      item,
      outcome: outcomes.indexOf(item.outcome ?? ''),
      ranks: levels.map(([id, ranks]) => ranks.get(item.values?.[id] ?? '') ?? -1),
    }))
    .filter(({outcome}) => outcome >= 0);
}

function distanceOf(a: readonly number[], b: readonly number[]) {
  let [distance, isGapped] = [0, false];
  for (let i = 0; i < a.length; i++) {
    if (a[i] === -1 || b[i] === -1) isGapped = true;
    else if (a[i] !== b[i]) distance++;
  }
  return {distance, isGapped};
}

/** Pairs by their distance. */
class Distances {
  readonly #lists = new Map<number, CasePair[]>();
  isCut = false;

  add(pair: CasePair, distance: number) {
    const list = this.#lists.get(distance) ?? [];
    if (list.length === MAX_LISTED) this.isCut = true;
    else list.push(pair);
    this.#lists.set(distance, list);
  }

  at(distance: number): readonly CasePair[] {
    return this.#lists.get(distance) ?? [];
  }

  /** The distances above a number at which there are pairs, from small to large. */
  beyond(distance: number): number[] {
    return [...this.#lists.keys()].filter((each) => each > distance).sort((a, b) => a - b);
  }
}
