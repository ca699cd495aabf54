/**
 * What can be wrong with how a figure was set up, in English as all that is said to authors: one sentence each
 * with its remedy, filled from the fault's `params`.
 */
export const faults = {
  'no-data':
    'This figure has no study: give it a src, a JSON script or a table inside, or the id of a registered study.',
  'no-part': 'This figure needs {part}, which the study lacks: add them.',
  fetch:
    'The study at {url} could not be read ({reason}): check the address, and that this page may fetch it.',
  'no-script': 'This page has no script with the id "{id}": check src.',
  'unknown-study': 'No study "{id}" is registered on this page: load its file, or check the id.',
  'unknown-case': 'There is no case "{id}". There are: {known}.',
  'unknown-condition': 'There is no condition "{id}". There are: {known}.',
  'unknown-ledger': 'There is no ledger "{id}". There are: {known}.',
  'unknown-theory': 'There is no theory "{id}". There are: {known}.',
  'no-share': 'There is no coverage "{id}": write a share from 0 to 1.',
  'no-range': 'There is no range {id}: put min, value and max in rising order.',
  'unknown-lane': 'There is no lane "{id}". There are: {known}.',
  'no-date': '"{id}" is no date: write it as 1969, 1969-04 or 1969-04-30.',
  swallowed: 'This figure contains the page after it: close it with </{tag}>.',
} as const;

/** A fault of the set-up: which sentence tells it, and what fills that sentence. */
export interface Fault {
  readonly key: keyof typeof faults;
  readonly params: Readonly<Record<string, string>>;
}
