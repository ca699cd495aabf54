/**
 * Prime implicants: terms that cover no row they must not cover, and would if any of their conditions were dropped.
 *
 * With six conditions there are few terms (729 of two levels each), so all of them are looked at, in the manner of the
 * definition. A term is a number: one digit for each condition, a level or, as the highest digit, "does not matter".
 * A term that leaves a condition open covers what the terms with each of its levels cover, and these have lower
 * numbers; so one pass from low to high settles what each term covers.
 */
import type {Configuration} from './configuration.js';
import {covers, type Dimension, type Term} from './terms.js';

/**
 * The terms that cover at least one of the rows `on` and none of `off`, and cannot lose a condition without covering
 * one of `off`: those with the fewest conditions first.
 */
export function primeImplicants(
  conditions: readonly Dimension[],
  on: readonly Configuration[],
  off: readonly Configuration[],
): readonly Term[] {
  const places = placesOf(conditions);
  const coversOff = coverage(places, off);
  const coversOn = coverage(places, on);
  const primes: number[] = [];
  coversOn.forEach((isUseful, term) => {
    if (isUseful && !coversOff[term] && wider(places, term).every((each) => coversOff[each]))
      primes.push(term);
  });
  const size = (term: Term) => Object.keys(term).length;
  return primes.map((term) => termOf(places, term)).sort((a, b) => size(a) - size(b));
}

/** Keeps the rows that at least one term covers. */
export const coveredBy = <R extends {readonly values: Configuration}>(
  terms: readonly Term[],
  rows: readonly R[],
) => rows.filter(({values}) => terms.some((term) => covers(term, values)));

interface Place extends Dimension {
  /** What a step of this digit is worth. */
  readonly weight: number;
}

/** The first condition is the lowest digit: all conditions open, then, is the highest number. */
function placesOf(conditions: readonly Dimension[]): readonly Place[] {
  let weight = 1;
  return conditions.map(({id, levels}) => {
    const place = {id, levels, weight};
    weight *= levels.length + 1;
    return place;
  });
}

const digit = ({levels, weight}: Place, term: number) => Math.floor(term / weight) % (levels.length + 1);
const isOpen = (place: Place, term: number) => digit(place, term) === place.levels.length;

/** For each term, by number, whether it covers at least one of the rows. */
function coverage(places: readonly Place[], rows: readonly Configuration[]): readonly boolean[] {
  const count = places.reduce((product, {levels}) => product * (levels.length + 1), 1);
  const covered = new Array<boolean>(count).fill(false);
  for (const row of rows) covered[numberOf(places, row)] = true;
  for (let term = 0; term < count; term++) {
    const open = places.find((place) => isOpen(place, term));
    if (open) covered[term] = open.levels.some((_, i) => covered[term - (i + 1) * open.weight]);
  }
  return covered;
}

const numberOf = (places: readonly Place[], row: Configuration) =>
  places.reduce(
    (sum, {id, levels, weight}) => sum + weight * levels.findIndex((level) => level.id === row[id]),
    0,
  );

/** The terms that lack one of the term's conditions. */
const wider = (places: readonly Place[], term: number) =>
  places
    .filter((place) => !isOpen(place, term))
    .map((place) => term + (place.levels.length - digit(place, term)) * place.weight);

const termOf = (places: readonly Place[], term: number): Term =>
  Object.fromEntries(
    places
      .filter((place) => !isOpen(place, term))
      .map((place) => [place.id, place.levels[digit(place, term)]?.id ?? '']),
  );
