import type {NodeInput} from '../input.js';
import {line} from '../cite.js';
import {both} from '../text.js';

export const effects: NodeInput = {
  id: 'effects',
  label: both('Influence', '造成的影响'),
  cite: [line(55)],
  children: [
    {
      id: 'effects-security',
      label: both('Serious harm to regional and world security', '严重损害地区和世界安全'),
      cite: [line(56)],
      children: [
        {
          id: 'effects-nuclear',
          label: both('A heavy blow to nuclear non-proliferation', '沉重打击核不扩散'),
          description: both(
            'The international mechanism of non-proliferation is hit hard. In the Indo-Pacific strategy the United States rearranges its alliances, from bilateral ones to a “networked” kind of many layers and members, and upgrades what they do; Japan may press on faster with asking it for help with nuclear arms. By ideology and values diplomacy the United States puts other countries of the Indo-Pacific under pressure to take sides.',
            '国际核不扩散机制受到严重冲击。美国在印太战略中改组盟友架构，从双边变为“网络化”的多层、多边形态，合作内容也升级；日本要求美国给予核武援助的进程，可能再加快。美国推行意识形态和价值观外交，使印太其他国家承受“选边”的压力。',
          ),
          cite: [line(57)],
        },
        {
          id: 'effects-taiwan',
          label: both('More tension over the Taiwan Strait', '台海更趋紧张'),
          description: both(
            'Frequent interaction of the United States and Japan over the Taiwan Strait adds to the tension in the region.',
            '美日围绕台海频频互动，使地区更趋紧张。',
          ),
          cite: [line(58)],
        },
        {
          id: 'effects-china',
          label: both('China as “driving force” from outside', '被当作外部“动力”的中国'),
          description: both(
            'The two make of a Chinese threat an outside “driving force” for a stronger alliance. The United States means to be tough on China in every respect, and Japan fits its strategic design to that: it interferes in China’s internal affairs with more force, more often and more intensely, in order to hold China in check, to follow the United States and to divert attention from conflicts at home, and is sliding into a mire of strategic misjudgement of China.',
            '日美把中国威胁塑造成强化同盟的外来“动力”。美国有意在各方面对华强硬，日本在战略设计上主动与之衔接，更用力、更频繁、更强烈地干涉中国内政，想借此牵制中国、跟随美国并转移国内矛盾，正渐渐陷入对华战略误判的泥潭。',
          ),
          note: both(
            'Placed beside the point on the Taiwan Strait; it may stand under it. The verb of the last clause is misprinted.',
            '这里与台海一点并列；也可能原属其下。末句“滑入”误作“划入”。',
          ),
          cite: [line(59)],
        },
      ],
    },
  ],
};
