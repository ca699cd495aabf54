/** What `alliance-widgets/model.js` offers: the study format and what can be computed from a study. */
export type {AuthorPair, Finding} from './author-pairs.js';
export {checkTheory, type TheoryCheck} from './check-theory.js';
export {scoreCohesion, type CohesionPart, type CohesionScore, type Range} from './cohesion.js';
export {compareCases, type CaseComparison, type PartChange} from './compare-cases.js';
export {codedTable, type CodedRow, type CodedTable, type RowCode, type TableOptions} from './coded-table.js';
export {comparePair, type Pair} from './compare-pair.js';
export type {Configuration, Values} from './configuration.js';
export type {Conflict} from './conflicts.js';
export {parseDate, type DateInterval, type Day, type EdtfDate, type SingleDate} from './date.js';
export {evaluateEvidence, type Effect, type EvidenceEffect, type Hypothesis} from './evaluate-evidence.js';
export type {EvidenceTest} from './evidence-test.js';
export {evaluateCase, type Evaluation, type StudyEvaluation, type Verdict} from './evaluate.js';
export {fit, type Fit, type FormulaFit, type TermFit} from './fit.js';
export {formatDate} from './format-date.js';
export type {ImportResult} from './import/imported.js';
export {toStudy} from './import/to-study.js';
export {describeProblem, messages, type MessageKey, type Messages} from './messages.js';
export {minimalPairs, type MinimalPairs} from './minimal-pairs.js';
export {
  minimize,
  type Minimization,
  type MinimizeOptions,
  type Model,
  type PlainRow,
  type PlainTable,
  type PrimeImplicant,
} from './minimize.js';
export {parseStudy, type ParseResult} from './parse.js';
export {predict, type Prediction} from './predict.js';
export type {Problem, Severity} from './problem.js';
export type {Ratio} from './ratio.js';
export {studySchema} from './schema.js';
export type * from './schema.js';
export {sensitivity, type CodingChange, type Sensitivity} from './sensitivity.js';
export {formulaOf, type Dimension, type Term} from './terms.js';
export {text, type ChosenText} from './text.js';
export {evaluateTheories, type TheoryEvaluation} from './theories.js';
export {toCSV, type CsvOptions} from './to-csv.js';
export {toR} from './to-r.js';
export {truthTable, type Row, type TruthTable} from './truth-table.js';
export {whatIf, type ChangedCoding, type WhatIf} from './what-if.js';
