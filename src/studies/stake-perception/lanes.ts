import type {LaneInput} from './input.js';
import {both} from './text.js';

/** One for each stage at which the paper looks. */
export const lanes: LaneInput[] = [
  {id: 'cost', label: both('Cost sharing', '成本分担')},
  {id: 'patron', label: both('Words and deeds of the United States', '美国的言行')},
  {id: 'perception', label: both('The junior partner’s perception', '从属国的认知')},
  {id: 'cohesion', label: both('Coordination and autonomy', '协调与自主')},
];
