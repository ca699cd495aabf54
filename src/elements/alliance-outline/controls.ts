import {html} from 'lit';
import type {Words} from '../../figure/words.js';
import type {Sentence} from './alliance-outline.chinese.js';
import type {Reading} from './reading.js';

export interface Commands {
  readonly show: (view: 'tree' | 'map') => void;
  readonly fold: (isOpen: boolean) => void;
  readonly find: (query: string) => void;
  /** Goes to the next hit, or to the one before. */
  readonly next: (by: 1 | -1) => void;
}

export function controls(words: Words<Sentence>, isMap: boolean, reading: Reading, commands: Commands) {
  const {show, fold} = commands;
  const views = {tree: 'Tree', map: 'Map'} as const;
  return html`<div part="controls">
    ${searchView(words, commands, reading.query)}
    <span
      ><button type="button" @click=${() => fold(true)}>${words.say('Unfold all')}</button>
      <button type="button" @click=${() => fold(false)}>${words.say('Fold all')}</button></span
    >
    <span
      >${(['tree', 'map'] as const).map(
        (name) =>
          html`<button type="button" aria-pressed=${(name === 'map') === isMap} @click=${() => show(name)}>
            ${words.say(views[name])}
          </button> `,
      )}</span
    >
    <span role="status">${statusText(words, reading)}</span>
  </div>`;
}

function searchView(words: Words<Sentence>, {find, next}: Commands, query: string) {
  const press = (event: KeyboardEvent) => {
    // Enter also ends what an input method is composing.
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    next(event.shiftKey ? -1 : 1);
  };
  return html`<label
    >${words.say('Find in the outline')}
    <input
      type="search"
      .value=${query}
      @input=${({target}: Event) => find((target as HTMLInputElement).value)}
      @keydown=${press}
  /></label>`;
}

function statusText(words: Words<Sentence>, {query, hits, place}: Reading): string {
  if (!query.trim()) return '';
  return place
    ? words.say('hit {i} of {n}', {i: place, n: hits.length})
    : words.say('hits: {n}', {n: hits.length});
}
