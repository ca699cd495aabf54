import type {StudyInput} from '../../model/schema.js';
import {alternatives} from './alternatives.js';
import {hashimoto} from './cases/hashimoto.js';
import {hatoyamaIchiro} from './cases/hatoyama-ichiro.js';
import {hatoyamaYukio} from './cases/hatoyama-yukio.js';
import {kishi} from './cases/kishi.js';
import {sato} from './cases/sato.js';
import {comparisons} from './comparisons.js';
import {conditions} from './conditions.js';
import {events} from './events.js';
import {lanes} from './lanes.js';
import {outcome} from './outcome.js';
import {limits, note, scope, summary, title} from './overview.js';
import {rules} from './rules.js';
import {sources} from './sources.js';

/** Chen and Wang on when the United States gave way to Japan over Okinawa, retold in this project's own words. */
export const okinawa = {
  id: 'okinawa',
  title,
  summary,
  scope,
  limits,
  note,
  sources,
  conditions,
  outcome,
  rules,
  alternatives,
  cases: [hatoyamaIchiro, kishi, sato, hashimoto, hatoyamaYukio],
  comparisons,
  lanes,
  events,
} satisfies StudyInput;
