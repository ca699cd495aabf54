import type {NodeInput} from '../input.js';
import {paper} from '../cite.js';
import {both} from '../text.js';

const weakened = both('weakened', '削弱');
const strengthened = both('strengthened', '加强');
const denied = both('denied', '否定');
const affirmed = both('affirmed', '肯定');
const lowered = both('lowered', '降低');
const raised = both('raised', '提升');

export const nodes: NodeInput[] = [
  {
    id: 'cost-sharing',
    label: both('Cost sharing: the patron no more, the partner more', '成本分担：主导国不增，从属国增加'),
    kind: 'premise',
    states: {
      'us-japan-trump': both('Japan adds; American share assumed', '日本增加；美国部分为设定'),
      'us-japan-biden': both('Japan adds; American share assumed', '日本增加；美国部分为设定'),
      'us-rok-trump': both('South Korea adds; American share assumed', '韩国增加；美国部分为设定'),
      'us-rok-biden': both('South Korea adds; American share assumed', '韩国增加；美国部分为设定'),
    },
    note: both(
      'The same in all four cases by the premise, so it cannot explain why they differ. The text shows what the junior partner added; what the United States gave it does not show.',
      '按照前提，四案都相同，因此无法解释差异。文中展示了从属国增加了什么，没有展示美国投入多少。',
    ),
    cite: [paper('sec. 3.1'), paper('sec. 3.4'), paper('Figure 1')],
  },
  {
    id: 'commitment',
    label: both('Strategic commitment', '战略承诺'),
    kind: 'condition',
    states: {
      'us-japan-trump': weakened,
      'us-japan-biden': strengthened,
      'us-rok-trump': weakened,
      'us-rok-biden': strengthened,
    },
    cite: [paper('sec. 3.2'), paper('sec. 4.1.3'), paper('sec. 4.2.3')],
  },
  {
    id: 'recognition',
    label: both('Role recognition', '角色认可'),
    kind: 'condition',
    states: {
      'us-japan-trump': denied,
      'us-japan-biden': affirmed,
      'us-rok-trump': denied,
      'us-rok-biden': affirmed,
    },
    cite: [paper('sec. 3.2'), paper('sec. 4.1.3'), paper('sec. 4.2.3')],
  },
  {
    id: 'stake-perception',
    label: both('Stake perception', '利益攸关认知'),
    kind: 'mediator',
    states: {
      'us-japan-trump': lowered,
      'us-japan-biden': raised,
      'us-rok-trump': lowered,
      'us-rok-biden': raised,
    },
    note: both(
      'What an ally believes the alliance is worth and what it believes its own part in it to be worth. The text calls it the independent variable; it stands between here, because each half is said to come mainly from the patron’s conduct and the partner’s response to it.',
      '盟国对联盟价值的认知，以及对自身在其中作用的认知。文中称之为自变量；这里放在中间，因为文中说它的两个方面都主要源于主导国的行为和从属国的反应。',
    ),
    cite: [paper('sec. 3.2'), paper('sec. 3.4')],
  },
  {
    id: 'outcome',
    label: both('Alliance cohesion', '联盟凝聚力'),
    kind: 'outcome',
    states: {
      'us-japan-trump': weakened,
      'us-japan-biden': both('strengthened', '强化'),
      'us-rok-trump': weakened,
      'us-rok-biden': both('strengthened', '强化'),
    },
    cite: [paper('sec. 3.3'), paper('sec. 5')],
  },
];
