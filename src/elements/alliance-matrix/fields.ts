import {html, nothing} from 'lit';
import {isChosen} from '../../figure/views/is-chosen.js';
import type {Shown} from '../../figure/words.js';

/** One choice of a select: what it stands for, and what it is called as bare text. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** A labelled native select, which every keyboard and screen reader knows how to use. */
export function selectView(
  label: Shown,
  options: readonly Option[],
  chosen: string,
  choose: (value: string) => void,
) {
  return html`<label
    >${label}
    <select @change=${({target}: Event) => choose((target as HTMLSelectElement).value)}>
      ${options.map(optionView(chosen))}
    </select></label
  >`;
}

/** The same with its options in groups; a group without any is left out. */
export function groupedView(
  label: Shown,
  groups: readonly (readonly [name: string, options: readonly Option[]])[],
  chosen: string,
  choose: (value: string) => void,
) {
  return html`<label
    >${label}
    <select @change=${({target}: Event) => choose((target as HTMLSelectElement).value)}>
      ${groups.map(([name, options]) =>
        options.length
          ? html`<optgroup label=${name}>${options.map(optionView(chosen))}</optgroup>`
          : nothing,
      )}
    </select></label
  >`;
}

const optionView =
  (chosen: string) =>
  ({value, label}: Option) =>
    html`<option .value=${value} .selected=${isChosen(value === chosen)}>${label}</option>`;

/** Moves the focus to what `selector` finds once the figure is drawn again, since what had it may then be gone. */
export function focusAfter({currentTarget}: Event, selector: string) {
  const root = (currentTarget as Element).getRootNode() as ShadowRoot;
  const host = root.host as HTMLElement & {readonly updateComplete: Promise<unknown>};
  void host.updateComplete.then(() =>
    root.querySelector<HTMLElement>(selector)?.focus({preventScroll: true}),
  );
}
