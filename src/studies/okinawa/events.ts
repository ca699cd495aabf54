import type {EventInput} from './input.js';
import {administrationEvents} from './events/administration.js';
import {futenmaEvents} from './events/futenma.js';

/** Every dated event of the paper from 1951 to 2010, tied to a case where the paper tells it as part of that case. */
export const events: EventInput[] = [...administrationEvents, ...futenmaEvents];
