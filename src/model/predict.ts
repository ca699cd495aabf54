/** What a theory says of a configuration, whole or with gaps. */
import type {Values} from './configuration.js';
import type {Rule, Study} from './schema.js';
import {canFire, levelIds, outcomeIds, readRules, refuseUnknown, type Ask} from './study-index.js';

export interface Prediction {
  /**
   * Outcome ids permitted on some completion of the missing conditions, in the order of the study's outcome
   * levels. Empty if the theory is silent.
   */
  readonly outcomes: readonly string[];
  /** Whether every completion permits these same outcomes, so that what is missing makes no difference. */
  readonly determinate: boolean;
  /** There was too much to look at to tell whether the completions agree; `determinate` is then false. */
  readonly undecided?: true;
  /** Conditions that the rules name and `values` lacks, in the study's order, whether or not they matter here. */
  readonly missing: readonly string[];
  /** The rules that fire on some completion, in order. */
  readonly rules: readonly Rule[];
}

/** How many asks are looked at to decide whether all completions agree: some milliseconds' worth. */
const MAX_LOOKS = 2 ** 17;

/**
 * What the theory predicts for `values`.
 *
 * A rule fires when every condition it names has one of the levels it lists, and a configuration permits what
 * the rules that fire on it permit together. What is unknown may turn out to be any level: the prediction holds
 * for every completion, and says whether they differ.
 *
 * @param rules The theory; by default the study's own.
 * @throws RangeError if `values` names a condition, or a level of it, that the study lacks.
 */
export function predict(study: Study, values: Values, rules?: readonly Rule[]): Prediction {
  refuseUnknown(levelIds(study), values);
  const known = Object.entries(values).flatMap(([id, level]) =>
    level == null ? [] : [[id, level] as const],
  );
  return predictor(study, rules)(new Map(known));
}

/** `predict` for many configurations: reads the rules once, and trusts that the study has the levels in `known`. */
export function predictor(study: Study, rules: readonly Rule[] = study.rules ?? []) {
  const theory = readRules(study, rules).filter(canFire);
  const named = new Set(rules.flatMap(({when}) => Object.keys(when)));
  const conditions = [...levelIds(study).keys()].filter((id) => named.has(id));
  const order = outcomeIds(study);

  return (known: ReadonlyMap<string, string>): Prediction => {
    const fits = ({id, wanted}: Ask) => !known.has(id) || wanted.includes(known.get(id) ?? '');
    const isOpen = ({id, wanted, levels}: Ask) => !known.has(id) && wanted.length < levels.length;
    const compatible = theory.filter(({asks}) => asks.every(fits));
    // Each of these fires on some completion; by outcome, what they still ask for to fire.
    const open = new Map<string, (readonly Ask[])[]>();
    for (const {rule, asks} of compatible) {
      for (const outcome of [rule.then].flat()) {
        if (!open.has(outcome)) open.set(outcome, []);
        open.get(outcome)?.push(asks.filter(isOpen));
      }
    }
    const budget = {looks: MAX_LOOKS};
    const determinate = [...open.values()].every((rules) => oneAlwaysFires(rules, budget));
    return {
      outcomes: [...new Set([...order, ...open.keys()])].filter((id) => open.has(id)),
      determinate,
      ...(budget.looks < 0 && {undecided: true}),
      missing: conditions.filter((id) => !known.has(id)),
      rules: compatible.map(({rule}) => rule),
    };
  };
}

/**
 * Whether at least one of the rules fires whatever the conditions that they ask for turn out to be. False, with
 * the budget below 0, when that takes too long to find out.
 */
function oneAlwaysFires(rules: readonly (readonly Ask[])[], budget: {looks: number}): boolean {
  if (rules.some((asks) => !asks.length)) return true;
  const branch = rules[0]?.[0];
  // Rules that hold for less than all configurations, even if no two overlap, leave some out.
  if (!branch || sum(rules.map(share)) < 1 - 1e-9) return false;
  budget.looks -= rules.flat().length * branch.levels.length;
  if (budget.looks < 0) return false;
  return branch.levels.every((level) => {
    const left = rules.filter((asks) =>
      asks.every(({id, wanted}) => id !== branch.id || wanted.includes(level)),
    );
    const rest = left.map((asks) => asks.filter(({id}) => id !== branch.id));
    return oneAlwaysFires(rest, budget);
  });
}

/** For which part of all configurations a rule holds, from 0 to 1. */
const share = (asks: readonly Ask[]) =>
  asks.reduce((part, {wanted, levels}) => (part * wanted.length) / levels.length, 1);

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
