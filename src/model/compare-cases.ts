/** What two cases show of change: part by part, since what was read in one may not have been in the other. */
import {scoreCohesion, sum, type CohesionPart, type CohesionScore, type Range} from './cohesion.js';
import type {Case, Measure, Study} from './schema.js';
import {caseOf} from './study-index.js';

export interface PartChange {
  readonly measure: Measure;
  readonly before: CohesionPart;
  readonly after: CohesionPart;
  /** In which of the two cases the measure was read. */
  readonly read: 'both' | 'before' | 'after' | 'neither';
  /** By how much the effect on cohesion differs, from -2 to 2; undefined unless read in both. */
  readonly change: number | undefined;
}

export interface CaseComparison {
  readonly before: CohesionScore;
  readonly after: CohesionScore;
  /** Every measure, in the study's order. */
  readonly parts: readonly PartChange[];
  /**
   * Mean change of the measures read in both cases; undefined without any. Not the difference of the two scores,
   * which may rest on different measures.
   */
  readonly change: number | undefined;
  /** Where the change on all measures lies, whatever those not read would have said. */
  readonly bounds: Range;
}

/**
 * Holds case `b` against case `a`, which came before it.
 *
 * @throws RangeError if the study lacks a case of an id given.
 */
export function compareCases(study: Study, a: Case | string, b: Case | string): CaseComparison {
  const before = scoreCohesion(study, caseOf(study, a));
  const after = scoreCohesion(study, caseOf(study, b));
  const parts = before.parts.map((part, i) => changeOf(part, after.parts[i]!));
  const changes = parts.flatMap(({change}) => change ?? []);
  return {
    before,
    after,
    parts,
    change: changes.length ? sum(changes) / changes.length : undefined,
    bounds: {min: after.bounds.min - before.bounds.max, max: after.bounds.max - before.bounds.min},
  };
}

function changeOf(before: CohesionPart, after: CohesionPart): PartChange {
  const {measure} = before;
  const [from, to] = [before.effect, after.effect];
  if (from !== undefined && to !== undefined)
    return {measure, before, after, read: 'both', change: to - from};
  const read = from !== undefined ? 'before' : to !== undefined ? 'after' : 'neither';
  return {measure, before, after, read, change: undefined};
}
