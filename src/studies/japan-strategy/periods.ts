import type {PeriodInput} from './input.js';
import {paper} from './cite.js';
import {both} from './text.js';

export const periods: PeriodInput[] = [
  {
    date: '2012-12/2020-08',
    label: both('Abe', '安倍'),
    note: both(
      'From the end of 2012 to the month in which the introduction has him resign; the paper speaks of seven years and eight months.',
      '自2012年底至引言所说辞职之月；论文称连续执政7年零8个月。',
    ),
    cite: [paper('introduction'), paper('sec. 1(1)')],
  },
  {
    date: '2020-09-16/2021-10',
    label: both('Suga', '菅义伟'),
    note: both(
      'The first day is that of the press conference cited for the forming of his cabinet; the introduction tells of his succession in one sentence with August 2020.',
      '起始日取自论文为组阁当天所引记者会的日期；引言把继任与2020年8月写在同一句。',
    ),
    cite: [paper('introduction'), paper('sec. 1(1)', 'suga-2020')],
  },
];
