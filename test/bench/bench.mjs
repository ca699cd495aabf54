/**
 * `npm run bench`: how <okinawa-timeline> fares beside other timelines and a plain list, in one Chromium. A page of
 * its own for each sample, in shuffled order; medians. Writes its tables into docs/performance.md.
 *
 * `npm run bench -- 5` takes five samples in place of three.
 */
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {fromRoot} from '../../tools/paths.mjs';
import {growth} from './growth.mjs';
import {withBench} from './samples.mjs';
import {report} from './report.mjs';

const samples = Number(process.argv[2] ?? 3);
const FRAMES = 240;

const readySizes = [
  {count: 100, tools: ['okinawa-timeline', 'vis-timeline', 'timelinejs', 'static-list']},
  {count: 1000, tools: ['okinawa-timeline', 'vis-timeline', 'timelinejs', 'static-list']},
  // TimelineJS takes minutes for these.
  {count: 10_000, tools: ['okinawa-timeline', 'vis-timeline', 'static-list']},
];
const moved = [
  ['okinawa-timeline', 'zoom'],
  ['okinawa-timeline', 'pan'],
  ['vis-timeline', 'zoom'],
  ['vis-timeline', 'pan'],
];

installPeers();
if (!existsSync(fromRoot('dist/cdn/okinawa-timeline.js'))) run('npm', ['run', '--silent', 'build']);
await withBench(async (bench) => {
  const result = {version: bench.version, samples, ready: [], frames: [], growth: undefined};
  // What takes longest comes last; what there is by then is written already.
  for (const size of readySizes) {
    result.ready.push(...(await readyTimes(bench, size)));
    await report(result);
    if (size.count === 1000) {
      result.frames.push(...(await frameTimes(bench, moved.slice(0, 2))));
      result.growth = await growth(bench, samples);
      await report(result);
    }
  }
  result.frames.push(...(await frameTimes(bench, moved.slice(2))));
  await report(result);
});

function installPeers() {
  const folder = fromRoot('test/bench');
  if (existsSync(fromRoot('test/bench/node_modules'))) return;
  console.log('Installing the other timelines into test/bench/node_modules …');
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], folder);
}

function run(command, args, cwd = fromRoot()) {
  const {status} = spawnSync(command, args, {cwd, stdio: 'inherit'});
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed`);
}

/** @returns Milliseconds and nodes by count and tool. */
async function readyTimes(bench, {count, tools}) {
  const all = tools.map((tool) => ({count, tool, taken: []}));
  for (let i = 0; i < samples; i++) {
    for (const one of shuffled(all)) {
      one.taken.push(await bench.ready(one.tool, one.count));
      console.log(`ready  ${one.tool} ${one.count}: ${one.taken.at(-1).ready.toFixed(0)} ms`);
    }
  }
  return all;
}

async function frameTimes(bench, ways) {
  const all = ways.map(([tool, way]) => ({tool, way, frames: []}));
  for (const one of shuffled(all)) {
    // The other takes seconds for a frame.
    const frames = one.tool === 'vis-timeline' ? 20 : FRAMES;
    one.frames = await bench.frames(one.tool, 10_000, one.way, frames);
    console.log(`frames ${one.tool} ${one.way}: ${one.frames.length}`);
  }
  return all;
}

function shuffled(list) {
  return list
    .map((item) => ({item, at: Math.random()}))
    .sort((a, b) => a.at - b.at)
    .map(({item}) => item);
}
