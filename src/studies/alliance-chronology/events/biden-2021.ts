import {li, peng, zhu} from '../cite.js';
import type {EventInput} from '../input.js';
import {both} from '../text.js';

/** The first year of the Biden administration. */
export const biden2021: EventInput[] = [
  {
    date: '2021',
    display: both('New Year 2021', '2021年新年'),
    label: both(
      'Suga’s New Year address: the alliance is the foundation, and Japan holds on to multilateralism',
      '菅义伟新年致辞：以日美同盟为基石，坚持多边主义',
    ),
    lane: 'cabinets',
    cite: [zhu('sec. 1.1')],
  },
  {
    date: '2021',
    label: both(
      'Youth exchange near American bases, between Japanese pupils and children of the forces, four times this year',
      '面向美军基地周边的日美青少年交流项目，当年举办四次',
    ),
    lane: 'economy',
    cite: [li('part 1', {notes: [15]})],
  },
  {
    date: '2021-01',
    label: both(
      'Suga’s policy speech puts multilateralism first, then the alliance as the foundation of diplomacy and security',
      '菅义伟施政演说首先强调多边主义，其次强调日美同盟是外交和安全的基础',
    ),
    lane: 'cabinets',
    cite: [zhu('sec. 1.1')],
  },
  {
    date: '2021-03',
    label: both(
      'First “2+2” meeting of the Biden years: stronger deterrence, and closer cooperation in space and cyberspace',
      '拜登任内首次日美“2+2”会议：强化威慑，深化太空和网络合作',
    ),
    lane: 'cabinets',
    cite: [li('part 1', {notes: [3]}), zhu('sec. 3.1, point 2', {undated: true})],
  },
  {
    date: '2021-03',
    label: both(
      'Blinken, speaking in Brussels on reviving alliances, says that allies will carry their part in different ways, each by its strengths',
      '布林肯在布鲁塞尔就重振联盟发表讲话，说盟友能力和优势各异，承担责任的方式也不同',
    ),
    lane: 'washington',
    cite: [peng('sec. 1')],
  },
  {
    date: '2021-04',
    label: both(
      'Biden receives Suga in Washington as the first foreign leader he meets in office',
      '拜登在华盛顿会见菅义伟，这是他就任后会见的首位外国领导人',
    ),
    lane: 'cabinets',
    cases: ['us-japan-biden'],
    cite: [
      peng('sec. 4.1.2 (2)'),
      zhu('sec. 1.1'),
      zhu('sec. 3.1, point 1', {undated: true}),
      li('part 2.2', {notes: [26], undated: true}),
    ],
  },
  {
    date: '2021-04',
    label: both(
      'Joint statement of Biden and Suga: the alliance is the cornerstone of peace and security in the Indo-Pacific, bound by shared values; it voices concern over China’s conduct',
      '拜登与菅义伟的联合声明：日美同盟是印太和平与安全的基石，由共同价值观相连；并对中国的行为表示关切',
    ),
    lane: 'documents',
    cases: ['us-japan-biden'],
    cite: [
      peng('sec. 4.1.2 (2)'),
      zhu('sec. 1.1'),
      zhu('sec. 1.2'),
      zhu('sec. 1.3'),
      zhu('sec. 2, point 3'),
      zhu('sec. 2, point 4', {date: '2021'}),
    ],
  },
  {
    date: '2021-04',
    label: both(
      'The joint statement stresses peace and stability in the Taiwan Strait: the first time since both countries’ relations with China became normal that a joint statement of their leaders touches on Taiwan',
      '联合声明谈到台湾海峡的和平与稳定；中美、中日关系正常化之后，日美首脑的联合声明一向不涉台，至此破例',
    ),
    lane: 'cohesion',
    cases: ['us-japan-biden'],
    cite: [peng('sec. 4.1.2 (3)')],
  },
  {
    date: '2021-04',
    label: both(
      'Japan and the United States set up a partnership on competitiveness and resilience, for supply chains and energy among other things',
      '日美建立竞争力与韧性伙伴关系，涉及供应链和能源等',
    ),
    lane: 'economy',
    cite: [li('part 1', {notes: [10]}), zhu('sec. 1.3', {undated: true})],
  },
  {
    date: '2021-04',
    label: both(
      'Japan’s new Diplomatic Bluebook raises its words on China to a strong security concern of the region and the world',
      '日本新版《外交蓝皮书》提高调门，把中国说成地区和国际社会安全上的强烈关切',
    ),
    lane: 'region',
    cite: [zhu('sec. 2, point 3'), zhu('sec. 3.2, point 3', {date: '2021'})],
  },
  {
    date: '2021-04',
    label: both(
      'After long talks South Korea and the United States sign a new cost-sharing agreement: 1.1833 trillion won for 2021, 13.9% more than in 2019',
      '经过长期谈判，韩美签署新的费用分摊协定：2021年支付1.1833万亿韩元，比2019年多13.9%',
    ),
    lane: 'economy',
    cases: ['us-rok-biden'],
    cite: [peng('sec. 4.2.2 (1)')],
  },
  {
    date: '2021-04-30',
    label: both(
      'Austin puts forward “integrated deterrence”, which joins the military strength of the United States and its allies',
      '奥斯汀提出“一体化威慑”，把美国和盟友的军事能力整合起来',
    ),
    lane: 'washington',
    cite: [li('part 1', {notes: [4, 5]})],
  },
  {
    date: '2021-09',
    label: both(
      'Suga announces that he will step down; the White House says that the alliance stays as firm as steel',
      '菅义伟提出将辞去首相；白宫表示同盟将像钢铁一样坚固',
    ),
    lane: 'cabinets',
    cite: [zhu('sec. 3.1, point 1')],
  },
  {
    date: '2021-10',
    label: both(
      'Kishida Fumio becomes prime minister; Japan signals that it wants a visit to the United States soon',
      '岸田文雄接任首相；日本表示希望尽早访美',
    ),
    lane: 'cabinets',
    cite: [zhu('introduction'), peng('sec. 4.1.2 (2)', {date: '2021'})],
  },
  {
    date: '2021-11',
    label: both(
      'Japan–US commercial and industrial partnership, for cooperation on semiconductors, trade and investment',
      '日美建立工商伙伴关系，在半导体和贸易投资等领域合作',
    ),
    lane: 'economy',
    cite: [li('part 1', {notes: [11]})],
  },
  {
    date: '2021-12',
    label: both(
      'Draft of a joint operation plan for an emergency over Taiwan: temporary American bases on the island chain from Kyūshū, ammunition and fuel from Japan',
      '日美制定新的联合作战计划草案：台湾有事时，美军在九州至台湾的岛链上设临时基地，日本提供弹药和燃料支援',
    ),
    lane: 'cohesion',
    cases: ['us-japan-biden'],
    cite: [peng('sec. 4.1.2 (3)')],
  },
];
