import type {Source, Study} from '../model/schema.js';
import {remembered} from './remembered.js';

/** The works of a study: those that its claims cite, and those which it lists besides. */
export interface Works {
  readonly cited: readonly Source[];
  readonly further: readonly Source[];
}

/** Sorts the works of a study by whether a claim cites them; where none is cited, all stand for the whole. */
export const worksOf = (study: Study): Works =>
  remembered(study, 'works', () => {
    const {sources = [], ...claims} = study;
    const ids = new Set<unknown>();
    // A parsed study is plain data of limited depth.
    if (sources.length > 1) {
      JSON.stringify(claims, (key, value: unknown) => {
        if (key === 'source') ids.add(value);
        return value;
      });
    }
    const cited = sources.filter(({id}) => ids.has(id));
    if (!cited.length) return {cited: sources, further: []};
    return {cited, further: sources.filter(({id}) => !ids.has(id))};
  });
