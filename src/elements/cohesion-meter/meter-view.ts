import {html, nothing} from 'lit';
import type {Range} from '../../model/cohesion.js';
import type {Study} from '../../model/schema.js';
import type {Words} from '../../figure/words.js';
import type {Sentence} from './cohesion-meter.chinese.js';
import {place} from './cohesion-meter.layout.js';

/** What the parts of the meter need to draw themselves. */
export interface MeterContext {
  readonly words: Words<Sentence>;
  readonly study: Study;
  readonly chosen: string | undefined;
  readonly choose: (id: string) => void;
}

/** A score as far as it is given: of readings, or of a meter's attributes. */
export interface Shown {
  readonly name: string;
  readonly value: number | undefined;
  readonly bounds: Range | undefined;
  /** The share that was read, from 0 to 1, and how that is said. */
  readonly coverage: number | undefined;
  readonly covered: string;
}

/** By language: to make one takes longer than to draw a row, and each row says a dozen numbers. */
const formats = new Map<string, Intl.NumberFormat>();

/** A number with its sign, since on this scale a number without one says little: "+0.25", "−1". */
export function signed({spoken}: Words<Sentence>, value: number): string {
  const format =
    formats.get(spoken) ??
    new Intl.NumberFormat(spoken, {signDisplay: 'exceptZero', maximumFractionDigits: 2});
  formats.set(spoken, format);
  return format.format(value).replace('-', '−');
}

/** A score on the scale from weakened to strengthened, and the same in words. */
export function meterView(words: Words<Sentence>, shown: Shown) {
  const {value, bounds, coverage} = shown;
  return html`${scaleView(words, shown)}
    <p part="value">
      <strong>${valueText(words, value)}</strong>${
        coverage === undefined
          ? nothing
          : html`${words.comma}<span class="coverage" aria-hidden="true"
                ><span .style=${`inline-size: ${coverage * 100}%`}></span></span
              >${' '}${shown.covered}`
      }${isOpen(bounds) ? html`${' '}<br /><small>${boundsText(words, bounds)}</small>` : nothing}
    </p>`;
}

function scaleView(words: Words<Sentence>, shown: Shown) {
  const {name, value, bounds} = shown;
  // As a property: the strict policy of a page forbids style attributes, and nothing else.
  const frame =
    bounds && `inset-inline-start: ${place(bounds.min)}; inline-size: ${(bounds.max - bounds.min) * 50}%`;
  const drawn = html`<div class="track">
      <span class="zero"></span>
      ${frame ? html`<span class="bounds" .style=${frame}></span>` : nothing}
      ${
        value === undefined
          ? nothing
          : html`<span class="value" .style=${`inset-inline-start: ${place(value)}`}>◆</span>`
      }
    </div>
    <div class="ends"><span>${words.say('weakened')}</span><span>${words.say('strengthened')}</span></div>`;
  const said = [valueText(words, value), shown.covered, isOpen(bounds) ? boundsText(words, bounds) : ''];
  const text = said.filter(Boolean).join(words.say('; '));
  // A meter has to have a value: where nothing was read there is none to give.
  return value === undefined
    ? html`<div part="meter" role="img" aria-label=${name + words.say(': ') + text}>${drawn}</div>`
    : html`<div
        part="meter"
        role="meter"
        aria-label=${name}
        aria-valuemin="-1"
        aria-valuemax="1"
        aria-valuenow=${value}
        aria-valuetext=${text}
      >
        ${drawn}
      </div>`;
}

function valueText(words: Words<Sentence>, value: number | undefined): string {
  if (value === undefined) return words.say('nothing read');
  const way = value > 0 ? 'strengthened' : value < 0 ? 'weakened' : 'neither weakened nor strengthened';
  return words.say(way) + words.aside(signed(words, value));
}

/** Where all was read there is nothing that could move the score. */
const isOpen = (bounds: Range | undefined): bounds is Range => !!bounds && bounds.min < bounds.max;

const boundsText = (words: Words<Sentence>, {min, max}: Range) =>
  words.say('if all were read, between {min} and {max}', {min: signed(words, min), max: signed(words, max)});
