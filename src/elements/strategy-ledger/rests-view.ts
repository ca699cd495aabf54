import {html, nothing} from 'lit';
import {citesView} from '../../figure/views/cites.js';
import type {Text} from '../../model/schema.js';
import type {LedgerContext} from './context.js';

/** What the ledger rests on: its author's notes, and what the study says of its own reach. */
export function restsView(context: LedgerContext) {
  const {words, study, layout} = context;
  const {note, cite} = layout.ledger;
  const parts = [
    (note || cite) && html`<p>${words.text(note)}${citesView(words, study, cite)}</p>`,
    headed(context, 'Scope', study.scope),
    headed(context, 'Limits', study.limits),
    study.note && html`<p>${words.text(study.note)}</p>`,
  ].filter(Boolean);
  return parts.length
    ? html`<details part="rests">
        <summary>${words.say('What this rests on')}</summary>
        ${parts}
      </details>`
    : nothing;
}

const headed = ({words}: LedgerContext, head: 'Scope' | 'Limits', value: Text | undefined) =>
  value && html`<p><strong>${words.say(head)}</strong>${words.say(': ')}${words.text(value)}</p>`;
