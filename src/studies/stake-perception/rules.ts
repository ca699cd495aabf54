import type {RuleInput} from './input.js';
import {paper} from './cite.js';
import {both} from './text.js';

/** The paper's two hypotheses. Each names both conditions, so on the mixed rows the theory is silent. */
export const rules: RuleInput[] = [
  {
    when: {commitment: 'weakened', recognition: 'denied'},
    then: 'weakened',
    because: both(
      'A partner that bears more, is promised less and sees its part denied has less at stake in the alliance, and looks for a way of its own.',
      '从属国负担加重，得到的承诺却减少，作用又被否定，便会觉得联盟与自己的利害关系变小，于是另寻出路。',
    ),
    basis: 'stated',
    note: both(
      'Hypothesis 1. It holds only under the premise: the patron adds nothing or gives less, and the junior partner gives more.',
      '假设一。仅在前提之下成立：主导国不增加投入，甚至减少投入，从属国增加投入。',
    ),
    cite: [paper('sec. 3.4'), paper('sec. 5')],
  },
  {
    when: {commitment: 'strengthened', recognition: 'affirmed'},
    then: 'strengthened',
    because: both(
      'A partner that bears more but is promised more and sees its part valued has more at stake in the alliance, and keeps in step.',
      '从属国负担虽然加重，得到的承诺却更多，作用也受到看重，便会觉得联盟与自己的利害关系更大，于是保持一致。',
    ),
    basis: 'stated',
    note: both(
      'Hypothesis 2, under the same premise. What follows when one condition points up and the other down is not said, and no case shows it.',
      '假设二，前提相同。两个条件一升一降时会怎样，文中没有说，也没有案例。',
    ),
    cite: [paper('sec. 3.4'), paper('sec. 5')],
  },
];
