import type {NodeInput} from './input.js';
import {line} from './cite.js';
import {adjustments} from './outline/adjustments.js';
import {biden} from './outline/biden.js';
import {dependence} from './outline/dependence.js';
import {founding, guidelines1978} from './outline/founding.js';
import {mechanism} from './outline/mechanism.js';
import {pivot} from './outline/pivot.js';
import {position} from './outline/position.js';
import {parity, treatySystem} from './outline/treaty-system.js';
import {trends} from './outline/trends.js';
import {both} from './text.js';

/** One node for each line of the map, in the order of the lines; which stands under which is a reconstruction. */
export const outline: NodeInput = {
  id: 'alliance',
  label: both('The US–Japan alliance', '美日同盟'),
  cite: [line(4)],
  children: [
    founding,
    guidelines1978,
    adjustments,
    pivot,
    biden,
    mechanism,
    dependence,
    position,
    trends,
    parity,
    treatySystem,
  ],
};
