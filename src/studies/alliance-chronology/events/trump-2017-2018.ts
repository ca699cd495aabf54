import {peng, zhu} from '../cite.js';
import type {EventInput} from '../input.js';
import {both} from '../text.js';

/** The Trump administration, 2017 and 2018. */
export const trump2017To2018: EventInput[] = [
  {
    date: '2017',
    label: both(
      'Trump, seeking to win an election in 2017 as Peng has it, blames the trade agreement with South Korea for lost American jobs and threatens to leave it, to force new talks',
      '特朗普为求竞选获胜（原文作2017年），称美韩自由贸易协定使美国失去就业岗位，并以退出相威胁，迫使韩方重新谈判',
    ),
    lane: 'economy',
    cases: ['us-rok-trump'],
    cite: [peng('sec. 4.2.1 (2)')],
  },
  {
    date: '2017',
    label: both(
      'Trump, in his first speech to the United Nations General Assembly, vows to crush North Korea and calls Kim Jong-un a madman and “rocket man”',
      '特朗普在联合国大会的首次演说中扬言打垮朝鲜，骂金正恩是“疯子”和“火箭人”',
    ),
    lane: 'region',
    cases: ['us-japan-trump'],
    cite: [peng('sec. 4.1.1 (2)')],
  },
  {
    date: '2017',
    label: both(
      'Trump threatens North Korea with “fire and fury”; soon after that he makes contact with it by way of South Korea',
      '特朗普以“火与怒”威胁朝鲜，不久却经由韩国与朝鲜接触',
    ),
    lane: 'region',
    cite: [zhu('sec. 3.2, point 1')],
  },
  {
    date: '2017',
    label: both(
      'The fifth Japan–US dialogue on cyber security confirms cooperation once more',
      '日美第五次网络安全对话再次确认在这一领域合作',
    ),
    lane: 'forces',
    cite: [zhu('sec. 3.1, point 3')],
  },
  {
    date: '2017-09',
    label: both(
      'Moon Jae-in presents his New Northern Policy at the third Eastern Economic Forum, seeking economic ties with other powers of the region',
      '文在寅借第三届东方经济论坛提出“新北方政策”，谋求同本地区其他主要国家发展经济联系',
    ),
    lane: 'cohesion',
    cases: ['us-rok-trump'],
    cite: [peng('sec. 4.2.1 (3)')],
  },
  {
    date: '2017-09-03',
    label: both('Abe and Trump speak twice by telephone on one day', '安倍与特朗普一天之内两次通电话'),
    lane: 'cabinets',
    cite: [zhu('sec. 2, point 2')],
  },
  {
    date: '2017-11',
    label: both(
      'After a summit Japan promises to buy the improved ship-based missile SM-3 Block 2A, at a price 16% above the first estimate by its defence ministry’s reckoning',
      '首脑会谈后，日本答应购买舰载改良型导弹“标准”-3（2A型）；按日本防务部门的估算，价格比起初高出16%',
    ),
    lane: 'economy',
    cases: ['us-japan-trump'],
    cite: [peng('sec. 4.1.1 (1)')],
  },
  {
    date: '2017-12',
    label: both(
      'The American forces authorise Boeing to build KC-46A tankers for Japan, the first customer abroad',
      '美军准许波音公司为日本制造KC-46A加油机，日本是该机型的第一个外国客户',
    ),
    lane: 'forces',
    cite: [zhu('sec. 3.1, point 3')],
  },
  {
    date: '2018',
    label: both(
      'A year after his threats, Trump calls Kim Jong-un nice and very honourable, as he agrees to release three imprisoned Americans; critics see no firm stand',
      '金正恩同意释放三名被关押的美国人，特朗普于是称他“很好”“十分可敬”，与一年前判若两人；批评者认为其立场不坚定',
    ),
    lane: 'region',
    cases: ['us-japan-trump'],
    cite: [peng('sec. 4.1.1 (2)')],
  },
  {
    date: '2018',
    label: both(
      'The United States’ National Defense Strategy of 2018 and its security strategy speak of the Indo-Pacific, an idea that Japan had promoted',
      '《2018美国国防战略》及其国家安全战略等文件以“印太”界定战略区域，而这一概念曾由日本大力推销',
    ),
    lane: 'washington',
    cite: [zhu('sec. 2, point 3')],
  },
  {
    date: '2018',
    label: both(
      'With the cost-sharing agreement about to run out, the United States asks South Korea for 150% more; South Korea answers with 8.2% and a short term',
      '费用分摊协议临近到期，美国要求韩国增加150%的支出；韩国以8.2%的增幅和较短的期限应对',
    ),
    lane: 'economy',
    cases: ['us-rok-trump'],
    cite: [peng('sec. 4.2.1 (2)')],
  },
  {
    date: '2018',
    display: both('from 2018 on', '2018年起'),
    label: both(
      'The United States helps the Self-Defence Forces to build a system that watches what moves in space',
      '自卫队在美国的技术帮助下着手建立太空态势感知系统',
    ),
    lane: 'forces',
    cite: [zhu('sec. 2, point 4')],
  },
  {
    date: '2018',
    label: both(
      'Japan issues a new basic plan for space and space goals for 2018 to 2025, meant to break through the limits of peaceful use',
      '日本发布新版《宇宙基本计划》和2018至2025年中长期发展目标等文件，意在越出和平利用太空的界限',
    ),
    lane: 'forces',
    cite: [zhu('sec. 3.1, point 3')],
  },
  {
    date: '2018',
    display: both('end of 2018', '2018年底'),
    label: both(
      'Japan raises its order of F-35 fighters to 147 and becomes their second-largest user',
      '日本把F-35战机的采购数增至147架，成为仅次于美国的第二大用户',
    ),
    lane: 'forces',
    cite: [zhu('sec. 3.1, point 3')],
  },
  {
    date: '2018-01',
    label: both(
      'Japan’s air force begins to deploy American F-35A stealth fighters',
      '日本航空自卫队开始部署美制隐形战机F-35A',
    ),
    lane: 'forces',
    cite: [zhu('sec. 3.1, point 3')],
  },
  {
    date: '2018-03',
    label: both(
      'Trump threatens to consider withdrawing troops from South Korea unless he gets a better trade agreement',
      '特朗普威胁说，若不能达成更好的自由贸易协议，将考虑从韩国撤军',
    ),
    lane: 'economy',
    cases: ['us-rok-trump'],
    cite: [peng('sec. 4.2.1 (2)')],
  },
  {
    date: '2018-11',
    label: both(
      'Japan tells the Trump administration its defence spending plans for five years, with stress on American equipment',
      '日本向特朗普政府透露未来五年的国防开支预算，突出购买美国装备',
    ),
    lane: 'economy',
    cases: ['us-japan-trump'],
    cite: [peng('sec. 4.1.1 (1)')],
  },
];
