import {peng, zhu} from '../cite.js';
import type {EventInput} from '../input.js';
import {both} from '../text.js';

/** The Trump administration in 2019. */
export const trump2019: EventInput[] = [
  {
    date: '2019',
    label: both(
      'Trump’s “cost plus 50”: hosts of American troops are to pay the full cost and half as much again',
      '特朗普提出“成本加50”：驻有美军的国家除全部费用外再付50%',
    ),
    lane: 'economy',
    cases: ['us-japan-trump'],
    cite: [peng('sec. 4.1.1 (2)')],
  },
  {
    date: '2019',
    display: both('2019, on the eve of the G20 summit', '2019年二十国集团峰会前夕'),
    label: both(
      'Trump mocks the alliance: if the United States were attacked, Japan could watch it on a Sony television',
      '特朗普嘲讽日美同盟：美国若遭攻击，日本可以在索尼电视上观看',
    ),
    lane: 'cohesion',
    cases: ['us-japan-trump'],
    cite: [peng('sec. 4.1.1 (2)')],
  },
  {
    date: '2019',
    label: both(
      'South Korea spends 2.6% of its gross domestic product on defence, more than any European ally of the United States',
      '韩国国防开支相当于国内生产总值的2.6%，美国的欧洲盟友无一能及',
    ),
    lane: 'economy',
    cases: ['us-rok-trump'],
    cite: [peng('sec. 4.2.1 (1)')],
  },
  {
    date: '2019',
    label: both(
      'Trump demands a fivefold increase in what South Korea pays for American troops, to 5 billion dollars a year',
      '特朗普要韩国为驻韩美军多付5倍的费用，即每年50亿美元',
    ),
    lane: 'economy',
    cases: ['us-rok-trump'],
    cite: [peng('sec. 4.2.1 (1)')],
  },
  {
    date: '2019',
    display: both('end of 2019', '2019年年底'),
    label: both(
      'The cost-sharing agreement with South Korea runs out again; the United States asks for 500% more and the talks drag on for months',
      '与韩国的费用分摊协议再次到期，美国要求增加500%，谈判拖延数月',
    ),
    lane: 'economy',
    cases: ['us-rok-trump'],
    cite: [peng('sec. 4.2.1 (2)')],
  },
  {
    date: '2019',
    display: both('since 2019', '2019年以来'),
    label: both(
      'Japan and South Korea take trade measures against each other; they are lifted in 2023',
      '日韩采取针锋相对的贸易措施，2023年取消',
    ),
    lane: 'region',
    cite: [peng('sec. 4.2.2 (3)')],
  },
  {
    date: '2019',
    label: both(
      'Japan and the United States agree to link their systems for watching space',
      '日美就太空态势感知系统的技术链接达成共识',
    ),
    lane: 'forces',
    cite: [zhu('sec. 2, point 4')],
  },
  {
    date: '2019-02',
    label: both(
      'Cost-sharing agreement for one year: South Korea pays 920 million dollars, 70 million more than in 2018, towards 28,500 American troops',
      '美韩商定一年期的费用分摊：韩国为28500名驻韩美军支付9.2亿美元，比2018年多7000万',
    ),
    lane: 'economy',
    cases: ['us-rok-trump'],
    cite: [peng('sec. 4.2.1 (1)')],
  },
  {
    date: '2019-03',
    label: both(
      'Abe tells the upper house that he stands by the new base at Henoko in place of Futenma',
      '安倍在参议院表示，坚定履行在边野古建新基地以替代普天间的承诺',
    ),
    lane: 'okinawa',
    cases: ['us-japan-trump'],
    cite: [peng('sec. 4.1.1 (1)')],
  },
  {
    date: '2019-06',
    label: both(
      'Trump meets Kim Jong-un and is the first sitting American president to enter North Korea, without asking or telling Japan, and leaves Japan’s concerns out',
      '特朗普会见金正恩，成为首位踏入朝鲜的在任美国总统；事先没有征询或通知日本，会面中也没有提出日本的关切',
    ),
    lane: 'region',
    cases: ['us-japan-trump'],
    cite: [peng('sec. 4.1.1 (2)'), zhu('sec. 3.2, point 1', {undated: true})],
  },
  {
    date: '2019-06',
    label: both(
      'Moon Jae-in tells Xi Jinping at the G20 summit in Japan that South Korea would cooperate with China in third markets and has a stake in the “Belt and Road”',
      '文在寅在日本举行的二十国集团峰会期间对习近平表示，愿开展第三方市场合作，共建“一带一路”关系到韩国利益',
    ),
    lane: 'cohesion',
    cases: ['us-rok-trump'],
    cite: [peng('sec. 4.2.1 (3)')],
  },
  {
    date: '2019-07',
    label: both(
      'Bolton and Pottinger, visiting Asia, ask Japan for a fourfold increase in its payments for 50,000 American troops, to 8 billion dollars a year, as Foreign Policy reports',
      '据美国《外交政策》杂志，博尔顿和波廷格访问亚洲时，要求日本为驻日5万美军支付四倍于往年的费用，每年80亿美元',
    ),
    lane: 'economy',
    cases: ['us-japan-trump'],
    cite: [peng('sec. 4.1.1 (2)')],
  },
  {
    date: '2019-10',
    label: both(
      'The seventh Japan–US cyber dialogue: cooperation of the two whole governments, down to military cyber forces',
      '日美第七次网络对话：举两国“全政府”之力合作，直至网络军事力量',
    ),
    lane: 'forces',
    cite: [zhu('sec. 2, point 4')],
  },
];
