import {html, nothing, type TemplateResult} from 'lit';
import {parseDate} from '../../model/date.js';
import {dayNumber} from '../../model/calendar.js';
import {listItem, classOf} from './list-view.js';
import {entryDetail, kindView} from './entry-view.js';
import type {Cluster, LaneLayout, Placed} from './okinawa-timeline.layout.js';
import {dateOf, laneName, type Scene, type Shown} from './scene.js';
import {ticksOf} from './ticks.js';
import type {View} from './view.js';

export interface Chart extends Scene {
  readonly view: View;
  /** Room along the scale, in `em`. */
  readonly width: number;
  /** What is drawn stands still around this day and is moved as a whole, so that panning touches little. */
  readonly anchor: number;
  readonly lanes: readonly (Shown & LaneLayout)[];
  /** The cluster that is open. */
  readonly open: Cluster | undefined;
  readonly toggle: (cluster: Cluster) => void;
}

/** More than this to each side of the anchor's view is not drawn, in widths of the view. */
export const OVERSCAN = 1;

const em = (length: number) => `${length.toFixed(2)}em`;

/** The scale, and below it the lanes with what of them is in view. */
export function chartView(chart: Chart): TemplateResult {
  const {view, width, anchor} = chart;
  const left = anchor * view.perDay;
  const moved = `translate:${em((anchor - view.from) * view.perDay)}`;
  const reach = width * OVERSCAN;
  const days = (edge: number) => edge / view.perDay;
  const ticks = ticksOf({start: days(left - reach), end: days(left + width + reach)}, view.perDay).map(
    ({day, date}) => ({date, style: `inset-inline-start:${em(day * view.perDay - left)}`}),
  );
  const lines = html`${ticks.map(({style}) => html`<i .style=${style}></i>`)}${spanView(chart, left)}`;
  return html`<div class="scale" aria-hidden="true">
      <div class="layer" .style=${moved}>
        ${ticks.map(({date, style}) => html`<span .style=${style}>${chart.words.date(date)}</span>`)}
      </div>
    </div>
    ${chart.lanes.map((lane, i) => laneView(chart, lane, i, moved, lines))}`;
}

/** The span of the chosen case, behind the lanes. */
function spanView({chosenCase, view}: Chart, left: number) {
  const date = parseDate(chosenCase?.period ?? '');
  if (!date) return nothing;
  const start = Math.max(dayNumber(date.start) * view.perDay - left, -FAR);
  const end = Math.min((dayNumber(date.end) + 1) * view.perDay - left, FAR);
  return html`<b .style=${`inset-inline-start:${em(start)};inline-size:${em(end - start)}`}></b>`;
}

/** Farther than any view reaches, in `em`: engines do not place boxes arbitrarily far away. */
const FAR = 10_000;

function laneView(
  chart: Chart,
  {lane, placed, clusters, rows, entries}: Chart['lanes'][number],
  i: number,
  moved: string,
  lines: TemplateResult,
) {
  const {chosen, open, anchor, view, width} = chart;
  const left = anchor * view.perDay;
  const isNear = (x: number, room: number) =>
    x + room > left - width * OVERSCAN && x < left + width * (1 + OVERSCAN);
  const items = [
    ...placed
      .filter(({x, room}) => isNear(x, room))
      .map((one) => ({order: one.entry.index, shown: placedView(chart, one, left, entries.length)})),
    ...clusters
      .filter(({x}) => isNear(x, 8))
      .map((one) => ({order: one.entries[0]?.index ?? 0, shown: clusterView(chart, one, left, rows)})),
  ].sort((a, b) => a.order - b.order);
  const opened = open && clusters.length && open.entries[0]?.lane === lane ? open : undefined;
  return html`<div part="lane" role="group" aria-labelledby="lane-${i}">
    <h3 id="lane-${i}">${laneName(chart, lane)}</h3>
    <div class="rows" .style=${`--rows:${rows + (clusters.length ? 1 : 0)}`}>
      <div class="layer" .style=${moved}>
        <div aria-hidden="true">${lines}</div>
        <ol role="list" aria-labelledby="lane-${i}">
          ${items.map(({shown}) => shown)}
        </ol>
      </div>
    </div>
    ${chosen?.lane === lane && !opened?.entries.includes(chosen) ? entryDetail(chart, chosen) : nothing}
    ${
      opened
        ? html`<ol role="list" part="detail">
            ${opened.entries.map((entry) => listItem(chart, entry, false))}
          </ol>`
        : nothing
    }
  </div>`;
}

function placedView(chart: Chart, item: Placed, left: number, total: number) {
  const {words, chosen, at} = chart;
  const {entry, place} = item;
  const {isPeriod, isVague, isWithin} = entry;
  const isHollow = isWithin || entry.item.status;
  const kind = `${isPeriod ? 'period' : ''} ${isVague ? 'vague' : ''} ${isHollow ? 'within' : ''}`;
  return html`<li
    part="event"
    class="${kind} ${classOf(chart, entry)}"
    .style=${styleOf(chart, item, left)}
    aria-posinset=${place}
    aria-setsize=${total}
  >
    <button
      type="button"
      id="e${entry.index}"
      tabindex=${entry === at ? 0 : -1}
      aria-expanded=${entry === chosen}
      @click=${() => chart.choose(entry)}
    >
      <span class="hidden">${dateOf(chart, entry)}${words.say(': ')}</span
      ><span class="label" dir="auto">${words.text(entry.item.label)}</span
      ><span class="hidden">${kindView(chart, entry)}${words.say(', ')}${laneName(chart, entry.lane)}</span>
    </button>
  </li>`;
}

/**
 * What begins far to the left is cut there, and its label stays in sight as long as it has room; what runs out of
 * the view ends at its edge.
 */
function styleOf({view, width}: Chart, {row, x, mark, room, label}: Placed, left: number): string {
  const reach = width * (OVERSCAN + 1);
  const start = Math.max(x - left, -reach);
  const cut = start + left - x;
  const seen = view.from * view.perDay - left;
  const edge = seen + width - start;
  const long = Math.min(room - cut, edge > LEAST ? edge : reach);
  const shift = Math.min(seen - start, long - label);
  return [
    `inset-inline-start:${em(start)}`,
    `inline-size:${em(long)}`,
    `--row:${row}`,
    `--mark:${em(Math.min(mark - cut, long))}`,
    `--shift:${em(Math.max(shift, 0))}`,
  ].join(';');
}

/** A label is not cut shorter than this by the edge of the view. */
const LEAST = 2;

function clusterView(chart: Chart, cluster: Cluster, left: number, row: number) {
  const {words, open, toggle} = chart;
  const isOpen = open?.entries[0] === cluster.entries[0];
  return html`<li part="more" .style=${`inset-inline-start:${em(cluster.x - left)};--row:${row}`}>
    <button type="button" aria-expanded=${isOpen} @click=${() => toggle(cluster)}>
      ${words.say('{n} more', {n: cluster.entries.length})}
    </button>
  </li>`;
}
