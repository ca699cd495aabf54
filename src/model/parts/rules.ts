import {checkRules} from '../check-rules.js';
import type {Part} from '../part.js';
import {optional} from '../schema-basics.js';
import {ruleEntries} from '../schema-rules.js';
import {cases} from './cases.js';

/** The study's own theory, which names conditions. */
export const rules: readonly Part[] = [
  ...cases,
  {
    entries: optional(ruleEntries),
    check: (study, problems) => checkRules([[study.rules, {up: undefined, key: 'rules'}]], problems),
  },
];
