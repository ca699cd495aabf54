import type {EventInput} from './input.js';
import {line} from './cite.js';
import {both} from './text.js';

/** Every event that the map dates. */
export const events: EventInput[] = [
  {
    date: '1951',
    label: both(
      'Security Treaty of 1951 (on which day it was signed is not clear from the map)',
      '1951年的《日美安全保障条约》（哪一天签署，导图说得不清楚）',
    ),
    lane: 'agreements',
    cite: [line(7), line(101)],
  },
  {
    date: '1951-09',
    label: both('The Treaty of San Francisco is signed', '《旧金山和约》签字'),
    lane: 'order',
    cite: [line(7)],
  },
  {
    date: '1952-04-28',
    label: both(
      'The Treaty of San Francisco takes effect: the occupation ends and Japan is sovereign again',
      '《旧金山和约》生效：占领告终，日本重获主权',
    ),
    lane: 'order',
    cite: [line(7)],
  },
  {
    date: '1978-11',
    label: both('Guidelines for Defence Cooperation', '《防卫合作指针》'),
    lane: 'agreements',
    cite: [line(8)],
  },
  {
    date: '1995',
    label: both('American report on security strategy in East Asia', '美国的《东亚安全战略报告》'),
    lane: 'strategy',
    cite: [line(14)],
  },
  {
    date: '1996',
    label: both(
      'Joint Declaration on Security: the alliance is “redefined”',
      '《美日联合安全宣言》：同盟“再定义”',
    ),
    lane: 'agreements',
    cite: [line(15), line(103)],
  },
  {
    date: '1997-09',
    label: both('New Guidelines for Defence Cooperation', '新的《日美防卫合作方针》'),
    lane: 'agreements',
    cite: [line(16)],
  },
  {
    date: '2001',
    label: both(
      'September 11; the United States then encourages Japan to adjust its exclusively defensive posture',
      '“九一一”事件；此后美国鼓励日本改变“专守防卫”',
    ),
    lane: 'strategy',
    cite: [line(19)],
  },
  {
    date: '2005-10',
    label: both(
      'Document on the transformation and reorganisation of the alliance, “redefined” again',
      '关于同盟变革与改组的文件：又一次“再定义”',
    ),
    lane: 'agreements',
    cite: [line(20)],
  },
  {
    date: '2015',
    label: both('New Guidelines for Defence Cooperation', '新的《防卫合作指针》'),
    lane: 'agreements',
    cite: [line(26)],
  },
];
