import type {CaseInput} from '../input.js';
import {paper} from '../cite.js';
import {both} from '../text.js';
import {evidence} from './hashimoto.evidence.js';

export const hashimoto: CaseInput = {
  id: 'hashimoto',
  label: both('Hashimoto Ryūtarō', '桥本龙太郎'),
  period: '1996-02/1996-04-12',
  actors: [
    both('Japan: the Hashimoto Ryūtarō cabinet', '日本：桥本龙太郎内阁'),
    both('United States: the Clinton administration', '美国：克林顿政府'),
    both('A Japan–US special committee on Okinawa', '日美冲绳特别委员会'),
  ],
  demand: both(
    'Return of the Futenma airfield; facilities to replace it were part of the plan.',
    '归还普天间机场；方案同时包括替代设施。',
  ),
  summary: both(
    'The United States did not depend much on Japan, but the demand cost it little and the cabinet was reliable. It promised to return Futenma once a replacement was finished: a limited and conditional concession.',
    '美国对日本的依赖不算突出，但这一要求代价有限，这届内阁也可靠。美国答应在替代设施建成后归还普天间：这是有限的、附带条件的让步。',
  ),
  note: both(
    'The period runs from the first to the last dated step in the text; it is not a term of office. Cost and reliability are not independent here: section 4.1 counts Japan’s compensation as a sign of reliability and also as a reason why the cost was limited.',
    '起止时间取自文中第一个和最后一个有日期的步骤，并非任期。代价与可靠性在这里并不独立：第4.1节把日本的补偿既看作可靠的表现，又看作代价有限的原因。',
  ),
  values: {dependence: 'low', reliability: 'strong', cost: 'low'},
  outcome: 'limited-concession',
  coding: {
    dependence: {
      basis: 'stated',
      note: both(
        'Section 4.1 and Table 3 call it rather low, though section 4.1 also says that the redefinition of the alliance made Japan’s strategic value clear. The steps of 1997 and 1999 that it tells of are later than the negotiation.',
        '第4.1节和表3都说较低，但第4.1节也说同盟的重新定义使日本的战略价值变得明确。其中1997年和1999年的步骤晚于这次交涉。',
      ),
      cite: [paper('sec. 4.1'), paper('Table 3')],
    },
    reliability: {
      basis: 'stated',
      note: both(
        'Section 4.1 says rather high, then strong; Table 3 says strong. The authors call it the key reason for the concession.',
        '第4.1节先说较高、后说强；表3说强。作者称之为促成让步的关键原因。',
      ),
      cite: [paper('sec. 4.1'), paper('Table 3')],
    },
    cost: {
      basis: 'stated',
      note: both('Section 4.1 and Table 3 call it limited.', '第4.1节和表3都说代价有限。'),
      cite: [paper('sec. 4.1'), paper('Table 3')],
    },
    outcome: {
      basis: 'stated',
      note: both('Section 4.1 and Table 3 both say limited concession.', '第4.1节和表3都说是有限让步。'),
      cite: [paper('sec. 4.1'), paper('Table 3')],
    },
  },
  evidence,
  cite: [paper('sec. 4'), paper('sec. 4.1'), paper('Table 3')],
};
