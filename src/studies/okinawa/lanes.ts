import type {LaneInput} from './input.js';
import {both} from './text.js';

/** Only the first lane holds the steps that bound a case's period. */
export const lanes: LaneInput[] = [
  {id: 'negotiation', label: both('Steps in the five negotiations', '五次交涉的步骤')},
  {id: 'alliance', label: both('Alliance and policy', '同盟与政策')},
  {id: 'setting', label: both('World and region', '世界与地区')},
];
