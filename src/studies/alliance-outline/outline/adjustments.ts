import type {NodeInput} from '../input.js';
import {line} from '../cite.js';
import {both} from '../text.js';
import {firstAdjustment} from './adjustments/first.js';
import {secondAdjustment} from './adjustments/second.js';
import {thirdAdjustment} from './adjustments/third.js';

export const adjustments: NodeInput = {
  id: 'adjustments',
  label: both('The alliance is strengthened and adjusted', '同盟的强化与调整'),
  cite: [line(11)],
  children: [firstAdjustment, secondAdjustment, thirdAdjustment],
};
