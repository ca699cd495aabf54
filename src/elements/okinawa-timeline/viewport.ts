import {dayNumber} from '../../model/calendar.js';
import {parseDate} from '../../model/date.js';
import {memo} from './memo.js';
import {fit, pan, reveal, zoom, type Extent, type View} from './view.js';

/** How the author wants the timeline to open. */
export interface Opening {
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly scale: string | undefined;
}

const DAYS_PER_YEAR = 365.2425;
const units: Readonly<Record<string, number>> = {
  day: 1,
  month: DAYS_PER_YEAR / 12,
  year: DAYS_PER_YEAR,
  decade: 10 * DAYS_PER_YEAR,
  century: 100 * DAYS_PER_YEAR,
};
export const SCALES = Object.keys(units);
/** Room for a mark of the scale, in `em`. */
const TICK = 6;
/** The chart's letters beside the figure's, as its style sheet has them. */
const LETTER = 0.85;
/** With less room than this, in `em`, a list reads better than a chart. */
const NARROW = 44;
/** How much of the view moves at the press of a button. */
const STEP = 0.4;
const SPREAD = 1.5;

function opened({start, end, scale = ''}: Opening, extent: Extent, width: number): View {
  // To open at an end that there is not (`../1969`) is to open at the study's own.
  const [first, last] = [parseDate(start ?? '')?.start, parseDate(end ?? '')?.end].map((day) =>
    day && Number.isFinite(day.year) ? dayNumber(day) : undefined,
  );
  const from = first ?? extent.start;
  const to = last === undefined ? extent.end : last + 1;
  const unit = Object.hasOwn(units, scale) ? units[scale] : undefined;
  if (unit) return {from: from - 1 / (TICK / unit), perDay: TICK / unit};
  return fit(from < to ? {start: from, end: to} : extent, width);
}

/** The stretch of time in view, and the room it has. */
export class Viewport {
  /** Room along the scale, in `em`; and an `em` in pixels. */
  width = 0;
  em = 1;
  #extent: Extent = {start: 0, end: 1};
  #opening: Opening = {start: undefined, end: undefined, scale: undefined};
  /** Undefined as long as the reader has not moved it. */
  #view: View | undefined;
  readonly #opened = memo(opened);

  /** Begins anew with what the author wants. */
  open(extent: Extent, {start, end, scale}: Opening) {
    this.#extent = extent;
    this.#opening = {start, end, scale};
    this.#view = undefined;
  }

  /** Whether the room has changed. */
  measure(box: Element, host: Element): boolean {
    const em = parseFloat(getComputedStyle(host).fontSize) * LETTER;
    const width = box.clientWidth / em;
    // A figure that is hidden has no room; it keeps what it had.
    if (!width || (width === this.width && em === this.em)) return false;
    this.width = width;
    this.em = em;
    return true;
  }

  get isWide() {
    return this.width >= NARROW;
  }

  get view(): View {
    return this.#view ?? this.#opened(this.#opening, this.#extent, this.width);
  }

  /** By so many `em`, or by a part of the view to earlier or later times. */
  pan(by: number) {
    this.#view = pan(this.view, by, this.#extent, this.width);
  }

  step(by: 1 | -1) {
    this.pan(by * this.width * STEP);
  }

  zoom(factor: number, at = this.width / 2) {
    const least = fit(this.#extent, this.width).perDay / SPREAD;
    this.#view = pan(zoom(this.view, factor, at, least), 0, this.#extent, this.width);
  }

  fit() {
    this.#view = fit(this.#extent, this.width);
  }

  reveal(day: number) {
    this.#view = reveal(this.view, day, this.width);
  }

  /** Whether something of `span` is in view. */
  sees({start, end}: Extent): boolean {
    const {from, perDay} = this.view;
    return end >= from && start <= from + this.width / perDay;
  }
}

/** What is wrong with an attribute that is none. */
export const NO_DATE = {
  key: 'no-date',
  sentence: '"{id}" is no date: write it as 1969, 1969-04 or 1969-04-30.',
} as const;

/** Whether an attribute is left out or holds a date. */
export const isDate = (text: string | undefined) => !text || parseDate(text) !== undefined;
