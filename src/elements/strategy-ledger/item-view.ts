import {html, nothing} from 'lit';
import {citesView} from '../../figure/views/cites.js';
import {evidenceView} from '../../figure/views/coding.js';
import {factsView} from '../../figure/views/parts.js';
import {isFirm} from '../../model/coding.js';
import type {Level} from '../../model/schema.js';
import {placeOf, type LedgerContext} from './context.js';
import type {Entry, Relation} from './strategy-ledger.layout.js';

/** Each bearing's sign: never colour alone. */
export const signs = {gain: '+', loss: '−'};

/** An item, which opens to what it says, what it rests on, and what it is linked to. */
export function itemView(context: LedgerContext, entry: Entry) {
  const {chosen, choose} = context;
  const toggle = (event: Event) =>
    // Not the event `toggle`, which also comes when the figure is opened for the printer.
    choose(entry, !(event.currentTarget as HTMLElement).closest('details')!.open);
  return html`<details
    part="item"
    id=${placeOf(entry)}
    class=${entry === chosen ? 'chosen' : linkedTo(context, entry)}
  >
    <summary @click=${toggle}>${headView(context, entry)}</summary>
    ${bodyView(context, entry)}
  </details>`;
}

/** Class of an item that the chosen one is linked to, by the firmest of the links between the two. */
function linkedTo({chosen}: LedgerContext, {item}: Entry): string {
  const links = chosen?.relations.filter(({other}) => other === item) ?? [];
  if (!links.length) return '';
  return links.some(({link}) => isFirm(link.basis)) ? 'linked' : 'linked loose';
}

function headView({words}: LedgerContext, {item, relations}: Entry) {
  const {bearing, status, date} = item;
  const said = [
    bearing && words.say(bearing),
    bearing && status && words.say(status),
    date && words.date(date),
    relations.length && words.say('links: {n}', {n: relations.length}),
  ].filter(Boolean);
  return html`<span>${words.label(item)}</span>${
      said.length
        ? html`${' '}<small class=${bearing ?? nothing}
              >${bearing ? html`<span class="sign">${signs[bearing]}</span>${' '}` : nothing}${said.join(words.comma)}</small
            >`
        : nothing
    }`;
}

function bodyView(context: LedgerContext, entry: Entry) {
  const {words, study} = context;
  const {description, note, evidence, cite} = entry.item;
  return html`<div class="body">
    ${description || cite ? html`<p>${words.text(description)}${citesView(words, study, cite)}</p>` : nothing}
    ${itemFactsView(context, entry)}
    ${
      evidence?.length
        ? html`<p><strong>${words.say('Evidence')}</strong></p>
            ${evidenceView(words, study, evidence)}`
        : nothing
    }
    ${note ? html`<p><small>${words.text(note)}</small></p>` : nothing}
    ${
      entry.relations.length
        ? html`<p><strong>${words.say('Links')}</strong></p>
            <ul role="list">
              ${entry.relations.map((relation) => relationView(context, relation))}
            </ul>`
        : nothing
    }
  </div>`;
}

function itemFactsView(context: LedgerContext, {item, whole}: Entry) {
  const {words, layout} = context;
  const {actors = [], fields = []} = layout.ledger;
  const named = (levels: readonly Level[], ids: readonly string[]) =>
    words.mark(words.names(levels.filter(({id}) => ids.includes(id))));
  const {status, date, field} = item;
  const facts = [
    ['Part of', whole && html`${buttonTo(context, whole.id)}`],
    ['Actors', item.actors?.length && named(actors, item.actors)],
    ['Field', field && named(fields, [field])],
    ['Date', date && words.date(date)],
    ['Status', status && words.say(status)],
  ] as const;
  return facts.some(([, shown]) => shown) ? factsView(words, nothing, facts) : nothing;
}

/** A link in words, as it reads from here: where it leads or whence it comes, how the one bears on the other, and who says so. */
function relationView(context: LedgerContext, {link, other, away}: Relation) {
  const {words, study} = context;
  const {label, basis, note, cite} = link;
  // It reads on from where the link starts, "oven: led to: smoke".
  return html`<li part="link">
    ${words.say(away ? '→ from here' : '← to here')}${
      away && label ? html`${words.say(': ')}${words.text(label)}` : nothing
    }
    <div>
      ${buttonTo(context, other.id)}${away || !label ? nothing : html`${' '}${words.text(label)}`}${' '}${
        basis ? html`<small class=${basis}>${words.say(basis)}</small>` : nothing
      }${citesView(words, study, cite)}
    </div>
    ${note ? html`<p><small>${words.text(note)}</small></p>` : nothing}
  </li>`;
}

/** A button that leads to the item `id`; it says in which column that stands. */
function buttonTo(context: LedgerContext, id: string) {
  const {words, layout, goTo} = context;
  const {item} = layout.entries.get(id)!;
  const column = layout.columns.find(({level}) => level.id === item.column);
  return html`<button type="button" @click=${() => goTo(id)}>
    ${words.label(item)}${column ? words.mark(words.aside(words.name(column.level))) : nothing}
  </button>`;
}

/** The items of a list that have what is sought, each as a button that leads to it; on paper all of them. */
export const buttonsTo = (context: LedgerContext, entries: readonly Entry[]) =>
  html`<ul role="list">
    ${entries.map(
      (entry) =>
        html`<li class=${context.sifted.found.has(entry.item.id) ? nothing : 'out'}>
          <button type="button" @click=${() => context.goTo(entry.item.id)}>
            ${context.words.label(entry.item)}
          </button>
        </li>`,
    )}
  </ul>`;
