import {compareDates, parseDate} from '../../model/date.js';
import type {CohesionScore} from '../../model/cohesion.js';
import type {Case, Study, Text} from '../../model/schema.js';

/** Cases that follow one another, such as those of one alliance, in time order. */
export interface CaseGroup {
  readonly label: Text | undefined;
  readonly cases: readonly Case[];
  /** Each case with the one after it. */
  readonly pairs: readonly (readonly [Case, Case])[];
}

/**
 * The cases to show, by group. Two that an author names are one group, whatever they have in common: to name two
 * is to compare them.
 *
 * @param shown - Ids of the cases that the author names; empty for all.
 */
export function groupCases(study: Study, shown: readonly string[] = []): readonly CaseGroup[] {
  const named = (study.cases ?? []).filter(({id}) => !shown.length || shown.includes(id));
  const isPair = shown.length > 0 && named.length === 2;
  const groups = new Map<string, Case[]>();
  for (const item of named) {
    const key = isPair ? '' : JSON.stringify(item.group ?? '');
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()].map((cases) => {
    const inOrder = inTime(cases);
    const pairs = inOrder.slice(1).map((after, i) => [inOrder[i]!, after] as const);
    const isOne = cases.every(({group}) => JSON.stringify(group) === JSON.stringify(cases[0]?.group));
    return {label: isOne ? cases[0]?.group : undefined, cases: inOrder, pairs};
  });
}

/** Those without a date come last, in the study's order. */
function inTime(cases: readonly Case[]): readonly Case[] {
  const dated = cases.map((item) => ({item, date: parseDate(item.period ?? '')}));
  return dated
    .sort(({date: a}, {date: b}) => (a && b ? compareDates(a, b) : Number(!a) - Number(!b)))
    .map(({item}) => item);
}

/** How what was read stands to the outcome that the study's author coded. */
export type Agreement = 'settled' | 'same' | 'against' | 'refuted' | 'level' | 'unread' | 'unjudged';

/**
 * Whether the readings point where the coded outcome does, and whether what was not read could turn that round. The
 * study's outcome levels run from weakest to strongest; where they have no order, nothing points anywhere.
 */
export function agreement(study: Study, item: Case, {value, bounds}: CohesionScore): Agreement {
  const {levels = [], order} = study.outcome ?? {};
  const rank = levels.findIndex(({id}) => id === item.outcome);
  const judged = rank < 0 || order ? 0 : Math.sign(2 * rank - (levels.length - 1));
  if (value === undefined) return 'unread';
  if (!judged) return 'unjudged';
  if (!value) return 'level';
  const isSettled = value > 0 ? bounds.min > 0 : bounds.max < 0;
  if (Math.sign(value) === judged) return isSettled ? 'settled' : 'same';
  return isSettled ? 'refuted' : 'against';
}

/** Where `value` stands on the scale from -1 to 1, for a style. */
export const place = (value: number) => `${((value + 1) * 50).toFixed(2)}%`;
