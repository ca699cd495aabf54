/**
 * What the reader needs of valibot while a page runs: the shape of a schema, without the code that checks values,
 * since `read.ts` checks them itself. The files in `dist/cdn` are built with this module in valibot's place, which
 * makes each of them 2 kB smaller (brotli); a test holds it against valibot.
 */

type Shape = Readonly<Record<string, unknown>> & {readonly type: string};

const leaf = (type: string) => (): Shape => ({type});
const limit =
  (type: string) =>
  (requirement: number): Shape => ({type, requirement});

export const string = leaf('string');
export const number = leaf('number');
export const minLength = limit('min_length');
export const length = limit('length');
export const minValue = limit('min_value');
export const maxValue = limit('max_value');

export const metadata = (metadata: object): Shape => ({type: 'metadata', metadata});

export const object = (entries: object): Shape => ({type: 'object', entries});
export const looseObject = (entries: object): Shape => ({type: 'loose_object', entries});
export const array = (item: Shape): Shape => ({type: 'array', item});
export const record = (key: Shape, value: Shape): Shape => ({type: 'record', key, value});
export const partial = ({entries}: Shape) => ({
  entries: Object.fromEntries(
    Object.entries(entries as object).map(([key, wrapped]) => [
      key,
      {type: 'optional', wrapped: wrapped as Shape},
    ]),
  ),
});
export const lazy = (getter: () => Shape) => ({type: 'lazy', getter});
export const union = (options: readonly Shape[]): Shape => ({type: 'union', options});
export const picklist = (options: readonly unknown[]): Shape => ({type: 'picklist', options});
export const pipe = (...steps: readonly Shape[]): Shape => ({...(steps[0] as Shape), pipe: steps});
