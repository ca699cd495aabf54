import {chenWang, peng} from './cite.js';
import type {CaseInput} from './input.js';
import {both} from './text.js';

const steps = both(
  'The period runs from the first to the last dated step of the negotiation in the text; it is not a term of office. How the case is coded, and on what evidence, the Okinawa study tells.',
  '起止时间取自文中这次交涉第一个和最后一个有日期的步骤，并非任期。本案如何编码、依据何在，见冲绳研究。',
);

const told = both(
  'The period runs from the first to the last dated event of the case in the text, plans and what reaches back before the administration left out; it is not a term of office.',
  '起止时间取自文中本案第一个和最后一个有日期的事件，不计尚在计划中的事项和早于该届政府的内容，并非任期。',
);

/** The five negotiations over Okinawa, with the ids and periods that they have in the study of that name. */
const negotiations: CaseInput[] = [
  {
    id: 'hatoyama-ichiro',
    label: both('Hatoyama Ichirō', '鸠山一郎'),
    period: '1954-12/1956-07',
    note: steps,
    cite: [chenWang('sec. 3.1')],
  },
  {
    id: 'kishi',
    label: both('Kishi Nobusuke', '岸信介'),
    period: '1957-06/1960-01',
    note: steps,
    cite: [chenWang('sec. 3.2')],
  },
  {
    id: 'sato',
    label: both('Satō Eisaku', '佐藤荣作'),
    period: '1967/1972-05-15',
    note: steps,
    cite: [chenWang('sec. 3'), chenWang('sec. 3.3')],
  },
  {
    id: 'hashimoto',
    label: both('Hashimoto Ryūtarō', '桥本龙太郎'),
    period: '1996-02/1996-04-12',
    note: steps,
    cite: [chenWang('sec. 4.1')],
  },
  {
    id: 'hatoyama-yukio',
    label: both('Hatoyama Yukio', '鸠山由纪夫'),
    period: '2009-08/2010-05',
    note: steps,
    cite: [chenWang('sec. 4.2')],
  },
];

/** Peng's four cases: two alliances under two administrations. */
const alliances: CaseInput[] = [
  {
    id: 'us-japan-trump',
    label: both('United States and Japan under Trump', '特朗普时期的美日同盟'),
    period: '2017/2020',
    note: told,
    cite: [peng('sec. 4.1.1')],
  },
  {
    id: 'us-japan-biden',
    label: both('United States and Japan under Biden', '拜登时期的美日同盟'),
    period: '2021-04/2023-08-18',
    note: told,
    cite: [peng('sec. 4.1.2')],
  },
  {
    id: 'us-rok-trump',
    label: both('United States and South Korea under Trump', '特朗普时期的美韩同盟'),
    period: '2017/2020',
    note: told,
    cite: [peng('sec. 4.2.1')],
  },
  {
    id: 'us-rok-biden',
    label: both('United States and South Korea under Biden', '拜登时期的美韩同盟'),
    period: '2021-04/2023-08-18',
    note: told,
    cite: [peng('sec. 4.2.2')],
  },
];

export const cases: CaseInput[] = [...negotiations, ...alliances];
