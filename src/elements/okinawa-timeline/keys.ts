/** What keys do at an event. */
import {FACTOR, type Commands} from './controls.js';
import type {Entry} from './entries.js';
import {neighbour} from './neighbour.js';
import type {Reading} from './reading.js';
import type {Shown} from './scene.js';

export interface Keyboard extends Pick<Commands, 'zoom' | 'fit'> {
  readonly reading: Reading;
  readonly shown: readonly Shown[];
  readonly isChart: boolean;
  readonly focusOn: (entry: Entry) => void;
  readonly choose: (entry: Entry) => void;
}

/** Does what the key means at `at`; whether it means anything. */
export function press({key, ctrlKey, altKey, metaKey}: KeyboardEvent, at: Entry, board: Keyboard): boolean {
  if (ctrlKey || altKey || metaKey) return false;
  const {reading, shown, isChart, focusOn, choose, zoom, fit} = board;
  const next = neighbour(shown, at, key, isChart);
  const direction = {'+': 1, '=': 1, '-': -1}[key];
  if (next) focusOn(next);
  else if (direction && isChart) zoom(FACTOR ** direction);
  else if (key === '0' && isChart) fit();
  else if (key === 'Escape' && reading.chosen) choose(reading.chosen);
  else return false;
  return true;
}
