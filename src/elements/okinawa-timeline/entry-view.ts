import {html, nothing} from 'lit';
import {citesView} from '../../figure/views/cites.js';
import type {Entry} from './entries.js';
import {dateOf, type Scene} from './scene.js';

/** Words that stand beside a label, since the eye can tell them from the form of the mark. */
export function kindView({words}: Scene, {isPeriod, item: {status}}: Entry) {
  const kind = isPeriod ? 'Period' : status && 'planned';
  return kind ? words.aside(words.say(kind)) : nothing;
}

/** All that is known of an entry: its date, its label in full, its note, its sources, and its cases to choose. */
export function entryDetail(scene: Scene, entry: Entry) {
  const {words} = scene;
  return html`<div part="detail">
    <p><strong>${dateOf(scene, entry)}</strong>${kindView(scene, entry)}</p>
    <p dir="auto">${words.text(entry.item.label)}</p>
    ${entryRest(scene, entry)}
  </div>`;
}

/** What is known of an entry beyond its date and its label. */
export function entryRest({words, study, chosenCase, chooseCase}: Scene, {item}: Entry) {
  const cases = study.cases?.filter(({id}) => item.cases?.includes(id)) ?? [];
  return html`${item.note ? html`<p dir="auto">${words.text(item.note)}</p>` : nothing}
  ${item.cite?.length ? html`<p>${citesView(words, study, item.cite)}</p>` : nothing}
  ${
    cases.length
      ? html`<p part="cases">
          ${words.say('Cases')}${words.say(': ')}${cases.map(
            (one) =>
              html`<button
                type="button"
                aria-pressed=${one.id === chosenCase?.id}
                @click=${() => chooseCase(one.id)}
              >
                ${words.label(one)}
              </button> `,
          )}
        </p>`
      : nothing
  }`;
}
