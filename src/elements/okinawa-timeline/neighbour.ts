/** From which event a key leads to which. */
import type {Entry} from './entries.js';
import type {Shown} from './scene.js';

/** In a chart, left and right go through a lane, up and down to the event nearest in time in the next lane. */
export function neighbour(lanes: readonly Shown[], at: Entry, key: string, isChart: boolean) {
  const lane = lanes.findIndex(({entries}) => entries.includes(at));
  const entries = lanes[lane]?.entries ?? [];
  const i = entries.indexOf(at);
  if (key === 'Home') return entries[0];
  if (key === 'End') return entries.at(-1);
  const by = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1}[key];
  if (!by) return undefined;
  const isAcross = key === 'ArrowUp' || key === 'ArrowDown';
  if (isChart) return isAcross ? nearest(lanes[lane + by]?.entries ?? [], at) : entries[i + by];
  return entries[i + by] ?? lanes[lane + by]?.entries.at(by > 0 ? 0 : -1);
}

/** The entry that begins nearest to where another does. */
export function nearest(entries: readonly Entry[], {start}: Pick<Entry, 'start'>): Entry | undefined {
  const far = (entry: Entry) => Math.abs(entry.start - start);
  return entries.reduce<Entry | undefined>(
    (best, entry) => (best && far(best) <= far(entry) ? best : entry),
    undefined,
  );
}
