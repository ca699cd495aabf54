import {html, nothing} from 'lit';
import type {Source, Study} from '../../model/schema.js';
import {worksOf} from '../cited.js';
import {languageOfWork, notesOf, reference} from '../citation.js';
import {doiHref, safeHref} from '../links.js';
import type {Words} from '../words.js';

/** More works than these would be a wall of text: they fold. */
const FEW = 6;

/** Where the study's claims come from: the works that they cite, and folded those which it lists besides. */
export function sourceLine(words: Words, study: Study) {
  const {cited, further} = worksOf(study);
  if (!cited.length) return nothing;
  return html`<div part="sources">
    ${
      cited.length > FEW
        ? listView(words.say('Sources: {n}', {n: cited.length}), cited)
        : html`${words.say('Sources: ')}${cited.map((source, i) => html`${i ? words.say('; ') : ''}${work(source)}`)}`
    }${further.length ? listView(words.say('Further sources: {n}', {n: further.length}), further) : nothing}
  </div>`;
}

/** Works one below the other, each with the numbers of the notes that a claim may name. */
const listView = (heading: string, sources: readonly Source[]) =>
  html`<details>
    <summary>${heading}</summary>
    <ul role="list">
      ${sources.map((source) => html`<li>${notesOf(source).map((note) => `[${note}] `)}${work(source)}</li>`)}
    </ul>
  </details>`;

function work(source: Source) {
  const cite = html`<cite lang=${languageOfWork(source) ?? nothing}>${reference(source)}</cite>`;
  const href = doiHref(source['DOI']) ?? safeHref(source['URL']);
  return href ? html`<a href=${href}>${cite}</a>` : cite;
}
