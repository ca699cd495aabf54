import type {CaseInput} from '../input.js';
import {paper} from '../cite.js';
import {both} from '../text.js';
import {evidence} from './us-japan-biden.evidence.js';

export const usJapanBiden: CaseInput = {
  id: 'us-japan-biden',
  label: both('US–Japan under Biden', '拜登时期美日同盟'),
  period: '2021-04/2023-08-18',
  group: both('United States–Japan alliance', '美日同盟'),
  actors: [
    both('United States: the Biden administration', '美国：拜登政府'),
    both('Japan: the Suga and Kishida governments', '日本：菅义伟政府、岸田文雄政府'),
  ],
  demand: both(
    'That allies still take on more of the burden, each by its means, but without the threats.',
    '仍要求盟友按各自能力承担更多，但不再咄咄逼人。',
  ),
  summary: both(
    'Japan set what it pays for the American forces for five years and raised its defence budget. Biden met its leaders first and with honours and pledged its defence. The two spoke as one on Taiwan and prepared together for a crisis there.',
    '日本确定了五年的驻军费用，并提高防卫预算。拜登率先会见并礼遇日本领导人，承诺保卫日本。两国在台海问题上口径一致，并共同为危机作准备。',
  ),
  note: both(
    'The period runs from the first to the last dated step in the text; it is not a term of office.',
    '起止时间取自文中第一个和最后一个有日期的步骤，并非任期。',
  ),
  values: {commitment: 'strengthened', recognition: 'affirmed'},
  outcome: 'strengthened',
  readings: {'coordination-political': 1, 'coordination-security': 1},
  coding: {
    commitment: {
      basis: 'stated',
      note: both(
        'Section 4.1.3 says that the commitment was given in full; of the pieces in section 4.1.2(2) only one is put under this heading there.',
        '第4.1.3节说给予了充分承诺；第4.1.2(2)节的材料中，只有一条被明确归在这一项下。',
      ),
      cite: [paper('sec. 4.1.2(2)'), paper('sec. 4.1.3')],
    },
    recognition: {
      basis: 'stated',
      note: both('Sections 4.1.2(2) and 4.1.3 both say so.', '第4.1.2(2)节和第4.1.3节都如此说。'),
      cite: [paper('sec. 4.1.2(2)'), paper('sec. 4.1.3')],
    },
    outcome: {
      basis: 'stated',
      note: both(
        'Stated as the author’s judgment. Two of the six fields have a reading; of autonomy seeking the text says nothing.',
        '这是作者明言的判断。六个领域中有两个有读数；是否寻求自主，文中没有谈到。',
      ),
      cite: [paper('abstract'), paper('sec. 4.1.2(3)'), paper('sec. 4.1.3')],
    },
    'coordination-political': {
      basis: 'stated',
      note: both(
        'The text speaks of coordination in policy and rests it on joint statements, one of its own signs of political coordination.',
        '文中说到政策协调，并以联合声明为据，而联合声明正是它所列的政治协调表现。',
      ),
      cite: [paper('sec. 4.1.2(3)'), paper('sec. 3.3')],
    },
    'coordination-security': {
      basis: 'stated',
      note: both(
        'Joint exercises are one of the text’s own signs of security coordination.',
        '联合演习是文中所列的安全协调表现之一。',
      ),
      cite: [paper('sec. 4.1.2(3)'), paper('sec. 3.3')],
    },
  },
  evidence,
  cite: [
    paper('sec. 1'),
    paper('sec. 4.1.2(1)'),
    paper('sec. 4.1.2(2)'),
    paper('sec. 4.1.2(3)'),
    paper('sec. 4.1.3'),
  ],
};
