import {evaluateCase, type Evaluation} from '../../model/evaluate.js';
import {own} from '../../model/coding.js';
import {predict, type Prediction} from '../../model/predict.js';
import type {Case, Condition, Level, Study} from '../../model/schema.js';

/** What the study's theory says of a configuration. */
type Predictor = (values: Readonly<Record<string, string>>) => Prediction;

/** A case as it stands in the matrix. */
export interface Placed {
  readonly item: Case;
  readonly evaluation: Evaluation;
  /** Conditions that neither axes nor split show, as this case is coded on them. */
  readonly further: readonly {readonly condition: Condition; readonly level: Level | undefined}[];
}

/** A cell, or the share of one where a further condition splits it. */
export interface Part {
  /** The level of the splitting condition; undefined where that is unknown or nothing is split. */
  readonly level: Level | undefined;
  readonly prediction: Prediction;
  readonly cases: readonly Placed[];
}

export interface Cell {
  /** The condition on which the prediction still depends within this cell. */
  readonly split: Condition | undefined;
  readonly parts: readonly Part[];
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
  readonly unplaced: readonly {readonly placed: Placed; readonly missing: readonly Condition[]}[];
}

/** Places the study's cases in the cells that two of its conditions span. */
export function layOut(
  study: Study,
  rowCondition: Condition | undefined,
  columnCondition: Condition,
): Matrix {
  const axes = rowCondition ? [rowCondition, columnCondition] : [columnCondition];
  const others = (study.conditions ?? []).filter((condition) => !axes.includes(condition));
  const evaluated = (study.cases ?? []).map((item) => ({item, evaluation: evaluateCase(study, item)}));
  const columns = columnCondition.levels.toReversed();
  const rowLevels = rowCondition ? rowCondition.levels.toReversed() : [undefined];

  const cellAt = (rowLevel: Level | undefined, columnLevel: Level): Cell => {
    const values: Record<string, string> = {[columnCondition.id]: columnLevel.id};
    if (rowCondition && rowLevel) values[rowCondition.id] = rowLevel.id;
    const here = evaluated.filter(({item}) => axes.every(({id}) => own(item.values, id) === values[id]));
    return splitCell(values, here, others, (at) => predict(study, at));
  };
  return {
    rowCondition,
    columnCondition,
    columns,
    rows: rowLevels.map((level) => ({level, cells: columns.map((column) => cellAt(level, column))})),
    unplaced: evaluated.flatMap(({item, evaluation}) => {
      const missing = axes.filter((condition) => !levelOf(item, condition));
      return missing.length ? [{placed: {item, evaluation, further: coded(item, others)}, missing}] : [];
    }),
  };
}

type Evaluated = Omit<Placed, 'further'>;

function splitCell(
  values: Record<string, string>,
  here: readonly Evaluated[],
  others: readonly Condition[],
  predictAt: Predictor,
): Cell {
  const whole = predictAt(values);
  const split = whole.determinate ? undefined : splittingCondition(values, others, predictAt);
  // One condition beyond the axes is common and seldom matters in a cell it does not split.
  const further = others.filter((condition) => condition !== (split ?? others[0]));
  const place = ({item, evaluation}: Evaluated): Placed => ({
    item,
    evaluation,
    further: coded(item, further),
  });
  if (!split) return {split, parts: [{level: undefined, prediction: whole, cases: here.map(place)}]};
  const parts: Part[] = split.levels.toReversed().map((level) => ({
    level,
    prediction: predictAt({...values, [split.id]: level.id}),
    cases: here.filter(({item}) => levelOf(item, split) === level).map(place),
  }));
  const unknown = here.filter(({item}) => !levelOf(item, split));
  if (unknown.length) parts.push({level: undefined, prediction: whole, cases: unknown.map(place)});
  return {split, parts};
}

/** The first condition whose level changes what the theory permits; where only several together do, the first of them. */
function splittingCondition(
  values: Record<string, string>,
  others: readonly Condition[],
  predictAt: Predictor,
) {
  const {missing} = predictAt(values);
  const open = others.filter(({id}) => missing.includes(id));
  const permitted = (condition: Condition) =>
    condition.levels.map((level) => predictAt({...values, [condition.id]: level.id}).outcomes.join());
  return open.find((condition) => new Set(permitted(condition)).size > 1) ?? open[0];
}

const levelOf = (item: Case, condition: Condition) =>
  condition.levels.find(({id}) => id === own(item.values, condition.id));

const coded = (item: Case, conditions: readonly Condition[]) =>
  conditions.map((condition) => ({condition, level: levelOf(item, condition)}));
