import type {StudyInput} from '../../model/schema.js';
import {alternatives} from './alternatives.js';
import {usJapanBiden} from './cases/us-japan-biden.js';
import {usJapanTrump} from './cases/us-japan-trump.js';
import {usRokBiden} from './cases/us-rok-biden.js';
import {usRokTrump} from './cases/us-rok-trump.js';
import {comparisons} from './comparisons.js';
import {conditions} from './conditions.js';
import {events} from './events.js';
import {lanes} from './lanes.js';
import {measures} from './measures.js';
import {mechanism} from './mechanism.js';
import {outcome} from './outcome.js';
import {note, scope, summary, title} from './overview.js';
import {rules} from './rules.js';
import {sources} from './sources.js';
import {theories} from './theories.js';

/** Peng on why cohesion fell and rose although the junior partner bore more, retold in this project's own words. */
export const stakePerception = {
  id: 'stake-perception',
  title,
  summary,
  scope,
  note,
  sources,
  conditions,
  outcome,
  rules,
  theories,
  alternatives,
  cases: [usJapanTrump, usJapanBiden, usRokTrump, usRokBiden],
  comparisons,
  measures,
  mechanism,
  lanes,
  events,
} satisfies StudyInput;
