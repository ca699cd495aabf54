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
  /** Room that a label needs to tell anything. */
  readonly least?: number | undefined;
  /** Length of each entry's label, by index. */
  readonly labels: Readonly<Float64Array>;
  /** The entry that has the reader's attention: it is placed before all others if it would have no room. */
  readonly wanted?: Entry | undefined;
  /** What has a place already: it is placed before others of its rank, so that it stays while the view is zoomed. */
  readonly before?: ReadonlySet<Entry> | undefined;
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
  /** Where the next that already stands sets a limit. */
  limit: number;
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
  const {before} = measures;
  const ranks = Array.from({length: 7}, (): number[] => []);
  entries.forEach((entry, i) => {
    ranks[entry === first ? 0 : 2 * entry.rank - (before?.has(entry) ? 1 : 0)]?.push(i);
  });
  const rows = Array.from({length: measures.maxRows}, (): Row => ({
    standing: [],
    added: [],
    next: 0,
    last: undefined,
    limit: Infinity,
  }));
  const drafts = Array<Draft | undefined>(entries.length);
  ranks.forEach((rank, importance) => {
    for (const i of rank) drafts[i] = place(rows, entries[i] as Entry, i + 1, measures, importance > 0);
    for (const row of rows) settle(row);
  });
  rows.forEach(({standing}, row) =>
    standing.forEach((item, i) => {
      // In the end a label may be as long as it is where nothing stands in its way.
      const limit = (standing[i + 1]?.x ?? Infinity) - GAP - item.x;
      item.room = Math.max(item.room, Math.min(item.label, limit));
      item.row = row;
    }),
  );
  return {
    rows: rows.findLastIndex(({standing}) => standing.length) + 1,
    placed: drafts.filter((draft) => draft !== undefined),
    clusters: clustersOf(
      entries.filter((_, i) => !drafts[i]),
      measures.perDay,
    ),
  };
}

/** Most of what a crowded lane holds finds no place: nothing is made for it. */
function place(
  rows: readonly Row[],
  entry: Entry,
  place: number,
  {perDay, labels, least: legible = MIN_LABEL}: Measures,
  yields: boolean,
): Draft | undefined {
  const x = entry.start * perDay;
  const mark = Math.max(entry.end * perDay - x, MIN_MARK);
  const label = labels[entry.index] ?? 0;
  const least = Math.max(mark, Math.min(label, legible));
  const row = rowFor(rows, x, x + least);
  if (!row) return undefined;
  if (row.last && row.last.x + row.last.room + GAP > x) row.last.room = x - GAP - row.last.x;
  const room = Math.min(Math.max(mark, Math.min(label, GOOD_LABEL)), row.limit - x);
  const draft = {entry, place, row: 0, x, mark, room, label, least, yields};
  row.added.push(draft);
  row.last = draft;
  return draft;
}

/** The first row with room from `x` to `end`, or else the one whose last label keeps most when it gives way. */
function rowFor(rows: readonly Row[], x: number, end: number): Row | undefined {
  let best: Row | undefined;
  let most = 0;
  for (const row of rows) {
    advance(row, x);
    const {last, limit} = row;
    if (end > limit) continue;
    if (!last || last.x + last.room + GAP <= x) return row;
    if (!last.yields || last.x + last.least + GAP > x || x - last.x <= most) continue;
    best = row;
    most = x - last.x;
  }
  return best;
}

/** Passes over what already stands in the row up to `x`. */
function advance(row: Row, x: number) {
  let item = row.standing[row.next];
  for (; item && item.x <= x; item = row.standing[++row.next]) row.last = item;
  row.limit = (item?.x ?? Infinity) - GAP;
}

/** Makes what was added stand, in the way of what ranks lower. */
function settle(row: Row) {
  if (row.added.length) {
    for (const item of row.added) item.yields = false;
    row.standing = [...row.standing, ...row.added].sort((a, b) => a.x - b.x);
    row.added = [];
  }
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

/** Rows that all lanes share, how many of them a lane has at least and at most, and the least room of a label. */
const AIRY = {rows: 48, min: 5, max: 12, least: MIN_LABEL};
/** Where most events are counted anyway, a few that can be read tell more than many that cannot. */
const CROWDED = {rows: 24, min: 3, max: 6, least: 14};
const CROWD = 1000;

/** How densely `lanes` that hold so many entries together are filled. */
export function densityOf(lanes: number, entries: number): Pick<Measures, 'maxRows' | 'least'> {
  const {rows, min, max, least} = entries < CROWD ? AIRY : CROWDED;
  return {maxRows: Math.min(Math.max(Math.floor(rows / lanes), min), max), least};
}
