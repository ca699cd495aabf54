import type {Configuration} from './configuration.js';
import type {Rule} from './schema.js';
import type {LevelIds, ReadRule} from './study-index.js';

/** Two rules that permit different outcomes, and a configuration of the conditions they name that meets both. */
export interface Conflict {
  readonly rules: readonly [Rule, Rule];
  readonly values: Configuration;
}

const MAX_PAIRS = 2 ** 20;
const MAX_CONFLICTS = 1000;

/** The pairs of rules that disagree; `all` is false if there were too many pairs to compare, or too many conflicts to list. */
export function findConflicts(rules: readonly ReadRule[]) {
  const comparable = rules.map(({rule, asks}) => ({
    rule,
    wanted: new Map(asks.map(({id, wanted}) => [id, wanted])),
    permits: JSON.stringify([...new Set([rule.then].flat())].sort()),
  }));
  const conflicts: Conflict[] = [];
  let pairs = 0;
  for (const [i, a] of comparable.entries()) {
    for (const b of comparable.slice(i + 1)) {
      if (++pairs > MAX_PAIRS || conflicts.length === MAX_CONFLICTS) return {conflicts, all: false};
      const values = a.permits === b.permits ? undefined : meeting(a.wanted, b.wanted);
      if (values) conflicts.push({rules: [a.rule, b.rule], values});
    }
  }
  return {conflicts, all: true};
}

/** The lowest levels that satisfy two rules, on the conditions that either names. */
function meeting(a: LevelIds, b: LevelIds): Configuration | undefined {
  const values = new Map<string, string>();
  for (const [id, wanted] of new Map([...a, ...b])) {
    const level = wanted.find((level) => a.get(id)?.includes(level) ?? true);
    if (level === undefined) return undefined;
    values.set(id, level);
  }
  return Object.fromEntries(values);
}
