/**
 * The study format: the one data contract of the library.
 *
 * Declarative on purpose (no `check`, `transform` or regular expressions), because three things are read off
 * it: the types below, the lenient parser in `read.ts`, and the published JSON Schema. What one item says of
 * another (a case's level, a citation's source) cannot be said here; `references.ts` checks that.
 */
import * as v from 'valibot';
import {
  basis,
  bearing,
  cite,
  citeSchema,
  finding,
  id,
  levels,
  levelSchema,
  optional,
  string,
  text,
  type Frozen,
} from './schema-basics.js';
import {ledgerSchema} from './schema-ledger.js';
import {mechanismSchema} from './schema-mechanism.js';
import {outlineSchema} from './schema-outline.js';

export {text as textSchema} from './schema-basics.js';
export type {Ledger, LedgerItem, LedgerLink} from './schema-ledger.js';
export type {Mechanism, MechanismLink, MechanismNode} from './schema-mechanism.js';
export type {OutlineInput, OutlineNode} from './schema-outline.js';

/** A CSL-JSON item; fields beyond `id` are the author's and are kept as they are. */
const sourceSchema = v.looseObject({id});

const conditionSchema = v.object({
  id,
  /** From low to high. */
  levels,
  ...optional({
    label: text,
    description: text,
    /** What is looked at to code the condition. */
    indicators: v.array(levelSchema),
    cite,
  }),
});

const outcomeSchema = v.object({
  /** Ordered: a prediction is near when it is one step off. */
  levels,
  ...optional({label: text, description: text, note: text, cite}),
});

const oneOrMore = v.union([id, v.array(id)]);

const ruleSchema = v.object({
  /** Condition id to the level or levels for which the rule holds; conditions left out do not matter. */
  when: v.record(string, oneOrMore),
  /** The outcome or outcomes that the rule permits. */
  then: oneOrMore,
  ...optional({because: text, basis, note: text, cite}),
});
const rules = v.array(ruleSchema);

const theorySchema = v.object({id, rules, ...optional({label: text, note: text, cite})});

/** A rival explanation in prose, with the cases that speak against it. */
const alternativeSchema = v.object({
  claim: text,
  ...optional({label: text, against: v.array(id), note: text, cite}),
});

const judgmentSchema = v.object({level: v.picklist(['high', 'low']), ...optional({because: text})});

const evidenceSchema = v.object({
  /** A condition, an indicator, a measure, or `outcome`. */
  for: id,
  claim: text,
  ...optional({
    /** EDTF. */
    date: string,
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
  id,
  ...optional({
    label: text,
    /** EDTF. */
    period: string,
    /** What EDTF cannot say, shown in place of the period. */
    display: text,
    /** What cases have in common that follow one another in time, such as an alliance. */
    group: text,
    actors: v.array(text),
    demand: text,
    summary: text,
    note: text,
    /** Condition id to level id; a condition left out is unknown. */
    values: v.record(string, string),
    outcome: id,
    coding: v.record(string, codingSchema),
    evidence: v.array(evidenceSchema),
    /** Measure id to a direction of change from -1 to 1; a measure left out is unknown. */
    readings: v.record(string, v.pipe(v.number(), v.minValue(-1), v.maxValue(1))),
    cite,
  }),
});

const comparisonSchema = v.object({
  cases: v.pipe(v.array(id), v.length(2)),
  ...optional({
    on: id,
    relation: text,
    origin: v.picklist(['author', 'derived']),
    basis,
    note: text,
    cite,
  }),
});

const measureSchema = v.object({
  id,
  ...optional({label: text, description: text, group: text, direction: v.picklist([1, -1])}),
});

const eventSchema = v.object({
  /** EDTF. */
  date: string,
  label: text,
  ...optional({
    /** What EDTF cannot say ("early April"), shown in place of the date. */
    display: text,
    lane: id,
    status: v.picklist(['planned']),
    note: text,
    cases: v.array(id),
    cite,
  }),
});

const laneSchema = v.object({id, ...optional({label: text})});
const periodSchema = v.object({date: string, label: text, ...optional({lane: id, note: text, cite})});

/** Every part but `id` and `title` is optional; an element that lacks the part it needs says so. */
export const studySchema = v.object({
  id,
  title: text,
  ...optional({
    $schema: string,
    summary: text,
    /** What the study speaks of. */
    scope: text,
    /** What its author says it cannot tell. */
    limits: text,
    note: text,
    sources: v.array(sourceSchema),
    conditions: v.array(conditionSchema),
    outcome: outcomeSchema,
    rules,
    theories: v.array(theorySchema),
    alternatives: v.array(alternativeSchema),
    cases: v.array(caseSchema),
    comparisons: v.array(comparisonSchema),
    measures: v.array(measureSchema),
    mechanism: mechanismSchema,
    lanes: v.array(laneSchema),
    periods: v.array(periodSchema),
    events: v.array(eventSchema),
    ledgers: v.array(ledgerSchema),
    /** The root of a tree of points. */
    outline: outlineSchema,
  }),
});

/** A parsed, frozen study. */
export type Study = Frozen<v.InferOutput<typeof studySchema>>;
/** A study as an author writes it. */
export type StudyInput = v.InferInput<typeof studySchema>;
export type Text = Frozen<v.InferOutput<typeof text>>;
export type Basis = v.InferOutput<typeof basis>;
export type Cite = Frozen<v.InferOutput<typeof citeSchema>>;
export type Source = Frozen<v.InferOutput<typeof sourceSchema>>;
export type Level = Frozen<v.InferOutput<typeof levelSchema>>;
export type Condition = Frozen<v.InferOutput<typeof conditionSchema>>;
export type Outcome = Frozen<v.InferOutput<typeof outcomeSchema>>;
export type Rule = Frozen<v.InferOutput<typeof ruleSchema>>;
export type Theory = Frozen<v.InferOutput<typeof theorySchema>>;
export type Alternative = Frozen<v.InferOutput<typeof alternativeSchema>>;
export type Judgment = Frozen<v.InferOutput<typeof judgmentSchema>>;
export type Evidence = Frozen<v.InferOutput<typeof evidenceSchema>>;
export type Coding = Frozen<v.InferOutput<typeof codingSchema>>;
export type Case = Frozen<v.InferOutput<typeof caseSchema>>;
export type Comparison = Frozen<v.InferOutput<typeof comparisonSchema>>;
export type Measure = Frozen<v.InferOutput<typeof measureSchema>>;
export type StudyEvent = Frozen<v.InferOutput<typeof eventSchema>>;
