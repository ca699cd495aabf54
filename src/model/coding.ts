import type {Case, Coding, Condition, Evidence, Level, Outcome, Study} from './schema.js';

/** How a case was coded on one condition or on the outcome, and what that rests on. */
export interface CodedValue {
  /** The condition's id, or `outcome`. */
  readonly id: string;
  readonly of: Condition | Outcome;
  /** Undefined where the value is unknown. */
  readonly level: Level | undefined;
  readonly coding: Coding | undefined;
  readonly evidence: readonly Evidence[];
}

/** Each condition of `study` as `item` is coded on it, in the study's order; the outcome comes last. */
export function codedValues(study: Study, item: Case): readonly CodedValue[] {
  const conditions = (study.conditions ?? []).map((condition) => coded(item, condition.id, condition));
  return study.outcome ? [...conditions, coded(item, 'outcome', study.outcome)] : conditions;
}

function coded(item: Case, id: string, of: Condition | Outcome): CodedValue {
  const level = id === 'outcome' ? item.outcome : own(item.values, id);
  return {
    id,
    of,
    level: of.levels.find((candidate) => candidate.id === level),
    coding: own(item.coding, id),
    evidence: evidenceFor(item, id, of),
  };
}

/** The evidence on a condition itself or on one of its indicators. */
function evidenceFor(item: Case, id: string, of: Condition | Outcome): readonly Evidence[] {
  const ids = new Set([id]);
  if ('indicators' in of) of.indicators?.forEach((indicator) => ids.add(indicator.id));
  return item.evidence?.filter((piece) => ids.has(piece.for)) ?? [];
}

/** The evidence of `item` on what is neither condition nor outcome, such as a measure. */
export function otherEvidence(study: Study, item: Case): readonly Evidence[] {
  const shown = new Set(codedValues(study, item).flatMap(({evidence}) => evidence));
  return item.evidence?.filter((piece) => !shown.has(piece)) ?? [];
}

/** `record[key]` where the record has it itself: an id may be called `constructor`. */
export function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}

/** Whether a claim rests on the source's own words, as one does of which nothing else is said. */
export const isFirm = (basis: Coding['basis']) => basis === undefined || basis === 'stated';
