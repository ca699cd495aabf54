import {checkRules} from '../check-rules.js';
import {isPresent} from '../gaps.js';
import type {Part} from '../part.js';
import {optional} from '../schema-basics.js';
import {rivalEntries} from '../schema-rivals.js';
import {rules} from './rules.js';

/** Theories beside the study's own, explanations in prose, and comparisons: all of conditions and cases. */
export const rivals: readonly Part[] = [
  ...rules,
  {
    entries: optional(rivalEntries),
    check: ({rules: own, theories = []}, problems) => {
      const up = {up: undefined, key: 'theories'};
      // A theory may have left a gap.
      const rulesOf = (theory: (typeof theories)[number] | undefined) => theory?.rules;
      return checkRules(
        theories.map((theory, key) => [rulesOf(theory), {up: {up, key}, key: 'rules'}]),
        problems,
        own?.filter(isPresent).length,
      );
    },
  },
];
