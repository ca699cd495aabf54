import type {StudyInput} from '../../model/schema.js';
import {events} from './events.js';
import {lanes} from './lanes.js';
import {ledger} from './ledger.js';
import {note, scope, summary, title} from './overview.js';
import {periods} from './periods.js';
import {sources} from './sources.js';

/** Zhu on the alliance as a tool of Japan’s national strategy, retold in this project's own words. */
export const japanStrategy = {
  id: 'japan-strategy',
  title,
  summary,
  scope,
  note,
  sources,
  lanes,
  periods,
  events,
  ledgers: [ledger],
} satisfies StudyInput;
