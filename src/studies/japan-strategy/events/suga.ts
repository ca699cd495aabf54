import type {EventInput} from '../input.js';
import {paper} from '../cite.js';
import {both} from '../text.js';

/** From Suga’s cabinet to Kishida’s, and what the paper dates ahead. */
export const sugaEvents: EventInput[] = [
  {
    date: '2020-09',

    label: both('First telephone call of Suga and Trump', '菅义伟与特朗普首次通话'),
    lane: 'leaders',
    cite: [paper('sec. 1(1)')],
  },
  {
    date: '2020-09-16',

    label: both(
      'Suga forms his cabinet and promises to go on with Abe’s line',
      '菅义伟组阁，承诺沿袭安倍内阁方针',
    ),
    lane: 'japan',
    cite: [paper('sec. 1(1)', 'suga-2020')],
  },
  {
    date: '2020-10',

    display: both('early October 2020', '2020年10月初'),
    label: both(
      'Pompeo, in Japan, meets Suga and Foreign Minister Motegi Toshimitsu',
      '蓬佩奥访日，会见菅义伟和外相茂木敏充',
    ),
    lane: 'leaders',
    cite: [paper('sec. 1(1)')],
  },
  {
    date: '2020-10-07',

    label: both(
      'Defence ministers Kishi Nobuo and Esper speak by telephone',
      '防卫大臣岸信夫与美国防长埃斯珀通话',
    ),
    lane: 'leaders',
    cite: [paper('sec. 1(1)')],
  },
  {
    date: '2020-11',

    label: both('Suga congratulates Biden on his election', '菅义伟祝贺拜登当选'),
    lane: 'leaders',
    cite: [paper('sec. 1(2)')],
  },
  {
    date: '2021-01',

    display: both('New Year 2021', '2021年新年'),
    label: both(
      'Suga’s New Year message: the alliance as cornerstone, and multilateralism',
      '菅义伟新年致辞：以同盟为基石，并主张多边主义',
    ),
    lane: 'japan',
    cite: [paper('sec. 1(1)', 'suga-2021-new-year')],
  },
  {
    date: '2021-01',

    label: both(
      'Suga’s policy speech: multilateralism first, then the alliance',
      '菅义伟施政演说：先讲多边主义，再讲同盟',
    ),
    lane: 'japan',
    cite: [paper('sec. 1(1)', 'suga-2021-diet')],
  },
  {
    date: '2021-04',

    label: both(
      'Biden and Suga meet; their joint statement calls the alliance the cornerstone and reaches to the whole world',
      '拜登与菅义伟会谈，联合声明称同盟为基石，并推及全世界',
    ),
    lane: 'leaders',
    cite: [paper('sec. 1(1)'), paper('sec. 1(2)'), paper('sec. 1(3)'), paper('sec. 2, field 3')],
  },
  {
    date: '2021-04',

    label: both(
      'New Diplomatic Bluebook: China a strong security concern',
      '新版《外交蓝皮书》：中国成为强烈的安全关切',
    ),
    lane: 'japan',
    cite: [paper('sec. 2, field 3')],
  },
  {
    date: '2021-09',

    label: both(
      'Suga announces that he will resign; the White House calls the alliance solid as steel',
      '菅义伟表示将辞职，白宫称同盟坚固如钢',
    ),
    lane: 'leaders',
    cite: [paper('sec. 3(1), gain 1')],
  },
  {
    date: '2021-10',

    label: both('Kishida becomes prime minister', '岸田文雄接任首相'),
    lane: 'japan',
    cite: [paper('introduction')],
  },
  {
    date: '2022',

    label: both(
      'Third of Japan’s military communication satellites to be launched',
      '计划发射第3颗军用通信卫星',
    ),
    lane: 'defence',
    status: 'planned',
    cite: [paper('sec. 3(1), gain 3')],
  },
  {
    date: '2024-03',

    display: both('by the end of March 2024', '2024年3月底前'),
    label: both(
      'Quasi-Zenith satellites with an American payload to be launched',
      '计划发射搭载美国载荷的“准天顶”卫星',
    ),
    lane: 'defence',
    status: 'planned',
    cite: [paper('sec. 2, field 4')],
  },
];
