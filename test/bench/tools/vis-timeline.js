import {lanes} from '../events.js';
import {styleSheet} from './style-sheet.js';

const folder = new URL('../node_modules/vis-timeline/', import.meta.url);
let vis;

export async function load() {
  await styleSheet(new URL('styles/vis-timeline-graph2d.min.css', folder));
  vis = await import(new URL('standalone/esm/vis-timeline-graph2d.min.mjs', folder));
  return draw;
}

export const dataOf = (events) => ({
  items: events.map(({start, end, label, lane}, id) => ({id, start, end, content: label, group: lane})),
  groups: lanes.map(({id, label}) => ({id, content: label})),
});

async function draw(place, {items, groups}) {
  let timeline;
  await new Promise((resolve) => {
    const options = {onInitialDrawComplete: resolve, zoomKey: 'ctrlKey'};
    timeline = new vis.Timeline(place, new vis.DataSet(items), new vis.DataSet(groups), options);
  });
  const move = (factor, by) => {
    const {start, end} = timeline.getWindow();
    const [middle, half] = [(+start + +end) / 2, (+end - +start) / 2];
    const at = middle + by * half;
    timeline.setWindow(at - half * factor, at + half * factor, {animation: false});
  };
  return {
    // As far as the wheel moves the other in a frame.
    zoom: (i) => move(Math.exp((i % 60 < 30 ? -1 : 1) * 0.08), 0),
    pan: (i) => move(1, (i % 120 < 60 ? 1 : -1) * 0.05),
  };
}
