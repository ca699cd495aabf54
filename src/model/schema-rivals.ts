/** The part of the study format that holds what the theory and the cases are compared with. */
import * as v from 'valibot';
import {basis, caseId, cite, defines, holds, optional, text, type Frozen} from './schema-basics.js';
import {rules} from './schema-rules.js';

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

export const rivalEntries = {
  theories: v.array(theorySchema),
  alternatives: v.array(alternativeSchema),
  comparisons: v.array(comparisonSchema),
};

export type Theory = Frozen<v.InferOutput<typeof theorySchema>>;
export type Alternative = Frozen<v.InferOutput<typeof alternativeSchema>>;
export type Comparison = Frozen<v.InferOutput<typeof comparisonSchema>>;
