import type {CaseInput} from '../input.js';
import {paper} from '../cite.js';
import {both} from '../text.js';
import {evidence} from './us-japan-trump.evidence.js';

export const usJapanTrump: CaseInput = {
  id: 'us-japan-trump',
  label: both('US–Japan under Trump', '特朗普时期美日同盟'),
  period: '2017/2020',
  group: both('United States–Japan alliance', '美日同盟'),
  actors: [
    both('United States: the Trump administration', '美国：特朗普政府'),
    both('Japan: the Abe government', '日本：安倍政府'),
  ],
  demand: both(
    'That Japan pay more for the American forces on its soil: by one report four times as much, 8 billion dollars a year.',
    '要日本多付驻军费用：据报道要增至四倍，每年80亿美元。',
  ),
  summary: both(
    'Japan bought American arms and held to the new base at Henoko. Trump pressed for more, slighted Japan’s part and dealt with North Korea over its head. Japan cancelled a missile shield and chose to build its own fighter.',
    '日本购买美国武器，坚持建设边野古新基地。特朗普仍加码施压，贬低日本的作用，并绕过日本与朝鲜打交道。日本取消了一项反导部署，并决定自己生产战机。',
  ),
  note: both(
    'The period runs from the first to the last dated step in the text; it is not a term of office. The abstract speaks of a considerable weakening, section 4.1.1(3) of signs that show it to some extent, while Japan kept the alliance up.',
    '起止时间取自文中第一个和最后一个有日期的步骤，并非任期。摘要说凝聚力受到较大削弱，第4.1.1(3)节则说日本在维护同盟的同时，有些举动在一定程度上体现了削弱。',
  ),
  values: {commitment: 'weakened', recognition: 'denied'},
  outcome: 'weakened',
  readings: {'autonomy-security': 1},
  coding: {
    commitment: {
      basis: 'stated',
      note: both(
        'Section 4.1.1(2) says that Trump weakened the commitment; section 4.1.3 speaks of one that was not sufficient.',
        '第4.1.1(2)节说特朗普削弱了战略承诺；第4.1.3节的说法是未给予充分承诺。',
      ),
      cite: [paper('sec. 4.1.1(2)'), paper('sec. 4.1.3')],
    },
    recognition: {
      basis: 'stated',
      note: both(
        'Section 4.1.1(2) says that he denied Japan’s part in the alliance.',
        '第4.1.1(2)节说他不承认日本在同盟中的作用。',
      ),
      cite: [paper('sec. 4.1.1(2)'), paper('sec. 4.1.3')],
    },
    outcome: {
      basis: 'stated',
      note: both(
        'Stated as the author’s judgment. One of the six fields has a reading; Japan also did much to keep relations steady.',
        '这是作者明言的判断。六个领域中只有一个有读数；日本同时也为稳定关系做了许多。',
      ),
      cite: [paper('abstract'), paper('sec. 4.1.1(3)'), paper('sec. 4.1.3')],
    },
    'autonomy-security': {
      basis: 'stated',
      note: both(
        'The text calls these steps autonomy seeking and does not name the field; a missile shield and a fighter belong to security. One of the two pieces is open to two readings.',
        '文中称这些举动为寻求自主，未点明领域；反导系统和战机属于安全。两条证据中有一条可作两种解读。',
      ),
      cite: [paper('sec. 4.1.1(3)'), paper('sec. 3.3')],
    },
  },
  evidence,
  cite: [paper('sec. 4.1.1(1)'), paper('sec. 4.1.1(2)'), paper('sec. 4.1.1(3)'), paper('sec. 4.1.3')],
};
