/** What every importer of a timeline makes of it: events with the lanes that they name. */
import type {StudyInput} from '../schema.js';

export type EventInput = NonNullable<StudyInput['events']>[number];

/** What a document tells of an event; what it does not tell may be empty. */
export interface Told {
  readonly date: string;
  readonly label: string;
  readonly display?: string | undefined;
  readonly note?: string | undefined;
  readonly lane?: string | undefined;
  readonly cite?: {source: string}[];
}

/** What a timeline without a name is called. */
export const untitled = {en: 'Timeline', 'zh-Hans': '时间线'};

/** An event of a study: what is empty is left out. */
export const eventOf = ({date, label, ...rest}: Told): EventInput => ({
  date,
  label,
  ...Object.fromEntries(Object.entries(rest).filter(([, told]) => told?.length)),
});

/** The lanes that events name, in the order in which they do. */
export const lanesOf = (events: readonly EventInput[]) =>
  [...new Set(events.flatMap(({lane}) => lane ?? []))].map((id) => ({id, label: id}));
