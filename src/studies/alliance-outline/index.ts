import type {StudyInput} from '../../model/schema.js';
import {events} from './events.js';
import {lanes, periods} from './lanes.js';
import {outline} from './outline.js';
import {note, scope, summary, title} from './overview.js';
import {sources} from './sources.js';

/** A mind map of the US–Japan alliance, retold point by point in this project's own words. */
export const allianceOutline = {
  id: 'alliance-outline',
  title,
  summary,
  scope,
  note,
  sources,
  lanes,
  periods,
  events,
  outline,
} satisfies StudyInput;
