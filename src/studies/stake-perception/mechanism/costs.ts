import type {TraceInput} from '../input.js';
import {paper} from '../cite.js';
import {both} from '../text.js';

const patronUnknown = (of: string, ...places: string[]): TraceInput => ({
  case: of,
  claim: both(
    'What the United States itself bore in this period is not shown; that it bore no more, or even less, is assumed.',
    '文中没有展示美国自身在此期间负担多少；没有增加，甚至减少，只是设定。',
  ),
  finding: 'not-sought',
  cite: places.map((place) => paper(place)),
});

/** The premise case by case. Undated where the text gives no date. */
export const costs: TraceInput[] = [
  {
    case: 'us-japan-trump',
    claim: both(
      'Japan promised to buy American ship-borne missiles at a price 16 per cent above the first estimate, by its defence ministry’s reckoning.',
      '日本承诺采购美国舰载导弹；按日本防务部门的计算，价格比最初估价高16%。',
    ),
    finding: 'found',
    date: '2017-11',
    cite: [paper('sec. 4.1.1(1)', 'yangMu')],
  },
  {
    case: 'us-japan-trump',
    claim: both(
      'It told the United States its defence budget for five years instead of one, stressing American equipment.',
      '日本一反按年度公布的惯例，向美国透露五年国防预算，强调购买美国装备。',
    ),
    finding: 'found',
    date: '2018-11',
    cite: [paper('sec. 4.1.1(1)', 'shigeta')],
  },
  {
    case: 'us-japan-trump',
    claim: both('Abe held firmly to the new base at Henoko.', '安倍坚持建设边野古新基地。'),
    finding: 'found',
    date: '2019-03',
    cite: [paper('sec. 4.1.1(1)', 'huanqiu2019')],
  },
  patronUnknown('us-japan-trump', 'sec. 4.1.1(1)', 'sec. 4.1.3'),
  {
    case: 'us-japan-biden',
    claim: both(
      'Parliament set 8.6 billion dollars over five years for the American forces.',
      '日本议会确定五年86亿美元的驻日美军费用。',
    ),
    finding: 'found',
    date: '2022-03',
    cite: [paper('sec. 4.1.2(1)', 'craft')],
  },
  {
    case: 'us-japan-biden',
    claim: both(
      'Three security documents: American Aegis destroyers from eight to ten, with an eye to conflict with China.',
      '三份安保文件：美制宙斯盾驱逐舰由8艘增至10艘，理由是可能与中国发生冲突。',
    ),
    finding: 'found',
    date: '2022-12',
    cite: [paper('sec. 4.1.2(1)', 'chenShan')],
  },
  {
    case: 'us-japan-biden',
    claim: both(
      'The defence budget for 2023 rose by 26.3 per cent to 6.82 trillion yen, its part of the whole budget from 5.2 to 5.9 per cent by comparison with Abe’s time.',
      '2023年国防预算增加26.3%，达6.82万亿日元；占总预算的比例由安倍时期的5.2%升至5.9%。',
    ),
    finding: 'found',
    date: '2022',
    cite: [paper('sec. 4.1.2(1)', 'hanada')],
  },
  {
    case: 'us-japan-biden',
    claim: both(
      'A contract with Mitsubishi Heavy Industries for 380 billion yen, and one with the United States, undated, for 400 Tomahawk missiles at 110.4 billion, which Kishida called part of gaining deterrence at a distance. The note for the second says in its title that the United States approved the sale.',
      '与三菱重工签订3800亿日元合同；另与美国签订1104亿日元合同购买400枚战斧导弹，日期未注明，岸田称之为获取远程威慑的一环；所附注释的标题说的是美国批准出售。',
    ),
    finding: 'found',
    cite: [paper('sec. 4.1.2(1)', 'johnson'), paper('sec. 4.1.2(1)', 'nemoto')],
  },
  patronUnknown('us-japan-biden', 'sec. 4.1.2(1)', 'sec. 4.1.3'),
  {
    case: 'us-rok-trump',
    claim: both(
      'A one-year agreement: 920 million dollars for 28,500 American troops, 70 million more than budgeted for 2018. Section 4.2.1(2) gives the rise as 8.2 per cent.',
      '为期一年的协议：为28500名驻韩美军支付9.2亿美元，比2018年预算多7000万。第4.2.1(2)节给出的增幅是8.2%。',
    ),
    finding: 'found',
    date: '2019-02',
    cite: [paper('sec. 4.2.1(1)'), paper('sec. 4.2.1(2)', 'koreaTimes')],
  },
  {
    case: 'us-rok-trump',
    claim: both(
      'Defence spending at 2.6 per cent of output, above every European ally of the United States.',
      '防务支出达国内生产总值的2.6%，美国的欧洲盟友无一能及。',
    ),
    finding: 'found',
    date: '2019',
    cite: [paper('sec. 4.2.1(1)', 'klingner')],
  },
  {
    case: 'us-rok-trump',
    claim: both(
      'South Korea bore 92 per cent of the 11 billion dollars that Camp Humphreys cost; when, the text does not say.',
      '韩国承担了汉弗莱斯营约110亿美元建设费的92%，文中未说明时间。',
    ),
    finding: 'found',
    cite: [paper('sec. 4.2.1(1)', 'hincks')],
  },
  {
    case: 'us-rok-trump',
    claim: both(
      'American arms for 13 billion dollars, over years of which the first lie before Trump’s first dated step.',
      '购买130亿美元美国武器，其中最初几年早于特朗普有日期的第一步。',
    ),
    finding: 'found',
    date: '2015/2019',
    cite: [paper('sec. 4.2.1(1)')],
  },
  patronUnknown('us-rok-trump', 'sec. 4.2.1(1)', 'sec. 4.2.3'),
  {
    case: 'us-rok-biden',
    claim: both(
      'A new agreement: 1.1833 trillion won for 2021, 13.9 per cent more than in 2019.',
      '新协定：2021年支付1.1833万亿韩元，比2019年增加13.9%。',
    ),
    finding: 'found',
    date: '2021-04',
    cite: [paper('sec. 4.2.2(1)', 'huanqiu2021')],
  },
  {
    case: 'us-rok-biden',
    claim: both(
      'A plan of 331.4 trillion won for 2023 to 2027, with more American F-35A.',
      '2023至2027年规划331.4万亿韩元，包括增购美国F-35A。',
    ),
    finding: 'found',
    date: '2022-12',
    cite: [paper('sec. 4.2.2(1)', 'yonhap')],
  },
  {
    case: 'us-rok-biden',
    claim: both('A plan for defence technology from 2023 to 2037.', '2023至2037年国防科技计划。'),
    finding: 'found',
    date: '2023-04',
    cite: [paper('sec. 4.2.2(1)', 'thePaper')],
  },
  // Section 4.2.3 repeats only South Korea's half for this case; the conclusion has both.
  patronUnknown('us-rok-biden', 'sec. 4.2.2(1)', 'sec. 5'),
];
