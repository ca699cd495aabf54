import {html, nothing} from 'lit';
import type {Source, Study} from '../../model/schema.js';
import {languageOfWork, reference} from '../citation.js';
import {doiHref, safeHref} from '../links.js';
import type {Words} from '../words.js';

/** Where the study's claims come from: the works it cites, linked where they can be read. */
export function sourceLine(words: Words, study: Study) {
  const sources = study.sources ?? [];
  if (!sources.length) return nothing;
  return html`<div part="sources">
    ${words.say('Sources: ')}${sources.map((source, i) => html`${i ? '; ' : ''}${work(source)}`)}
  </div>`;
}

function work(source: Source) {
  const cite = html`<cite lang=${languageOfWork(source) ?? nothing}>${reference(source)}</cite>`;
  const href = doiHref(source['DOI']) ?? safeHref(source['URL']);
  return href ? html`<a href=${href}>${cite}</a>` : cite;
}
