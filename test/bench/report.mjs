/** The tables, and their place between the markers in docs/performance.md. */
import {readFile, writeFile} from 'node:fs/promises';
import {availableParallelism, cpus, loadavg} from 'node:os';
import {format} from 'prettier';
import {fromRoot} from '../../tools/paths.mjs';

const file = fromRoot('docs/performance.md');
const [BEGIN, END] = ['<!-- bench -->', '<!-- /bench -->'];
const names = {
  'okinawa-timeline': '`<okinawa-timeline>`',
  'vis-timeline': 'vis-timeline 8.5.4',
  timelinejs: 'TimelineJS 3.9.11',
  'static-list': 'a plain list',
};

export const median = (values) => quantile(values, 0.5);

/** @param {number[]} values @param {number} share */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

/** Prints the tables, and writes them where they belong. */
export async function report(result) {
  const text = [
    ...machine(result),
    ...readyTable(result),
    ...framesTable(result),
    ...growthTable(result),
  ].join('\n');
  console.log(text);
  const before = await readFile(file, 'utf8');
  const [head, tail] = [before.indexOf(BEGIN) + BEGIN.length, before.indexOf(END)];
  if (tail < head) throw new Error(`${file}: the markers are missing`);
  const after = `${before.slice(0, head)}\n\n${text}\n${before.slice(tail)}`;
  await writeFile(file, await format(after, {parser: 'markdown', printWidth: 120}));
}

const table = (head, rows) => [
  '',
  `| ${head.join(' | ')} |`,
  `|${head.map((_, i) => (i ? ' --: ' : ' --- ')).join('|')}|`,
  ...rows.map((row) => `| ${row.join(' | ')} |`),
  '',
];

const ms = (value) =>
  Number.isNaN(value) || value === undefined
    ? '–'
    : value < 10
      ? value.toFixed(1)
      : Math.round(value).toString();

function machine({version, samples}) {
  const [{model = 'unknown'} = {}] = cpus();
  const [load = 0] = loadavg();
  return [
    `Measured with ${version} on ${availableParallelism()} cores (${model.trim()}), samples of each: ${samples}; load of the`,
    `machine: ${load.toFixed(1)}. Where that is above the number of cores, others were at work, and times are longer.`,
  ];
}

function readyTable({ready}) {
  const counts = [...new Set(ready.map(({count}) => count))];
  const of = (tool, count) => ready.find((one) => one.tool === tool && one.count === count)?.taken ?? [];
  const time = (tool, count) => median(of(tool, count).map((one) => one.ready));
  const cell = (tool, count) => {
    const ratio = time(tool, count) / time('okinawa-timeline', count);
    return Number.isNaN(ratio) ? '–' : `${ms(time(tool, count))} (${ratio.toFixed(ratio < 10 ? 1 : 0)})`;
  };
  const nodes = (tool) => of(tool, 1000)[0]?.nodes ?? '–';
  const loading = (tool) =>
    ms(
      median(ready.filter((one) => one.tool === tool).flatMap(({taken}) => taken.map((one) => one.loading))),
    );
  return table(
    [
      'ready, in ms (times ours)',
      ...counts.map((count) => count.toLocaleString('en')),
      'nodes for 1,000',
      'loading, in ms',
    ],
    Object.keys(names).map((tool) => [
      names[tool],
      ...counts.map((count) => cell(tool, count)),
      nodes(tool),
      loading(tool),
    ]),
  );
}

function framesTable({frames}) {
  return table(
    ['work per frame with 10,000, in ms', 'median', '95 of 100 within', 'most'],
    frames.map(({tool, way, frames: all}) => [
      `${names[tool]}: ${way}`,
      ...[0.5, 0.95, 1].map((share) => ms(quantile(all, share))),
    ]),
  );
}

/** Beside each time, what it grew by for ten times the events; n log n would be 15, 13.3 and 12.5. */
function growthTable({growth}) {
  if (!growth) return [];
  const {counts, rows} = growth;
  return table(
    ['in ms (times the column before)', ...counts.map((count) => count.toLocaleString('en'))],
    Object.entries(rows).map(([name, times]) => [
      name,
      ...times.map((time, i) => (i ? `${ms(time)} (${(time / times[i - 1]).toFixed(1)})` : ms(time))),
    ]),
  );
}
