import type {NodeInput} from '../input.js';
import {line} from '../cite.js';
import {both} from '../text.js';

export const position: NodeInput = {
  id: 'position',
  label: both('The alliance in Japan’s national strategy', '同盟在日本国家战略中的地位'),
  description: both(
    'Its position is adjusted again and again as Japan’s own strength and the situation in the region and the world change. The trend is for Japan to use the alliance, within its national strategy, with ever more initiative and agency of its own.',
    '随着日本自身力量以及地区和国际局势的变化，这一地位一再调整。大势是：日本在国家战略中利用同盟，越来越主动，也越来越能动。',
  ),
  cite: [line(84)],
  children: [
    {
      id: 'position-axis',
      label: both('Axis of diplomatic and security policy', '外交与安全政策的基轴'),
      description: both(
        'Japan’s policies for diplomacy and security turn on the alliance.',
        '日本的外交政策和安全政策以同盟为轴。',
      ),
      cite: [line(85)],
    },
    {
      id: 'position-public-good',
      label: both('A public good for the region', '地区的公共产品'),
      description: both(
        'Japan regards the alliance as an important public good that upholds peace and stability in the region.',
        '在日本看来，要维护地区的和平与稳定，同盟是一种重要的公共产品。',
      ),
      cite: [line(86)],
    },
    {
      id: 'position-tool',
      label: both('A tool for institutional power', '制度性权力的工具'),
      description: both(
        'Japan regards the alliance as an important tool for gaining and enlarging institutional power in global governance.',
        '在日本看来，要在全球治理中取得并扩大制度性权力，同盟是重要的工具。',
      ),
      cite: [line(87)],
    },
    {
      id: 'position-indo-pacific',
      label: both('“Strategic diplomacy” and the Indo-Pacific', '“战略性外交”与印太'),
      description: both(
        'Japan actively pursues “strategic diplomacy”. It makes and sells the “Indo-Pacific” as the idea of a new strategic region, for a diplomatic base and backing for its pursuit of strategic autonomy. It seizes a say in the adjustment of the regional order and, with that for a draw, gathers resources abroad and at home for marginal gains in national interest.',
        '日本积极开展“战略性外交”：造出并兜售“印太”这个新的战略区域概念，作为追求战略自主的外交基础和后盾；抢先掌握地区秩序调整中的话语权，再拿它做噱头，汇集国内外资源，为国家利益求取边际收益。',
      ),
      cite: [line(88)],
    },
  ],
};
