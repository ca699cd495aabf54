/** A part of the study format: what a figure shows of a study, it asks the parser for. */
import type {CheckMeaning} from './meaning.js';
import type {Problems} from './problems.js';
import type {Draft} from './read.js';
import type {Study} from './schema.js';
import type {Entries} from './shape.js';

export interface Part {
  /** The keys of a study that make up the part, with their schemas. */
  readonly entries: Entries;
  /** Checks what the schema cannot say, and leaves gaps for what cannot stay. */
  readonly check?: (study: Draft, problems: Problems, isMeant: CheckMeaning) => CheckWhole | void;
}

/** Looks at the study once the gaps are closed. */
export type CheckWhole = (study: Study) => void;
