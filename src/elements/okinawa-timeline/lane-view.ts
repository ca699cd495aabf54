import {html, nothing} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import {text} from '../../model/text.js';
import type {ChartScene} from './chart-view.js';
import {entryOf, type Drawing} from './drawings.js';
import {entryDetail} from './entry-view.js';
import type {Entry} from './entries.js';
import {em, itemStyle, placeStyle} from './item-style.js';
import {classOf, listItem} from './list-view.js';
import type {Cluster, Placed} from './okinawa-timeline.layout.js';
import {laneName} from './scene.js';

/** A lane as it was last drawn, moved and spread to where it stands now. */
export function laneView(chart: ChartScene, drawing: Drawing, i: number) {
  const {chosen, open, view, words, chosenCase, at, asked} = chart;
  const {shown, rows, clusters} = drawing;
  const isHere = (entry: Entry | undefined) => entry?.lane === shown.lane;
  const opened = clusters.length && isHere(open?.entries[0]) ? open : undefined;
  const told = isHere(chosen) && !opened?.entries.includes(chosen as Entry) ? chosen : undefined;
  const moved = em((drawing.view.from - view.from) * view.perDay);
  const state = [isHere(chosen) && chosen, isHere(at) && at, opened, chosenCase, asked, words.language, i];
  return html`<div part="lane" role="group" aria-labelledby="lane-${i}">
    <h3 id="lane-${i}">${laneName(chart, shown.lane)}</h3>
    <div class="rows" .style=${`--rows:${rows + (clusters.length ? 1 : 0)}`}>
      <ol
        role="list"
        aria-labelledby="lane-${i}"
        .style=${`translate:${moved};scale:${view.perDay / drawing.view.perDay} 1`}
      >
        ${guard([drawing, edgesOf(chart, drawing), ...state], () => itemsView(chart, drawing, i))}
      </ol>
    </div>
    ${told ? entryDetail(chart, told) : nothing}
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
 * Each keeps its nodes while it is drawn: to shape its label anew costs more than all else.
 */
function itemsView(chart: ChartScene, drawing: Drawing, i: number) {
  return repeat(drawing.items, entryOf, (item) =>
    'entry' in item ? placedView(chart, drawing, item, i) : clusterView(chart, drawing, item),
  );
}

/** Date and label in one, in the label's language: a text of its own for the date would cost each entry a box. */
function nameOf({words}: ChartScene, {item, isPeriod}: Entry) {
  const {value, lang = words.spoken} = text(item.label, words.language);
  const kind = isPeriod ? 'Period' : item.status;
  const date = text(item.display, words.language).value || words.date(item.date);
  return {value: date + (kind ? words.aside(words.say(kind)) : '') + words.say(': ') + value, lang};
}

/** One stop: the date is said before the label, and the lane's name described after it. */
function placedView(chart: ChartScene, drawing: Drawing, item: Placed, lane: number) {
  const {words, chosen, at, choose} = chart;
  const {entry, place} = item;
  const {isPeriod, isVague, isWithin} = entry;
  const isHollow = isWithin || entry.item.status;
  const kind = `${isPeriod ? 'period' : ''} ${isVague ? 'vague' : ''} ${isHollow ? 'within' : ''}`;
  const name = nameOf(chart, entry);
  const {view, width, isMoving} = chart;
  const from = (view.from - drawing.view.from) * view.perDay;
  const [style, buttonStyle] = itemStyle({from, width, isMoving}, drawing, item);
  return html`<li
    part="event"
    class="${kind} ${classOf(chart, entry)}"
    .style=${style}
    aria-posinset=${place}
    aria-setsize=${drawing.shown.entries.length}
  >
    <button
      type="button"
      id="e${entry.index}"
      dir="auto"
      .style=${buttonStyle}
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

/** On what of the view the items hang: at rest all that stand at its edges, else those that follow its left one. */
function edgesOf({view, isMoving}: ChartScene, drawing: Drawing): unknown {
  if (!isMoving) return view.from;
  const {from, perDay} = view.perDay === drawing.view.perDay ? view : drawing.view;
  const left = from * perDay;
  const isBand = (item: Drawing['items'][number]) =>
    'entry' in item && item.x < left && item.room > item.label && item.x + item.room > left;
  return drawing.items.some(isBand) ? from : undefined;
}

function clusterView(chart: ChartScene, {view, rows}: Drawing, cluster: Cluster) {
  const {words, open, toggle} = chart;
  const isOpen = open?.entries[0] === cluster.entries[0];
  const style = placeStyle(cluster.x - view.from * view.perDay, rows);
  return html`<li part="more" .style=${style}>
    <button type="button" aria-expanded=${isOpen} @click=${() => toggle(cluster)}>
      ${words.say('{n} more', {n: cluster.entries.length})}
    </button>
  </li>`;
}
