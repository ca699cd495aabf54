import {html, nothing} from 'lit';
import type {ChartScene} from './chart-view.js';
import type {Drawing} from './drawings.js';
import {entryDetail} from './entry-view.js';
import type {Entry} from './entries.js';
import {em, rowStyle} from './item-style.js';
import {laneItems} from './lane-items.js';
import {listItem} from './list-view.js';
import {laneName} from './scene.js';

/** A lane as it was last drawn, moved and spread to where it stands now. */
export function laneView(chart: ChartScene, drawing: Drawing, i: number, grid: string) {
  const {chosen, open, view} = chart;
  const {shown, rows, clusters} = drawing;
  const isHere = (entry: Entry | undefined) => entry?.lane === shown.lane;
  const opened = clusters.length && isHere(open?.entries[0]) ? open : undefined;
  const told = isHere(chosen) && !opened?.entries.includes(chosen as Entry) ? chosen : undefined;
  const moved = em((drawing.view.from - view.from) * view.perDay);
  return html`<div part="lane" role="group" aria-labelledby="lane-${i}">
    <h3 id="lane-${i}">${laneName(chart, shown.lane)}</h3>
    <div class="rows" .style=${`block-size:${rowStyle(rows + (clusters.length ? 1 : 0))};background:${grid}`}>
      <ol
        role="list"
        aria-labelledby="lane-${i}"
        .style=${`translate:${moved};scale:${view.perDay / drawing.view.perDay} 1`}
        ${laneItems(chart, drawing, i)}
      ></ol>
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
