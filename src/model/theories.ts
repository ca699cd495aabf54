/** The theories of a study side by side: its own, and its rivals, held against the same cases. */
import {evaluateStudy, type StudyEvaluation} from './evaluate.js';
import type {Rule, Study, Theory} from './schema.js';

export interface TheoryEvaluation extends StudyEvaluation {
  /** Undefined for the study's own rules. */
  readonly theory: Theory | undefined;
  readonly rules: readonly Rule[];
}

/** Holds every theory of a study against every case: its own rules first, if it has any, then its `theories`. */
export function evaluateTheories(study: Study): readonly TheoryEvaluation[] {
  const {rules, theories = []} = study;
  return [
    ...(rules?.length ? [evaluateTheory(study, undefined, rules)] : []),
    ...theories.map((theory) => evaluateTheory(study, theory, theory.rules)),
  ];
}

const evaluateTheory = (
  study: Study,
  theory: Theory | undefined,
  rules: readonly Rule[],
): TheoryEvaluation => ({theory, rules, ...evaluateStudy(study, rules)});
