/** A study's events and periods, in their lanes and in the order of time. */
import {compareDates, parseDate, type EdtfDate, type SingleDate} from '../../model/date.js';
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
  const dated = [
    ...(study.periods ?? []).map((item) => datedItem(item, true)),
    ...(study.events ?? []).map((item) => datedItem(item, false)),
  ].filter((one) => one.date && laneOf(one.item.lane)) as Dated[];
  dated.sort((a, b) => compareDates(a.date, b.date));
  const spans = dated.map(({date}) => spanOf(date));
  const extent = extentOf(spans);
  const far = (extent.end - extent.start) * FAR;
  const entries = dated.map(({item, isPeriod}, index): Entry => {
    const lane = laneOf(item.lane) as Lane;
    const span = spans[index] as ReturnType<typeof spanOf>;
    const start = Math.max(span.start, extent.start - far);
    const end = Math.min(span.end, extent.end + far);
    const entry = {index, item, isPeriod, lane, rank: rankOf(item, isPeriod), ...span, start, end};
    lane.entries.push(entry);
    return entry;
  });
  return {lanes: [...lanes, none].filter((lane) => lane.entries.length), entries, extent};
}

/** An open end lies so many lengths of the whole away, beyond any view. */
const FAR = 4;

interface Dated {
  readonly item: Entry['item'];
  readonly isPeriod: boolean;
  readonly date: EdtfDate;
}

const datedItem = (item: Entry['item'], isPeriod: boolean) => ({item, isPeriod, date: parseDate(item.date)});

const rankOf = ({cite}: Entry['item'], isPeriod: boolean) =>
  isPeriod ? 1 : new Set(cite?.map(({source}) => source)).size > 1 ? 2 : 3;

function lanesOf({lanes = []}: Study, wanted: readonly string[] = lanes.map(({id}) => id)): Lane[] {
  const known = wanted.flatMap((id) => lanes.find((lane) => lane.id === id) ?? []);
  return known.map(({id, label}) => ({id, label: label || id, entries: []}));
}

function spanOf(date: EdtfDate) {
  const parts =
    date.precision === 'interval' ? [date.from, date.to] : date.precision === 'set' ? date.members : [date];
  const isDoubted = (part: (typeof parts)[number]) =>
    part === 'unknown' || (typeof part === 'object' && !!(part.uncertain || part.approximate));
  return {
    start: dayNumber(date.start),
    end: dayNumber(date.end) + 1,
    isVague: parts.some(isDoubted),
    isWithin: date.precision !== 'interval' && !isDay(parts[0] as SingleDate),
  };
}

const isDay = ({precision}: SingleDate) => precision === 'day';
