/**
 * The study format: the one data contract of the library.
 *
 * Declarative on purpose (no `check`, `transform` or regular expressions), because three things are read off
 * it: the types below, the lenient parser in `read.ts`, and the published JSON Schema. What a text must be for the
 * other parts of a study (a date, the id of a case) stands in its metadata, for the parser alone.
 */
import * as v from 'valibot';
import {baseEntries} from './schema-base.js';
import {basis, citeSchema, namedSchema, optional, text, type Frozen} from './schema-basics.js';
import {caseEntries} from './schema-cases.js';
import {chronologyEntries} from './schema-chronology.js';
import {ledgerEntries} from './schema-ledger.js';
import {mechanismEntries} from './schema-mechanism.js';
import {outlineEntries} from './schema-outline.js';
import {rivalEntries} from './schema-rivals.js';
import {ruleEntries} from './schema-rules.js';

export type {Source} from './schema-base.js';
export {text as textSchema} from './schema-basics.js';
export type {Case, Coding, Condition, Evidence, Judgment, Measure, Outcome} from './schema-cases.js';
export type {StudyEvent} from './schema-chronology.js';
export type {Ledger, LedgerItem, LedgerLink} from './schema-ledger.js';
export type {Mechanism, MechanismLink, MechanismNode} from './schema-mechanism.js';
export type {OutlineInput, OutlineNode} from './schema-outline.js';
export type {Alternative, Comparison, Theory} from './schema-rivals.js';
export type {Rule} from './schema-rules.js';

/** Every part but `id` and `title` is optional; an element that lacks the part it needs says so. */
export const studySchema = v.object({
  ...baseEntries,
  ...optional({
    ...caseEntries,
    ...ruleEntries,
    ...rivalEntries,
    ...mechanismEntries,
    ...chronologyEntries,
    ...ledgerEntries,
    ...outlineEntries,
  }),
});

/** A parsed, frozen study. */
export type Study = Frozen<v.InferOutput<typeof studySchema>>;
/** A study as an author writes it. */
export type StudyInput = v.InferInput<typeof studySchema>;
export type Text = Frozen<v.InferOutput<typeof text>>;
export type Basis = v.InferOutput<typeof basis>;
export type Cite = Frozen<v.InferOutput<typeof citeSchema>>;
export type Level = Frozen<v.InferOutput<ReturnType<typeof namedSchema>>>;
