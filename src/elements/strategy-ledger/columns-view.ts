import {html, nothing, type TemplateResult} from 'lit';
import {standing, type LedgerContext} from './context.js';
import {itemView} from './item-view.js';
import type {Column, Entry} from './strategy-ledger.layout.js';

/** The columns side by side; where there is little room, one below the other. The lines are drawn into the last child. */
export function columnsView(context: LedgerContext) {
  const {words, layout} = context;
  // As a property: the strict policy of a page forbids style attributes, and nothing else.
  return html`<div class="columns" .style=${`--columns: ${layout.columns.length}`}>
    ${layout.columns.map(
      (column, i) =>
        html`<div part="column" role="group" aria-labelledby="column-${i}">
          <h3 id="column-${i}">${words.label(column.level)}</h3>
          ${column.level.description ? html`<p><small>${words.text(column.level.description)}</small></p>` : nothing}
          ${emptyView(context, column)}${entriesView(context, column.entries)}
        </div>`,
    )}
    <svg part="lines" aria-hidden="true"></svg>
  </div>`;
}

/** An empty column would look like a fault of the figure. */
function emptyView(context: LedgerContext, {all}: Column) {
  const {words} = context;
  if (!all.length) return html`<p><small>${words.say('No item.')}</small></p>`;
  return all.every((entry) => standing(context, entry) === 'out')
    ? html`<p class="screen"><small>${words.say('No item is shown in this column.')}</small></p>`
    : nothing;
}

function entriesView(context: LedgerContext, entries: readonly Entry[]): TemplateResult | typeof nothing {
  if (!entries.length) return nothing;
  return html`<ul role="list">
    ${entries.map(
      (entry) =>
        html`<li class=${standing(context, entry)}>
          ${itemView(context, entry)}${entriesView(context, entry.parts)}
        </li>`,
    )}
  </ul>`;
}
