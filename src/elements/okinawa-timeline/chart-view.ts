import {html, type TemplateResult} from 'lit';
import {parseDate} from '../../model/date.js';
import {dayNumber} from '../../model/calendar.js';
import type {Drawing} from './drawings.js';
import {em} from './item-style.js';
import {labelLength} from './label-length.js';
import {laneView} from './lane-view.js';
import type {Cluster} from './okinawa-timeline.layout.js';
import type {Scene} from './scene.js';
import {tickMarks, type PlacedTick} from './tick-marks.js';
import {ticksOf} from './ticks.js';
import type {View} from './view.js';

export interface ChartScene extends Scene {
  readonly view: View;
  /** Room along the scale, in `em`. */
  readonly width: number;
  readonly drawings: readonly Drawing[];
  /** The reader is dragging or turning the wheel: what takes long may wait until that is over. */
  readonly isMoving: boolean;
  /** The cluster that is open. */
  readonly open: Cluster | undefined;
  readonly toggle: (cluster: Cluster) => void;
}

/** The scale, and below it the lanes with what of them is in view. */
export function chartView(chart: ChartScene): TemplateResult {
  const {words, drawings, chosen, open, width} = chart;
  const ticks = placedTicks(chart);
  const spans = spansOf(chart);
  const grid = chosen || open ? gridOf(ticks, spans) : '';
  const say = ({x, date}: PlacedTick) => {
    const name = words.date(date);
    // Cut by the edge of the view it would name another year.
    return x + labelLength(name) > width ? '' : name;
  };
  return html`<div class="scale" aria-hidden="true" ${tickMarks(ticks, say)}>
      ${spans.map(
        ({x, length}) => html`<b .style=${`inset-inline-start:${em(x)};inline-size:${em(length)}`}></b>`,
      )}
    </div>
    ${drawings.map((drawing, i) => laneView(chart, drawing, i, grid))}`;
}

/** Room for the words of a mark that began before the view. */
const BEGUN = 9;

/** The marks in view; of what began before, the name stays at the edge where it has room. */
function placedTicks({view: {from, perDay}, width}: ChartScene): PlacedTick[] {
  const ticks = ticksOf({start: from, end: from + width / perDay}, perDay);
  const placed = ticks.map(({day, date}) => ({x: (day - from) * perDay, date}));
  return placed.filter(({x}, i) => {
    const next = placed[i + 1]?.x ?? Infinity;
    return x >= 0 || next > BEGUN;
  });
}

interface Span {
  readonly x: number;
  readonly length: number;
}

/** The span of the chosen case and the date that is asked for, behind the lanes. */
function spansOf({chosenCase, asked, view: {from, perDay}}: ChartScene): Span[] {
  return [chosenCase?.period, asked?.date].flatMap((text) => {
    const date = parseDate(text ?? '');
    if (!date) return [];
    const x = Math.max((dayNumber(date.start) - from) * perDay, -FAR);
    return {x, length: Math.min((dayNumber(date.end) + 1 - from) * perDay, FAR) - x};
  });
}

/** The same lines in the lanes' rows alone, where they would else run through what is open between them. */
function gridOf(ticks: readonly {readonly x: number}[], spans: readonly Span[]): string {
  const stripe = (colour: string, x: string, length: string) =>
    `linear-gradient(var(--${colour}) 0 0) ${x} 0/${length} 100% no-repeat`;
  return [
    ...ticks.filter(({x}) => x >= 0).map(({x}) => stripe('faint', em(x), '1px')),
    ...spans.flatMap(({x, length}) => [
      stripe('accent', em(x), '1px'),
      stripe('accent', `calc(${em(x + length)} - 1px)`, '1px'),
      stripe('fill', em(x), em(length)),
    ]),
  ].join();
}

/** Farther than any view reaches, in `em`: engines do not place boxes arbitrarily far away. */
const FAR = 10_000;
