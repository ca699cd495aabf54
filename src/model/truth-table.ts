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

/**
 * Sorts a study's cases into its configurations. A coding that names no level of the study counts as unknown,
 * and so does such an outcome. Without conditions there are no rows.
 */
export function truthTable(study: Study): TruthTable {
  const {conditions = [], cases = []} = study;
  const levels = levelIds(study);
  const complete = configurationCount(study) <= MAX_CONFIGURATIONS;
  const coded = cases.map((item) => ({item, values: caseValues(item, levels)}));
  const [whole, incomplete] = [true, false].map((isWhole) =>
    coded.filter(({values}) => (levels.size > 0 && values.size === levels.size) === isWhole),
  ) as [Coded[], Coded[]];
  return {
    conditions,
    rows: rowsOf(study, complete ? configurations(study) : [], whole, incomplete),
    incomplete: incomplete.map(({item, values}) => ({
      case: item,
      missing: [...levels.keys()].filter((id) => !values.has(id)),
    })),
    complete,
  };
}

/** A case, and the levels that are known of it, by condition id. */
interface Coded {
  readonly item: Case;
  readonly values: ReadonlyMap<string, string>;
}

/** The configurations given and those that hold cases, in the table's order. */
function rowsOf(
  study: Study,
  given: readonly Configuration[],
  whole: readonly Coded[],
  incomplete: readonly Coded[],
): readonly Row[] {
  const levels = [...levelIds(study)];
  const order = outcomeIds(study);
  const predictKnown = predictor(study);
  const cells = new Map<string, {values: ReadonlyMap<string, string>; cases: Case[]}>();
  const casesAt = (values: ReadonlyMap<string, string>) => {
    // Padded, so that keys sort as the table does.
    const ranks = levels.map(([id, ids]) => String(ids.indexOf(values.get(id) ?? '')).padStart(7, '0'));
    const cell = cells.get(ranks.join()) ?? {values, cases: []};
    cells.set(ranks.join(), cell);
    return cell.cases;
  };
  for (const values of given) casesAt(new Map(Object.entries(values)));
  for (const {item, values} of whole) casesAt(values).push(item);

  const sorted = [...cells].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([, {values, cases}]) => {
    const outcomes = order.filter((id) => cases.some(({outcome}) => outcome === id));
    const fits = (known: Coded) => [...known.values].every(([id, level]) => values.get(id) === level);
    return {
      values: Object.fromEntries(values),
      cases,
      possible: incomplete.filter(fits).map(({item}) => item),
      outcomes,
      kind: !cases.length ? 'remainder' : outcomes.length > 1 ? 'contradiction' : 'observed',
      prediction: predictKnown(values),
    };
  });
}
