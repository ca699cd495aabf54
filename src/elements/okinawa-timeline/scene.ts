/** What the parts of the timeline need to draw themselves. */
import type {Case, Study} from '../../model/schema.js';
import type {Words} from '../../figure/words.js';
import type {Entry, Lane} from './entries.js';
import type {Sentence} from './okinawa-timeline.chinese.js';

export interface Scene {
  readonly words: Words<Sentence>;
  readonly study: Study;
  readonly chosenCase: Case | undefined;
  /** The entry whose text and sources are shown. */
  readonly chosen: Entry | undefined;
  /** The entry at which the Tab key stops. */
  readonly at?: Entry | undefined;
  /** The date that the reader asked for in another figure. */
  readonly asked: Asked | undefined;
  readonly choose: (entry: Entry) => void;
  readonly chooseCase: (id: string) => void;
}

export interface Asked {
  /** EDTF. */
  readonly date: string;
  /** Numbers of its first day, and of the day after its last. */
  readonly start: number;
  readonly end: number;
}

/** Whether an event is dated so: a period that happens to be on at the time is not. */
export const isWithin = ({start, end, isPeriod}: Entry, asked: Asked) =>
  !isPeriod && start < asked.end && end > asked.start;

/** What a lane shows after the filter. */
export interface Shown {
  readonly lane: Lane;
  readonly entries: readonly Entry[];
}

export const laneName = ({words}: Scene, {label}: Lane) =>
  label ? words.text(label) : words.say('Other events');

export const dateOf = ({words}: Scene, {item: {date, display}}: Entry) =>
  display ? words.text(display) : words.date(date);
