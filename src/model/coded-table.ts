/** The truth table as QCA reads it: each configuration coded by how many of its cases have the outcome to explain. */
import {configurationCount, configurations, MAX_CONFIGURATIONS, type Configuration} from './configuration.js';
import {ratio, type Ratio} from './ratio.js';
import type {Case, Condition, Study} from './schema.js';
import {caseValues, levelIds, outcomeIds} from './study-index.js';
import type {Dimension} from './terms.js';

/**
 * `1`: the cases have the outcome. `0`: they have not. `C`: a contradiction, some have and some have not. `?`: a
 * remainder, without (enough) cases.
 */
export type RowCode = '1' | '0' | 'C' | '?';

export interface CodedRow {
  readonly values: Configuration;
  readonly code: RowCode;
  readonly cases: readonly Case[];
  /** How many of the cases have the outcome; not defined without cases. */
  readonly consistency: Ratio;
}

export interface CodedTable {
  readonly conditions: readonly Condition[];
  /** The outcome levels to explain. */
  readonly explains: readonly string[];
  /** Every configuration, the first condition changing slowest. */
  readonly rows: readonly CodedRow[];
  /** Cases in no row, for want of an outcome or of a coding: unknown is not taken for absent. */
  readonly leftOut: readonly Case[];
}

export interface TableOptions {
  /** The outcome level to explain, or several that count as one; by default the last. */
  readonly outcome?: string | readonly string[] | undefined;
  /** The conditions to go by; by default all. */
  readonly conditions?: readonly string[] | undefined;
  /** From which consistency on a row is coded 1; by default 1. */
  readonly cutoff?: number | undefined;
  /** From which consistency on, above 0, a row below `cutoff` is a contradiction; by default any. */
  readonly lowerCutoff?: number | undefined;
  /** With fewer cases a row is a remainder; by default 1. */
  readonly minCases?: number | undefined;
}

const MAX_CONDITIONS = 6;

/**
 * Codes the truth table of a study for one outcome.
 *
 * @throws RangeError for no or more than 6 conditions, more than 4,096 configurations, ids that the study lacks, and
 * cut-offs out of order.
 */
export function codedTable(study: Study, options: TableOptions = {}): CodedTable {
  const conditions = chosenConditions(study, options.conditions);
  const explains = explainedOutcomes(study, options.outcome);
  const {cutoff, lowerCutoff, minCases} = checkedCutoffs(options);
  const chosen = {...study, conditions};
  const {placed, leftOut} = place(chosen, [...configurations(chosen)]);
  const rows = placed.map(({values, cases}): CodedRow => {
    const count = cases.filter(({outcome}) => explains.includes(outcome ?? '')).length;
    const consistency = ratio(count, cases.length);
    const share = consistency.value ?? 0;
    const isMixed = share > 0 && share >= lowerCutoff;
    const code = cases.length < minCases ? '?' : share >= cutoff ? '1' : isMixed ? 'C' : '0';
    return {values, code, cases, consistency};
  });
  return {conditions, explains, rows, leftOut};
}

function chosenConditions(study: Study, ids?: readonly string[]): readonly Condition[] {
  const all = study.conditions ?? [];
  const unknown = ids?.find((id) => !all.some((each) => each.id === id));
  if (unknown !== undefined) throw new RangeError(`no such condition: ${unknown}`);
  const conditions = ids ? all.filter(({id}) => ids.includes(id)) : all;
  refuseSize(conditions);
  return conditions;
}

/** Whether a truth table of these conditions is small enough to be coded. */
export const isTabular = (conditions: readonly Dimension[]): boolean =>
  conditions.length > 0 &&
  conditions.length <= MAX_CONDITIONS &&
  configurationCount({id: '', title: '', conditions}) <= MAX_CONFIGURATIONS;

export function refuseSize(conditions: readonly Dimension[]) {
  if (!conditions.length) throw new RangeError('a truth table needs at least one condition');
  if (conditions.length > MAX_CONDITIONS) {
    const count = `${conditions.length} conditions`;
    throw new RangeError(`${count} are too many: choose ${MAX_CONDITIONS} at most`);
  }
  const rows = configurationCount({id: '', title: '', conditions});
  if (rows > MAX_CONFIGURATIONS) {
    throw new RangeError(`${rows} configurations are too many: choose conditions with fewer levels`);
  }
}

export function explainedOutcomes(study: Study, outcome: TableOptions['outcome']): readonly string[] {
  const order = outcomeIds(study);
  const wanted = outcome === undefined ? order.slice(-1) : [outcome].flat();
  if (!wanted.length) throw new RangeError('there is no outcome to explain');
  const unknown = wanted.find((id) => !order.includes(id));
  if (unknown !== undefined) throw new RangeError(`no such outcome: ${unknown}`);
  return order.filter((id) => wanted.includes(id));
}

function checkedCutoffs({cutoff = 1, lowerCutoff = 0, minCases = 1}: TableOptions) {
  if (!(cutoff > 0 && cutoff <= 1))
    throw new RangeError(`the cut-off must lie above 0 and up to 1: ${cutoff}`);
  if (!(lowerCutoff >= 0 && lowerCutoff <= cutoff)) {
    throw new RangeError(`the lower cut-off must lie from 0 to ${cutoff}: ${lowerCutoff}`);
  }
  if (!(minCases >= 1)) throw new RangeError(`a row needs at least one case: ${minCases}`);
  return {cutoff, lowerCutoff, minCases};
}

function place(study: Study, rows: readonly Configuration[]) {
  const levels = levelIds(study);
  const outcomes = outcomeIds(study);
  // In the study's order: objects put ids that are whole numbers first.
  const keyOf = (level: (id: string) => string | undefined) => JSON.stringify([...levels.keys()].map(level));
  const cells = new Map(rows.map((values) => [keyOf((id) => values[id]), {values, cases: [] as Case[]}]));
  const leftOut: Case[] = [];
  for (const item of study.cases ?? []) {
    const values = caseValues(item, levels);
    const cell = outcomes.includes(item.outcome ?? '') && cells.get(keyOf((id) => values.get(id)));
    (cell ? cell.cases : leftOut).push(item);
  }
  return {placed: [...cells.values()], leftOut};
}
