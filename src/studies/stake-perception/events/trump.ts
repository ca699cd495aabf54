import type {EventInput} from '../input.js';
import {paper} from '../cite.js';
import {both} from '../text.js';

const japan = {cases: ['us-japan-trump']};
const korea = {cases: ['us-rok-trump']};

export const trumpEvents: EventInput[] = [
  {
    date: '2015/2019',
    label: both('South Korea buys American arms for 13 billion dollars', '韩国从美国购买130亿美元武器'),
    lane: 'cost',
    ...korea,
    cite: [paper('sec. 4.2.1(1)')],
  },
  {
    date: '2017',
    label: both(
      'Trump vows before the United Nations General Assembly to defeat North Korea',
      '特朗普在联合国大会誓言打垮朝鲜',
    ),
    lane: 'patron',
    ...japan,
    cite: [paper('sec. 4.1.1(2)', 'jazeera2017')],
  },
  {
    date: '2017',
    label: both(
      'Trump blames the free trade agreement with South Korea for lost jobs and threatens to leave it',
      '特朗普称美韩自由贸易协定使美国流失岗位，并威胁退出',
    ),
    lane: 'patron',
    ...korea,
    cite: [paper('sec. 4.2.1(2)', 'tradeDeal')],
  },
  {
    date: '2017-09',
    label: both(
      'Moon sets out the New Northern Policy at the third Eastern Economic Forum',
      '文在寅在第三届东方经济论坛提出“新北方政策”',
    ),
    lane: 'cohesion',
    ...korea,
    cite: [paper('sec. 4.2.1(3)')],
  },
  {
    date: '2017-11',
    label: both(
      'After a summit Japan promises to buy American ship-borne missiles, by its defence ministry’s reckoning 16 per cent dearer than first estimated',
      '与美国首脑会谈之后，日本答应购买美国舰载导弹，按日方防务部门的计算比最初估价高16%',
    ),
    lane: 'cost',
    ...japan,
    cite: [paper('sec. 4.1.1(1)', 'yangMu')],
  },
  {
    date: '2018',
    display: both('a year later', '一年后'),
    label: both(
      'Trump praises Kim Jong-un, who has agreed to free three Americans',
      '金正恩同意释放三名美国人，特朗普加以称赞',
    ),
    lane: 'patron',
    ...japan,
    cite: [paper('sec. 4.1.1(2)', 'davis')],
  },
  {
    date: '2018',
    label: both(
      'With the agreement on costs about to end, the United States asks South Korea for 150 per cent more',
      '费用协议临近到期，美国要求韩国增加150%',
    ),
    lane: 'patron',
    ...korea,
    cite: [paper('sec. 4.2.1(2)', 'payMore')],
  },
  {
    date: '2018-03',
    label: both(
      'Trump threatens to consider withdrawing from South Korea over trade; the finance minister objects to the link',
      '特朗普因贸易问题威胁从韩国撤军，韩国财政部长反对将两者挂钩',
    ),
    lane: 'patron',
    ...korea,
    cite: [paper('sec. 4.2.1(2)', 'cnn')],
  },
  {
    date: '2018-11',
    label: both(
      'Japan tells the Trump administration its defence budget for five years, with stress on American equipment',
      '日本向特朗普政府透露未来五年国防预算，强调购买美国装备',
    ),
    lane: 'cost',
    ...japan,
    cite: [paper('sec. 4.1.1(1)', 'shigeta')],
  },
  {
    date: '2019',
    label: both(
      'Trump puts forward “cost plus 50” for all host countries',
      '特朗普对所有驻军所在国提出“成本加五成”',
    ),
    lane: 'patron',
    ...japan,
    cite: [paper('sec. 4.1.1(2)', 'timePlus50')],
  },
  {
    date: '2019',
    display: both('before the G20 summit of 2019', '2019年二十国集团峰会前夕'),
    label: both(
      'Trump says that Japan could watch an attack on the United States on television',
      '特朗普说美国若遭攻击，日本可以在电视上看',
    ),
    lane: 'patron',
    ...japan,
    cite: [paper('sec. 4.1.1(2)', 'sieg')],
  },
  {
    date: '2019',
    label: both(
      'South Korea spends 2.6 per cent of its output on defence, more than any European ally of the United States',
      '韩国防务支出达国内生产总值的2.6%，美国的欧洲盟友无一能及',
    ),
    lane: 'cost',
    ...korea,
    cite: [paper('sec. 4.2.1(1)', 'klingner')],
  },
  {
    date: '2019',
    label: both('Trump asks South Korea for 5 billion dollars a year', '特朗普要求韩国每年支付50亿美元'),
    lane: 'patron',
    ...korea,
    cite: [paper('sec. 4.2.1(1)', 'shin')],
  },
  {
    date: '2019',
    display: both('end of 2019', '2019年年底'),
    label: both(
      'The agreement on costs runs out again; the United States asks for 500 per cent more and talks drag on for months',
      '费用协议再次到期；美国要求增加500%，谈判拖延数月',
    ),
    lane: 'patron',
    ...korea,
    cite: [paper('sec. 4.2.1(2)', 'kuhn')],
  },
  {
    date: '2019-02',
    label: both(
      'Agreement on costs for one year: South Korea pays 920 million dollars, 70 million more than budgeted for 2018',
      '为期一年的费用协议：韩国支付9.2亿美元，比2018年预算多7000万',
    ),
    lane: 'cost',
    ...korea,
    cite: [paper('sec. 4.2.1(1)')],
  },
  {
    date: '2019-03',
    label: both(
      'Abe tells parliament that he holds firmly to the new base for the Marines at Henoko',
      '安倍在国会表示，坚定履行为美海军陆战队建设边野古新基地的承诺',
    ),
    lane: 'cost',
    ...japan,
    cite: [paper('sec. 4.1.1(1)', 'huanqiu2019')],
  },
  {
    date: '2019-06',
    label: both(
      'Trump meets Kim on North Korean soil without telling Japan',
      '特朗普未告知日本，踏上朝鲜领土会见金正恩',
    ),
    lane: 'patron',
    ...japan,
    cite: [paper('sec. 4.1.1(2)')],
  },
  {
    date: '2019-06',
    label: both(
      'At the G20 summit Moon tells Xi Jinping of South Korea’s stake in the Belt and Road',
      '二十国集团峰会期间，文在寅对习近平说，“一带一路”与韩国利害相关',
    ),
    lane: 'cohesion',
    ...korea,
    cite: [paper('sec. 4.2.1(3)', 'pardo')],
  },
  {
    date: '2019-07',
    label: both(
      'Bolton and Pottinger ask Japan for 8 billion dollars a year',
      '博尔顿和波廷格要求日本每年支付80亿美元',
    ),
    lane: 'patron',
    ...japan,
    cite: [paper('sec. 4.1.1(2)', 'foreignPolicy')],
  },
  {
    date: '2020',
    label: both(
      'Japan announces that it will build its next jet fighter itself',
      '日本宣布下一代战机由本国生产',
    ),
    lane: 'cohesion',
    ...japan,
    cite: [paper('sec. 4.1.1(3)', 'greenHornung')],
  },
  {
    date: '2020',
    label: both(
      'The Pentagon gives the White House options for fewer troops in South Korea',
      '五角大楼拟出削减驻韩美军的方案，供白宫选择',
    ),
    lane: 'patron',
    ...korea,
    cite: [paper('sec. 4.2.1(2)', 'troopCut')],
  },
  {
    date: '2020-06',
    label: both(
      'Kono confirms that Japan has dropped Aegis Ashore',
      '河野太郎证实日本取消部署陆基宙斯盾系统',
    ),
    lane: 'cohesion',
    ...japan,
    cite: [paper('sec. 4.1.1(3)', 'schreer')],
  },
  {
    date: '2020-09',
    label: both(
      'Survey: 45 per cent of South Koreans have a favourable view of the United States, close to the lowest ever; 92 per cent support the alliance',
      '调查：韩国公众对美国有正面看法的降至45%，接近历史最低；支持同盟者占92%',
    ),
    lane: 'perception',
    ...korea,
    cite: [paper('sec. 4.2.1(2)', 'pew')],
  },
];
