/** A place in JSON: the keys and indexes that lead to it. */
export type Place = readonly (string | number)[];

type Parts = Record<string | number, unknown>;

/** Every place in `value`, its own (no steps) first. */
export function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || !value) return [[]];
  const steps = Object.keys(value).map((key) => (Array.isArray(value) ? Number(key) : key));
  return [[], ...steps.flatMap((step) => placesIn((value as Parts)[step]).map((rest) => [step, ...rest]))];
}

/** A copy of `value` with `part` put in at `place`. */
export function replaceAt(value: unknown, [step, ...rest]: Place, part: unknown): unknown {
  if (step === undefined) return part;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : {...(value as object)}) as Parts;
  copy[step] = replaceAt(copy[step], rest, part);
  return copy;
}

/** JSON Pointer (RFC 6901). */
export const pointerTo = (place: Place) =>
  place.map((step) => `/${String(step).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
