/** What `alliance-widgets/model.js` offers: the study format and what can be computed from a study. */
export {checkTheory, type Conflict, type TheoryCheck} from './check-theory.js';
export {scoreCohesion, type CohesionPart, type CohesionScore, type Range} from './cohesion.js';
export {compareCases, type CaseComparison, type PartChange} from './compare-cases.js';
export type {Configuration, Values} from './configuration.js';
export {parseDate, type DateInterval, type Day, type EdtfDate, type SingleDate} from './date.js';
export {evaluateCase, type Evaluation, type Verdict} from './evaluate.js';
export {formatDate} from './format-date.js';
export type {ImportResult} from './import/imported.js';
export {toStudy} from './import/to-study.js';
export {describeProblem, messages, type MessageKey, type Messages} from './messages.js';
export {parseStudy, type ParseResult} from './parse.js';
export {predict, type Prediction} from './predict.js';
export type {Problem, Severity} from './problem.js';
export {studySchema} from './schema.js';
export type * from './schema.js';
export {text, type ChosenText} from './text.js';
export {evaluateTheories, type TheoryEvaluation} from './theories.js';
export {truthTable, type Row, type TruthTable} from './truth-table.js';
