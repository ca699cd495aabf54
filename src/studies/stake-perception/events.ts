import type {EventInput} from './input.js';
import {bidenEvents} from './events/biden.js';
import {trumpEvents} from './events/trump.js';

/** Every dated event of the paper, tied to a case where the paper tells it as part of that case. */
export const events: EventInput[] = [...trumpEvents, ...bidenEvents];
