/** Where a reader of a timeline is: what is looked for, chosen, and open. */
import type {Study} from '../../model/schema.js';
import {dayNumber} from '../../model/calendar.js';
import {parseDate} from '../../model/date.js';
import {boardOf, type Board, type Entry} from './entries.js';
import {FilterState} from './filter-state.js';
import {PAGE} from './list-view.js';
import {memo} from './memo.js';
import type {Cluster} from './okinawa-timeline.layout.js';
import {nearest} from './neighbour.js';
import {isWithin, type Asked, type Shown} from './scene.js';

const inOrder = (lanes: readonly Shown[]) =>
  lanes.flatMap(({entries}) => entries).sort((a, b) => a.index - b.index);

export class Reading {
  readonly board: Board;
  readonly filter: FilterState;
  /** The entry whose text and sources are shown. */
  chosen: Entry | undefined;
  /** The entry that the reader was at last. */
  at: Entry | undefined;
  /** The cluster that is open. */
  open: Cluster | undefined;
  /** The date that the reader asked for in another figure. */
  asked: Asked | undefined;
  /** How many pages of each lane the list has. */
  pages = 1;
  readonly #inOrder = memo(inOrder);

  constructor(study: Study, wanted: readonly string[] | undefined, changed: () => void) {
    this.board = boardOf(study, wanted);
    this.filter = new FilterState(changed);
  }

  /** The lanes with what the filter leaves of them. */
  shown(language: string): readonly Shown[] {
    return this.filter.apply(this.board, language);
  }

  /** The entry that the reader was at last, where the filter leaves it in its lane. */
  stopIn(shown: readonly Shown[]): Entry | undefined {
    const {at} = this;
    return at && shown.some(({lane, entries}) => lane === at.lane && entries.includes(at)) ? at : undefined;
  }

  /** Opens an entry, or closes it; whether it is open now. */
  choose(entry: Entry): boolean {
    const isOpen = entry === this.chosen;
    this.chosen = isOpen ? undefined : entry;
    this.at = entry;
    return !isOpen;
  }

  /** Marks what is dated so; what of it, or else of all, is first to go to. */
  ask(date: string, shown: readonly Shown[]): Entry | undefined {
    const read = parseDate(date);
    if (!read) return undefined;
    const asked = {date, start: dayNumber(read.start), end: dayNumber(read.end) + 1};
    this.asked = asked;
    const entries = this.#inOrder(shown).filter(({isPeriod}) => !isPeriod);
    return entries.find((entry) => isWithin(entry, asked)) ?? nearest(entries, asked);
  }

  toggle(cluster: Cluster) {
    this.open = cluster.entries[0] === this.open?.entries[0] ? undefined : cluster;
  }

  /** Goes to an entry, which a list then has in its pages. */
  go(entry: Entry, shown: readonly Shown[]) {
    this.at = entry;
    const place = shown.find(({lane}) => lane === entry.lane)?.entries.indexOf(entry) ?? 0;
    this.pages = Math.max(this.pages, Math.ceil((place + 1) / PAGE));
  }

  /** The entry before or after the one that is open, in the order of time. */
  next(by: 1 | -1, shown: readonly Shown[]): Entry | undefined {
    const entries = this.#inOrder(shown);
    // The filter may have taken the one that is open: its place in time is still known.
    const from = this.chosen?.index ?? (by > 0 ? -1 : Infinity);
    return by > 0 ? entries.find(({index}) => index > from) : entries.findLast(({index}) => index < from);
  }
}
