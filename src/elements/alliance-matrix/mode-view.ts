import {html, nothing} from 'lit';
import {answersView} from './answers-view.js';
import type {Changes} from './changes.js';
import {chosenPair, compareView} from './compare-view.js';
import type {Exercise} from './exercise.js';
import {placingView} from './exercise-view.js';
import type {Mode, ModeContext} from './modes.js';
import {formulaView} from './formula-view.js';
import {robustnessView} from './robustness-view.js';
import {whatIfView} from './what-if-view.js';

/** What a mode goes by, as attributes or the reader gave it. */
export interface Asked {
  readonly compare: string | undefined;
  readonly outcome: string | undefined;
  readonly conditions: string | undefined;
  readonly changes: Changes;
  readonly exercise: Exercise;
}

/** What the reader, or the author by attribute, asked to look into. */
export function modeView(
  context: ModeContext,
  mode: Mode,
  {compare, outcome, conditions, changes, exercise}: Asked,
) {
  const views: Readonly<Record<Mode, () => unknown>> = {
    'what-if': () => whatIfView(context, changes),
    compare: () => {
      const pair = chosenPair(context.study, compare);
      return pair ? compareView(context, pair) : nothing;
    },
    robustness: () => robustnessView(context),
    formula: () => formulaView(context, outcome, conditions),
    exercise: () => (exercise.revealed ? answersView(context, exercise) : placingView(context, exercise)),
  };
  return html`<div part="mode" class=${mode}>${views[mode]()}</div>`;
}
