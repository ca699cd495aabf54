/** The part of the study format that tells how the outcome comes about. */
import * as v from 'valibot';
import {
  bearing,
  caseId,
  cite,
  date,
  defines,
  finding,
  holds,
  optional,
  text,
  type Frozen,
} from './schema-basics.js';

const node = holds('node');

const stepSchema = v.object({
  /** A node of kind `condition` has a condition's id; the outcome's node is called `outcome`. */
  id: defines('node'),
  ...optional({
    label: text,
    kind: v.picklist(['premise', 'condition', 'mediator', 'outcome']),
    /** What is found there in a case. */
    states: v.record(caseId, text),
    note: text,
    cite,
  }),
});

/** What tracing the process of one case found on a step; a step may also be one that nobody looked into. */
const traceSchema = v.object({
  case: caseId,
  claim: text,
  ...optional({
    finding,
    date,
    bearing,
    cite,
  }),
});

const linkSchema = v.object({
  from: node,
  to: node,
  ...optional({
    /** 1 where more of the one brings more of the other, -1 where it brings less. */
    sign: v.picklist([1, -1]),
    label: text,
    note: text,
    cite,
    evidence: v.array(traceSchema),
  }),
});

/** How the outcome comes about: steps that lead one way, from premise to outcome. */
const mechanismSchema = v.object({nodes: v.array(stepSchema), links: v.array(linkSchema)});

export const mechanismEntries = {mechanism: mechanismSchema};

export type Mechanism = Frozen<v.InferOutput<typeof mechanismSchema>>;
export type MechanismNode = Frozen<v.InferOutput<typeof stepSchema>>;
export type MechanismLink = Frozen<v.InferOutput<typeof linkSchema>>;
