import {html, nothing} from 'lit';
import {answersView} from './answers-view.js';
import type {Changes} from './changes.js';
import {chosenPair, compareView} from './compare-view.js';
import type {Exercise} from './exercise.js';
import {given, placingView} from './exercise-view.js';
import type {Mode, ModeContext} from './modes.js';
import {robustnessView} from './robustness-view.js';
import {whatIfView} from './what-if-view.js';

/** What the reader, or the author by attribute, asked to look into. */
export function modeView(
  context: ModeContext,
  mode: Mode,
  compared: string | undefined,
  changes: Changes,
  exercise: Exercise,
) {
  const views: Readonly<Record<Mode, () => unknown>> = {
    'what-if': () => whatIfView(context, changes),
    compare: () => {
      const pair = chosenPair(context.study, compared);
      return pair ? compareView(context, pair) : nothing;
    },
    robustness: () => robustnessView(context),
    exercise: () => {
      exercise.begin(context.study, given(context.axes));
      return exercise.revealed ? answersView(context, exercise) : placingView(context, exercise);
    },
  };
  return html`<div part="mode" class=${mode}>${views[mode]()}</div>`;
}
