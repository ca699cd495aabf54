import type {EventInput} from './input.js';
import {foundationEvents} from './events/foundation.js';
import {abeEvents} from './events/abe.js';
import {trumpYearsEvents} from './events/trump-years.js';
import {sugaEvents} from './events/suga.js';

/** Every dated event of the paper, and the two that it dates ahead. */
export const events: EventInput[] = [...foundationEvents, ...abeEvents, ...trumpYearsEvents, ...sugaEvents];
