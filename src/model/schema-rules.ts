/** The part of the study format that holds the study's own theory. */
import * as v from 'valibot';
import {basis, cite, conditionId, levelId, optional, outcomeId, text, type Frozen} from './schema-basics.js';

const ruleSchema = v.object({
  /**
   * Condition id to the level or levels for which the rule holds; conditions left out do not matter. A rule goes as
   * a whole when one of its conditions would: without it, the rule would say more.
   */
  when: v.pipe(v.record(conditionId, v.union([levelId, v.array(levelId)])), v.metadata({whole: true})),
  /** The outcome or outcomes that the rule permits. */
  then: v.union([outcomeId, v.pipe(v.array(outcomeId), v.minLength(1))]),
  ...optional({because: text, basis, note: text, cite}),
});
export const rules = v.array(ruleSchema);

export const ruleEntries = {rules};

export type Rule = Frozen<v.InferOutput<typeof ruleSchema>>;
