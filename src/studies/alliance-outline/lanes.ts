import type {LaneInput, PeriodInput} from './input.js';
import {line} from './cite.js';
import {both} from './text.js';

export const lanes: LaneInput[] = [
  {id: 'order', label: both('Occupation and peace', '占领与媾和')},
  {id: 'agreements', label: both('Treaties and joint documents', '条约与共同文件')},
  {id: 'strategy', label: both('American strategy', '美国的战略')},
];

/** The spans that the map dates; it names administrations too, but gives no years for them. */
export const periods: PeriodInput[] = [
  {
    date: '1945/1947',
    label: both('Punishment and reform of Japan', '惩罚与改革日本'),
    lane: 'order',
    cite: [line(6)],
  },
  {date: '1947/1950', label: both('Economic revival', '恢复日本经济'), lane: 'order', cite: [line(6)]},
  {date: '1950/1952', label: both('Making of the peace treaty', '订立和约'), lane: 'order', cite: [line(6)]},
  {
    date: '1970/1979',
    label: both('Relative decline of American strength', '美国实力相对下滑'),
    lane: 'strategy',
    note: both('The map says only “the 1970s”.', '导图只说1970年代，没有说得更确切。'),
    cite: [line(9)],
  },
  {
    date: '1990/1999',
    label: both('The security system is redefined', '安保体制的重新定义'),
    lane: 'agreements',
    note: both('The map says only “the nineties”.', '导图只说90年代，没有说得更确切。'),
    cite: [line(103)],
  },
];
