import type {EventInput} from './input.js';
import {homeEvents} from './events/home.js';
import {measureEvents} from './events/measures.js';
import {viewEvents} from './events/views.js';

/** Every dated event of the article; where only a note has the date, the display says so. */
export const events: EventInput[] = [...measureEvents, ...viewEvents, ...homeEvents].sort((a, b) =>
  a.date < b.date ? -1 : Number(a.date > b.date),
);
