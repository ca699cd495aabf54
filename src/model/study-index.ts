/** Look-ups in a study that several parts of the model share. */
import type {Values} from './configuration.js';
import type {Case, Rule, Study} from './schema.js';

/** Level ids from low to high, by condition id, in the study's order. */
export type LevelIds = ReadonlyMap<string, readonly string[]>;

/** What a rule asks of one condition. */
export interface Ask {
  readonly id: string;
  /** The levels that satisfy the rule, from low to high; empty if the study has none of them. */
  readonly wanted: readonly string[];
  /** All levels of the condition. */
  readonly levels: readonly string[];
}

export interface ReadRule {
  readonly rule: Rule;
  readonly asks: readonly Ask[];
}

export function levelIds(study: Study): LevelIds {
  return new Map(study.conditions?.map(({id, levels}) => [id, levels.map((level) => level.id)]));
}

/** From first to last, as the study orders them. */
export function outcomeIds(study: Study): readonly string[] {
  return study.outcome?.levels.map(({id}) => id) ?? [];
}

/**
 * @param caseOrId A case, which need not be one of the study's, or the id of one that is.
 * @throws RangeError if the study has no case of that id.
 */
export function caseOf(study: Study, caseOrId: Case | string): Case {
  const found = typeof caseOrId === 'string' ? study.cases?.find(({id}) => id === caseOrId) : caseOrId;
  if (!found) throw new RangeError(`no such case: ${caseOrId as string}`);
  return found;
}

/** @throws RangeError if `values` names a condition, or a level of one, that is not in `all`. */
export function refuseUnknown(all: LevelIds, values: Values) {
  for (const [id, level] of Object.entries(values)) {
    if (!all.has(id)) throw new RangeError(`no such condition: ${id}`);
    if (level != null && !all.get(id)?.includes(level))
      throw new RangeError(`no such level of ${id}: ${level}`);
  }
}

export function readRules(study: Study, rules: readonly Rule[]): readonly ReadRule[] {
  const all = levelIds(study);
  const readAsk = ([id, when]: [string, string | readonly string[]]): Ask => {
    const levels = all.get(id) ?? [];
    const listed = new Set([when].flat());
    return {id, wanted: levels.filter((level) => listed.has(level)), levels};
  };
  return rules.map((rule) => ({rule, asks: Object.entries(rule.when).map(readAsk)}));
}

/** Conditions do not depend on each other, so a rule can fire if each of its asks can be met. */
export const canFire = ({asks}: ReadRule) => asks.every(({wanted}) => wanted.length > 0);

/**
 * The level of each condition on which a case is coded, in the study's order; a level that the condition lacks is
 * no coding.
 */
export function caseValues({values = {}}: Case, all: LevelIds): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const [id, levels] of all) {
    const level = values[id];
    if (level !== undefined && levels.includes(level)) known.set(id, level);
  }
  return known;
}
