import type {OutcomeInput} from './input.js';
import {paper} from './cite.js';
import {both} from './text.js';

export const outcome: OutcomeInput = {
  label: both('The stronger ally’s answer', '强国的回应'),
  description: both(
    'What the stronger ally does about the weaker one’s demand for more autonomy.',
    '面对弱国争取自主的要求，强国作何反应。',
  ),
  levels: [
    {
      id: 'refuse',
      label: both('refuse', '拒绝'),
      description: both('The demand is turned down.', '要求遭到回绝。'),
    },
    {
      id: 'delay',
      label: both('delay', '拖延'),
      description: both(
        'The present state is kept as long as possible by playing for time.',
        '以拖待变，尽量保持现状。',
      ),
    },
    {
      id: 'appease',
      label: both('appease', '安抚'),
      description: both(
        'The demand itself fails, but there are concessions in other matters.',
        '要求本身落空，但在别的事情上得到让步。',
      ),
    },
    {
      id: 'limited-concession',
      label: both('limited concession', '有限让步'),
      description: both('The demand is met in part or under conditions.', '要求部分地或有条件地得到满足。'),
    },
    {
      id: 'concede',
      label: both('concede', '让步'),
      description: both('The demand is accepted.', '要求得到接受。'),
    },
  ],
  note: both(
    'The five answers are those of Table 1. Their order from least to most yielding is inferred: the paper speaks of degrees but never ranks them. Appeasement means that the weaker ally gets something elsewhere while what it asked for is not granted.',
    '五种回应取自表1。由最不让步到最让步的次序是推断的：论文提到程度之别，却没有排序。安抚是指弱国在别处有所得，而所求之事并未获准。',
  ),
  cite: [paper('sec. 2.3'), paper('Table 1'), paper('sec. 5')],
};
