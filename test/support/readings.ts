/** Studies of measures and readings for tests of the score. */
import fc from 'fast-check';
import type {Case, Measure, Study} from '../../src/model/schema.js';
import {makeStudy} from './theories.js';

/** Measures called m0, m1, … with these directions. */
export const measures = (...directions: (1 | -1 | undefined)[]): Measure[] =>
  directions.map((direction, i) => ({id: `m${i}`, ...(direction && {direction})}));

/** A case with these readings, in the order of the measures; undefined where there is none. */
export const read = (id: string, ...readings: (number | undefined)[]): Case => ({
  id,
  readings: Object.fromEntries(
    readings.flatMap((reading, i) => (reading === undefined ? [] : [[`m${i}`, reading]])),
  ),
});

export const anyReading = fc.double({min: -1, max: 1, noNaN: true}).map((reading) => reading + 0);

/** A study of one to eight measures with two cases, each of which any of them may have been read in. */
export const anyReadings: fc.Arbitrary<Study & {measures: Measure[]; cases: Case[]}> = fc
  .array(fc.constantFrom(1, -1, undefined), {minLength: 1, maxLength: 8})
  .chain((directions) => {
    const readings = fc.array(fc.option(anyReading, {nil: undefined}), {
      minLength: directions.length,
      maxLength: directions.length,
    });
    return fc.tuple(readings, readings).map(([a, b]) => {
      const parts = {measures: measures(...directions), cases: [read('a', ...a), read('b', ...b)]};
      return {...makeStudy(parts), ...parts};
    });
  });

/** Fills every gap in the readings of `item` from `fill`, by the place of the measure. */
export function complete(study: Study, item: Case, fill: readonly number[]): Case {
  const all = study.measures?.map(({id}, i) => [id, item.readings?.[id] ?? fill[i] ?? 0]);
  return {...item, readings: Object.fromEntries(all ?? []) as Record<string, number>};
}
