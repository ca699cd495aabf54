/**
 * How long minimization takes, beside an exhaustive reference: `npm run bench:minimize`. Processor time, not time on the
 * clock, so that what else runs on the machine counts less. The tables are random but always the same.
 */
import {codedTable} from '../../src/model/coded-table.ts';
import {minimize} from '../../src/model/minimize.ts';
import {bruteForce, tableOf} from '../support/tables.ts';

const RUNS = 15;

function randomFrom(seed) {
  let state = seed;
  return () => (state = (state * 1664525 + 1013904223) % 2 ** 32) / 2 ** 32;
}

function processorTime(work) {
  const start = process.cpuUsage();
  work();
  const {user, system} = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Median and worst of the runs, in milliseconds. */
function measure(works) {
  const times = works.map(processorTime).sort((a, b) => a - b);
  return {median: times[times.length >> 1], worst: times.at(-1)};
}

const shown = (ms) => (ms === undefined ? '–' : ms.toFixed(1));

/** Half remainders, two thirds of the rest positive: the most ties. */
const randomTable = (conditions, seed) => {
  const random = randomFrom(seed);
  return tableOf(Array(conditions).fill(2), () => (random() < 0.5 ? '?' : random() < 0.67 ? '1' : '0'));
};

/** 1,000 cases on six conditions, most rows seen, each row of one outcome. */
function manyCases(seed) {
  const random = randomFrom(seed);
  const levels = [{id: '0'}, {id: '1'}];
  const conditions = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({id, levels}));
  const outcomes = Array.from({length: 64}, () => (random() < 0.6 ? '1' : '0'));
  const cases = Array.from({length: 1000}, (_, i) => {
    const row = Math.floor(random() * 48);
    const values = Object.fromEntries(conditions.map(({id}, place) => [id, String((row >> place) & 1)]));
    return {id: `case${i}`, values, outcome: outcomes[row]};
  });
  return {id: 'many', title: 'Many', conditions, outcome: {levels}, cases};
}

const seeds = Array.from({length: RUNS}, (_, i) => i + 1);
const parsimonious = {remainders: 'parsimonious'};
for (const seed of seeds) minimize(randomTable(4, seed), parsimonious);

console.log('| conditions | rows | ms, median | ms, worst | ties, most | exhaustive: ms, median |');
console.log('| ---: | ---: | ---: | ---: | ---: | ---: |');
for (const conditions of [2, 3, 4, 5, 6]) {
  const tables = seeds.map((seed) => randomTable(conditions, seed));
  const ours = measure(tables.map((table) => () => minimize(table, parsimonious)));
  const most = Math.max(...tables.map((table) => minimize(table, parsimonious).models.length));
  // With six, to try every set of prime terms would take minutes.
  const reference = conditions <= 5 ? measure(tables.map((table) => () => bruteForce(table, ['?']))) : {};
  console.log(
    `| ${conditions} | ${2 ** conditions} | ${shown(ours.median)} | ${shown(ours.worst)} | ${most} | ${shown(reference.median)} |`,
  );
}

const studies = seeds.map(manyCases);
const coding = measure(studies.map((study) => () => codedTable(study)));
const whole = measure(studies.map((study) => () => minimize(study, parsimonious)));
console.log(`\n6 conditions, 1,000 cases: table ${shown(coding.median)} ms (worst ${shown(coding.worst)}),`);
console.log(`with all parsimonious models ${shown(whole.median)} ms (worst ${shown(whole.worst)}).`);

const high = (values) => Object.values(values).filter((level) => level === '1').length;
const ring = (least, most) =>
  tableOf([2, 2, 2, 2, 2, 2], (values) => (high(values) >= least && high(values) <= most ? '1' : '0'));
for (const [least, most] of [
  [1, 5],
  [1, 4],
  [2, 4],
]) {
  const table = ring(least, most);
  const time = processorTime(() => minimize(table));
  const {models, complete} = minimize(table);
  const ties = `${models.length} models${complete ? '' : ', not all'}`;
  console.log(`Positive where ${least} to ${most} of 6 conditions are high: ${shown(time)} ms, ${ties}.`);
}
