/** How a theory's predictions stand against what the cases show. */
import {predictor, type Prediction} from './predict.js';
import type {Case, Rule, Study} from './schema.js';
import {caseOf, caseValues, levelIds, outcomeIds} from './study-index.js';

/** `hit`: the theory permits the observed outcome. `near`: one ordered level off. `miss`: further off. */
export type Verdict = 'hit' | 'near' | 'miss' | 'undetermined';

export interface Evaluation {
  /** Of two outcome levels, one off is the opposite: `near` needs three or more, and an order. */
  readonly verdict: Verdict;
  /** Fewest steps along the ordered outcome levels from the observed to a permitted outcome; 0 for a hit, none where a miss has no order. */
  readonly distance?: number;
  /**
   * Why the verdict is undetermined, the first that holds: the theory has no rules, the case no (known)
   * outcome, there are too many completions to decide, they differ, or no rule speaks of the case.
   */
  readonly reason?: 'no-rules' | 'no-outcome' | 'undecided' | 'not-determinate' | 'silent';
  /** The case's outcome, if it is one of the study's outcome levels. */
  readonly observed?: string;
  readonly prediction: Prediction;
}

/**
 * Holds a case against a theory, by default the study's own rules. Codings that name no level of the study
 * count as unknown.
 *
 * @param caseOrId A case, or the id of one of the study's.
 * @throws RangeError if the study has no case of that id.
 */
export function evaluateCase(study: Study, caseOrId: Case | string, rules?: readonly Rule[]): Evaluation {
  return evaluator(study, rules)(caseOf(study, caseOrId));
}

/** A theory held against every case of a study, in the study's order. */
export interface StudyEvaluation {
  readonly cases: readonly {readonly case: Case; readonly evaluation: Evaluation}[];
  /** The same cases by verdict: names, not a rate, as they are few and were chosen. */
  readonly byVerdict: Readonly<Record<Verdict, readonly Case[]>>;
}

/** `evaluateCase` for all of the study's cases. */
export function evaluateStudy(study: Study, rules?: readonly Rule[]): StudyEvaluation {
  const evaluate = evaluator(study, rules);
  const cases = (study.cases ?? []).map((item) => ({case: item, evaluation: evaluate(item)}));
  const byVerdict: Record<Verdict, Case[]> = {hit: [], near: [], miss: [], undetermined: []};
  for (const {case: item, evaluation} of cases) byVerdict[evaluation.verdict].push(item);
  return {cases, byVerdict};
}

/** `evaluateCase` for many cases: reads the rules once. */
export function evaluator(study: Study, rules: readonly Rule[] = study.rules ?? []) {
  const levels = levelIds(study);
  const order = outcomeIds(study);
  const isOrdered = study.outcome?.order !== 'none';
  const predictValues = predictor(study, rules);

  return (studied: Case): Evaluation => {
    const prediction = predictValues(caseValues(studied, levels));
    const observed = order.find((id) => id === studied.outcome);
    const judged = rules.length ? judge(order, isOrdered, observed, prediction) : undetermined('no-rules');
    return {...judged, ...(observed !== undefined && {observed}), prediction};
  };
}

type Judged = Omit<Evaluation, 'observed' | 'prediction'>;

function judge(
  order: readonly string[],
  isOrdered: boolean,
  observed: string | undefined,
  prediction: Prediction,
): Judged {
  const {outcomes, determinate, undecided} = prediction;
  if (observed === undefined) return undetermined('no-outcome');
  if (!determinate) return undetermined(undecided ? 'undecided' : 'not-determinate');
  const rank = order.indexOf(observed);
  const steps = order.flatMap((id, i) => (outcomes.includes(id) ? Math.abs(i - rank) : []));
  if (!steps.length) return undetermined('silent');
  const distance = Math.min(...steps);
  if (distance === 0) return {verdict: 'hit', distance};
  if (!isOrdered) return {verdict: 'miss'};
  return {verdict: distance === 1 && order.length > 2 ? 'near' : 'miss', distance};
}

const undetermined = (reason: Evaluation['reason']): Judged => ({verdict: 'undetermined', reason});
