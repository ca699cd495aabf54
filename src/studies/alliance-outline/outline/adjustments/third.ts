import type {NodeInput} from '../../input.js';
import {line} from '../../cite.js';
import {both} from '../../text.js';

const guidelines2015: NodeInput = {
  id: 'third-2015',
  label: both('The new Guidelines for Defence Cooperation, 2015', '2015年的新《防卫合作指针》'),
  date: '2015',
  cite: [line(26)],
  children: [
    {
      id: 'third-2015-reach',
      label: both('More room and fields, a global character', '空间和领域更大，具有全球属性'),
      description: both(
        'Room and fields of cooperation widened greatly, and security and defence cooperation was stressed to be global. Collective self-defence is not mentioned, but in the map’s judgement the ban on it was in fact lifted.',
        '合作的空间与领域都大为扩展，安全与防卫合作被强调具有全球属性。文中没有提集体自卫权，但在导图看来，事实上等于开了禁。',
      ),
      note: both(
        'By line 17 the ban had in substance been broken through in the first adjustment already.',
        '按第17行的说法，这一禁区在第一次调整时实质上就已突破。',
      ),
      cite: [line(27)],
    },
    {
      id: 'third-2015-ways',
      label: both('How to cooperate', '怎样合作'),
      description: both(
        'Ways and means of closer bilateral cooperation were made more definite: alliance coordination and a mechanism of joint response that are seamless, forceful, flexible and efficient.',
        '加强双边合作的办法和途径更加明确：同盟协调与联合应对的机制，要衔接无缝、有力、灵活而且高效。',
      ),
      cite: [line(28)],
    },
    {
      id: 'third-2015-range',
      label: both('A blueprint for military integration', '军事一体化的蓝图'),
      description: both(
        'The range of security and defence cooperation was widened and deepened greatly. New fields of traditional security (space, the sea and others) and many of non-traditional security were taken into the strategic aims of the alliance.',
        '安全与防卫合作的范围大为拓宽、加深。太空、海洋等传统安全的新领域，连同许多非传统安全问题，都列进了同盟的战略目标。',
      ),
      cite: [line(29)],
    },
    {
      id: 'third-2015-partners',
      label: both('Partners in the region', '地区内的伙伴'),
      description: both(
        'Bilateral and multilateral cooperation in the region was extended, with South Korea, Australia and ASEAN above all: the United States wants Japan to be at the core of its allies in the Asia-Pacific.',
        '扩大地区内的双边和多边合作，对象尤其是韩国、澳大利亚和东盟：美国希望日本在它的亚太盟国体系里处于核心。',
      ),
      cite: [line(30)],
    },
    {
      id: 'third-2015-diaoyu',
      label: both('The Diaoyu Islands', '钓鱼岛'),
      description: both(
        'They are written in expressly, which the map takes to be aimed at China.',
        '明文写入；导图认为这是冲着中国的。',
      ),
      cite: [line(31)],
    },
  ],
};

export const thirdAdjustment: NodeInput = {
  id: 'third',
  label: both('Third adjustment: the Obama administration', '第三次调整：奥巴马政府时期'),
  cite: [line(24)],
  children: [
    {
      id: 'third-rebalance',
      label: both('Return to Asia, rebalance to the Asia-Pacific', '重返亚洲与亚太再平衡'),
      description: both(
        'Strengthening the American system of alliances was stressed strongly as the key to securing a security structure with the United States as its axis.',
        '极力强调：要保住以美国为轴心的安全结构，关键在于加强美国的同盟体系。',
      ),
      cite: [line(25)],
    },
    guidelines2015,
    {
      id: 'third-consensus',
      label: both('Consensus on China', '对华共识'),
      description: both(
        'The uncertainty that China’s rise brings and the challenges of the “grey zone” became the greatest security consensus of the alliance, and a lasting one.',
        '中国崛起带来的不确定，加上“灰色区域”的挑战，成了同盟最大的、也是长期的安全共识。',
      ),
      note: both(
        'Placed beside the Guidelines of 2015; it may belong to what they say.',
        '这里与2015年的指针并列；也可能原属指针的内容。',
      ),
      cite: [line(32)],
    },
    {
      id: 'third-difference',
      label: both('Where the two differ', '两国的分歧'),
      description: both(
        'American strategic attention is on hegemony all over the world (the Middle East, Europe, the Asia-Pacific). Japan’s weight is on the Asia-Pacific; it is rasher and more impatient.',
        '美国在战略上关注的是遍及中东、欧洲和亚太的全球性霸权；日本的重心在亚太，也更冒进、更心急。',
      ),
      cite: [line(33)],
    },
  ],
};
