import {li, peng, zhu} from '../cite.js';
import type {EventInput} from '../input.js';
import {both} from '../text.js';

/** From 2023 to the last plan that the documents tell of. */
export const biden2023On: EventInput[] = [
  {
    date: '2023/2037',
    label: both(
      'South Korea’s basic plan for innovation in defence technology: 30 strategic technologies, directed energy and hypersonic missiles among them',
      '韩国国防科技革新基本计划的年限：定向能武器、高超音速导弹等30项战略技术',
    ),
    lane: 'forces',
    status: 'planned',
    cases: ['us-rok-biden'],
    cite: [peng('sec. 4.2.2 (1)')],
  },
  {
    date: '2023/2027',
    label: both(
      'South Korea’s five-year defence plan: 331.4 trillion won to build and run its forces',
      '韩国五年国防规划的年限：用331.4万亿韩元建设和运营军事力量',
    ),
    lane: 'economy',
    status: 'planned',
    cases: ['us-rok-biden'],
    cite: [peng('sec. 4.2.2 (1)')],
  },
  {
    date: '2023-01-13',
    label: both(
      'Kishida’s first visit to the United States in office: the joint statement commits all American capabilities, nuclear weapons included, to Japan’s defence and names the Taiwan Strait again',
      '岸田上任后首次访美：美国在联合声明中承诺动用一切能力（含核武器）保卫日本，声明并再次提到台湾海峡',
    ),
    lane: 'cabinets',
    cases: ['us-japan-biden'],
    cite: [peng('sec. 4.1.2 (2)'), peng('sec. 4.1.2 (3)', {date: '2023'})],
  },
  {
    date: '2023-03',
    label: both(
      'Yoon visits Japan, the first South Korean president in 12 years to do so formally: regular meetings are resumed and trade measures lifted',
      '尹锡悦访日，为韩国总统12年来首次正式访问：恢复定期会晤，取消贸易措施',
    ),
    lane: 'cohesion',
    cases: ['us-rok-biden'],
    cite: [peng('sec. 4.2.2 (3)')],
  },
  {
    date: '2023-03-06',
    label: both(
      'South Korea announces a public fund, fed from private means at home, for the victims of forced labour under Japan; the opposition calls it a betrayal of history',
      '韩国宣布设立公共基金，从国内民间筹款赔偿被日本强征的劳工；在野党斥为“背叛历史”',
    ),
    lane: 'cohesion',
    cases: ['us-rok-biden'],
    cite: [peng('sec. 4.2.2 (3)')],
  },
  {
    date: '2023-04',
    label: both(
      'Yoon’s state visit to the United States, to mark 70 years of their alliance: the joint statement promises a swift, overwhelming and decisive answer to any nuclear attack from North Korea',
      '尹锡悦赴美作国事访问，纪念美韩同盟70周年：联合声明承诺对朝鲜的任何核攻击作出迅速、压倒性和果断的回应',
    ),
    lane: 'cabinets',
    cases: ['us-rok-biden'],
    cite: [peng('sec. 4.2.2 (2)'), peng('sec. 4.2.2 (3)')],
  },
  {
    date: '2023-04',
    label: both(
      'Washington Declaration: closer cooperation on nuclear deterrence and a new nuclear consultative group',
      '《华盛顿宣言》：深化核威慑合作，新设核磋商小组',
    ),
    lane: 'documents',
    cases: ['us-rok-biden'],
    cite: [peng('sec. 4.2.2 (3)')],
  },
  {
    date: '2023-04',
    label: both(
      'South Korea’s defence ministry adopts its basic plan for innovation in defence technology up to 2037',
      '韩国国防部审议通过至2037年的国防科技革新基本计划',
    ),
    lane: 'forces',
    cases: ['us-rok-biden'],
    cite: [peng('sec. 4.2.2 (1)')],
  },
  {
    date: '2023-05',
    display: both('by May 2023', '截至2023年5月'),
    label: both(
      'Japan’s contract with Mitsubishi Heavy Industries to upgrade and mass-produce Type 12 surface-to-ship missiles, for 380 billion yen; another with the United States covers 400 Tomahawks',
      '日本与三菱重工签订3800亿日元合同，升级并量产12型地对舰导弹；另与美国签约购买400枚战斧导弹',
    ),
    lane: 'forces',
    cases: ['us-japan-biden'],
    cite: [peng('sec. 4.1.2 (1)')],
  },
  {
    date: '2023-07',
    label: both(
      'An American submarine with nuclear ballistic missiles calls at Busan, for the first time since the 1980s',
      '美国核武装弹道导弹潜艇停靠釜山，为20世纪80年代以来首次',
    ),
    lane: 'forces',
    cases: ['us-rok-biden'],
    cite: [peng('sec. 4.2.2 (2)')],
  },
  {
    date: '2023-08-18',
    label: both(
      'Biden receives the leaders of Japan and South Korea at Camp David, which in Peng’s view raises both allies’ sense of their stake',
      '拜登在戴维营接待日韩领导人；文中认为，两国的利益攸关认知由此提升',
    ),
    lane: 'cabinets',
    cases: ['us-japan-biden', 'us-rok-biden'],
    cite: [peng('sec. 4.1.2 (2)'), peng('sec. 4.2.2 (2)', {date: '2023-08'})],
  },
  {
    date: '2024',
    label: both(
      'Presidential election in the United States; Japan worries about a return of Trump and hedges',
      '美国总统大选；日本担忧特朗普再次当选，并设法对冲',
    ),
    lane: 'washington',
    status: 'planned',
    cite: [li('part 3', {notes: [28, 29, 30]})],
  },
  {
    date: '2024',
    label: both(
      'Japan’s government expects the economy to recover slowly this year; scholars doubt that it can carry the military ambitions',
      '日本政府预计当年经济缓慢复苏；学者怀疑经济状况能否支撑其军事雄心',
    ),
    lane: 'economy',
    cite: [li('part 3', {notes: [34]})],
  },
  {
    date: '2024-03',
    display: both('by the end of March 2024', '2024年3月底前'),
    label: both(
      'A Japanese satellite of the quasi-zenith system is to be launched with an American payload for watching space',
      '计划发射日本“准天顶”卫星，搭载美国的太空态势感知载荷',
    ),
    lane: 'forces',
    status: 'planned',
    cite: [zhu('sec. 2, point 4')],
  },
  {
    date: '2024-05',
    display: both('as of May 2024', '截至2024年5月'),
    label: both(
      'Support for the Kishida government has been below 30% for eleven months, and his party stands at its lowest since it took office in 2012: it lacks the political capital to mobilise resources',
      '岸田政府支持率连续11个月低于30%，自民党支持率创2012年执政以来新低：难有政治资本去调配资源',
    ),
    lane: 'cabinets',
    cite: [li('part 3', {notes: [31, 32]})],
  },
  {
    date: '2024-05-10',
    label: both(
      'Japan passes a law that sets up a joint command over its land, sea and air forces',
      '日本通过法案，设立“统合司令部”整合陆海空自卫队',
    ),
    lane: 'forces',
    cite: [li('part 1', {notes: [6]})],
  },
  {
    date: '2027',
    label: both(
      'Japan’s five-year budget for American forces runs out',
      '日本为驻日美军编列的五年期预算到期',
    ),
    lane: 'economy',
    status: 'planned',
    cases: ['us-japan-biden'],
    cite: [peng('sec. 4.1.2 (1)')],
  },
];
