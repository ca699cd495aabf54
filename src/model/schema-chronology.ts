/** The part of the study format that holds what happened when. */
import * as v from 'valibot';
import {caseId, cite, date, defines, holds, optional, text, type Frozen} from './schema-basics.js';

const lane = holds('lane');

const eventSchema = v.object({
  date,
  label: text,
  ...optional({
    /** What EDTF cannot say ("early April"), shown in place of the date. */
    display: text,
    lane,
    status: v.picklist(['planned']),
    note: text,
    cases: v.array(caseId),
    cite,
  }),
});

const laneSchema = v.object({id: defines('lane'), ...optional({label: text})});
const periodSchema = v.object({date, label: text, ...optional({lane, note: text, cite})});

export const chronologyEntries = {
  lanes: v.array(laneSchema),
  periods: v.array(periodSchema),
  events: v.array(eventSchema),
};

export type StudyEvent = Frozen<v.InferOutput<typeof eventSchema>>;
