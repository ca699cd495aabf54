/** Counts first: a ratio of few cases says little without them, and 0 of 0 is no number at all. */

/** `count` of `of`. Of nothing, the value is not defined: neither 0 nor 1. */
export type Ratio =
  | {readonly count: number; readonly of: number; readonly defined: true; readonly value: number}
  | {readonly count: 0; readonly of: 0; readonly defined: false; readonly value: undefined};

/** @param count At most `of`. */
export function ratio(count: number, of: number): Ratio {
  if (of === 0) return {count: 0, of: 0, defined: false, value: undefined};
  return {count, of, defined: true, value: count / of};
}
