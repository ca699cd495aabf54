import {html, nothing} from 'lit';
import {byline} from '../citation.js';
import type {Cite, Study} from '../../model/schema.js';
import type {Words} from '../words.js';

/**
 * Where a claim can be checked, in brackets. The work itself is named only where the study rests on several;
 * the line of sources names them in full.
 */
export function citesView(words: Words, study: Study, cites: readonly Cite[] | undefined) {
  if (!cites?.length) return nothing;
  // Not white space of the template's own, which the build trims.
  return html`${' '}<small part="cite"
      >[${cites.map((cite, i) => html`${i ? '; ' : ''}${citeView(words, study, cite)}`)}]</small
    >`;
}

function citeView(words: Words, study: Study, {source, locator, via, date}: Cite) {
  const work = (study.sources?.length ?? 0) > 1 ? study.sources?.find(({id}) => id === source) : undefined;
  const parts = [
    work && byline(work),
    locator && words.text(locator),
    via && words.say('after {via}', {via: words.name({id: '', label: via})}),
    date && words.date(date),
  ];
  return parts.filter(Boolean).map((part, i) => html`${i ? ', ' : ''}${part}`);
}
