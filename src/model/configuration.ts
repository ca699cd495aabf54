/** Configurations: the rows of a truth table, one for each combination of the conditions' levels. */
import type {Study} from './schema.js';

/** Level id by condition id; null, undefined or a missing id means unknown. */
export type Values = Readonly<Record<string, string | null | undefined>>;

/** The level id of every condition, by condition id. */
export type Configuration = Readonly<Record<string, string>>;

/** Nothing lists all configurations when there are more than this. */
export const MAX_CONFIGURATIONS = 4096;

/** How many configurations a study has: 0 without conditions. */
export const configurationCount = ({conditions = []}: Study) =>
  conditions.reduce((count, {levels}) => count * levels.length, conditions.length && 1);

/**
 * Every configuration: levels from low to high as the study orders them, the first condition changing slowest.
 * There can be very many, so ask `configurationCount` first.
 */
export function configurations({conditions = []}: Study): readonly Configuration[] {
  let all: Configuration[] = conditions.length ? [{}] : [];
  for (const {id, levels} of conditions) {
    all = all.flatMap((values) => levels.map((level) => ({...values, [id]: level.id})));
  }
  return all;
}
