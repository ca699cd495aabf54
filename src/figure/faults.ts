import {fill} from '../model/fill.js';

/**
 * What can be wrong with how a figure was set up, in English as all that is said to authors: one sentence each
 * with its remedy, filled from the fault's `params`.
 */
const faults = {
  'no-data':
    'This figure has no study: give it a src, a JSON script or a table inside, or the id of a registered study.',
  'no-part': 'The study lacks "{part}", which this figure needs: add it.',
  fetch:
    'The study at {url} could not be read ({reason}): check the address, and that this page may fetch it.',
  'no-script': 'This page has no script with the id "{id}": check src.',
  'unknown-study': 'No study "{id}" is registered on this page: load its file, or check the id.',
  swallowed: 'This figure contains the page after it: close it with </{tag}>.',
} as const;

/** For any other fault whose key is "unknown-" and what is meant. */
const unknown = 'There is no {kind} "{id}". There are: {known}.';

/** A fault of the set-up: which sentence tells it, and what fills that sentence. */
export interface Fault {
  readonly key: keyof typeof faults | `unknown-${string}` | `no-${string}`;
  readonly params: Readonly<Record<string, string>>;
  /** What an element says of a fault that is its own. */
  readonly sentence?: string | undefined;
}

/** The fault in words. */
export const sayFault = ({key, params, sentence}: Fault) =>
  fill(sentence ?? (faults as Readonly<Record<string, string>>)[key] ?? unknown, {
    kind: key.replace('unknown-', ''),
    ...params,
  });
