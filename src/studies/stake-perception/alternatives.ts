import type {AlternativeInput} from './input.js';
import {paper} from './cite.js';
import {both} from './text.js';

const against = ['us-japan-biden', 'us-rok-biden'];

const note = both(
  'The paper sets the three perspectives aside together: all would have the patron’s share and cohesion rise and fall as one, and the change from Trump to Biden seems to challenge that. It tests none of them apart from the others.',
  '论文把三种视角一并处理：它们都认为主导国的分担与凝聚力同升同降，而从特朗普到拜登的变化似乎对此构成挑战。论文没有逐一检验。',
);

/** The explanations that the paper's review of the literature goes through. */
export const alternatives: AlternativeInput[] = [
  {
    label: both('Bargaining', '博弈论'),
    claim: both(
      'Allies weigh cost against gain and bargain between the fear of being drawn in and the fear of being left; payments and aid from the patron buy support and draw the alliance closer.',
      '盟国权衡成本与收益，在被牵连与被抛弃的担忧之间讨价还价；主导国的补偿和援助能换来支持，使联盟更紧密。',
    ),
    against,
    note,
    cite: [paper('sec. 2.1'), paper('sec. 2.3')],
  },
  {
    label: both('Institutions', '制度理论'),
    claim: both(
      'An alliance is an institution that steadies expectations and gives a place to settle who pays what; it changes form, and cohesion with it, when the division of costs does.',
      '联盟是一种制度，能稳定彼此预期，也提供商定成本分担的场所；分担结构变动时，联盟形态和凝聚力随之变化。',
    ),
    against,
    note,
    cite: [paper('sec. 2.2'), paper('sec. 2.3')],
  },
  {
    label: both('Collective action', '集体行动理论'),
    claim: both(
      'Security is a public good: while a strong patron bears more than its part, others ride free and the alliance holds; once it will not or cannot, too little is provided, and the alliance splits and breaks up, or changes shape.',
      '安全是公共产品：强大的主导国超额负担时，其他成员搭便车，联盟得以维系；一旦它不愿或无力负担，供给便不足，联盟或分化瓦解，或改变形态。',
    ),
    against,
    note,
    cite: [paper('sec. 2.3')],
  },
];
