/** Where a rule table says nothing, contradicts itself, or holds a rule that says nothing. */
import {findConflicts, type Conflict} from './conflicts.js';
import {configurationCount, configurations, MAX_CONFIGURATIONS, type Configuration} from './configuration.js';
import type {Rule, Study} from './schema.js';
import {canFire, readRules, type ReadRule} from './study-index.js';

export interface TheoryCheck {
  /** Configurations of which no rule speaks. Theories do leave rows open, so this is no fault. */
  readonly silent: readonly Configuration[];
  readonly conflicts: readonly Conflict[];
  /** Rules with a condition for which they list no level that exists. */
  readonly neverFire: readonly Rule[];
  /** False if there was too much to look at: the lists then hold only what was found. */
  readonly complete: boolean;
}

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

/** Undefined if there are too many configurations to try. */
function findSilent(study: Study, rules: readonly ReadRule[]): Configuration[] | undefined {
  const count = configurationCount(study);
  if (count > MAX_CONFIGURATIONS || count * rules.length > MAX_TRIALS) return undefined;
  const speaks = ({asks}: ReadRule, values: Configuration) =>
    asks.every(({id, wanted}) => wanted.includes(values[id] ?? ''));
  return configurations(study).filter((values) => !rules.some((rule) => speaks(rule, values)));
}
