import {html, nothing} from 'lit';
import {citesView} from '../../figure/views/cites.js';
import {foldView, headedView} from '../../figure/views/parts.js';
import type {LedgerContext} from './context.js';

/** What the ledger rests on: its author's notes, and what the study says of its own reach. */
export function restsView(context: LedgerContext) {
  const {words, study, layout} = context;
  const {note, cite} = layout.ledger;
  const parts = [
    (note || cite) && html`<p>${words.text(note)}${citesView(words, study, cite)}</p>`,
    headedView(words, 'Scope', study.scope),
    headedView(words, 'Limits', study.limits),
    study.note && html`<p>${words.text(study.note)}</p>`,
  ].filter(Boolean);
  return parts.length ? foldView('rests', words.say('What this rests on'), parts) : nothing;
}
