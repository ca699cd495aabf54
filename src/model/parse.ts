import {parseParts, type ParseResult} from './parse-parts.js';
import {chronology} from './parts/chronology.js';
import {ledgers} from './parts/ledgers.js';
import {mechanism} from './parts/mechanism.js';
import {outline} from './parts/outline.js';
import {claims} from './parts/claims.js';

export type {ParseResult} from './parse-parts.js';

/** All that a study can hold. */
export const allParts = [...claims, ...mechanism, ...chronology, ...ledgers, ...outline];

/**
 * Reads a study from JSON text, or from a value that such text could stand for. Never throws: what is wrong with
 * it is said in `problems`, and the rest is kept.
 */
export const parseStudy = (input: unknown): ParseResult => parseParts(input, allParts);
