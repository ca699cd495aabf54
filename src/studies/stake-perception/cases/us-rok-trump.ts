import type {CaseInput} from '../input.js';
import {paper} from '../cite.js';
import {both} from '../text.js';
import {evidence} from './us-rok-trump.evidence.js';

export const usRokTrump: CaseInput = {
  id: 'us-rok-trump',
  label: both('US–South Korea under Trump', '特朗普时期美韩同盟'),
  period: '2017/2020',
  group: both('United States–South Korea alliance', '美韩同盟'),
  actors: [
    both('United States: the Trump administration', '美国：特朗普政府'),
    both('South Korea: the Moon government', '韩国：文在寅政府'),
  ],
  demand: both(
    'That South Korea pay 5 billion dollars a year for the American forces, by the text an increase of five times.',
    '要求韩国每年为驻韩美军支付50亿美元，文中说是增加五倍。',
  ),
  summary: both(
    'South Korea paid more, bought American arms and had borne most of the cost of a great base. Trump threatened to withdraw troops and treated it as a minor partner. It made room for itself with North Korea and China and sought economic ties with China and Russia.',
    '韩国增加支付，购买美国武器，还承担了一座大型基地的大部分费用。特朗普以撤军相威胁，把它当作次要伙伴。韩国转而在对朝和对华关系上拓展空间，并谋求与中国和俄罗斯的经济合作。',
  ),
  note: both(
    'The period runs from the first to the last dated step in the text; it is not a term of office. The arms bought from 2015 to 2019 are left out of it: that span begins before the administration’s first dated step. By section 4.2.3 South Korea never stood as high with the United States as Japan did.',
    '起止时间取自文中第一个和最后一个有日期的步骤，并非任期。2015年至2019年的军购未计入，因为其起点早于本届政府有日期的第一步。第4.2.3节说，美国对韩国的重视从未达到对日本的高度。',
  ),
  values: {commitment: 'weakened', recognition: 'denied'},
  outcome: 'weakened',
  readings: {'autonomy-diplomatic': 1, 'autonomy-economic': 1},
  coding: {
    commitment: {
      basis: 'stated',
      note: both(
        'Section 4.2.3 says that no sufficient commitment was given, section 4.2.1(3) that it fell short.',
        '第4.2.3节说未给予充分承诺，第4.2.1(3)节说承诺不足。',
      ),
      cite: [paper('sec. 4.2.1(2)'), paper('sec. 4.2.1(3)'), paper('sec. 4.2.3')],
    },
    recognition: {
      basis: 'stated',
      note: both(
        'Section 4.2.1(2) says that Trump took South Korea for a minor partner and bullied it; section 4.2.3 that its part was not fully recognised.',
        '第4.2.1(2)节说特朗普把韩国视为次要伙伴并加以欺压；第4.2.3节说未充分认可其角色。',
      ),
      cite: [paper('sec. 4.2.1(2)'), paper('sec. 4.2.3')],
    },
    outcome: {
      basis: 'stated',
      note: both(
        'Stated as the author’s judgment. Two of the six fields have a reading.',
        '这是作者明言的判断。六个领域中有两个有读数。',
      ),
      cite: [paper('abstract'), paper('sec. 4.2.1(3)'), paper('sec. 4.2.3')],
    },
    'autonomy-diplomatic': {
      basis: 'stated',
      note: both(
        'The text says that South Korea made diplomatic room for itself; contact with China is contact with a major state outside the alliance.',
        '文中说韩国主动创造外交空间；与中国的接触即是与联盟外主要国家的接触。',
      ),
      cite: [paper('sec. 4.2.1(3)'), paper('sec. 3.3')],
    },
    'autonomy-economic': {
      basis: 'stated',
      note: both(
        'The text names the field: Moon’s efforts for economic autonomy.',
        '文中点明领域：文在寅在经济上寻求自主的努力。',
      ),
      cite: [paper('sec. 4.2.1(3)'), paper('sec. 3.3')],
    },
  },
  evidence,
  cite: [paper('sec. 4.2.1(1)'), paper('sec. 4.2.1(2)'), paper('sec. 4.2.1(3)'), paper('sec. 4.2.3')],
};
