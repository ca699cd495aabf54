/** The theories of a study side by side: its own, and its rivals, held against the same cases. */
import {evaluateStudy, type Evaluation, type Verdict} from './evaluate.js';
import type {Case, Rule, Study, Theory} from './schema.js';

export interface TheoryEvaluation {
  /** Undefined for the study's own rules. */
  readonly theory: Theory | undefined;
  readonly rules: readonly Rule[];
  /** Every case of the study, in its order. */
  readonly cases: readonly {readonly case: Case; readonly evaluation: Evaluation}[];
  /** The same cases by verdict: names, not a rate. */
  readonly byVerdict: Readonly<Record<Verdict, readonly Case[]>>;
}

/** Holds every theory of a study against every case: its own rules first, if it has any, then its `theories`. */
export function evaluateTheories(study: Study): readonly TheoryEvaluation[] {
  const {rules, theories = []} = study;
  return [
    ...(rules?.length ? [evaluateTheory(study, undefined, rules)] : []),
    ...theories.map((theory) => evaluateTheory(study, theory, theory.rules)),
  ];
}

function evaluateTheory(study: Study, theory: Theory | undefined, rules: readonly Rule[]): TheoryEvaluation {
  const {evaluations, byVerdict} = evaluateStudy(study, rules);
  const cases = [...evaluations].map(([item, evaluation]) => ({case: item, evaluation}));
  return {theory, rules, cases, byVerdict};
}
