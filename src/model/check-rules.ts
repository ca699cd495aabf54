import {findConflicts} from './conflicts.js';
import type {CheckWhole} from './part.js';
import {keysOf, type Path} from './path.js';
import type {Problems} from './problems.js';
import {shorten} from './quote.js';
import type {Rule} from './schema.js';
import {canFire, readRules} from './study-index.js';

/** More rules than anybody reads; to try them all would take seconds. */
const MAX_RULES = 1000;

/** The rules of one theory, with gaps, and where they stand. */
type Theory = readonly [rules: readonly (Rule | undefined)[] | undefined, path: Path];

/**
 * Tells of rules that contradict each other or say nothing: the author's to mend, but nothing is left out for it.
 *
 * @param count - How many rules were checked before.
 */
export function checkRules(theories: readonly Theory[], problems: Problems, count = 0): CheckWhole {
  const placed = theories.map(([rules = [], up]) => {
    const places = new Map(rules.map((rule, key) => [rule, {up, key}]));
    places.delete(undefined);
    return places as ReadonlyMap<Rule, Path>;
  });
  return (study) => {
    for (const places of placed) {
      count += places.size;
      if (count > MAX_RULES) return;
      const read = readRules(study, [...places.keys()]);
      for (const one of read) if (!canFire(one)) problems.report('rule-never-fires', places.get(one.rule));
      for (const {rules, values} of findConflicts(read).conflicts) {
        const [first, second] = rules.map((rule) => places.get(rule));
        const where = Object.entries(values).map((pair) => pair.join(' = '));
        problems.report('rules-disagree', second, () => ({
          other: shorten(keysOf(first).join('/')),
          values: shorten(where.join(', ')) || '…',
        }));
      }
    }
  };
}
