import type {Part} from '../part.js';
import {optional} from '../schema-basics.js';
import {caseEntries} from '../schema-cases.js';

/** Cases, and the conditions, outcome and measures on which they are coded. */
export const cases: readonly Part[] = [{entries: optional(caseEntries)}];
