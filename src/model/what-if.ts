/** What the theory implies for a case were it coded otherwise. Says what the model implies, not what would have been. */
import type {Values} from './configuration.js';
import {evaluator, type Evaluation} from './evaluate.js';
import {occupants, othersThan, type Known} from './occupants.js';
import type {Case, Rule, Study} from './schema.js';
import {caseOf, caseValues, levelIds, refuseUnknown} from './study-index.js';

/** One coding and what it is changed to; undefined is unknown. */
export interface ChangedCoding {
  readonly condition: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

export interface WhatIf {
  readonly case: Case;
  /** The codings that the changes really change, in the study's order. */
  readonly changed: readonly ChangedCoding[];
  /** The changed configuration, in the study's order; what is unknown is left out. */
  readonly values: Readonly<Record<string, string>>;
  /** The case as it is coded. */
  readonly before: Evaluation;
  /** The case as changed, held against the outcome that was observed in truth. */
  readonly after: Evaluation;
  /** Other cases that are coded so on every condition. Without any, no case shows what the theory says here. */
  readonly observed: readonly Case[];
  /** Other cases that may have been there, since a coding is missing in them or in the changed configuration. */
  readonly possible: readonly Case[];
  /** No case is there, and none may have been; the case itself counts too, should it be where its coding leaves it. */
  readonly isRemainder: boolean;
  /** The rules behind the prediction: those that fire on the changed configuration, or may where it has gaps. */
  readonly rules: readonly Rule[];
}

/**
 * Changes codings of a case and asks the theory again.
 *
 * @param caseOrId A case, or the id of one of the study's.
 * @param changes Condition id to level id; undefined or null makes a coding unknown.
 * @param rules The theory; by default the study's own.
 * @throws RangeError if the study lacks the case, a condition or a level.
 */
export function whatIf(
  study: Study,
  caseOrId: Case | string,
  changes: Values,
  rules?: readonly Rule[],
): WhatIf {
  const studied = caseOf(study, caseOrId);
  const levels = levelIds(study);
  refuseUnknown(levels, changes);
  const evaluate = evaluator(study, rules);
  const before = caseValues(studied, levels);
  const after = changedValues(levels, before, changes);
  const values = Object.fromEntries(after);
  const evaluation = evaluate({...studied, values});
  return {
    case: studied,
    changed: [...levels.keys()]
      .map((condition) => ({condition, from: before.get(condition), to: after.get(condition)}))
      .filter(({from, to}) => from !== to),
    values,
    before: evaluate(studied),
    after: evaluation,
    ...othersThan(studied, occupants(study)(after)),
    rules: evaluation.prediction.rules,
  };
}

type Levels = ReturnType<typeof levelIds>;

/** In the study's order. */
export function changedValues(levels: Levels, before: Known, changes: Values): Known {
  const after = new Map<string, string>();
  for (const id of levels.keys()) {
    const level = Object.hasOwn(changes, id) ? changes[id] : before.get(id);
    if (level != null) after.set(id, level);
  }
  return after;
}
