/** Where a rule table says nothing, contradicts itself, or holds a rule that says nothing. */
import {configurationCount, configurations, MAX_CONFIGURATIONS, type Configuration} from './configuration.js';
import type {Rule, Study} from './schema.js';
import {canFire, readRules, type LevelIds, type ReadRule} from './study-index.js';

/** Two rules that permit different outcomes, and a configuration of the conditions they name that meets both. */
export interface Conflict {
  readonly rules: readonly [Rule, Rule];
  readonly values: Configuration;
}

export interface TheoryCheck {
  /** Configurations of which no rule speaks. Theories do leave rows open, so this is no fault. */
  readonly silent: readonly Configuration[];
  readonly conflicts: readonly Conflict[];
  /** Rules with a condition for which they list no level that exists. */
  readonly neverFire: readonly Rule[];
  /** False if there was too much to look at: the lists then hold only what was found. */
  readonly complete: boolean;
}

const MAX_PAIRS = 2 ** 20;
const MAX_CONFLICTS = 1000;
/** Rules tried on configurations. */
const MAX_TRIALS = 2 ** 23;

/**
 * Checks a theory's rules (by default the study's own) against the study's conditions and against each other. A
 * study without rules has nothing to check.
 */
export function checkTheory(study: Study, rules: readonly Rule[] = study.rules ?? []): TheoryCheck {
  const read = readRules(study, rules);
  const {conflicts, all} = findConflicts(read);
  const silent = rules.length ? findSilent(study, read) : [];
  return {
    silent: silent ?? [],
    conflicts,
    neverFire: read.filter((rule) => !canFire(rule)).map(({rule}) => rule),
    complete: all && silent !== undefined,
  };
}

/** `all` is false if there were too many pairs to compare, or too many conflicts to list. */
function findConflicts(rules: readonly ReadRule[]) {
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

/** Undefined if there are too many configurations to try. */
function findSilent(study: Study, rules: readonly ReadRule[]): Configuration[] | undefined {
  const count = configurationCount(study);
  if (count > MAX_CONFIGURATIONS || count * rules.length > MAX_TRIALS) return undefined;
  const speaks = ({asks}: ReadRule, values: Configuration) =>
    asks.every(({id, wanted}) => wanted.includes(values[id] ?? ''));
  return [...configurations(study)].filter((values) => !rules.some((rule) => speaks(rule, values)));
}
