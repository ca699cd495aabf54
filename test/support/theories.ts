import fc from 'fast-check';
import type {Case, Condition, Level, Rule, Study} from '../../src/model/schema.js';

const levels = (...ids: string[]): Level[] => ids.map((id) => ({id}));

export const condition = (id: string, ...ids: string[]): Condition => ({id, levels: levels(...ids)});

/** Conditions called c0, c1, … with two levels each. */
export const binary = (count: number): Condition[] =>
  Array.from({length: count}, (_, i) => condition(`c${i}`, 'low', 'high'));

export function makeStudy(parts: Partial<Study>): Study {
  return {id: 'test', title: 'Test', outcome: {levels: levels('none', 'some', 'all')}, ...parts};
}

/** The rule table of the Okinawa paper; the cost of the demand tells apart only the low and strong cell. */
export const okinawaRules = {
  highStrong: {when: {dependence: 'high', reliability: 'strong'}, then: 'concede'},
  lowWeak: {when: {dependence: 'low', reliability: 'weak'}, then: 'refuse'},
  highWeak: {when: {dependence: 'high', reliability: 'weak'}, then: ['refuse', 'delay']},
  lowStrongCheap: {when: {dependence: 'low', reliability: 'strong', cost: 'low'}, then: 'limited'},
  lowStrongDear: {when: {dependence: 'low', reliability: 'strong', cost: 'high'}, then: 'appease'},
} as const satisfies Record<string, Rule>;

const coded = (id: string, outcome: string, values: Record<string, string>): Case => ({id, outcome, values});

/** Its five cases; what Satō's demand would have cost is unknown. */
export const okinawa = makeStudy({
  conditions: [
    condition('dependence', 'low', 'high'),
    condition('reliability', 'weak', 'strong'),
    condition('cost', 'low', 'high'),
  ],
  outcome: {levels: levels('refuse', 'delay', 'appease', 'limited', 'concede')},
  rules: Object.values(okinawaRules),
  cases: [
    coded('hatoyama-ichiro', 'refuse', {dependence: 'low', reliability: 'weak', cost: 'high'}),
    coded('kishi', 'appease', {dependence: 'low', reliability: 'strong', cost: 'high'}),
    coded('sato', 'concede', {dependence: 'high', reliability: 'strong'}),
    coded('hashimoto', 'limited', {dependence: 'low', reliability: 'strong', cost: 'low'}),
    coded('hatoyama-yukio', 'refuse', {dependence: 'high', reliability: 'weak', cost: 'high'}),
  ],
});

const outcomeIds = ['none', 'some', 'all'];

/** Any theory on up to six conditions, with rules that overlap, say the same, name every level or one that is not. */
export const anyTheory: fc.Arbitrary<Study> = fc
  .array(fc.integer({min: 1, max: 3}), {minLength: 1, maxLength: 6})
  .chain((sizes) => {
    const conditions = sizes.map((size, i) => condition(`c${i}`, ...['low', 'mid', 'high'].slice(0, size)));
    const wanted = fc.oneof(
      {weight: 8, arbitrary: fc.subarray(['low', 'mid', 'high'], {minLength: 1})},
      {weight: 4, arbitrary: fc.constantFrom('low', 'high')},
      {weight: 1, arbitrary: fc.constantFrom('no-such-level', [] as string[])},
    );
    const when = fc
      .tuple(
        ...conditions.map(({id}) => fc.tuple(fc.constant(id), fc.option(wanted, {nil: undefined, freq: 2}))),
      )
      .map((entries) => Object.fromEntries(entries.filter(([, ids]) => ids !== undefined)) as Rule['when']);
    const then = fc.oneof(fc.constantFrom(...outcomeIds), fc.subarray(outcomeIds, {minLength: 1}));
    const rules = fc.array(fc.record({when, then}), {maxLength: 8});
    return rules.map((rules) => makeStudy({conditions, rules}));
  });

/** Cases of a theory's study: some coded in full, some in part, some with a level that the study lacks. */
export function anyCases({conditions = []}: Study): fc.Arbitrary<Case[]> {
  const level = fc.constantFrom('low', 'low', 'high', 'high', 'mid', 'no-such-level', undefined);
  const values = fc.tuple(...conditions.map(({id}) => fc.tuple(fc.constant(id), level)));
  const outcome = fc.constantFrom(...outcomeIds, 'no-such-outcome', undefined);
  return fc.array(fc.tuple(values, outcome), {maxLength: 12}).map((cases) =>
    cases.map(([entries, outcome], i) => ({
      id: `case${i}`,
      values: Object.fromEntries(entries.filter(([, id]) => id !== undefined)) as Record<string, string>,
      ...(outcome !== undefined && {outcome}),
    })),
  );
}

/** Every way to fill the gaps in `values`: the plainest possible enumeration, as an oracle for the model. */
export function completions({conditions = []}: Study, values: Readonly<Record<string, string>>) {
  let all: Record<string, string>[] = [{}];
  for (const {id, levels} of conditions) {
    const open = levels.filter((level) => !(id in values) || values[id] === level.id);
    all = all.flatMap((one) => open.map((level) => ({...one, [id]: level.id})));
  }
  return all;
}

/** Whether a rule fires on a whole configuration, read straight off the format's definition. */
export function fires(rule: Rule, configuration: Readonly<Record<string, string>>): boolean {
  return Object.entries(rule.when).every(([id, ids]) =>
    [ids].flat().some((level) => level === configuration[id]),
  );
}
