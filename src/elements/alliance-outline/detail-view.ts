import {html, nothing} from 'lit';
import {citesView} from '../../figure/views/cites.js';
import type {Words} from '../../figure/words.js';
import type {Sentence} from './alliance-outline.chinese.js';
import type {Branch} from './branches.js';
import type {Scene} from './scene.js';

export function dateOf({node: {date, display}}: Branch, words: Words<Sentence>) {
  return display ? words.text(display) : date ? words.date(date) : nothing;
}

/** What a branch says: its date, its text, what is noted on it, and where it stands in the sources. */
export function detailView({words, study, showDate}: Scene, branch: Branch) {
  const {description, date, note, cite} = branch.node;
  const cites = citesView(words, study, cite);
  return html`${
    date && showDate
      ? html`<p>
          <button type="button" @click=${() => showDate(branch)}>
            ${words.say('Show in the timeline')}${words.say(': ')}${dateOf(branch, words)}
          </button>
        </p>`
      : nothing
  }
  ${description || cite?.length ? html`<p>${words.text(description)}${cites}</p>` : nothing}
  ${note ? html`<p><small>${words.text(note)}</small></p>` : nothing}`;
}
