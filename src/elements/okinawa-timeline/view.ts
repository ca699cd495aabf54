/** What stretch of time is in view, and how it is moved; lengths are in `em`, times in days. */
export interface View {
  /** The day at the left edge. */
  readonly from: number;
  /** Room for one day. */
  readonly perDay: number;
}

/** From the first day to the last. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** The most room that a day is given, and the room kept free for the label of what comes last. */
const MAX_PER_DAY = 12;
const MARGIN = 1;
const LAST_LABEL = 12;

/** The days from the first to the last that is named; ends that are open do not count. */
export function extentOf(spans: Iterable<Extent>): Extent {
  let [first, last] = [Infinity, -Infinity];
  const take = (day: number) => {
    if (!Number.isFinite(day)) return;
    if (day < first) first = day;
    if (day > last) last = day;
  };
  for (const {start, end} of spans) {
    take(start);
    take(end);
  }
  return first < last ? {start: first, end: last} : {start: 0, end: 1};
}

/** All of `extent`, with room for the labels at its end. */
export function fit({start, end}: Extent, width: number): View {
  const room = Math.max(width - MARGIN - Math.min(LAST_LABEL, width / 3), 1);
  const perDay = Math.min(room / (end - start), MAX_PER_DAY);
  return {from: start - MARGIN / perDay, perDay};
}

/** `view` drawn larger by `factor`, with what is at `at` staying there. */
export function zoom(view: View, factor: number, at: number, least: number): View {
  const perDay = Math.min(Math.max(view.perDay * factor, least), MAX_PER_DAY);
  return {from: view.from + at / view.perDay - at / perDay, perDay};
}

/** `view` moved by `by`, towards later times if that is positive; it never leaves `extent` behind. */
export function pan({from, perDay}: View, by: number, {start, end}: Extent, width: number): View {
  const half = width / 2 / perDay;
  return {from: Math.min(Math.max(from + by / perDay, start - half), end - half), perDay};
}

/** `view` moved so far that `day` is well inside it; the same if it is already. */
export function reveal(view: View, day: number, width: number): View {
  const at = (day - view.from) * view.perDay;
  const room = Math.min(LAST_LABEL, width / 3);
  if (at >= 0 && at <= width - room) return view;
  return {from: day - width / 3 / view.perDay, perDay: view.perDay};
}
