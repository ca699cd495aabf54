import {html, nothing} from 'lit';
import {byline} from '../citation.js';
import {worksOf} from '../cited.js';
import type {Cite, Study} from '../../model/schema.js';
import type {Words} from '../words.js';

/**
 * Where a claim can be checked, in brackets. The work itself is named only where the study's claims rest on
 * several; the line of sources names them in full.
 */
export function citesView(words: Words, study: Study, cites: readonly Cite[] | undefined) {
  if (!cites?.length) return nothing;
  // Not white space of the template's own, which the build trims.
  return html`${' '}<small part="cite"
      >[${cites.map((cite, i) => html`${i ? words.say('; ') : ''}${citeView(words, study, cite)}`)}]</small
    >`;
}

function citeView(words: Words, study: Study, {source, locator, via, date}: Cite) {
  const {cited} = worksOf(study);
  const work = cited.length > 1 ? cited.find(({id}) => id === source) : undefined;
  const parts = [
    work && byline(work),
    locator && words.text(locator),
    via && words.say('after {via}', {via: words.name({id: '', label: via})}),
    date && words.date(date),
  ];
  return parts.filter(Boolean).map((part, i) => html`${i ? words.comma : ''}${part}`);
}
