import type {Part} from '../part.js';
import {optional} from '../schema-basics.js';
import {chronologyEntries} from '../schema-chronology.js';
import {cases} from './cases.js';

/** Lanes, periods and events, which name cases. */
export const chronology: readonly Part[] = [...cases, {entries: optional(chronologyEntries)}];
