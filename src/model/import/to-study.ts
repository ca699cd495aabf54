import {fromCsv, isCsv} from './csv.js';
import type {ImportResult} from './imported.js';
import {fromTimelineJs, isTimelineJs} from './timeline-js.js';

/**
 * A study from somebody else's timeline: the JSON of TimelineJS 3, or a CSV table whose first row names the columns
 * (`date` and `label`; also `end`, `display`, `lane`, `text`, `source`, by these or other usual names). Markup in it
 * becomes plain text. Undefined for anything else, such as a study.
 *
 * @param input - The document's text, or what such JSON stands for.
 */
export function toStudy(input: unknown): ImportResult | undefined {
  try {
    if (typeof input !== 'string') return isTimelineJs(input) ? fromTimelineJs(input) : undefined;
    if (isCsv(input)) return fromCsv(input);
    // Studies are told apart without being read twice.
    if (!input.includes('"start_date"')) return undefined;
    const value: unknown = JSON.parse(input.replace(/^\uFEFF/, ''));
    return isTimelineJs(value) ? fromTimelineJs(value) : undefined;
  } catch {
    // JSON with a fault, which the reader of studies can place, or an object that throws.
    return undefined;
  }
}
