import type {CaseInput} from '../input.js';
import {paper} from '../cite.js';
import {both} from '../text.js';
import {evidence} from './hatoyama-yukio.evidence.js';

export const hatoyamaYukio: CaseInput = {
  id: 'hatoyama-yukio',
  label: both('Hatoyama Yukio', '鸠山由纪夫'),
  period: '2009-08/2010-05',
  actors: [
    both('Japan: the Hatoyama Yukio cabinet; the Democratic Party', '日本：鸠山由纪夫内阁、民主党'),
    both('United States: the Obama administration', '美国：奥巴马政府'),
  ],
  demand: both('Move the Futenma base at least out of Okinawa Prefecture.', '至少把普天间基地迁出冲绳县。'),
  summary: both(
    'The United States needed Japan more than under Hashimoto, but the cabinet’s leaning away from it and towards Asia made it doubt the cabinet’s reliability. It held to the agreed move to Henoko, and the attempt failed.',
    '美国比桥本时期更需要日本，但这届内阁有意脱离美国、靠近亚洲，使美国怀疑它的可靠性。美国坚持迁往边野古的既有协议，这次努力以失败告终。',
  ),
  note: both(
    'The period runs from the first dated step, the election won by the later prime minister’s party, to the last; it is not a term of office. The agreement of May 2006 is older than this case and does not count as a step of it.',
    '起止时间从第一个有日期的步骤即该党赢得选举算起，到最后一个为止，并非任期。2006年5月的共识早于本案，不算本案的步骤。',
  ),
  values: {dependence: 'high', reliability: 'weak', cost: 'high'},
  outcome: 'refuse',
  coding: {
    dependence: {
      basis: 'stated',
      note: both(
        'Only Table 3 says high. Section 4.2 says that it had risen and was clearly stronger than under Hashimoto; section 2.3 had said about equal to Hashimoto’s, if not slightly stronger.',
        '只有表3说高。第4.2节说有所上升，并明显强于桥本时期；而第2.3节曾说与桥本时期相当，甚至略强。',
      ),
      cite: [paper('Table 3'), paper('sec. 4.2'), paper('sec. 2.3')],
    },
    reliability: {
      basis: 'stated',
      note: both(
        'Section 4.2 says clearly insufficient and severely doubted; Table 3 says weak.',
        '第4.2节说明显不足、受到严重怀疑；表3说弱。',
      ),
      cite: [paper('sec. 4.2'), paper('Table 3')],
    },
    cost: {
      basis: 'inferred',
      note: both(
        'Table 3 says that the demand was rather high; that the cost was high is read from it and from section 4.2. The text says nothing of the base’s worth at the time. The answer does not hang on it: Table 1 leaves cost out of this cell.',
        '表3说日本要求较高；代价高是由此和第4.2节推断的。文中没有谈到当时该基地的价值。结果并不取决于此：表1的这一格不问代价。',
      ),
      cite: [paper('Table 3'), paper('sec. 4.2')],
    },
    outcome: {
      basis: 'stated',
      note: both('Section 4.2 and Table 3 both say refused.', '第4.2节和表3都说是拒绝。'),
      cite: [paper('sec. 4.2'), paper('Table 3')],
    },
  },
  evidence,
  cite: [paper('sec. 4'), paper('sec. 4.2'), paper('Table 3')],
};
