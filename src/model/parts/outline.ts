import type {Part} from '../part.js';
import {optional} from '../schema-basics.js';
import {outlineEntries} from '../schema-outline.js';

/** A tree of points. */
export const outline: readonly Part[] = [{entries: optional(outlineEntries)}];
