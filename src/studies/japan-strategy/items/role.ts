import type {ItemInput} from '../input.js';
import {paper, told} from '../cite.js';
import {both} from '../text.js';

export const role: ItemInput[] = [
  {
    id: 'role-patron',
    column: 'role',
    label: both(
      'United States: from dominating to leading in consultation',
      '美国：由完全的“主导国”到协商性“领导国”',
    ),
    actors: ['united-states'],
    status: 'claimed',
    note: both(
      'A tendency, not an accomplished change: the text says “turning into”. Section 3(1) still calls the United States the leading state, which decides the direction of the alliance.',
      '这是趋势而非既成事实：原文说的是渐趋转变。第三部分（一）仍称美国为主导国，由它决定同盟的发展方向。',
    ),
    cite: [paper('introduction'), paper('sec. 2'), paper('sec. 3(1)')],
  },
  {
    id: 'role-junior',
    column: 'role',
    label: both('Japan: from subordinate to auxiliary', '日本：由“从属国”到“辅助国”'),
    description: both(
      'No longer only one that rides free or pays towards the costs, but one that can draw the alliance in a direction.',
      '不再只搭安保便车或分担经费，而是能够诱导同盟方向。',
    ),
    actors: ['japan'],
    status: 'claimed',
    evidence: [
      told(
        'sec. 2',
        'As the alliance becomes a tool of Japan’s strategy, Japan’s standing and abilities rise.',
        '同盟逐渐成为日本的战略工具，日本的地位与能力随之上升。',
      ),
      told(
        'conclusion',
        'Japan becomes a partner in dialogue, not one who merely obeys.',
        '日本成为“对话者”，而不只是听话的一方。',
      ),
    ],
    cite: [paper('introduction'), paper('sec. 2'), paper('conclusion')],
  },
  {
    id: 'role-alliance',
    column: 'role',
    label: both('The alliance: from two to “two plus”', '同盟：由双边到“双边＋”'),
    description: both(
      'It takes in more partners and fields, and turns from serving American interests to widening those of both.',
      '作用领域与范畴扩大，由服务美国利益转向扩大两国共同利益。',
    ),
    actors: ['japan', 'united-states'],
    status: 'claimed',
    note: both(
      'The introduction credits the rise of the four to leaders’ level to Suga’s government, section 3(1) to Biden.',
      '四方会谈升至首脑级，引言归功于菅义伟政府，第三部分（一）则说由拜登牵头。',
    ),
    evidence: [
      told(
        'introduction',
        'Under Suga the talks of the United States, Japan, Australia and India rise to the level of leaders, and are even meant to become an institution.',
        '菅义伟时期，美日澳印四方会谈升至首脑级，甚至谋求制度化。',
      ),
    ],
    cite: [paper('introduction')],
  },
  {
    id: 'role-tool',
    column: 'role',
    label: both(
      'Japan’s strategy: from a frame set by the United States to the alliance as a tool',
      '日本战略：由按美国战略框定到以同盟为工具',
    ),
    actors: ['japan', 'abe'],
    status: 'claimed',
    note: both(
      'Section 3(2) puts this as what Japan’s measures will bring; the conclusion tells it of Abe’s design of policy.',
      '第三部分（二）把它说成相关施策将要带来的转型；结语则说是安倍政府的政策设计。',
    ),
    evidence: [
      told(
        'sec. 3(2)',
        'Japan no longer fits its plans to American strategy, but has the alliance as a tool of its own: the start of a strategy of its own, with much that is unstable on the way.',
        '日本不再按美国战略框定自己的规划，而把同盟作为自身规划的工具：这是自主战略的起点，其间不稳定因素也多。',
      ),
      told(
        'conclusion',
        'Where the alliance’s interests and Japan’s part, it is alliance policy that Japan will adjust.',
        '同盟共同利益与日本国家利益有偏差时，日本修正的是同盟政策。',
      ),
      told(
        'sec. 3(2)',
        'A former ambassador to the United States holds that Japan can lead the world’s thinking and should deal with the new American government squarely and openly.',
        '日本前驻美大使认为，日本有能力引领世界思维，与美国新政府也应堂堂正正交往。',
        {via: 'kyodo'},
      ),
    ],
    cite: [paper('sec. 3(2)'), paper('conclusion')],
  },
  {
    id: 'role-outlook',
    column: 'role',
    label: both(
      'Outlook: deeper in the alliance, with more room of its own',
      '前景：继续深化同盟，渐扩自主空间',
    ),
    actors: ['japan'],
    status: 'forecast',
    evidence: [
      told(
        'conclusion',
        'For the United States Japan is the best choice as an ally, for Japan the United States almost the only one.',
        '作为盟友，日本对美国是最佳选择，美国对日本则几乎是唯一选择。',
        {via: 'armitage-nye'},
      ),
      told(
        'sec. 3(2)',
        'The alliance will go on adjusting, and widen and deepen its cooperation.',
        '同盟将继续动态调整，拓展并深化合作。',
      ),
    ],
    cite: [paper('introduction'), paper('sec. 3(2)'), paper('conclusion')],
  },
];
