import type {EventInput} from '../input.js';
import {paper} from '../cite.js';
import {both} from '../text.js';

const japan = {cases: ['us-japan-biden']};
const korea = {cases: ['us-rok-biden']};

export const bidenEvents: EventInput[] = [
  {
    date: '2021-03',
    label: both(
      'Blinken in Brussels: allies differ in means and strengths and will bear their part in different ways',
      '布林肯在布鲁塞尔演讲：盟友能力各异，将以不同方式承担责任',
    ),
    lane: 'cost',
    cite: [paper('sec. 1', 'blinken')],
  },
  {
    date: '2021-04',
    label: both(
      'Biden meets Suga, his first foreign leader as president; by the text the alliance is renewed',
      '拜登就任后首先会见的外国领导人是菅义伟；文中说续签了同盟',
    ),
    lane: 'patron',
    ...japan,
    cite: [paper('sec. 4.1.2(2)', 'japan2021')],
  },
  {
    date: '2021-04',
    label: both(
      'US–Japan joint statement on peace and stability in the Taiwan Strait, the first of its kind since relations with China were normalised',
      '美日首脑联合声明谈及台海和平与稳定，为与中国关系正常化以来首次',
    ),
    lane: 'cohesion',
    ...japan,
    cite: [paper('sec. 4.1.2(3)', 'japan2021')],
  },
  {
    date: '2021-04',
    label: both(
      'South Korea signs a new agreement on costs: 1.1833 trillion won for 2021, 13.9 per cent more than in 2019',
      '韩国签署新的费用协定：2021年支付1.1833万亿韩元，比2019年增加13.9%',
    ),
    lane: 'cost',
    ...korea,
    cite: [paper('sec. 4.2.2(1)', 'huanqiu2021')],
  },
  {
    date: '2021-12',
    label: both(
      'Draft of a new joint operation plan for an emergency around Taiwan',
      '美日拟定针对台湾“紧急状态”的联合作战计划草案',
    ),
    lane: 'cohesion',
    ...japan,
    cite: [paper('sec. 4.1.2(3)', 'kyodo')],
  },
  {
    date: '2022',
    display: both('since 2022', '2022年以来'),
    label: both(
      'Japan fits exercises, combat capability and units to the American forces',
      '日本在演习、作战能力和部队整编上与美军对接',
    ),
    lane: 'cohesion',
    ...japan,
    cite: [paper('sec. 4.1.2(3)', 'zhangYang')],
  },
  {
    date: '2022',
    display: both('end of 2022', '2022年年底'),
    label: both(
      'The Kishida government raises the defence budget for 2023 by 26.3 per cent to 6.82 trillion yen',
      '岸田政府把2023年国防预算提高26.3%，达6.82万亿日元',
    ),
    lane: 'cost',
    ...japan,
    cite: [paper('sec. 4.1.2(1)', 'hanada')],
  },
  {
    date: '2022-03',
    label: both(
      'The Japanese parliament sets the payment for American forces: 8.6 billion dollars over five years',
      '日本议会确定驻日美军费用：五年86亿美元',
    ),
    lane: 'cost',
    ...japan,
    cite: [paper('sec. 4.1.2(1)', 'craft')],
  },
  {
    date: '2022-04',
    label: both('That payment takes effect and runs to 2027', '上述费用预算生效，持续到2027年'),
    lane: 'cost',
    ...japan,
    cite: [paper('sec. 4.1.2(1)', 'craft')],
  },
  {
    date: '2022-05',
    label: both(
      'Biden visits South Korea and confirms extended deterrence; the free trade agreement is called the foundation of economic relations',
      '拜登访问韩国，确认延伸威慑；双方称自由贸易协定为经济关系的基础',
    ),
    lane: 'patron',
    ...korea,
    cite: [paper('sec. 4.2.2(2)', 'korea2022')],
  },
  {
    date: '2022-12',
    label: both(
      'Japan adopts three security documents; its American Aegis destroyers are to grow from eight to ten',
      '日本通过三份安保文件，美制宙斯盾驱逐舰将由8艘增至10艘',
    ),
    lane: 'cost',
    ...japan,
    cite: [paper('sec. 4.1.2(1)', 'chenShan')],
  },
  {
    date: '2022-12',
    label: both(
      'South Korea’s defence plan for 2023 to 2027: 331.4 trillion won, with 20 more American F-35A',
      '韩国2023至2027年国防规划：331.4万亿韩元，增购20架美国F-35A',
    ),
    lane: 'cost',
    ...korea,
    cite: [paper('sec. 4.2.2(1)', 'yonhap')],
  },
  {
    date: '2023-01-13',
    label: both(
      'Biden and Kishida: praise for Japan’s part, pledge to defend it with every means',
      '拜登与岸田会谈：高度评价日本，承诺以一切能力保卫日本',
    ),
    lane: 'patron',
    ...japan,
    cite: [paper('sec. 4.1.2(2)', 'japan2023')],
  },
  {
    date: '2023-01-13',
    label: both(
      'The joint statement on Kishida’s visit stresses the Taiwan Strait once more',
      '岸田访美后的联合声明再次强调台海和平与稳定',
    ),
    lane: 'cohesion',
    ...japan,
    cite: [paper('sec. 4.1.2(3)', 'japan2023')],
  },
  {
    date: '2023-03',
    label: both(
      'Yoon visits Japan, the first official visit by a South Korean president in twelve years',
      '尹锡悦正式访问日本，为十二年来韩国总统首次',
    ),
    lane: 'cohesion',
    ...korea,
    cite: [paper('sec. 4.2.2(3)', 'brookings')],
  },
  {
    date: '2023-03-06',
    label: both(
      'South Korea announces a fund of its own for victims of forced labour under Japan',
      '韩国宣布自筹基金赔偿被日本强征的劳工',
    ),
    lane: 'cohesion',
    ...korea,
    cite: [paper('sec. 4.2.2(3)', 'xinhua')],
  },
  {
    date: '2023-04',
    label: both(
      'South Korea adopts a plan for defence technology to 2037: 30 technologies in ten fields',
      '韩国通过至2037年的国防科技计划：十大领域30项技术',
    ),
    lane: 'cost',
    ...korea,
    cite: [paper('sec. 4.2.2(1)', 'thePaper')],
  },
  {
    date: '2023-04',
    label: both(
      'Yoon’s state visit, seventy years of the alliance: a lasting commitment and praise for South Korea’s part in the world',
      '尹锡悦国事访问，同盟七十周年：承诺持久坚定，赞赏韩国的全球角色',
    ),
    lane: 'patron',
    ...korea,
    cite: [paper('sec. 4.2.2(2)', 'korea2023')],
  },
  {
    date: '2023-04',
    label: both(
      'Washington Declaration: a nuclear consultative group is set up',
      '《华盛顿宣言》：成立核磋商小组',
    ),
    lane: 'cohesion',
    ...korea,
    cite: [paper('sec. 4.2.2(3)', 'washington')],
  },
  {
    date: '2023-05',
    display: both('by May 2023', '截至2023年5月'),
    label: both(
      'Contract with Mitsubishi Heavy Industries for Type 12 missiles, 380 billion yen',
      '与三菱重工签订3800亿日元合同，升级和量产12型导弹',
    ),
    lane: 'cost',
    ...japan,
    cite: [paper('sec. 4.1.2(1)')],
  },
  {
    date: '2023-07',
    label: both(
      'An American nuclear-armed ballistic missile submarine puts in at Busan, the first since the 1980s',
      '美国核武装弹道导弹潜艇停靠釜山，为20世纪80年代以来首次',
    ),
    lane: 'patron',
    ...korea,
    cite: [paper('sec. 4.2.2(2)', 'jazeera2023')],
  },
  {
    date: '2023-08-18',
    label: both(
      'Biden receives the leaders of Japan and South Korea at Camp David',
      '拜登在戴维营接待日韩领导人',
    ),
    lane: 'patron',
    cases: ['us-japan-biden', 'us-rok-biden'],
    cite: [paper('sec. 4.1.2(2)', 'campDavid'), paper('sec. 4.2.2(2)', 'campDavid')],
  },
];
