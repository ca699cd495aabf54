import {html, nothing} from 'lit';
import type {LedgerContext} from './context.js';
import {buttonsTo, signs} from './item-view.js';
import {tallyOf, type Column, type Tally} from './strategy-ledger.layout.js';

const said = {
  gain: ['gains: {n}', 'gains: {n} of {total}'],
  loss: ['losses: {n}', 'losses: {n} of {total}'],
} as const;

/** Gains and losses of each column, counted and listed side by side: two lists, and no sum of the two. */
export function balanceView(context: LedgerContext) {
  const {words, layout} = context;
  const [kept, others] = [true, false].map((has) =>
    layout.columns.filter(({all}) => all.some(({item}) => item.bearing) === has),
  ) as [Column[], Column[]];
  if (!kept.length) return nothing;
  const names = words.names(others.map(({level}) => level));
  return html`<div part="balance" role="group" aria-labelledby="balance">
    <h3 id="balance">${words.say('Balance')}</h3>
    <p><small>${words.say('Counted and listed, never set off against each other.')}</small></p>
    ${kept.map((column) => columnView(context, column))}
    ${
      others.length
        ? html`<p>
            <small>${words.say('No item is marked as gain or loss in: ')}${words.mark(names)}</small>
          </p>`
        : nothing
    }
  </div>`;
}

function columnView(context: LedgerContext, column: Column) {
  const {words} = context;
  const neither = tallyOf(column, undefined).entries.length;
  return html`<p>
      <strong>${words.label(column.level)}</strong>${
        neither
          ? html`${' '}<small>${words.aside(words.say('neither gain nor loss: {n}', {n: neither}))}</small>`
          : nothing
      }
    </p>
    <div class="sides">
      ${(['gain', 'loss'] as const).map((bearing) => sideView(context, bearing, tallyOf(column, bearing)))}
    </div>`;
}

/** One side: its count, which opens to the list. On paper the count is of all, as the list is. */
function sideView(context: LedgerContext, bearing: 'gain' | 'loss', tally: Tally) {
  const {words, sifted} = context;
  const total = tally.entries.length;
  const n = tally.entries.filter(({item}) => sifted.found.has(item.id)).length;
  const [all, some] = said[bearing];
  const parts = tally.parts
    ? html`${' '}<small>${words.aside(words.say('parts of others here: {n}', {n: tally.parts}))}</small>`
    : nothing;
  const whole = html`${words.say(all, {n: total})}${parts}`;
  const head = html`<span class="sign">${signs[bearing]}</span>${' '}${
      sifted.active
        ? html`<span class="screen">${words.say(some, {n, total})}</span><span class="paper">${whole}</span>`
        : whole
    }`;
  if (!total) return html`<div class=${bearing}>${head}</div>`;
  return html`<details class=${bearing}>
    <summary>${head}</summary>
    ${buttonsTo(context, tally.entries)}
  </details>`;
}
