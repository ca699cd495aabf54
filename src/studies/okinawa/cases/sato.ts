import type {CaseInput} from '../input.js';
import {paper} from '../cite.js';
import {both} from '../text.js';
import {evidence} from './sato.evidence.js';

export const sato: CaseInput = {
  id: 'sato',
  label: both('Satō Eisaku', '佐藤荣作'),
  period: '1967/1972-05-15',
  actors: [
    both('Japan: the Satō Eisaku cabinet and its foreign minister', '日本：佐藤荣作内阁及外相'),
    both(
      'United States: the Johnson and Nixon administrations; Rusk; the National Security Council',
      '美国：约翰逊政府和尼克松政府、腊斯克、国家安全委员会',
    ),
  ],
  demand: both('Return of the administration of Okinawa.', '归还冲绳的施政权。'),
  summary: both(
    'Deep in the Vietnam War, the United States needed Japan’s money and its part in the region, and the cabinet showed itself reliable. The administration was returned while the bases stayed.',
    '深陷越战的美国需要日本出资并在地区发挥作用，这届内阁又显得可靠。施政权得以返还，基地则继续保留。',
  ),
  note: both(
    'The period runs from the first to the last dated step in the text; it is not a term of office. The text reports the promise of November 1969 as a return before 1972, and the return itself on 15 May 1972.',
    '起止时间取自文中第一个和最后一个有日期的步骤，并非任期。文中说1969年11月承诺的是在1972年之前归还，而实际收回是在1972年5月15日。',
  ),
  values: {dependence: 'high', reliability: 'strong'},
  outcome: 'concede',
  coding: {
    dependence: {
      basis: 'stated',
      note: both(
        'Section 3.3 calls it rather strong and markedly risen; Table 2 puts it above the dependence on the base.',
        '第3.3节说整体依赖较强并有明显提高；表2说高于对冲绳基地的依赖。',
      ),
      cite: [paper('sec. 3.3'), paper('Table 2')],
    },
    reliability: {
      basis: 'stated',
      note: both(
        'Section 3.3 and Table 2 both call it strong; the summary of 3.3 says rather high.',
        '第3.3节和表2都称之为强；第3.3节的小结说较高。',
      ),
      cite: [paper('sec. 3.3'), paper('Table 2')],
    },
    cost: {
      basis: 'disputed',
      note: both(
        'Left unknown. The text pulls both ways: the relative weight of the administration of the bases fell, yet their worth was fully shown in the war. Each piece of evidence says which way it points. The answer does not hang on it: Table 1 leaves cost out of this cell.',
        '留作未知。文中说法两面都有：基地施政权的相对分量下降，而基地的价值又在战争中得到充分显示。各条证据都注明指向哪一面。结果并不取决于此：表1的这一格不问代价。',
      ),
      cite: [paper('sec. 1'), paper('sec. 3.3'), paper('sec. 3.3, note ①'), paper('Table 2')],
    },
    outcome: {
      basis: 'stated',
      note: both(
        'Section 3.3 and Table 2 both speak of a concession. Section 3 adds that it was a compromise: the administration was returned, under the condition that forces and bases stayed.',
        '第3.3节和表2都说是让步。第3节补充说这是妥协：返还的是施政权，条件是驻军和基地保留。',
      ),
      cite: [paper('sec. 3'), paper('sec. 3.3'), paper('Table 2')],
    },
  },
  evidence,
  cite: [paper('sec. 3'), paper('sec. 3.3'), paper('Table 2')],
};
