/** How far the readings of a case carry: the score that they give, and what those not taken leave open. */
import {own} from './coding.js';
import type {Case, Measure, Study} from './schema.js';
import {caseOf} from './study-index.js';

/** From one end of a scale to the other, both included. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

/** A measure, and what was read on it in one case. */
export interface CohesionPart {
  readonly measure: Measure;
  /** From -1 to 1 as the case gives it; undefined where nobody read it, which is not 0. */
  readonly reading: number | undefined;
  /** What the reading says of cohesion: the same, or turned round where more of the measure means less of it. */
  readonly effect: number | undefined;
}

export interface CohesionScore {
  /** Mean effect of the measures that were read, from -1 (weakened) to 1 (strengthened); undefined without any. */
  readonly value: number | undefined;
  /** Where the mean of all measures lies, whatever those not read would have said. */
  readonly bounds: Range;
  /** Every measure, in the study's order. */
  readonly parts: readonly CohesionPart[];
  /** How many measures were read. */
  readonly read: number;
  /** The share of measures that were read; 0 without measures. */
  readonly coverage: number;
}

/**
 * The score of a case on the study's measures. All of them weigh the same, as no weights are given.
 *
 * @param caseOrId A case, or the id of one of the study's.
 * @throws RangeError if the study has no case of that id.
 */
export function scoreCohesion(study: Study, caseOrId: Case | string): CohesionScore {
  const {readings} = caseOf(study, caseOrId);
  const parts = (study.measures ?? []).map((measure) => partOf(measure, own(readings, measure.id)));
  const effects = parts.flatMap(({effect}) => effect ?? []);
  const missing = parts.length - effects.length;
  const total = sum(effects);
  return {
    value: effects.length ? total / effects.length : undefined,
    bounds: parts.length
      ? {min: (total - missing) / parts.length, max: (total + missing) / parts.length}
      : {min: -1, max: 1},
    parts,
    read: effects.length,
    coverage: parts.length && effects.length / parts.length,
  };
}

const partOf = (measure: Measure, reading: number | undefined): CohesionPart => ({
  measure,
  reading,
  // Not a product: that would turn 0 into -0.
  effect: reading && measure.direction === -1 ? -reading : reading,
});

/**
 * From small to large, so that the order in which numbers come makes no difference to what is rounded off; and without
 * what tenths are off by in binary, lest 0.1, 0.2 and -0.3 come to more than nothing. Never -0.
 */
export const sum = (numbers: readonly number[]) => {
  const total = [...numbers].sort((a, b) => a - b).reduce((before, number) => before + number, 0);
  return Math.round(total * PRECISION) / PRECISION + 0;
};

const PRECISION = 1e12;
