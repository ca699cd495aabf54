/** The part of the study format that tells how the outcome comes about. */
import * as v from 'valibot';
import {bearing, cite, finding, id, optional, string, text, type Frozen} from './schema-basics.js';

const stepSchema = v.object({
  /** A node of kind `condition` has a condition's id; the outcome's node is called `outcome`. */
  id,
  ...optional({
    label: text,
    kind: v.picklist(['premise', 'condition', 'mediator', 'outcome']),
    /** Case id to what is found there in that case. */
    states: v.record(string, text),
    note: text,
    cite,
  }),
});

/** What tracing the process of one case found on a step; a step may also be one that nobody looked into. */
const traceSchema = v.object({
  case: id,
  claim: text,
  ...optional({
    finding,
    /** EDTF. */
    date: string,
    bearing,
    cite,
  }),
});

const linkSchema = v.object({
  from: id,
  to: id,
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
export const mechanismSchema = v.object({nodes: v.array(stepSchema), links: v.array(linkSchema)});

export type Mechanism = Frozen<v.InferOutput<typeof mechanismSchema>>;
export type MechanismNode = Frozen<v.InferOutput<typeof stepSchema>>;
export type MechanismLink = Frozen<v.InferOutput<typeof linkSchema>>;
