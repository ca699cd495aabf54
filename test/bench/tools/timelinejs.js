import {lanes} from '../events.js';
import {styleSheet} from './style-sheet.js';

const folder = new URL('../node_modules/@knight-lab/timelinejs/dist/', import.meta.url);
const names = new Map(lanes.map(({id, label}) => [id, label]));

export async function load() {
  await styleSheet(new URL('css/timeline.css', folder));
  // A classic script: it has no module.
  const script = Object.assign(document.createElement('script'), {
    src: new URL('js/timeline.js', folder).href,
  });
  const loaded = new Promise((resolve, reject) => Object.assign(script, {onload: resolve, onerror: reject}));
  document.head.append(script);
  await loaded;
  return draw;
}

export const dataOf = (events) => ({
  events: events.map(({start, end, label, lane}) => ({
    start_date: dateOf(start),
    end_date: end && dateOf(end),
    text: {headline: label},
    group: names.get(lane),
  })),
});

function dateOf(text) {
  const [year, month, day] = text.split('-').map(Number);
  return {year, month, day};
}

async function draw(place, data) {
  place.classList.add('timelinejs');
  // No fonts and no translations are fetched, which would take time of their own.
  const timeline = new globalThis.TL.Timeline(place, data, {
    font: null,
    language: 'en',
    script_path: `${folder}js`,
  });
  await new Promise((resolve) => timeline.on('ready', resolve));
  return {};
}
