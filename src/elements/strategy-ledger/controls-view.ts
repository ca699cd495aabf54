import {html, nothing} from 'lit';
import {isChosen} from '../../figure/views/is-chosen.js';
import type {Facet, FacetKey, Option, Sought} from './facets.js';
import type {LedgerContext} from './context.js';

const names = {bearing: 'Bearing', actor: 'Actor', field: 'Field'} as const satisfies Record<
  FacetKey,
  string
>;

/** Choices of what to see. `seek` sets what is sought by one facet, or by none if no facet is named. */
export function controlsView(
  context: LedgerContext,
  facets: readonly Facet[],
  sought: Sought,
  seek: (key?: FacetKey, option?: Option) => void,
) {
  const {words} = context;
  if (!facets.length) return nothing;
  return html`<div part="controls">
    ${facets.map(
      ({key, options}) =>
        html`<label
          >${words.say(names[key])}
          <select
            @change=${(event: Event) => seek(key, options[(event.target as HTMLSelectElement).selectedIndex - 1])}
          >
            <option .selected=${isChosen(!sought[key])}>${words.say('all')}</option>
            ${options.map(
              (option) =>
                html`<option .selected=${isChosen(sought[key] === option)}>
                  ${nameOf(context, key, option)}${words.aside(String(option.count))}
                </option>`,
            )}
          </select></label
        >`,
    )}
    ${
      context.sifted.active
        ? html`<button type="button" @click=${() => seek()}>${words.say('Show all')}</button>`
        : nothing
    }
  </div>`;
}

/** What an option is called, as bare text: an option takes no markup. */
function nameOf({words}: LedgerContext, key: FacetKey, {level}: Option): string {
  if (key === 'bearing') return words.say(level?.id ?? 'neither');
  return level ? words.name(level) : words.say('not given');
}

/** How many items have what is sought, and what became of the others. */
export function countView({words, layout, sifted: {active, found, around}}: LedgerContext) {
  const total = layout.entries.size;
  const hidden = total - found.size - around.size;
  const said = active
    ? [
        words.say('Matching items: {n} of {total}.', {n: found.size, total}),
        around.size > 0 && words.say('Also shown, for what they contain: {n}.', {n: around.size}),
        words.say('Hidden: {n}.', {n: hidden}),
      ]
    : [words.say('All items are shown ({total}).', {total})];
  const sentences = said.filter((one) => one !== false);
  return html`<div part="count">
    <p role="status" class=${active ? 'screen' : ''}>
      ${sentences.reduce((first, next) => words.say('{first} {next}', {first, next}))}
    </p>
    ${
      active
        ? html`<p class="paper">${words.say('Printed in full, whatever the filter on the screen.')}</p>`
        : nothing
    }
  </div>`;
}
