/** Timelines in the JSON of TimelineJS, version 3. */
import {dateFault} from '../date.js';
import {edtfOf} from './edtf-of.js';
import {eventOf} from './event.js';
import {Imported, type ImportResult} from './imported.js';
import {plainText} from './plain-text.js';

type Fields = Readonly<Record<string, unknown>>;

const fields = (value: unknown) => Object(value) as Fields;
const items = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const written = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? plainText(String(value)) : '';

/** Whether a parsed document is such a timeline, and not a study. */
export const isTimelineJs = (value: unknown) =>
  items(fields(value)['events']).some((event) => Object.hasOwn(fields(event), 'start_date'));

export function fromTimelineJs(value: unknown): ImportResult {
  const imported = new Imported('Event');
  const {title, events, eras} = fields(value);
  items(events).forEach((event, i) => addEvent(imported, fields(event), i + 1));
  items(eras).forEach((era, i) => addEra(imported, fields(era), i + 1));
  const {headline, text} = fields(fields(title)['text']);
  return imported.finish(written(headline), written(text));
}

function addEvent(imported: Imported, event: Fields, row: number) {
  const date = dateOf(event);
  const {headline, text} = fields(event['text']);
  const [label, note] = [written(headline), written(text)];
  if (dateFault(date)) return imported.reportDate(row, date);
  if (!label && !note) return imported.report('import-label', row);
  const display = written(event['display_date']) || written(fields(event['start_date'])['display_date']);
  const lane = written(event['group']);
  imported.events.push(eventOf({date, label: label || note, display, note: label && note, lane}));
}

function addEra(imported: Imported, era: Fields, row: number) {
  const date = dateOf(era);
  const label = written(fields(era['text'])['headline']);
  if (dateFault(date)) return imported.reportDate(row, date);
  if (!label) return imported.report('import-label', row);
  imported.periods.push({date, label});
}

function dateOf({start_date, end_date}: Fields): string {
  const [start, end] = [edtf(fields(start_date)), edtf(fields(end_date))];
  return end && end !== start ? `${start}/${end}` : start;
}

/** Of years before the common era TimelineJS shows the number as it is: -500 is 500 BCE. */
function edtf({year, month, day}: Fields): string {
  const text = written(year);
  if (!/^-?\d+$/.test(text)) return edtfOf(text);
  const number = Number(text) < 0 ? Number(text) + 1 : Number(text);
  const digits = String(Math.abs(number)).padStart(4, '0');
  const sign = number < 0 ? '-' : '';
  const whole = digits.length > 4 ? `Y${sign}${digits}` : sign + digits;
  const parts = [month, day].map((part) => written(part).padStart(2, '0'));
  const [mm, dd] = parts;
  // A year of more than four digits has neither month nor day.
  if (mm === '00' || digits.length > 4) return whole;
  return dd === '00' ? `${whole}-${mm}` : `${whole}-${mm}-${dd}`;
}
