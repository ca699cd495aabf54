/** How the cost grows from 100 to 100,000 events, for the steps of the model and for the figure. */
import {median} from './report.mjs';
import {eventsOf} from './events.js';
import {dataOf} from './tools/okinawa-timeline.js';
import {parseStudy} from '../../src/model/parse.js';
import {boardOf} from '../../src/elements/okinawa-timeline/entries.js';
import {filtered} from '../../src/elements/okinawa-timeline/filter.js';
import {labelLengths} from '../../src/elements/okinawa-timeline/label-length.js';
import {densityOf, layOutLane} from '../../src/elements/okinawa-timeline/okinawa-timeline.layout.js';
import {extentOf, fit} from '../../src/elements/okinawa-timeline/view.js';

const counts = [100, 1000, 10_000, 100_000];
const WIDTH = 90;

/** The steps in their order; each takes what the ones before it have made. */
const steps = {
  'read and check': (made) => (made.study = parseStudy(made.text).study),
  'put in order': (made) => (made.board = boardOf(made.study)),
  'estimate labels': (made) => (made.labels = labelLengths(made.board, 'en')),
  'look for a word': ({board}) => filtered(board, 'en', 'treaty', new Set()),
  'lay out all lanes': ({board: {lanes, entries}, labels}) => {
    const {perDay} = fit(extentOf(entries), WIDTH);
    const density = densityOf(lanes.length, entries.length);
    return lanes.map((lane) => layOutLane(lane.entries, {...density, perDay, labels}));
  },
};

/** @returns Milliseconds by step, a number for each of `counts`. */
export async function growth(bench, samples) {
  const rows = Object.fromEntries([...Object.keys(steps), 'the figure, ready'].map((name) => [name, []]));
  for (const count of counts) {
    const text = dataOf(eventsOf(count));
    const taken = Array.from({length: samples + 1}, () => runSteps(text)).slice(1);
    for (const name of Object.keys(steps)) rows[name].push(median(taken.map((one) => one[name])));
    const figures = [];
    for (let i = 0; i < Math.min(samples, 3); i++) figures.push(await bench.ready('okinawa-timeline', count));
    rows['the figure, ready'].push(median(figures.map(({ready}) => ready)));
    console.log(`growth ${count}`);
  }
  return {counts, rows};
}

function runSteps(text) {
  const made = {text};
  return Object.fromEntries(
    Object.entries(steps).map(([name, step]) => {
      // Time of the processor: what else runs on the machine does not count.
      const start = process.cpuUsage();
      step(made);
      return [name, process.cpuUsage(start).user / 1000];
    }),
  );
}
