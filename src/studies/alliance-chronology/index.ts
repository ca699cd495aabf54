import type {StudyInput} from '../../model/schema.js';
import {cases} from './cases.js';
import {events} from './events.js';
import {lanes} from './lanes.js';
import {limits, note, scope, summary, title} from './overview.js';
import {periods} from './periods.js';
import {sources} from './sources.js';

/** What five documents date in the history of the Japan–US alliance, retold in this project's own words. */
export const allianceChronology = {
  id: 'alliance-chronology',
  title,
  summary,
  scope,
  limits,
  note,
  sources,
  cases,
  lanes,
  periods,
  events,
} satisfies StudyInput;
