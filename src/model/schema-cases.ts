/** The part of the study format that holds the cases, and what they are coded on. */
import * as v from 'valibot';
import {
  basis,
  bearing,
  cite,
  conditionId,
  date,
  defines,
  finding,
  holds,
  levelId,
  levels,
  namedSchema,
  optional,
  outcomeId,
  subject,
  text,
  type Frozen,
} from './schema-basics.js';

const conditionSchema = v.object({
  id: defines('condition'),
  /** From low to high. */
  levels: levels('level of'),
  ...optional({
    label: text,
    description: text,
    /** What is looked at to code the condition. */
    indicators: v.array(namedSchema('indicator')),
    cite,
  }),
});

const outcomeSchema = v.object({
  /** Ordered, unless `order` says otherwise: a prediction is near when it is one step off. */
  levels: levels('level of outcome'),
  ...optional({order: v.picklist(['none']), label: text, description: text, note: text, cite}),
});

const judgmentSchema = v.object({level: v.picklist(['high', 'low']), ...optional({because: text})});

const evidenceSchema = v.object({
  for: subject,
  claim: text,
  ...optional({
    date,
    bearing,
    test: v.picklist(['hoop', 'smoking-gun', 'straw-in-the-wind', 'doubly-decisive']),
    /** How sure one could be to find it, were the coding right. */
    certitude: judgmentSchema,
    /** How unlikely one would be to find it, were the coding wrong. */
    uniqueness: judgmentSchema,
    finding,
    cite,
  }),
});

const codingSchema = v.object(optional({basis, note: text, cite}));

const caseSchema = v.object({
  id: defines('case'),
  ...optional({
    label: text,
    period: date,
    /** What EDTF cannot say, shown in place of the period. */
    display: text,
    /** What cases have in common that follow one another in time, such as an alliance. */
    group: text,
    actors: v.array(text),
    demand: text,
    summary: text,
    note: text,
    /** A condition left out is unknown. */
    values: v.record(conditionId, levelId),
    outcome: outcomeId,
    coding: v.record(subject, codingSchema),
    evidence: v.array(evidenceSchema),
    /** A direction of change from -1 to 1; a measure left out is unknown. */
    readings: v.record(holds('measure'), v.pipe(v.number(), v.minValue(-1), v.maxValue(1))),
    cite,
  }),
});

const measureSchema = v.object({
  id: defines('measure'),
  ...optional({label: text, description: text, group: text, direction: v.picklist([1, -1])}),
});

export const caseEntries = {
  conditions: v.array(conditionSchema),
  outcome: outcomeSchema,
  measures: v.array(measureSchema),
  cases: v.array(caseSchema),
};

export type Condition = Frozen<v.InferOutput<typeof conditionSchema>>;
export type Outcome = Frozen<v.InferOutput<typeof outcomeSchema>>;
export type Judgment = Frozen<v.InferOutput<typeof judgmentSchema>>;
export type Evidence = Frozen<v.InferOutput<typeof evidenceSchema>>;
export type Coding = Frozen<v.InferOutput<typeof codingSchema>>;
export type Case = Frozen<v.InferOutput<typeof caseSchema>>;
export type Measure = Frozen<v.InferOutput<typeof measureSchema>>;
