import {chenWang, li, mindMap, peng, zhu} from './cite.js';
import type {PeriodInput} from './input.js';
import {both} from './text.js';

const drawn = both(
  'From the first to the last dated event that the texts tell of this time; they give no term of office.',
  '从文献所述这一时期第一个有日期的事件到最后一个；文献没有给出任期。',
);

const dated = both('The span is the mind map’s own.', '起止年份是思维导图自己注明的。');

const occupation: PeriodInput[] = [
  {
    date: '1945/1947',
    label: both('Occupation: punishment and reform', '占领时期：惩罚和改革阶段'),
    lane: 'region',
    note: dated,
    cite: [mindMap('founding')],
  },
  {
    date: '1947/1950',
    label: both('Occupation: economic revival', '占领时期：振兴经济阶段'),
    lane: 'region',
    note: dated,
    cite: [mindMap('founding')],
  },
  {
    date: '1950/1952',
    label: both('Occupation: towards a peace treaty', '占领时期：缔结和约阶段'),
    lane: 'region',
    note: dated,
    cite: [mindMap('founding')],
  },
];

const cabinets: PeriodInput[] = [
  {
    date: '1954-12/1956-07',
    label: both('Hatoyama Ichirō cabinet', '鸠山一郎内阁'),
    lane: 'cabinets',
    note: drawn,
    cite: [chenWang('sec. 3.1')],
  },
  {
    date: '1957-06/1960-01',
    label: both('Kishi cabinet', '岸信介内阁'),
    lane: 'cabinets',
    note: drawn,
    cite: [chenWang('sec. 3.2')],
  },
  {
    date: '1967/1972-05-15',
    label: both('Satō cabinet', '佐藤荣作内阁'),
    lane: 'cabinets',
    note: drawn,
    cite: [chenWang('sec. 3'), chenWang('sec. 3.3')],
  },
  {
    date: '1996-02/1997-09',
    label: both('Hashimoto cabinet', '桥本龙太郎内阁'),
    lane: 'cabinets',
    note: both(
      `${drawn.en} The last is the new guidelines, which the text counts among this cabinet’s work.`,
      `${drawn['zh-Hans']}最后一个是新防卫指针，文中把修改指针列为这届内阁所为。`,
    ),
    cite: [chenWang('sec. 4.1')],
  },
  {
    date: '2009-08/2010-05',
    label: both('Hatoyama Yukio cabinet', '鸠山由纪夫内阁'),
    lane: 'cabinets',
    note: drawn,
    cite: [chenWang('sec. 4.2')],
  },
  {
    date: '2012-12/2020-08',
    label: both('Second Abe government', '安倍再度执政'),
    lane: 'cabinets',
    note: both(
      `${drawn.en} Zhu counts 7 years and 8 months, with 66 bilateral talks with American presidents, by telephone included.`,
      `${drawn['zh-Hans']}朱海燕称其连续执政7年零8个月，与美国总统举行双边会谈66次（含电话会谈）。`,
    ),
    cite: [zhu('introduction'), zhu('sec. 1.1'), zhu('sec. 2, point 2')],
  },
  {
    date: '2020-08/2021-09',
    label: both('Suga government', '菅义伟政府'),
    lane: 'cabinets',
    note: both(
      `${drawn.en} Zhu names August 2020 for Abe’s resignation and Suga’s succession in one sentence.`,
      `${drawn['zh-Hans']}朱海燕在同一句中以2020年8月为安倍辞职和菅义伟接任的时间。`,
    ),
    cite: [zhu('introduction'), zhu('sec. 3.1, point 1')],
  },
  {
    date: '2021-10/2024-05',
    label: both('Kishida government', '岸田文雄政府'),
    lane: 'cabinets',
    note: drawn,
    cite: [zhu('introduction'), li('part 3')],
  },
];

const administrations: PeriodInput[] = [
  {
    date: '1995-02-27/1999-05',
    label: both('Clinton administration', '克林顿政府'),
    lane: 'washington',
    note: drawn,
    cite: [chenWang('sec. 4.1'), mindMap('first')],
  },
  {
    date: '2001/2005-10',
    label: both('George W. Bush administration', '小布什政府'),
    lane: 'washington',
    note: drawn,
    cite: [mindMap('second')],
  },
  {
    date: '2009/2015',
    label: both('Obama administration', '奥巴马政府'),
    lane: 'washington',
    note: drawn,
    cite: [chenWang('sec. 4.2'), mindMap('third'), zhu('sec. 2, point 2')],
  },
  {
    date: '2017/2020',
    label: both('Trump administration', '特朗普政府'),
    lane: 'washington',
    note: drawn,
    cite: [peng('sec. 4.1.1'), peng('sec. 4.2.1'), zhu('sec. 2, point 2')],
  },
  {
    date: '2021-03/2024-05-10',
    label: both('Biden administration', '拜登政府'),
    lane: 'washington',
    note: drawn,
    cite: [li('part 1'), peng('sec. 4.1.2'), peng('sec. 4.2.2')],
  },
];

export const periods: PeriodInput[] = [...occupation, ...cabinets, ...administrations];
