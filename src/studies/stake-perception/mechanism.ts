import type {MechanismInput} from './input.js';
import {nodes} from './mechanism/nodes.js';
import {fromConditions} from './mechanism/from-conditions.js';
import {fromPerception} from './mechanism/from-perception.js';
import {fromPremise} from './mechanism/from-premise.js';

/** What the paper's Figure 1 stands for; its drawing is lost, so the hypotheses and definitions give the shape. */
export const mechanism: MechanismInput = {
  nodes,
  links: [...fromPremise, ...fromConditions, fromPerception],
};
