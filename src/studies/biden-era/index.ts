import type {StudyInput} from '../../model/schema.js';
import {events} from './events.js';
import {lanes} from './lanes.js';
import {ledgers} from './ledger.js';
import {note, scope, summary, title} from './overview.js';
import {sources} from './sources.js';

/** An article on the alliance of Japan and the United States under Biden, retold in this project's own words. */
export const bidenEra = {
  id: 'biden-era',
  title,
  summary,
  scope,
  note,
  sources,
  ledgers,
  lanes,
  events,
} satisfies StudyInput;
