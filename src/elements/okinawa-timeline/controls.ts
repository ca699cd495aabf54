import {html, nothing} from 'lit';
import type {Words} from '../../figure/words.js';
import type {Sentence} from './okinawa-timeline.chinese.js';
import type {FilterState} from './filter-state.js';
import {laneName, type Scene, type Shown} from './scene.js';
import type {Board} from './entries.js';

/** What the buttons do; undefined where there is nothing to zoom. */
export interface Commands {
  readonly step: (by: 1 | -1) => void;
  readonly pan: (by: 1 | -1) => void;
  readonly zoom: (factor: number) => void;
  readonly fit: () => void;
  readonly show: (view: 'chart' | 'list') => void;
}

/** How much a button or a key zooms. */
export const FACTOR = 1.5;

/** @param view - Undefined where there is no choice, since a chart has no room. */
export function controls(words: Words<Sentence>, view: 'chart' | 'list' | undefined, commands: Commands) {
  const {step, pan, zoom, fit, show} = commands;
  const button = (sentence: Sentence, run: () => void, sign?: string) =>
    html`<button type="button" aria-label=${sign ? words.say(sentence) : nothing} @click=${run}>
      ${sign ?? words.say(sentence)}
    </button>`;
  return html`<div part="controls">
    <span>${button('Previous event', () => step(-1))} ${button('Next event', () => step(1))}</span>
    ${
      view === 'chart'
        ? html`<span
            >${button('Earlier', () => pan(-1), '←')} ${button('Later', () => pan(1), '→')}
            ${button('Zoom out', () => zoom(1 / FACTOR), '−')} ${button('Zoom in', () => zoom(FACTOR), '+')}
            ${button('Whole span', fit)}</span
          >`
        : nothing
    }
    ${
      view
        ? html`<span
            >${(['chart', 'list'] as const).map(
              (name) =>
                html`<button type="button" aria-pressed=${name === view} @click=${() => show(name)}>
                  ${words.say(name === 'chart' ? 'Chart' : 'List')}
                </button> `,
            )}</span
          >`
        : nothing
    }
  </div>`;
}

export function filterView(
  scene: Scene,
  {lanes, entries}: Board,
  lanesShown: readonly Shown[],
  filter: FilterState,
) {
  const {words} = scene;
  const {query, hidden, find, toggle} = filter;
  const shown = lanesShown.reduce((sum, lane) => sum + lane.entries.length, 0);
  const total = entries.length;
  const head =
    shown < total ? words.say('Filter: {n} of {total} shown', {n: shown, total}) : words.say('Filter');
  return html`<details part="filter">
    <summary>${head}</summary>
    <label
      >${words.say('Find in the events')}
      <input
        type="search"
        .value=${query}
        @input=${({target}: Event) => find((target as HTMLInputElement).value)}
    /></label>
    ${
      lanes.length > 1
        ? html`<p>
            ${lanes.map(
              (lane) =>
                html`<button type="button" aria-pressed=${!hidden.has(lane)} @click=${() => toggle(lane)}>
                  ${laneName(scene, lane)}
                </button> `,
            )}
          </p>`
        : nothing
    }
  </details>`;
}

/** Which case is chosen, and when it was: its span is marked in the chart. */
export function caseLine({words, chosenCase}: Scene) {
  if (!chosenCase) return nothing;
  const {period, display} = chosenCase;
  const when = display ? words.text(display) : period && words.date(period);
  return html`<p part="case-line">
    ${words.say('Chosen case')}${words.say(': ')}<strong>${words.label(chosenCase)}</strong>${
      when ? html`${words.comma}${when}` : nothing
    }
  </p>`;
}

/** Which date is marked, since the reader asked for it elsewhere. */
export function dateLine({words, asked}: Scene, forget: () => void) {
  if (!asked) return nothing;
  return html`<p part="date-line">
    ${words.say('Date')}${words.say(': ')}<strong>${words.date(asked.date)}</strong>${' '}
    <button type="button" @click=${forget}>${words.say('Remove the mark')}</button>
  </p>`;
}
