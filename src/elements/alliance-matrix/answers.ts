import {own} from '../../model/coding.js';
import type {Case, Condition, Study} from '../../model/schema.js';

/** A reader's own coding: level id by condition id, by case id. What is not placed is left out. */
export type Answers = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** One answer beside the author's coding of the same. */
export interface Compared {
  readonly item: Case;
  readonly condition: Condition;
  readonly own: string | undefined;
  readonly author: string | undefined;
  /** Undefined where one of the two is missing, which is neither agreement nor difference. */
  readonly agrees: boolean | undefined;
}

export interface Agreement {
  readonly condition: Condition;
  readonly agree: number;
  /** Answers that can be compared. */
  readonly of: number;
  readonly notPlaced: number;
  /** Placed cases that the author leaves uncoded here. */
  readonly notCoded: number;
}

/** What of `given`, which may come from anywhere, answers for the study's cases on `axes`. */
export function answersOf({cases = []}: Study, axes: readonly Condition[], given: unknown): Answers {
  const placed = cases.flatMap(({id}) => {
    const values = fields(own(fields(given), id));
    const levels = axes.map((axis) => [axis.id, own(values, axis.id)] as const);
    const whole = axes.every(({levels: known}, i) => known.some((level) => level.id === levels[i]?.[1]));
    return whole ? [[id, Object.fromEntries(levels) as Record<string, string>] as const] : [];
  });
  return Object.fromEntries(placed);
}

const fields = (value: unknown) => Object(value) as Readonly<Record<string, unknown>>;

/** Every answer that was asked for beside the author's coding, case by case. */
export function compareAnswers({cases = []}: Study, axes: readonly Condition[], answers: Answers) {
  const compared = cases.flatMap((item) =>
    axes.map((condition): Compared => {
      const mine = own(own(answers, item.id), condition.id);
      const coded = own(item.values, condition.id);
      const author = condition.levels.some(({id}) => id === coded) ? coded : undefined;
      const agrees = mine === undefined || author === undefined ? undefined : mine === author;
      return {item, condition, own: mine, author, agrees};
    }),
  );
  const agreements = axes.map((condition): Agreement => {
    const here = compared.filter((one) => one.condition === condition);
    return {
      condition,
      agree: here.filter(({agrees}) => agrees).length,
      of: here.filter(({agrees}) => agrees !== undefined).length,
      notPlaced: here.filter((one) => one.own === undefined).length,
      notCoded: here.filter((one) => one.own !== undefined && one.author === undefined).length,
    };
  });
  return {compared, agreements};
}

/** The answers as a file of their own, with what they are held against. */
export function answersFile(study: Study, axes: readonly Condition[], answers: Answers): string {
  const {compared, agreements} = compareAnswers(study, axes, answers);
  const file = {
    study: study.id,
    answers: compared.map(({item, condition, own, author}) => ({
      case: item.id,
      condition: condition.id,
      own: own ?? null,
      author: author ?? null,
    })),
    agreement: agreements.map(({condition, ...counts}) => ({condition: condition.id, ...counts})),
  };
  return JSON.stringify(file, null, 2);
}
