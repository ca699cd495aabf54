import type {EventInput} from '../input.js';
import {paper} from '../cite.js';
import {both} from '../text.js';

/** From 2017 to Abe’s resignation. */
export const trumpYearsEvents: EventInput[] = [
  {
    date: '2017',

    label: both('Fifth dialogue on cyber security', '第五次日美网络安全对话'),
    lane: 'defence',
    cite: [paper('sec. 3(1), gain 3')],
  },
  {
    date: '2017',

    label: both(
      'Trump threatens North Korea with “fire and fury”; contact with it through South Korea soon follows',
      '特朗普以“火与怒”威胁朝鲜，很快又经韩国与其接触',
    ),
    lane: 'setting',
    cite: [paper('sec. 3(2), cost 1', 'fox')],
  },
  {
    date: '2017-09-03',

    label: both('Abe and Trump telephone twice in one day', '安倍与特朗普一天两次通话'),
    lane: 'leaders',
    cite: [paper('sec. 2, field 2')],
  },
  {
    date: '2017-12',

    label: both(
      'Boeing authorised to build the KC-46A tanker for Japan',
      '美军准许波音公司为日本制造KC-46A加油机',
    ),
    lane: 'defence',
    cite: [paper('sec. 3(1), gain 3')],
  },
  {
    date: '2018',

    display: both('from 2018', '2018年起'),
    label: both(
      'The United States begins technical support for Japan’s space situational awareness',
      '美国开始为日本太空态势感知提供技术支持',
    ),
    lane: 'defence',
    cite: [paper('sec. 2, field 4')],
  },
  {
    date: '2018',

    label: both(
      'A new Basic Plan on Space Policy and plans for medium- and long-term development are issued',
      '新版《宇宙基本计划》与中长期发展文件先后发布',
    ),
    lane: 'japan',
    cite: [paper('sec. 3(1), gain 3')],
  },
  {
    date: '2018',

    display: both('end of 2018', '2018年底'),
    label: both('The order of F-35 aircraft rises to 147', 'F-35采购量增至147架'),
    lane: 'defence',
    cite: [paper('sec. 3(1), gain 3')],
  },
  {
    date: '2018-01',

    label: both(
      'The American F-35A begins to be stationed with the Air Self-Defence Force',
      '航空自卫队开始部署美制F-35A',
    ),
    lane: 'defence',
    cite: [paper('sec. 3(1), gain 3')],
  },
  {
    date: '2019',

    label: both(
      'Agreement to link the two systems of space situational awareness',
      '双方就连接太空态势感知系统达成共识',
    ),
    lane: 'defence',
    cite: [paper('sec. 2, field 4')],
  },
  {
    date: '2019-10',

    label: both(
      'Seventh cyber dialogue: cooperation by the whole of both governments',
      '第7次网络对话，确认以“全政府”之力合作',
    ),
    lane: 'defence',
    cite: [paper('sec. 2, field 4')],
  },
  {
    date: '2020',

    label: both(
      'Exercise Keen Sword 21 in the Western Pacific, with 46,000 people',
      '西太平洋“利剑21”演习，总兵力4.6万人',
    ),
    lane: 'defence',
    cite: [paper('sec. 2, field 4')],
  },
  {
    date: '2020-04',

    label: both(
      'The Atlantic Council recommends joint research on unmanned systems, hypersonic missiles and artificial intelligence',
      '美国大西洋理事会建议在无人系统、高超音速导弹和人工智能上联合研发',
    ),
    lane: 'setting',
    cite: [paper('sec. 2, field 4')],
  },
  {
    date: '2020-05',

    label: both('Japan founds a Space Operations Squadron', '日本成立“宇宙作战队”'),
    lane: 'defence',
    cite: [paper('sec. 3(1), gain 3')],
  },
  {
    date: '2020-06',

    label: both('Basic Plan on Space Policy revised', '修订《宇宙基本计划》'),
    lane: 'japan',
    cite: [paper('sec. 3(1), gain 3', 'space-plan-2020')],
  },
  {
    date: '2020-08',

    label: both('Seventh dialogue on space', '第7次日美太空对话'),
    lane: 'defence',
    cite: [paper('sec. 2, field 4')],
  },
  {
    date: '2020-08',

    label: both('Abe resigns as prime minister', '安倍辞去首相职务'),
    lane: 'japan',
    cite: [paper('introduction')],
  },
];
