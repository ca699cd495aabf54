import {own} from '../../model/coding.js';
import {predict, type Prediction} from '../../model/predict.js';
import type {Case, Condition, Level, Study} from '../../model/schema.js';

/** A cell, or the share of one where a further condition splits it. */
export interface Part {
  /** The level of the splitting condition; undefined where that is unknown or nothing is split. */
  readonly level: Level | undefined;
  readonly prediction: Prediction;
  readonly cases: readonly Case[];
}

export interface Cell {
  /** The condition on which the prediction still depends within this cell. */
  readonly split: Condition | undefined;
  readonly parts: readonly Part[];
  /** Conditions that neither axes nor split show. */
  readonly further: readonly Condition[];
}

export interface Row {
  /** Undefined where the study has only one condition. */
  readonly level: Level | undefined;
  readonly cells: readonly Cell[];
}

export interface Matrix {
  readonly rowCondition: Condition | undefined;
  readonly columnCondition: Condition;
  /** From high to low, as typologies in this field are printed. */
  readonly columns: readonly Level[];
  readonly rows: readonly Row[];
  /** Cases whose coding on an axis is unknown, with the conditions that are. */
  readonly unplaced: readonly {readonly item: Case; readonly missing: readonly Condition[]}[];
  /** Conditions that are no axis. */
  readonly others: readonly Condition[];
}

type Values = Readonly<Record<string, string>>;

/** Places the study's cases in the cells that two of its conditions span. */
export function layOut(
  study: Study,
  rowCondition: Condition | undefined,
  columnCondition: Condition,
): Matrix {
  const axes = rowCondition ? [rowCondition, columnCondition] : [columnCondition];
  const {conditions = [], cases = []} = study;
  const others = conditions.filter((condition) => !axes.includes(condition));
  const columns = columnCondition.levels.toReversed();
  const rows = rowCondition ? rowCondition.levels.toReversed() : [undefined];

  const cellAt = (...levels: readonly (Level | undefined)[]): Cell => {
    const values = Object.fromEntries(axes.map(({id}, i) => [id, levels.at(i - axes.length)?.id ?? '']));
    const here = cases.filter((item) => axes.every(({id}) => own(item.values, id) === values[id]));
    return splitCell(study, values, here, others);
  };
  return {
    rowCondition,
    columnCondition,
    columns,
    rows: rows.map((level) => ({level, cells: columns.map((column) => cellAt(level, column))})),
    unplaced: cases
      .map((item) => ({item, missing: axes.filter((condition) => !levelOf(item, condition))}))
      .filter(({missing}) => missing.length),
    others,
  };
}

function splitCell(study: Study, values: Values, here: readonly Case[], others: readonly Condition[]): Cell {
  const whole = predict(study, values);
  const split = whole.determinate ? undefined : splittingCondition(study, values, others);
  const shares: Part[] = (split?.levels ?? []).toReversed().map((level) => ({
    level,
    prediction: predict(study, {...values, [split!.id]: level.id}),
    cases: here.filter((item) => levelOf(item, split!) === level),
  }));
  const rest = split ? here.filter((item) => !levelOf(item, split)) : here;
  return {
    split,
    parts: split && !rest.length ? shares : [...shares, {level: undefined, prediction: whole, cases: rest}],
    // One condition beyond the axes is common and seldom matters in a cell it does not split.
    further: others.filter((condition) => condition !== (split ?? others[0])),
  };
}

/** The first condition whose level changes what the theory permits; where only several together do, the first of them. */
function splittingCondition(study: Study, values: Values, others: readonly Condition[]) {
  const {missing} = predict(study, values);
  const open = others.filter(({id}) => missing.includes(id));
  const permitted = ({id, levels}: Condition) =>
    levels.map((level) => predict(study, {...values, [id]: level.id}).outcomes.join());
  return open.find((condition) => new Set(permitted(condition)).size > 1) ?? open[0];
}

/** The level on which `item` is coded, if that is known. */
export const levelOf = (item: Case, {id, levels}: Condition) =>
  levels.find((level) => level.id === own(item.values, id));
