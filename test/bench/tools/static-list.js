/** The floor: what any page pays for the same texts, without any tool. */
import {lanes} from '../events.js';

export async function load() {
  return draw;
}

export const dataOf = (events) => ({events: JSON.stringify(events)});

async function draw(place, {events}) {
  const all = JSON.parse(events).sort((a, b) => (a.start < b.start ? -1 : 1));
  for (const {id, label} of lanes) {
    const heading = Object.assign(document.createElement('h3'), {textContent: label});
    const list = document.createElement('ol');
    for (const event of all) {
      if (event.lane !== id) continue;
      const text = [event.start, event.end].filter(Boolean).join(' – ');
      list.append(Object.assign(document.createElement('li'), {textContent: `${text}: ${event.label}`}));
    }
    place.append(heading, list);
  }
  return {};
}
