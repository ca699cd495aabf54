import {html, nothing} from 'lit';
import type {Case, Text} from '../../model/schema.js';
import type {Words} from '../words.js';

/** What opens to more; all of it is in the page, for finding and for print. */
export const foldView = (part: string, summary: unknown, body: unknown) =>
  html`<details part=${part}>
    <summary>${summary}</summary>
    ${body}
  </details>`;

/** Each case opens to `bodyOf` it: for a page without script, in which none can be chosen. */
export const foldsView = (
  words: Words,
  cases: readonly Case[] | undefined,
  bodyOf: (item: Case) => unknown,
) => cases?.map((item) => foldView('detail', html`<strong>${words.label(item)}</strong>`, bodyOf(item)));

/** A text of the study's under its heading; nothing where there is none. */
export const headedView = <K extends string>(
  words: Words<K>,
  head: Parameters<Words<K>['say']>[0],
  value: Text | undefined,
) => value && html`<p><strong>${words.say(head)}</strong>${words.say(': ')}${words.text(value)}</p>`;

/** Terms with what there is to show for each. */
export const factsView = <K extends string>(
  words: Words<K>,
  part: string | typeof nothing,
  facts: readonly (readonly [term: Parameters<Words<K>['say']>[0], shown: unknown])[],
) =>
  html`<dl part=${part}>
    ${facts.map(([term, shown]) =>
      shown
        ? html`<div>
            <dt>${words.say(term)}</dt>
            <dd>${shown}</dd>
          </div>`
        : nothing,
    )}
  </dl>`;
