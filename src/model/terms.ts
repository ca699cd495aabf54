/** Terms: conjunctions of conditions at a level each, such as DEV*~URB. */
import type {Configuration} from './configuration.js';
import type {Condition} from './schema.js';

/** Level id by condition id; conditions left out do not matter. Without any, the term always holds. */
export type Term = Readonly<Record<string, string>>;

/** What of a condition terms speak of. */
export type Dimension = Pick<Condition, 'id' | 'levels'>;

/** Whether a configuration has every level that a term names. */
export const covers = (term: Term, row: Configuration) =>
  Object.entries(term).every(([id, level]) => row[id] === level);

/**
 * A term, or several joined by +, in the notation of QCA. Of two levels the higher is written as the condition and the
 * lower as its negation (`DEV*~URB`); of more, each is written in brackets (`DEV[mid]`). `1` always holds, `0` never.
 */
export function formulaOf(conditions: readonly Dimension[], terms: Term | readonly Term[]): string {
  const all = [terms].flat() as readonly Term[];
  const literal = ({id, levels}: Dimension, level: string) => {
    if (levels.length !== 2) return `${id}[${level}]`;
    return levels[1]?.id === level ? id : `~${id}`;
  };
  const written = all.map((term) => {
    const named = conditions.flatMap((each) => {
      const level = Object.hasOwn(term, each.id) ? term[each.id] : undefined;
      return level === undefined ? [] : [literal(each, level)];
    });
    return named.join('*') || '1';
  });
  return written.join(' + ') || '0';
}
