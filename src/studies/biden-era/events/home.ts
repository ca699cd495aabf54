import type {EventInput} from '../input.js';
import {article} from '../cite.js';
import {both} from '../text.js';

/** What strains the alliance from within the two countries. */
export const homeEvents: EventInput[] = [
  {
    date: '2009',
    label: both(
      'Heavy defeat of the Liberal Democratic Party, which voices within it fear to see again in 2024',
      '自民党惨败；2024年党内有人担心重演',
    ),
    lane: 'home',
    cite: [article('prospects 3', 33)],
  },
  {
    date: '2012',
    label: both(
      'The Liberal Democratic Party comes to power; its support in 2024 is the lowest since',
      '自民党上台执政；2024年的支持率为此后最低',
    ),
    lane: 'home',
    cite: [article('prospects 3', 31)],
  },
  {
    date: '2023-12-21',
    display: both('report of 21 December 2023 (note 34)', '2023年12月21日的报道（注34）'),
    label: both(
      'The Japanese government forecasts growth of real GDP by 1.3% in fiscal 2024; the article speaks of an expected slow recovery',
      '日本政府的预测是，2024年度实际GDP增长1.3%；文章称预计缓慢复苏',
    ),
    lane: 'home',
    cite: [article('prospects 3', 34)],
  },
  {
    date: '2024',
    label: both('Presidential election in the United States', '美国总统大选'),
    lane: 'home',
    status: 'planned',
    cite: [article('prospects 1'), article('prospects 2')],
  },
  {
    date: '2024-02-18',
    display: both('report of 18 February 2024 (note 30)', '2024年2月18日的报道（注30）'),
    label: both(
      'Japan adds to its lobbying in Washington to hedge against Trump’s return',
      '日本在华盛顿加强游说，以防特朗普重新上台',
    ),
    lane: 'home',
    cite: [article('prospects 2', 30)],
  },
  {
    date: '2024-02-25',
    display: both('report of 25 February 2024 (note 28)', '2024年2月25日的报道（注28）'),
    label: both('Trump wins once more in the Republican primaries', '特朗普在共和党初选中再胜一场'),
    lane: 'home',
    cite: [article('prospects 2', 28)],
  },
  {
    date: '2024-04-04',
    display: both('report of 4 April 2024 (note 33)', '2024年4月4日的报道（注33）'),
    label: both(
      'The Liberal Democratic Party punishes 39 members of the Abe and Nikai factions over hidden funds',
      '自民党因黑金问题处分安倍派和二阶派的39人',
    ),
    lane: 'home',
    cite: [article('prospects 3', 33)],
  },
  {
    date: '2024-05-16',
    display: both('report of 16 May 2024 (note 33)', '2024年5月16日的报道（注33）'),
    label: both(
      'A poll, as the title in the note has it: support for the cabinet at 18.7%, over seven in ten not content with how the hidden funds are dealt with',
      '一项民调（据注中所列标题）：内阁支持率18.7%，七成以上的人不认可对黑金的处理',
    ),
    lane: 'home',
    cite: [article('prospects 3', 33)],
  },
  {
    date: '2024-05-19',
    display: both('report of 19 May 2024 (note 31)', '2024年5月19日的报道（注31）'),
    label: both(
      'A poll: support for the Kishida government below 30% for the eleventh month in a row; 20% in the title of the source',
      '一项民调：岸田政府支持率连续11个月不到30%；所列标题为20%',
    ),
    lane: 'home',
    cite: [article('prospects 3', 31)],
  },
  {
    date: '2024-05-20',
    display: both('report of 20 May 2024 (notes 31, 33)', '2024年5月20日的报道（注31、33）'),
    label: both(
      'A poll: 52% want a change of government; fear of a defeat like that of 2009 within the party',
      '一项民调：52%的人希望政权更迭；党内担心重演2009年的惨败',
    ),
    lane: 'home',
    cite: [article('prospects 3', 33)],
  },
];
