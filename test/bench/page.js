/**
 * One sample: loads the tool that the address names, hands it its events, and notes how long it takes until they
 * stand, laid out, and could be painted. To load the tool is measured by itself; to make its kind of data of the
 * events is no part of either.
 */
import {eventsOf} from './events.js';

const {searchParams} = new URL(location.href);
const count = Number(searchParams.get('count'));
const place = document.getElementById('place');

/** @type {{load(): Promise<(place: Element, data: unknown) => Promise<object>>, dataOf(events: object[]): unknown}} */
const tool = await import(`./tools/${searchParams.get('tool')}.js`);
const called = performance.now();
const draw = await tool.load();
const loading = performance.now() - called;
const data = tool.dataOf(eventsOf(count));
await idle();

const start = performance.now();
const drawn = await draw(place, data);
place.getBoundingClientRect();
const ready = performance.now() - start;

await idle();
Object.assign(globalThis, {
  sample: {loading, ready, nodes: nodesIn(place)},
  run: (way, frames) => run(drawn[way], frames),
});

/** Calls `step` once in each of so many frames. */
async function run(step, frames) {
  for (let i = 0; i < frames; i++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    step(i);
  }
}

function nodesIn(root) {
  const all = [...root.querySelectorAll('*')];
  return all.reduce((sum, {shadowRoot}) => sum + (shadowRoot ? nodesIn(shadowRoot) : 0), all.length);
}

function idle() {
  return new Promise((resolve) => setTimeout(() => requestIdleCallback(resolve, {timeout: 1000}), 100));
}
