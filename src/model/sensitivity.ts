/** On which of its codings a case's verdict hangs. */
import {evaluator, type Evaluation, type Verdict} from './evaluate.js';
import {occupants, othersThan} from './occupants.js';
import type {Prediction} from './predict.js';
import type {Case, Rule, Study} from './schema.js';
import {caseOf, caseValues, levelIds} from './study-index.js';
import {changedValues} from './what-if.js';

export interface CodingChange {
  /** Condition id to the level it is changed to: one condition, or two. */
  readonly changes: Readonly<Record<string, string>>;
  readonly prediction: Prediction;
  /** Against the outcome that was observed in truth. */
  readonly verdict: Verdict;
  /** Whether the theory then permits other outcomes, or is no longer (or newly) definite. */
  readonly moves: boolean;
  /** How the verdict changes; undefined if it stays. */
  readonly turns: {readonly from: Verdict; readonly to: Verdict} | undefined;
  /** Two changes that move the prediction together, though neither does alone. */
  readonly onlyTogether: boolean;
  /** Other cases that are coded so on every condition. */
  readonly observed: readonly Case[];
  /** Other cases that may have been there, for want of a coding. */
  readonly possible: readonly Case[];
  /** No case is there, and none may have been. */
  readonly isRemainder: boolean;
}

export interface Sensitivity {
  readonly case: Case;
  /** The case as it is coded. */
  readonly evaluation: Evaluation;
  /** Single changes first, then double ones, in the study's order. */
  readonly changes: readonly CodingChange[];
  /** False if there are more changes than the 1,024 that are listed. */
  readonly complete: boolean;
}

const MAX_CHANGES = 1024;

/**
 * Tries every change of one coding and of two, also of an unknown one to each of its levels.
 *
 * @param caseOrId A case, or the id of one of the study's.
 * @param rules The theory; by default the study's own.
 * @throws RangeError if the study has no case of that id.
 */
export function sensitivity(study: Study, caseOrId: Case | string, rules?: readonly Rule[]): Sensitivity {
  const studied = caseOf(study, caseOrId);
  const {changes, complete} = listChanges(study, studied);
  const tryChange = trial(study, studied, rules);
  const moving = new Set<string>();
  const list = changes.map((change): CodingChange => {
    const tried = tryChange(Object.fromEntries(change));
    if (tried.moves && change.length === 1) moving.add(String(change[0]));
    const isJoint = change.length === 2 && !change.some((single) => moving.has(String(single)));
    return {...tried, onlyTogether: tried.moves && isJoint};
  });
  return {case: studied, evaluation: evaluator(study, rules)(studied), changes: list, complete};
}

type Single = readonly [condition: string, level: string];

function listChanges(study: Study, studied: Case) {
  const levels = levelIds(study);
  const known = caseValues(studied, levels);
  const singles: Single[] = [];
  for (const [id, all] of levels) {
    for (const level of all) if (level !== known.get(id)) singles.push([id, level]);
  }
  const changes: (readonly Single[])[] = singles.slice(0, MAX_CHANGES).map((single) => [single]);
  for (const [i, a] of singles.entries()) {
    for (const b of singles.slice(i + 1)) {
      if (changes.length >= MAX_CHANGES) return {changes, complete: false};
      if (a[0] !== b[0]) changes.push([a, b]);
    }
  }
  return {changes, complete: singles.length <= MAX_CHANGES};
}

function trial(study: Study, studied: Case, rules: readonly Rule[] | undefined) {
  const evaluate = evaluator(study, rules);
  const before = evaluate(studied);
  const levels = levelIds(study);
  const known = caseValues(studied, levels);
  const who = occupants(study);
  return (changes: Readonly<Record<string, string>>): Omit<CodingChange, 'onlyTogether'> => {
    const values = changedValues(levels, known, changes);
    const {prediction, verdict} = evaluate({...studied, values: Object.fromEntries(values)});
    return {
      changes,
      prediction,
      verdict,
      moves: said(prediction) !== said(before.prediction),
      turns: verdict === before.verdict ? undefined : {from: before.verdict, to: verdict},
      ...othersThan(studied, who(values)),
    };
  };
}

const said = ({outcomes, determinate}: Prediction) => JSON.stringify([outcomes, determinate]);
