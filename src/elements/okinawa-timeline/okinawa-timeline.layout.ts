/** Where the entries of a lane stand: rows in which nothing overlaps, and what has no room, counted. */
import type {Entry} from './entries.js';

export interface Placed {
  readonly entry: Entry;
  /** Its place in the lane, from 1. */
  readonly place: number;
  readonly row: number;
  /** Left edge, in `em` from day 0. */
  readonly x: number;
  /** Length of the mark, and room for mark and label: the label gives way where the room ends. */
  readonly mark: number;
  readonly room: number;
  /** What the label alone would take. */
  readonly label: number;
}

/** Entries that have no room of their own, shown as their number. */
export interface Cluster {
  readonly x: number;
  readonly entries: readonly Entry[];
}

export interface LaneLayout {
  /** Rows taken, without the one in which the clusters stand. */
  readonly rows: number;
  /** In the order of time. */
  readonly placed: readonly Placed[];
  readonly clusters: readonly Cluster[];
}

export interface Measures {
  readonly perDay: number;
  readonly maxRows: number;
  /** Length of each entry's label, by index. */
  readonly labels: Readonly<Float64Array>;
  /** The entry that has the reader's attention: it is placed before all others if it would have no room. */
  readonly wanted?: Entry | undefined;
}

const MIN_MARK = 0.5;
/** A label shorter than this tells nothing; one as long as that tells enough, where others need room as well. */
const MIN_LABEL = 9;
const GOOD_LABEL = 20;
const GAP = 0.6;
/** Room for the count of a cluster. */
export const CLUSTER = 7;

type Draft = {-readonly [K in keyof Placed]: Placed[K]} & {least: number; yields: boolean};

/** A row while it is filled: what already stands in it, and how far the sweep has come. */
interface Row {
  standing: Draft[];
  added: Draft[];
  next: number;
  last: Draft | undefined;
}

/**
 * Takes one sweep through time for each rank of importance, so the cost is that of sorting: what ranks higher
 * finds room first, and labels of one rank shorten each other before any of them is left out.
 */
export function layOutLane(entries: readonly Entry[], measures: Measures): LaneLayout {
  const layout = pack(entries, measures, undefined);
  const {wanted} = measures;
  const isOut = wanted && layout.clusters.some((cluster) => cluster.entries.includes(wanted));
  return isOut ? pack(entries, measures, wanted) : layout;
}

function pack(entries: readonly Entry[], measures: Measures, first: Entry | undefined): LaneLayout {
  const ranks: Draft[][] = [[], [], [], []];
  entries.forEach((entry, i) => {
    const rank = entry === first ? 0 : entry.rank;
    ranks[rank]?.push(draft(entry, i + 1, measures, rank > 0));
  });
  const rows: Row[] = Array.from({length: measures.maxRows}, () => ({
    standing: [],
    added: [],
    next: 0,
    last: undefined,
  }));
  const left: Entry[] = [];
  for (const rank of ranks) {
    for (const item of rank) if (!place(rows, item)) left.push(item.entry);
    for (const row of rows) settle(row);
  }
  const placed = rows.flatMap(({standing}, row) =>
    standing.map((one, i) => finished(one, standing[i + 1], row)),
  );
  left.sort((a, b) => a.index - b.index);
  return {
    rows: rows.findLastIndex(({standing}) => standing.length) + 1,
    placed: placed.sort((a, b) => a.entry.index - b.entry.index),
    clusters: clustersOf(left, measures.perDay),
  };
}

/** In the end a label may be as long as it is where nothing stands in its way. */
function finished(item: Draft, next: Draft | undefined, row: number): Placed {
  const limit = next ? next.x - GAP - item.x : Infinity;
  item.room = Math.max(item.room, Math.min(item.label, limit));
  item.row = row;
  return item;
}

function draft(entry: Entry, place: number, {perDay, labels}: Measures, yields: boolean): Draft {
  const x = entry.start * perDay;
  const mark = Math.max(entry.end * perDay - x, MIN_MARK);
  const label = labels[entry.index] ?? 0;
  const least = Math.max(mark, Math.min(label, MIN_LABEL));
  return {
    entry,
    place,
    row: 0,
    x,
    mark,
    room: Math.max(mark, Math.min(label, GOOD_LABEL)),
    label,
    least,
    yields,
  };
}

function place(rows: readonly Row[], item: Draft): boolean {
  for (const row of rows) advance(row, item.x);
  const free = rows.filter((row) => item.x + item.least <= limitOf(row));
  let row = free.find(({last}) => !last || last.x + last.room + GAP <= item.x);
  if (!row) {
    row = mostYielding(free, item.x);
    if (!row?.last) return false;
    row.last.room = item.x - GAP - row.last.x;
  }
  item.room = Math.min(item.room, limitOf(row) - item.x);
  row.added.push(item);
  row.last = item;
  return true;
}

/** Where the next that already stands in the row sets a limit. */
const limitOf = ({standing, next}: Row) => (standing[next]?.x ?? Infinity) - GAP;

/** The row whose last label keeps most when it gives way to what begins at `x`. */
function mostYielding(rows: readonly Row[], x: number): Row | undefined {
  let [best, most]: [Row | undefined, number] = [undefined, 0];
  for (const row of rows) {
    const {last} = row;
    if (!last?.yields || last.x + last.least + GAP > x || x - last.x <= most) continue;
    [best, most] = [row, x - last.x];
  }
  return best;
}

/** Passes over what already stands in the row up to `x`. */
function advance(row: Row, x: number) {
  for (let item = row.standing[row.next]; item && item.x <= x; item = row.standing[row.next]) {
    row.last = item;
    row.next++;
  }
}

/** Makes what was added stand, in the way of what ranks lower. */
function settle(row: Row) {
  for (const item of row.added) item.yields = false;
  row.standing = [...row.standing, ...row.added].sort((a, b) => a.x - b.x);
  row.added = [];
  row.next = 0;
  row.last = undefined;
}

function clustersOf(left: readonly Entry[], perDay: number): Cluster[] {
  const clusters: {x: number; entries: Entry[]}[] = [];
  for (const entry of left) {
    const x = entry.start * perDay;
    const last = clusters.at(-1);
    if (last && x < last.x + CLUSTER + GAP) last.entries.push(entry);
    else clusters.push({x, entries: [entry]});
  }
  return clusters;
}
