/** A study's events and periods, in their lanes and in the order of time. */
import {parseDate, type EdtfDate, type NoEnd, type SingleDate} from '../../model/date.js';
import {dayNumber} from '../../model/calendar.js';
import {extentOf, type Extent} from './view.js';
import type {Study, StudyEvent, Text} from '../../model/schema.js';

type Period = NonNullable<Study['periods']>[number];

/** An event or a period: both have a date, a label, a lane and sources. */
export interface Entry {
  /** Its place in time among all entries shown, from 0. */
  readonly index: number;
  readonly item: Partial<StudyEvent> & Period;
  readonly isPeriod: boolean;
  readonly lane: Lane;
  /** Importance, the less the more: periods frame the rest; what several sources tell matters more. */
  readonly rank: number;
  /** Day numbers: of its first day, and of the day after its last; far off where it has no such end. */
  readonly start: number;
  readonly end: number;
  /** Its author is not sure of the date, or gives only about when it was. */
  readonly isVague: boolean;
  /** It lies somewhere within its span, since its date is less exact than a day, rather than filling it. */
  readonly isWithin: boolean;
}

export interface Lane {
  /** Undefined for what stands in none of the study's lanes. */
  readonly id: string | undefined;
  readonly label: Text | undefined;
  readonly entries: Entry[];
}

export interface Board {
  /** In the study's order, those with entries. */
  readonly lanes: readonly Lane[];
  /** All entries, in the order of time. */
  readonly entries: readonly Entry[];
  /** From the first day to the last that is named; ends that are open do not count. */
  readonly extent: Extent;
}

/**
 * @param wanted - Ids of the lanes to show, in this order; all of them by default.
 */
export function boardOf(study: Study, wanted?: readonly string[]): Board {
  const lanes = lanesOf(study, wanted);
  const none: Lane = {id: undefined, label: undefined, entries: []};
  const byId = new Map(lanes.map((lane) => [lane.id, lane]));
  const laneOf = (id: string | undefined) => byId.get(id) ?? (wanted ? undefined : none);
  const entries: Dated[] = [];
  const add = (item: Entry['item'], isPeriod: boolean) => {
    const lane = laneOf(item.lane);
    const date = lane && parseDate(item.date);
    if (date) entries.push(entryOf(item, isPeriod, lane, date));
  };
  for (const item of study.periods ?? []) add(item, true);
  for (const item of study.events ?? []) add(item, false);
  // Of two that start together, the wider comes first. Open ends are as far away as one another.
  entries.sort((a, b) => a.start - b.start || b.end - a.end || 0);
  const extent = extentOf(entries);
  const far = (extent.end - extent.start) * FAR;
  entries.forEach((entry, index) => {
    entry.index = index;
    entry.start = Math.max(entry.start, extent.start - far);
    entry.end = Math.min(entry.end, extent.end + far);
    entry.lane.entries.push(entry);
  });
  return {lanes: [...lanes, none].filter((lane) => lane.entries.length), entries, extent};
}

/** An open end lies so many lengths of the whole away, beyond any view. */
const FAR = 4;

/** An entry that has yet to be put in its place. */
type Dated = {-readonly [K in keyof Entry]: Entry[K]};

const rankOf = ({cite}: Entry['item'], isPeriod: boolean) =>
  isPeriod ? 1 : cite?.some(({source}) => source !== cite[0]?.source) ? 2 : 3;

function lanesOf({lanes = []}: Study, wanted: readonly string[] = lanes.map(({id}) => id)): Lane[] {
  const known = wanted.flatMap((id) => lanes.find((lane) => lane.id === id) ?? []);
  return known.map(({id, label}) => ({id, label: label || id, entries: []}));
}

function entryOf(item: Entry['item'], isPeriod: boolean, lane: Lane, date: EdtfDate): Dated {
  const {start, end, precision} = date;
  const parts = precision === 'interval' ? [date.from, date.to] : precision === 'set' ? date.members : [date];
  return {
    index: 0,
    item,
    isPeriod,
    lane,
    rank: rankOf(item, isPeriod),
    start: dayNumber(start),
    end: dayNumber(end) + 1,
    isVague: parts.some(isDoubted),
    isWithin: precision !== 'interval' && (parts[0] as SingleDate).precision !== 'day',
  };
}

const isDoubted = (part: SingleDate | NoEnd) =>
  part === 'unknown' || (typeof part === 'object' && !!(part.uncertain || part.approximate));
