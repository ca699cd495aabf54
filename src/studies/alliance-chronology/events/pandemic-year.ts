import {li, peng, zhu} from '../cite.js';
import type {EventInput} from '../input.js';
import {both} from '../text.js';

/** 2020: the end of the Abe cabinet and of the Trump administration. */
export const pandemicYear: EventInput[] = [
  {
    date: '2020',
    label: both(
      'Japan’s defence ministry announces that Japan will build its next fighter itself and turns down American companies’ plans',
      '日本防卫省宣布，下一代战斗机由日本自行生产，不采用美国公司的计划',
    ),
    lane: 'cohesion',
    cases: ['us-japan-trump'],
    cite: [peng('sec. 4.1.1 (3)')],
  },
  {
    date: '2020',
    label: both(
      'At odds with South Korea over cost sharing, the Pentagon gives the White House options for fewer troops there',
      '美韩在费用分摊上有分歧，五角大楼给白宫列出削减驻韩美军的选项',
    ),
    lane: 'economy',
    cases: ['us-rok-trump'],
    cite: [peng('sec. 4.2.1 (2)')],
  },
  {
    date: '2020',
    label: both(
      'Exercise “Keen Sword 21”, the largest of the year, with 46,000 Japanese and American troops in the western Pacific',
      '“利剑21”在西太平洋举行，是日美当年规模最大的军演，两国共出动4.6万人',
    ),
    lane: 'forces',
    cite: [zhu('sec. 2, point 4')],
  },
  {
    date: '2020-04',
    label: both(
      'The Atlantic Council advises Japan and the United States to develop unmanned systems, hypersonic missiles and military artificial intelligence together',
      '美国智库大西洋理事会建议日美在无人系统、高超音速导弹、军用人工智能等方面联合研发',
    ),
    lane: 'forces',
    cite: [zhu('sec. 2, point 4')],
  },
  {
    date: '2020-05',
    label: both('Japan sets up a space operations unit', '日本成立“宇宙作战队”'),
    lane: 'forces',
    cite: [zhu('sec. 3.1, point 3')],
  },
  {
    date: '2020-06',
    label: both(
      'Japan’s defence minister Kōno confirms that Aegis Ashore will not be deployed; some read it as a bargaining chip with the United States, others as care not to provoke China',
      '日本防卫大臣河野太郎证实取消部署陆基宙斯盾系统；有人视为对美谈判的筹码，也有人视为避免过度刺激中国',
    ),
    lane: 'cohesion',
    cases: ['us-japan-trump'],
    cite: [peng('sec. 4.1.1 (3)')],
  },
  {
    date: '2020-06',
    label: both(
      'Japan revises its basic plan for space: without space, no security today',
      '日本修订《宇宙基本计划》，认为离开太空就谈不上现代安全保障',
    ),
    lane: 'forces',
    cite: [zhu('sec. 3.1, point 3')],
  },
  {
    date: '2020-08',
    label: both(
      'Abe resigns as prime minister; Suga Yoshihide, his chief cabinet secretary, succeeds him and will continue his strategy',
      '安倍辞去首相职务，官房长官菅义伟接任，表示将承继既定战略',
    ),
    lane: 'cabinets',
    cite: [zhu('introduction')],
  },
  {
    date: '2020-08',
    label: both(
      'Seventh Japan–US space dialogue, which welcomes arrangements for an American payload on a Japanese satellite',
      '日美第七次太空对话，欢迎在日本卫星上搭载美国有效载荷的安排',
    ),
    lane: 'forces',
    cite: [zhu('sec. 2, point 4')],
  },
  {
    date: '2020-09',
    label: both(
      'Suga and Trump speak by telephone for the first time; Suga wants the alliance to become stronger still',
      '菅义伟与特朗普首次通电话，希望进一步加强日美同盟',
    ),
    lane: 'cabinets',
    cite: [zhu('sec. 1.1')],
  },
  {
    date: '2020-09',
    label: both(
      'A Pew survey finds 92% of South Koreans behind the alliance, but only 45% with a good opinion of the United States, almost a record low',
      '皮尤调查显示，92%的韩国公众支持美韩同盟，但对美国的正面认知降至45%，几乎是历史最低',
    ),
    lane: 'cohesion',
    cases: ['us-rok-trump'],
    cite: [peng('sec. 4.2.1 (2)')],
  },
  {
    date: '2020-10',
    display: both('early October 2020', '2020年10月初'),
    label: both(
      'Pompeo, in Japan, meets Suga and foreign minister Motegi, who confirm the alliance as the axis of diplomacy and security',
      '蓬佩奥访日，会见菅义伟和外相茂木敏充，确认日美同盟仍是日本外交与安全的基轴',
    ),
    lane: 'cabinets',
    cite: [zhu('sec. 1.1')],
  },
  {
    date: '2020-10-07',
    label: both(
      'Japan’s new defence minister Kishi Nobuo and Esper confirm by telephone that they will strengthen the alliance',
      '岸信夫新任日本防卫大臣，与埃斯珀通电话，确认继续强化同盟',
    ),
    lane: 'cabinets',
    cite: [zhu('sec. 1.1')],
  },
  {
    date: '2020-11',
    label: both(
      'Suga congratulates Biden on his election and calls the alliance indispensable for peace and prosperity',
      '菅义伟祝贺拜登胜选，称日美同盟对和平与繁荣不可或缺',
    ),
    lane: 'cabinets',
    cite: [zhu('sec. 1.2'), li('part 2.2', {notes: [25], undated: true})],
  },
];
