import type {CaseInput} from '../input.js';
import {paper} from '../cite.js';
import {both} from '../text.js';
import {evidence} from './hatoyama-ichiro.evidence.js';

export const hatoyamaIchiro: CaseInput = {
  id: 'hatoyama-ichiro',
  label: both('Hatoyama Ichirō', '鸠山一郎'),
  period: '1954-12/1956-07',
  actors: [
    both('Japan: the Hatoyama Ichirō cabinet', '日本：鸠山一郎内阁'),
    both('United States: the Eisenhower administration', '美国：艾森豪威尔政府'),
  ],
  demand: both(
    'Revise the old security treaty: a timetable for the withdrawal of American forces, an end to their extraterritorial rights on the bases, and less infringement of Japan’s sovereignty and interference in its affairs. Okinawa was raised along the way.',
    '修改旧安保条约：定出美军撤离的时间表，取消其在基地上的治外法权，并使美国少侵害日本主权、少干涉日本内政。其间也提到冲绳。',
  ),
  summary: both(
    'The United States needed little from Japan, valued Okinawa as a bridgehead and saw the cabinet’s independent line towards the Soviet Union and China with distrust. It refused sharply.',
    '美国对日本所求不多，看重冲绳的桥头堡作用，又不信任这届内阁对苏联和中国的独立路线，因而严词拒绝。',
  ),
  note: both(
    'The period runs from the first to the last dated step in the text; it is not a term of office. The introduction says that this cabinet asked for the return of Okinawa’s administration; sections 3 and 3.1 only say that Okinawa came up while it sought to revise the treaty.',
    '起止时间取自文中第一个和最后一个有日期的步骤，并非任期。引言说这届内阁要求归还冲绳施政权；第3节和第3.1节只说，在谋求修约期间提到了冲绳问题。',
  ),
  values: {dependence: 'low', reliability: 'weak', cost: 'high'},
  outcome: 'refuse',
  coding: {
    dependence: {
      basis: 'stated',
      note: both(
        'Section 3.1 calls the dependence on Japan’s cooperation very low; Table 2 calls it weak.',
        '第3.1节说对日本配合的依赖很低；表2称之为弱。',
      ),
      cite: [paper('sec. 3.1'), paper('Table 2')],
    },
    reliability: {
      basis: 'stated',
      note: both('Section 3.1 and Table 2 both call it weak.', '第3.1节和表2都称之为弱。'),
      cite: [paper('sec. 3.1'), paper('Table 2')],
    },
    cost: {
      basis: 'inferred',
      note: both(
        'The text names no cost for this case. High is read from the weight it gives to the base in Okinawa and from the size of the demand for withdrawal.',
        '文中没有说明本案的代价。“高”是根据它对冲绳基地的重视和撤军要求的大小推断的。',
      ),
      cite: [paper('sec. 3.1'), paper('Table 2')],
    },
    outcome: {
      basis: 'stated',
      note: both('Section 3.1 and Table 2 both say refused.', '第3.1节和表2都说是拒绝。'),
      cite: [paper('sec. 3.1'), paper('Table 2')],
    },
  },
  evidence,
  cite: [paper('sec. 1'), paper('sec. 3'), paper('sec. 3.1'), paper('Table 2')],
};
