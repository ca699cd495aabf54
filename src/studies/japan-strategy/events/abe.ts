import type {EventInput} from '../input.js';
import {paper} from '../cite.js';
import {both} from '../text.js';

/** From Abe’s return to the last year of Obama. */
export const abeEvents: EventInput[] = [
  {
    date: '2012',

    label: both(
      'Abe proposes a democratic security diamond of Japan, the United States, Australia and India',
      '安倍提出由日美澳印组成的“民主安全菱形”',
    ),
    lane: 'japan',
    cite: [paper('sec. 1(3)'), paper('sec. 2, field 3')],
  },
  {
    date: '2012-12',

    display: both('end of 2012', '2012年底'),
    label: both(
      'Abe becomes prime minister again; the aim is to revise the constitution and leave the postwar regime',
      '安倍再任首相，目标是修宪并摆脱战后体制',
    ),
    lane: 'japan',
    cite: [paper('introduction')],
  },
  {
    date: '2012-12',

    display: both('after taking office in December 2012', '2012年12月就任后'),
    label: both(
      'Having taken office, Abe telephones Obama and asks for an early visit',
      '安倍就任后与奥巴马通话，希望尽早访美',
    ),
    lane: 'leaders',
    cite: [paper('sec. 2, field 2')],
  },
  {
    date: '2013',

    display: both('early 2013', '2013年初'),
    label: both(
      'Abe calls the alliance the axis of foreign and security policy',
      '安倍称同盟是外交与安保政策的基轴',
    ),
    lane: 'japan',
    cite: [paper('sec. 1(1)')],
  },
  {
    date: '2013-02',

    label: both(
      'Abe visits the United States and calls the alliance fully restored',
      '安倍访美，宣称同盟完全恢复',
    ),
    lane: 'leaders',
    cite: [paper('sec. 1(1)')],
  },
  {
    date: '2013-03',

    label: both('First comprehensive dialogue on space', '首届日美全面太空对话'),
    lane: 'defence',
    cite: [paper('sec. 2, field 4')],
  },
  {
    date: '2013-05',

    label: both('First Japan–US cyber dialogue, in Tokyo', '“日美网络对话”在东京首次举行'),
    lane: 'defence',
    cite: [paper('sec. 2, field 4')],
  },
  {
    date: '2013-10',

    label: both('Agreement on military cooperation in cyberspace', '双方就网络空间的军事协作签订协议'),
    lane: 'defence',
    cite: [paper('sec. 2, field 4')],
  },
  {
    date: '2014',

    label: both(
      'Joint statement: the alliance is the cornerstone of peace and security in the region',
      '日美联合声明称同盟为地区和平与安全的基石',
    ),
    lane: 'alliance',
    cite: [paper('sec. 1(2)', 'statement-2014')],
  },
  {
    date: '2014-04',

    label: both(
      'Three principles on the transfer of defence equipment replace those on arms exports',
      '日本改行“防卫装备转移三原则”，不再沿用“武器出口三原则”',
    ),
    lane: 'defence',
    cite: [paper('sec. 2, field 4')],
  },
  {
    date: '2014-04',

    label: both('Obama visits Japan as a guest of state', '奥巴马以国宾身份访日'),
    lane: 'leaders',
    cite: [paper('sec. 2, field 2')],
  },
  {
    date: '2015',

    label: both(
      'Guidelines for defence cooperation of 2015: space and networks are taken in',
      '2015年版《日美防卫合作指针》，纳入太空和网络合作',
    ),
    lane: 'alliance',
    cite: [paper('sec. 2, field 4'), paper('sec. 3(1), gain 3')],
  },
  {
    date: '2015-04',

    label: both(
      'Abe visits the United States; he and Obama take a walk outside the Lincoln Memorial',
      '安倍访美，与奥巴马在林肯纪念堂外散步',
    ),
    lane: 'leaders',
    cite: [paper('sec. 2, field 2')],
  },
  {
    date: '2016',

    label: both(
      'Memorandum of understanding on reciprocal defence procurement',
      '签署《国防互惠采购谅解备忘录》',
    ),
    lane: 'defence',
    cite: [paper('sec. 2, field 4')],
  },
  {
    date: '2016-08',

    label: both(
      'Abe launches the “free and open Indo-Pacific” at the sixth conference of Japan on African development',
      '安倍借第六届日本·非洲发展国际会议之机，推出“自由开放的印太”',
    ),
    lane: 'japan',
    cite: [paper('sec. 2, field 3')],
  },
];
