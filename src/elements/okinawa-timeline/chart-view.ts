import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {parseDate} from '../../model/date.js';
import {dayNumber} from '../../model/calendar.js';
import type {Drawing} from './drawings.js';
import {em} from './item-style.js';
import {laneView} from './lane-view.js';
import type {Cluster} from './okinawa-timeline.layout.js';
import type {Scene} from './scene.js';
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
  const {words, view, width, drawings} = chart;
  const ticks = ticksOf({start: view.from, end: view.from + width / view.perDay}, view.perDay);
  return html`<div class="scale" aria-hidden="true">
      ${repeat(
        ticks,
        ({date}) => date,
        ({day, date}) =>
          html`<i .style=${`translate:${em((day - view.from) * view.perDay)}`}>${words.date(date)}</i>`,
      )}${spansView(chart)}
    </div>
    ${drawings.map((drawing, i) => laneView(chart, drawing, i))}`;
}

/** The span of the chosen case and the date that is asked for, behind the lanes. */
function spansView({chosenCase, asked, view: {from, perDay}}: ChartScene) {
  return [chosenCase?.period, asked?.date].map((text) => {
    const date = parseDate(text ?? '');
    if (!date) return nothing;
    const start = Math.max((dayNumber(date.start) - from) * perDay, -FAR);
    const end = Math.min((dayNumber(date.end) + 1 - from) * perDay, FAR);
    return html`<b .style=${`inset-inline-start:${em(start)};inline-size:${em(end - start)}`}></b>`;
  });
}

/** Farther than any view reaches, in `em`: engines do not place boxes arbitrarily far away. */
const FAR = 10_000;
