import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {parseDate} from '../../model/date.js';
import {dayNumber} from '../../model/calendar.js';
import {text} from '../../model/text.js';
import {listItem, classOf} from './list-view.js';
import {entryDetail} from './entry-view.js';
import type {Entry} from './entries.js';
import {CLUSTER, type Cluster, type LaneLayout, type Placed} from './okinawa-timeline.layout.js';
import {laneName, type Scene, type Shown} from './scene.js';
import {ticksOf} from './ticks.js';
import type {View} from './view.js';

export interface Chart extends Scene {
  readonly view: View;
  /** Room along the scale, in `em`. */
  readonly width: number;
  /** Where the view was when it was last drawn anew: what is drawn is moved as a whole, so panning touches little. */
  readonly anchor: number;
  /** How far what is drawn reaches beyond that view to each side, in `em`. */
  readonly reach: number;
  readonly lanes: readonly (Shown & LaneLayout)[];
  /** The cluster that is open. */
  readonly open: Cluster | undefined;
  readonly toggle: (cluster: Cluster) => void;
}

const em = (length: number) => `${length.toFixed(2)}em`;
const leftOf = ({anchor, view}: Chart) => anchor * view.perDay;

/** The scale, and below it the lanes with what of them is in view. */
export function chartView(chart: Chart): TemplateResult {
  const {words, view, width, anchor, reach, lanes} = chart;
  const left = leftOf(chart);
  const moved = `translate:${em((anchor - view.from) * view.perDay)}`;
  const ticks = ticksOf(
    {start: (left - reach) / view.perDay, end: (left + width + reach) / view.perDay},
    view.perDay,
  );
  return html`<div class="scale" aria-hidden="true" .style=${moved}>
      ${ticks.map(
        ({day, date}) =>
          html`<i .style=${`inset-inline-start:${em(day * view.perDay - left)}`}>${words.date(date)}</i>`,
      )}${spanView(chart)}
    </div>
    ${lanes.map((lane, i) => laneView(chart, lane, i, moved))}`;
}

/** The span of the chosen case, behind the lanes. */
function spanView(chart: Chart) {
  const {chosenCase, view} = chart;
  const left = leftOf(chart);
  const date = parseDate(chosenCase?.period ?? '');
  if (!date) return nothing;
  const start = Math.max(dayNumber(date.start) * view.perDay - left, -FAR);
  const end = Math.min((dayNumber(date.end) + 1) * view.perDay - left, FAR);
  return html`<b .style=${`inset-inline-start:${em(start)};inline-size:${em(end - start)}`}></b>`;
}

/** Farther than any view reaches, in `em`: engines do not place boxes arbitrarily far away. */
const FAR = 10_000;

function laneView(chart: Chart, lane: Chart['lanes'][number], i: number, moved: string) {
  const {chosen, open} = chart;
  const {rows, clusters} = lane;
  const opened = clusters.length && open?.entries[0]?.lane === lane.lane ? open : undefined;
  return html`<div part="lane" role="group" aria-labelledby="lane-${i}">
    <h3 id="lane-${i}">${laneName(chart, lane.lane)}</h3>
    <div class="rows" .style=${`--rows:${rows + (clusters.length ? 1 : 0)}`}>
      <ol role="list" aria-labelledby="lane-${i}" .style=${moved}>
        ${itemsView(chart, lane, i)}
      </ol>
    </div>
    ${chosen?.lane === lane.lane && !opened?.entries.includes(chosen) ? entryDetail(chart, chosen) : nothing}
    ${
      opened
        ? html`<ol role="list" part="detail">
            ${opened.entries.map((entry) => listItem(chart, entry, false))}
          </ol>`
        : nothing
    }
  </div>`;
}

/**
 * What of a lane is near the view, in the order of time. Each keeps its nodes while it is drawn: to shape its label
 * anew costs more than all else.
 */
function itemsView(chart: Chart, {placed, clusters, rows, entries}: Chart['lanes'][number], i: number) {
  const {width, reach} = chart;
  const left = leftOf(chart);
  const isNear = (x: number, room: number) => x + room > left - reach && x < left + width + reach;
  const items = [
    ...placed.filter(({x, room}) => isNear(x, room)),
    ...clusters.filter(({x}) => isNear(x, CLUSTER)),
  ].sort((a, b) => orderOf(a) - orderOf(b));
  return repeat(
    items,
    (item) => ('entry' in item ? item.entry : -orderOf(item)),
    (item) => ('entry' in item ? placedView(chart, item, i, entries.length) : clusterView(chart, item, rows)),
  );
}

const orderOf = (item: Placed | Cluster) => ('entry' in item ? item.entry : item.entries[0])?.index ?? 0;

/** Date and label in one, in the label's language: a text of its own for the date would cost each entry a box. */
function nameOf({words}: Chart, {item, isPeriod}: Entry) {
  const {value, lang = words.spoken} = text(item.label, words.language);
  const kind = isPeriod ? 'Period' : item.status;
  const date = text(item.display, words.language).value || words.date(item.date);
  return {value: date + (kind ? words.aside(words.say(kind)) : '') + words.say(': ') + value, lang};
}

/** One stop: the date is said before the label, and the lane's name described after it. */
function placedView(chart: Chart, item: Placed, lane: number, total: number) {
  const {words, chosen, at, choose} = chart;
  const {entry, place} = item;
  const {isPeriod, isVague, isWithin} = entry;
  const isHollow = isWithin || entry.item.status;
  const kind = `${isPeriod ? 'period' : ''} ${isVague ? 'vague' : ''} ${isHollow ? 'within' : ''}`;
  const name = nameOf(chart, entry);
  return html`<li
    part="event"
    class="${kind} ${classOf(chart, entry)}"
    .style=${styleOf(chart, item)}
    aria-posinset=${place}
    aria-setsize=${total}
  >
    <button
      type="button"
      id="e${entry.index}"
      dir="auto"
      tabindex=${entry === at ? 0 : -1}
      aria-expanded=${entry === chosen}
      aria-label=${name.value}
      aria-describedby="lane-${lane}"
      lang=${name.lang}
      @click=${() => choose(entry)}
    >
      ${words.text(entry.item.label)}
    </button>
  </li>`;
}

/**
 * What begins far to the left is cut there, and its label stays in sight as long as it has room; what runs out of
 * the view ends at its edge.
 */
function styleOf(chart: Chart, {row, x, mark, room, label}: Placed): string {
  const {view, width} = chart;
  const left = leftOf(chart);
  const reach = 2 * width;
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

function clusterView(chart: Chart, cluster: Cluster, row: number) {
  const {words, open, toggle} = chart;
  const isOpen = open?.entries[0] === cluster.entries[0];
  return html`<li part="more" .style=${`inset-inline-start:${em(cluster.x - leftOf(chart))};--row:${row}`}>
    <button type="button" aria-expanded=${isOpen} @click=${() => toggle(cluster)}>
      ${words.say('{n} more', {n: cluster.entries.length})}
    </button>
  </li>`;
}
