import type {ItemInput} from '../input.js';
import {paper, told} from '../cite.js';
import {both} from '../text.js';

const REGION = 'sec. 3(2), cost 3';

export const regionCosts: ItemInput[] = [
  {
    id: 'cost-neighbours',
    column: 'effect',
    field: 'security',
    bearing: 'loss',
    status: 'observed',
    label: both('Estranged from its neighbours in security', '安全上疏离邻国'),
    actors: ['japan', 'suga'],
    evidence: [
      told(
        REGION,
        'History and territory have left Japan without its neighbours’ trust; to bind itself to the United States puts it on the other side, which does not help it to be a great power.',
        '因历史和领土问题，日本本就不为邻国信任；绑定美国使其站到安全对立面，无助于大国地位。',
      ),
      told(
        REGION,
        'Suga’s wish for stable relations with China and Russia on the base of the alliance is a paradox, and Biden’s high regard may lead Japan into misjudgement.',
        '菅义伟想以同盟为基础与中俄稳定相处，本身就是悖论；拜登的看重还可能令日本误判。',
      ),
      told(
        'sec. 3',
        'The rift between Japan and “Asia” widens, security in Asia falls into more pieces, and regional integration suffers.',
        '日本与“亚洲”的裂痕加大，亚洲安全更趋碎片化，地区一体化受到拖累。',
      ),
      told(
        'abstract',
        'Japan’s own integration into the region is held back, in pace and in depth.',
        '日本自身融入地区的速度和深度也受阻。',
      ),
    ],
    cite: [paper('abstract'), paper('sec. 3'), paper(REGION)],
  },
  {
    id: 'cost-china',
    column: 'effect',
    parent: 'cost-neighbours',
    bearing: 'loss',
    status: 'observed',
    label: both('Relations with China made worse', '中日关系恶化'),
    actors: ['japan'],
    evidence: [
      told(
        REGION,
        'At the Quad summit, the “2+2”, the meeting of Biden and Suga and in the Bluebook of 2021, Japan plays up the “China threat” and even takes up Taiwan; relations that had been improving are badly hurt, and Japan places itself in the front line.',
        '在四方峰会、“2+2”、拜登与菅义伟会谈和2021年版《外交蓝皮书》中，日本渲染“中国威胁论”乃至涉足台海；本已好转的中日关系严重受损，日本也自居前沿。',
      ),
    ],
    cite: [paper(REGION)],
  },
  {
    id: 'cost-dilemma',
    column: 'effect',
    parent: 'cost-neighbours',
    field: 'security',
    bearing: 'loss',
    status: 'forecast',
    label: both('A security dilemma', '安全困境'),
    actors: ['japan'],
    evidence: [
      told(
        REGION,
        'Neighbours, made nervous, will arm or cooperate militarily in answer, and the spiral rises.',
        '邻国感到不安，势必扩军或加强军事合作，形成螺旋上升。',
      ),
    ],
    cite: [paper(REGION)],
  },
  {
    id: 'cost-image',
    column: 'effect',
    bearing: 'loss',
    status: 'observed',
    label: both('A worse image: values in doubt, still dependent', '形象受损：价值观存疑、仍是依附者'),
    actors: ['japan', 'abe'],
    note: both('The paper does not number this one; it follows the third.', '原文未编号，紧接第三项之后。'),
    evidence: [
      told(
        'sec. 3(2)',
        'To overlook what the world knew of Trump’s policies, and to show understanding for unilateralism and protectionism, makes others doubt Japan’s “basic values” and its will and ability to decide alone.',
        '日本对特朗普政府一些政策的公论视而不见，对其单边主义和保护主义表示理解，令他国怀疑其“基本价值观”以及独立决策的意志和能力。',
      ),
      told(
        'sec. 3(2)',
        'It looks all the more like a dependant, against its wish to lead the international order after the pandemic.',
        '这更加深了“依附者”印象，与其想做疫后国际秩序引领者的定位相悖。',
      ),
    ],
    cite: [paper('sec. 3(2)')],
  },
  {
    id: 'cost-backfire',
    column: 'effect',
    bearing: 'loss',
    status: 'forecast',
    label: both('The aim itself missed, the region divided', '目标适得其反，地区更加分裂'),
    actors: ['japan'],
    note: both('Told in the conclusion, not among the numbered costs.', '见于结语，不在编号的代价之内。'),
    evidence: [
      told(
        'conclusion',
        'To leave the postwar regime by tying itself more closely to American strategy is the wrong way and will work against the aim.',
        '靠进一步绑定美国战略来摆脱战后体制，路径错误，只会适得其反。',
      ),
      told(
        'conclusion',
        'Tension in the region rises, and countries that seek economic integration are divided politically.',
        '地区局势更紧张，谋求经济一体化的各国在政治上更分裂。',
      ),
      told(
        'sec. 3',
        'To seek strategic autonomy by deepening the alliance may in the long run harm the pursuit of great power status.',
        '以深化同盟求“战略自主”，长远看可能损害对大国地位的追求。',
      ),
    ],
    cite: [paper('conclusion'), paper('sec. 3')],
  },
  {
    id: 'cost-economic-security',
    column: 'effect',
    field: 'economy',
    bearing: 'loss',
    status: 'claimed',
    label: both('“Economic security” pushes Japan away from Asia', '“经济安保”把日本推离亚洲'),
    actors: ['japan', 'kishida'],
    note: both(
      'Told in the conclusion as the author’s judgement; the measure is not among the economic means of section 2.',
      '结语中作者的判断；这一举措不在第二部分的经济手段之列。',
    ),
    evidence: [
      told(
        'conclusion',
        'Kishida’s government follows the United States and means to remake value chains so as not to depend on China; this, too, is no good course for Japan’s economy.',
        '岸田政府追随美国，想靠重构价值链摆脱对华经济依赖；对日本经济也非良策。',
      ),
    ],
    cite: [paper('conclusion')],
  },
];
