import type {ItemInput} from '../input.js';
import {paper, told} from '../cite.js';
import {both} from '../text.js';

const FIELD = 'sec. 2, field 4';

export const security: ItemInput[] = [
  {
    id: 'security',
    column: 'means',
    field: 'security',
    label: both('Strengthen Japan’s own defence in the alliance’s name', '借强化同盟提升自身防卫力'),
    description: both(
      'To be able to defend itself and be an ally of worth, and so rise within the alliance.',
      '既求独立安保能力，又成为有价值的盟国，从而抬升在同盟中的地位。',
    ),
    actors: ['japan'],
    evidence: [
      told(
        FIELD,
        'The National Security Strategy wants joint training, intelligence, surveillance, shared facilities, and cooperation on missile defence, the sea, space, cyberspace and disasters.',
        '《国家安全保障战略》要求联合训练、情报与警戒监视合作、设施共用，并在导弹防御、海洋、太空、网络和救灾上合作。',
      ),
    ],
    cite: [paper('abstract'), paper(FIELD)],
  },
  {
    id: 'arms',
    column: 'means',
    parent: 'security',
    field: 'security',
    label: both('Buy arms and develop them jointly', '采购与联合研发武器'),
    actors: ['japan', 'united-states'],
    evidence: [
      told(
        FIELD,
        'Three principles on the transfer of defence equipment take the place of those on arms exports: arms can be developed and made jointly with close countries.',
        '不再沿用“武器出口三原则”，改行“防卫装备转移三原则”，可与关系密切的国家共同研制武器。',
        {date: '2014-04'},
      ),
      told(
        FIELD,
        'A memorandum on reciprocal defence procurement may make Japanese firms suppliers to large American projects; General Atomics will work with Japanese industry on remotely piloted aircraft.',
        '双方签署国防互惠采购备忘录，日本企业可望成为美国大项目的供应商；美国通用原子航空系统公司将与日方合作研发遥控飞机系统。',
        {date: '2016'},
      ),
      told(
        FIELD,
        'Joint development covers missile defence, radar and fast ships, and is to grow in space, maritime security and networks.',
        '联合研发涉及导弹防御、雷达和高速船舶，今后还将扩及太空、海洋安全和网络。',
      ),
      told(
        FIELD,
        'The Atlantic Council recommends joint work on unmanned systems, hypersonic missiles and military artificial intelligence.',
        '美国大西洋理事会建议在无人系统、高超音速导弹和人工智能军用方面合作。',
        {date: '2020-04'},
      ),
    ],
    cite: [paper(FIELD)],
  },
  {
    id: 'exercises',
    column: 'means',
    parent: 'security',
    field: 'security',
    label: both('Exercise together', '联合军演与训练'),
    description: both(
      'More often, with more people and better arms, over wider areas, from two partners to many.',
      '频率、人数、装备和区域都在上升，由双边扩为多边。',
    ),
    actors: ['japan', 'united-states'],
    evidence: [
      told(
        FIELD,
        'Keen Sword 21 in the Western Pacific: some 9,000 Americans, 37,000 Japanese, 20 Japanese ships and 170 aircraft; 46,000 people in all.',
        '西太平洋“利剑21”演习：美军约9000人，自卫队3.7万人、舰艇20艘、飞机170架，总兵力4.6万人。',
        {date: '2020'},
      ),
      told(
        FIELD,
        'There are exercises with Australia, India, France and Britain too, and Japan joins those of the United States with the Philippines, Thailand and India.',
        '另与澳、印、法、英等国举行多边演练；美菲、美泰、美印军演中也有自卫队身影。',
      ),
      told(
        FIELD,
        'Without experience of combat since the war, the Self-Defence Forces gain something close to it, and with it some power to deter.',
        '自卫队战后未经实战，由此取得近似实战的体验，并形成一定威慑力。',
      ),
    ],
    cite: [paper(FIELD)],
  },
];
