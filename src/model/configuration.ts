/** Configurations: the rows of a truth table, one for each combination of the conditions' levels. */
import type {Study} from './schema.js';

/** Level id by condition id; null, undefined or a missing id means unknown. */
export type Values = Readonly<Record<string, string | null | undefined>>;

/** The level id of every condition, by condition id. */
export type Configuration = Readonly<Record<string, string>>;

/** Nothing lists all configurations when there are more than this. */
export const MAX_CONFIGURATIONS = 4096;

/** How many configurations a study has: 0 without conditions, at most `Number.MAX_SAFE_INTEGER`. */
export function configurationCount(study: Study): number {
  const {conditions = []} = study;
  let count = conditions.length ? 1 : 0;
  for (const {levels} of conditions) count = Math.min(count * levels.length, Number.MAX_SAFE_INTEGER);
  return count;
}

/**
 * Every configuration: levels from low to high as the study orders them, the first condition changing slowest.
 * There can be very many, so ask `configurationCount` first.
 */
export function* configurations(study: Study): Generator<Configuration, void> {
  const lastFirst = [...(study.conditions ?? [])].reverse();
  const count = configurationCount(study);
  for (let row = 0; row < count; row++) {
    let rest = row;
    const values = lastFirst.map(({id, levels}) => {
      const level = levels[rest % levels.length]?.id ?? '';
      rest = Math.floor(rest / levels.length);
      return [id, level] as const;
    });
    yield Object.fromEntries(values.reverse());
  }
}
