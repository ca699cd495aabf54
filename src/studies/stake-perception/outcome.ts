import type {OutcomeInput} from './input.js';
import {paper} from './cite.js';
import {both} from './text.js';

export const outcome: OutcomeInput = {
  label: both('Alliance cohesion', '联盟凝聚力'),
  description: both(
    'Which way cohesion moved under one American administration. It is higher the more the junior partner’s strategic conduct is coordinated with the patron’s, and lower the more it seeks autonomy.',
    '在一届美国政府任内，凝聚力朝哪个方向变化。从属国的战略行为与主导国越协调，凝聚力越高；越寻求自主，凝聚力越低。',
  ),
  levels: [
    {
      id: 'weakened',
      label: both('weakened', '削弱'),
      description: both('The junior partner turns to autonomy.', '从属国转而寻求自主。'),
    },
    {
      id: 'strengthened',
      label: both('strengthened', '强化'),
      description: both('The junior partner keeps in step with the patron.', '从属国与主导国步调一致。'),
    },
  ],
  note: both(
    'The outcome is the author’s judgment of each case. Of the six fields that section 3.3 names as its measure, the text gives material that a reading can rest on for one or two in each case; no figures are given, and for the other fields it offers nothing that would carry a reading.',
    '结果是作者对各案的判断。第3.3节列出六个领域作为衡量依据，而每个案例中，文中材料足以支持读数的只有一两个；没有给出数值，其余领域也没有足以读数的材料。',
  ),
  cite: [paper('sec. 3.3'), paper('sec. 5')],
};
