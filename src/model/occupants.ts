/** Which cases were ever at a configuration, as far as the codings tell. */
import type {Case, Study} from './schema.js';
import {caseValues, levelIds} from './study-index.js';

/** A configuration of known conditions; one left out is unknown. */
export type Known = ReadonlyMap<string, string>;

export interface Occupants {
  /** Coded so on every condition. */
  readonly observed: readonly Case[];
  /** At odds with the configuration nowhere, but here or there a coding is missing: may have been there. */
  readonly possible: readonly Case[];
}

/** Reads the codings once; asked for many configurations, it tells who was at each. */
export function occupants(study: Study): (values: Known) => Occupants {
  const levels = levelIds(study);
  const whole = new Map<string, Case[]>();
  const gapped: {readonly item: Case; readonly values: Known}[] = [];
  const all = (study.cases ?? []).map((item) => ({item, values: caseValues(item, levels)}));
  const keyOf = (values: Known) => JSON.stringify([...levels.keys()].map((id) => values.get(id)));
  for (const each of all) {
    if (each.values.size < levels.size) gapped.push(each);
    else whole.set(keyOf(each.values), [...(whole.get(keyOf(each.values)) ?? []), each.item]);
  }
  return (values) => {
    const isWhole = levels.size > 0 && values.size === levels.size;
    const candidates = isWhole ? gapped : all;
    const possible = candidates.filter((each) => agree(each.values, values));
    return {
      observed: isWhole ? (whole.get(keyOf(values)) ?? []) : [],
      possible: possible.map(({item}) => item),
    };
  };
}

/** The others at a configuration beside `studied`, and whether no case at all is there or may have been. */
export const othersThan = ({id: own}: Case, {observed, possible}: Occupants) => ({
  observed: observed.filter(({id}) => id !== own),
  possible: possible.filter(({id}) => id !== own),
  isRemainder: !observed.length && !possible.length,
});

const agree = (a: Known, b: Known) => [...a].every(([id, level]) => !b.has(id) || b.get(id) === level);
