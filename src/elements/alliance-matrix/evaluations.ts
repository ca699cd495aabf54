import {evaluateStudy} from '../../model/evaluate.js';
import type {Study} from '../../model/schema.js';
import {remembered} from '../../figure/remembered.js';

/** The study's theory held against its cases: the evaluation of each, and the cases by verdict. */
export const evaluationsOf = (study: Study) =>
  remembered(study, 'evaluations', () => {
    const {cases, byVerdict} = evaluateStudy(study);
    return {evaluations: new Map(cases.map((one) => [one.case, one.evaluation])), byVerdict};
  });
