import type {Case, Study} from '../../model/schema.js';
import {own} from '../../model/coding.js';
import {longestOf} from '../../model/listed-ids.js';

/** Codings changed in a what-if, as the attribute `change` has them: "reliability: strong; cost: low". */
export type Changes = Readonly<Record<string, string>>;

/**
 * The pairs of ids in `text`, whether or not a study has them.
 *
 * @param conditions - Those of the study: the id of one may hold a colon itself.
 */
export function readChanges(
  text: string | undefined,
  conditions?: Study['conditions'],
): readonly (readonly [condition: string, level: string])[] {
  return (text ?? '').split(';').flatMap((part) => {
    const pair = part.trim();
    const condition = longestOf(conditions, pair, /^\s*:/) ?? pair.replace(/\s*:.*/s, '');
    const level = pair.slice(condition.length).replace(/^\s*:/, '').trim();
    return condition ? [[condition, level] as const] : [];
  });
}

/** The changes that the study has words for, and that really change `item`. */
export function changesOf({conditions = []}: Study, item: Case, text: string | undefined): Changes {
  return Object.fromEntries(
    readChanges(text, conditions).filter(
      ([condition, level]) =>
        own(item.values, condition) !== level &&
        conditions.some(({id, levels}) => id === condition && levels.some((one) => one.id === level)),
    ),
  );
}

export const writeChanges = (changes: Changes) =>
  Object.entries(changes)
    .map(([condition, level]) => `${condition}: ${level}`)
    .join('; ');
