/** The parts of the study format that hold its theory, and what it is compared with. */
import * as v from 'valibot';
import {
  basis,
  caseId,
  cite,
  conditionId,
  defines,
  holds,
  levelId,
  optional,
  outcomeId,
  text,
  type Frozen,
} from './schema-basics.js';

const ruleSchema = v.object({
  /**
   * Condition id to the level or levels for which the rule holds; conditions left out do not matter. A rule goes as
   * a whole when one of its conditions would: without it, the rule would say more.
   */
  when: v.pipe(v.record(conditionId, v.union([levelId, v.array(levelId)])), v.metadata({whole: true})),
  /** The outcome or outcomes that the rule permits. */
  then: v.union([outcomeId, v.pipe(v.array(outcomeId), v.minLength(1))]),
  ...optional({because: text, basis, note: text, cite}),
});
const rules = v.array(ruleSchema);

const theorySchema = v.object({id: defines('theory'), rules, ...optional({label: text, note: text, cite})});

/** A rival explanation in prose, with the cases that speak against it. */
const alternativeSchema = v.object({
  claim: text,
  ...optional({label: text, against: v.array(caseId), note: text, cite}),
});

const comparisonSchema = v.object({
  cases: v.pipe(v.array(caseId), v.length(2)),
  ...optional({
    on: holds('condition', 'outcome'),
    relation: text,
    origin: v.picklist(['author', 'derived']),
    basis,
    note: text,
    cite,
  }),
});

export const ruleEntries = {rules};

export const rivalEntries = {
  theories: v.array(theorySchema),
  alternatives: v.array(alternativeSchema),
  comparisons: v.array(comparisonSchema),
};

export type Rule = Frozen<v.InferOutput<typeof ruleSchema>>;
export type Theory = Frozen<v.InferOutput<typeof theorySchema>>;
export type Alternative = Frozen<v.InferOutput<typeof alternativeSchema>>;
export type Comparison = Frozen<v.InferOutput<typeof comparisonSchema>>;
