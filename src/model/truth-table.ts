/** The truth table: which configurations hold cases, which contradict, which are empty. */
import {configurationCount, configurations, MAX_CONFIGURATIONS, type Configuration} from './configuration.js';
import {predictor, type Prediction} from './predict.js';
import type {Case, Condition, Study} from './schema.js';
import {caseValues, levelIds, outcomeIds} from './study-index.js';

export interface Row {
  readonly values: Configuration;
  /** The cases coded so on every condition. */
  readonly cases: readonly Case[];
  /** Cases that lack a coding and may belong here; empty in a table that is not complete. */
  readonly possible: readonly Case[];
  /** The outcomes of `cases`, each once, in the order of the outcome's levels. */
  readonly outcomes: readonly string[];
  /** A contradiction holds cases of different known outcomes; a remainder holds no case. */
  readonly kind: 'observed' | 'contradiction' | 'remainder';
  readonly prediction: Prediction;
}

export interface TruthTable {
  readonly conditions: readonly Condition[];
  /** Levels from low to high, the first condition changing slowest. */
  readonly rows: readonly Row[];
  /** Cases in no row, with the ids of the conditions on which they lack a coding. */
  readonly incomplete: readonly {readonly case: Case; readonly missing: readonly string[]}[];
  /** False above 4,096 configurations: only those that hold a case are then listed. */
  readonly complete: boolean;
}

/** For each condition, the place of a level among its levels; -1 if it is unknown. */
type Ranks = readonly number[];

/**
 * Sorts a study's cases into its configurations. A coding that names no level of the study counts as unknown,
 * and so does such an outcome. Without conditions there are no rows.
 */
export function truthTable(study: Study): TruthTable {
  const {conditions = []} = study;
  const complete = configurationCount(study) <= MAX_CONFIGURATIONS;
  const {cells, incomplete} = placeCases(study, complete ? configurations(study) : []);
  const order = outcomeIds(study);
  const predictKnown = predictor(study);

  const possible = possibleIn(incomplete);
  const rows = cells.map(({values, ranks, cases}): Row => {
    const observed = new Set(cases.map(({outcome}) => outcome));
    const outcomes = order.filter((id) => observed.has(id));
    return {
      values,
      cases,
      possible: possible(ranks),
      outcomes,
      kind: !cases.length ? 'remainder' : outcomes.length > 1 ? 'contradiction' : 'observed',
      prediction: predictKnown(new Map(Object.entries(values))),
    };
  });
  const unplaced = incomplete.map(({case: each, ranks}) => ({
    case: each,
    missing: conditions.filter((_, i) => ranks[i] === -1).map(({id}) => id),
  }));
  return {conditions, rows, incomplete: unplaced, complete};
}

interface Incomplete {
  readonly case: Case;
  readonly ranks: Ranks;
}

interface Cell {
  readonly values: Configuration;
  readonly ranks: Ranks;
  readonly cases: Case[];
}

/** The configurations given and those that hold cases, in the table's order, and the cases that fit no single one. */
function placeCases(study: Study, given: Iterable<Configuration>) {
  const levels = levelIds(study);
  const cells = new Map<string, Cell>();
  const incomplete: Incomplete[] = [];
  const ranksOf = (values: ReadonlyMap<string, string>) =>
    [...levels].map(([id, ids]) => ids.indexOf(values.get(id) ?? ''));
  const cellOf = (values: ReadonlyMap<string, string>) => {
    const ranks = ranksOf(values);
    // Padded, so that keys sort as the table does.
    const key = ranks.map((rank) => String(rank).padStart(7, '0')).join();
    const cell = cells.get(key) ?? {values: Object.fromEntries(values), ranks, cases: []};
    cells.set(key, cell);
    return cell;
  };

  for (const values of given) cellOf(new Map(Object.entries(values)));
  for (const each of study.cases ?? []) {
    const values = caseValues(each, levels);
    if (levels.size && values.size === levels.size) cellOf(values).cases.push(each);
    else incomplete.push({case: each, ranks: ranksOf(values)});
  }
  const ordered = [...cells].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, cell]) => cell);
  return {cells: ordered, incomplete};
}

/**
 * Finds the cases that may belong to a row. Asked in the table's order it is fast: cases are sorted out condition
 * by condition, and only from the first condition on which a row differs from the one before.
 */
function possibleIn(incomplete: readonly Incomplete[]) {
  const left: (readonly Incomplete[])[] = [incomplete];
  let previous: Ranks = [];
  return (ranks: Ranks): readonly Case[] => {
    for (let i = ranks.findIndex((rank, place) => rank !== previous[place]); i < ranks.length; i++) {
      left[i + 1] = (left[i] ?? []).filter((each) => each.ranks[i] === -1 || each.ranks[i] === ranks[i]);
    }
    previous = ranks;
    return (left[ranks.length] ?? []).map((each) => each.case);
  };
}
