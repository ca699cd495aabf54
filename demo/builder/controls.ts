/** Parts that the views share. */
import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';

export interface Choices<T extends string> {
  readonly legend: string;
  readonly name: string;
  readonly chosen: T;
  readonly choices: readonly {readonly value: T; readonly label: unknown; readonly about?: string}[];
  readonly choose: (value: T) => void;
}

/** A row of radio buttons that look like buttons. */
export const radios = <T extends string>({legend, name, chosen, choices, choose}: Choices<T>) => html`
  <fieldset class="choices ${name}">
    <legend>${legend}</legend>
    <div>
      ${choices.map(
        ({value, label, about}) => html`
          <label>
            <input
              type="radio"
              name=${name}
              value=${value}
              .checked=${live(value === chosen)}
              @change=${() => choose(value)}
            />
            <span>${label}${about ? html`<small>${about}</small>` : nothing}</span>
          </label>
        `,
      )}
    </div>
  </fieldset>
`;

export interface Field {
  readonly label: string;
  readonly value: string;
  readonly write: (value: string) => void;
  readonly hint?: string;
  readonly lines?: number;
  readonly lang?: string;
  /** For the id of the hint. */
  readonly name?: string;
}

/** A field of text with its name above it. */
export function field({label, value, write, hint, lines, lang, name}: Field) {
  const typed = (event: Event) => write((event.target as HTMLInputElement).value);
  const about = hint && name ? `hint-${name}` : nothing;
  const input = lines
    ? html`<textarea
        rows=${lines}
        lang=${lang ?? nothing}
        aria-describedby=${about}
        .value=${live(value)}
        @input=${typed}
      ></textarea>`
    : html`<input
        type="text"
        autocomplete="off"
        lang=${lang ?? nothing}
        aria-describedby=${about}
        .value=${live(value)}
        @input=${typed}
      />`;
  return html`<div class="field">
    <label><span>${label}</span>${input}</label>
    ${hint ? html`<p class="hint" id=${about}>${hint}</p>` : nothing}
  </div>`;
}

export interface Pick {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly (readonly [value: string, label: string])[];
  readonly pick: (value: string) => void;
  /** The name is for screen readers; another word stands beside the list. */
  readonly isUnseen?: boolean;
}

/** A list of which one is chosen; a value that is not in it stands at its end, so that it is not lost. */
export function pickList({label, value, choices, pick, isUnseen}: Pick) {
  const isKnown = choices.some(([known]) => known === value);
  const all = isKnown ? choices : [...choices, [value, value] as const];
  return html`<label class="field">
    <span class=${isUnseen ? 'unseen' : nothing}>${label}</span>
    <select @change=${(event: Event) => pick((event.target as HTMLSelectElement).value)}>
      ${all.map(
        ([known, name]) => html`<option value=${known} .selected=${live(known === value)}>${name}</option>`,
      )}
    </select>
  </label>`;
}

/** A button, and what it does. */
export const button = (label: unknown, act: () => unknown, kind = '') =>
  html`<button type="button" class=${kind || nothing} @click=${() => void act()}>${label}</button>`;
