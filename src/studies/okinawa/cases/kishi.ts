import type {CaseInput} from '../input.js';
import {paper} from '../cite.js';
import {both} from '../text.js';
import {evidence} from './kishi.evidence.js';

export const kishi: CaseInput = {
  id: 'kishi',
  label: both('Kishi Nobusuke', '岸信介'),
  period: '1957-06/1960-01',
  actors: [
    both('Japan: the Kishi Nobusuke cabinet', '日本：岸信介内阁'),
    both('United States: its government; Dulles', '美国：政府、杜勒斯'),
  ],
  demand: both(
    'Return of the administration of Okinawa and the Ogasawara Islands.',
    '归还冲绳和小笠原的行政权。',
  ),
  summary: both(
    'Kishi was trusted, but Japan could offer little and the United States held control of Okinawa to be indispensable. The return was refused; a withdrawal of some forces was promised instead, and a new security treaty was signed.',
    '岸信介受到信任，但日本所能提供的有限，美国又认为控制冲绳不可缺少。返还遭到拒绝，美国转而答应撤出部分部队，并签订新安保条约。',
  ),
  note: both(
    'The period runs from the first to the last dated step in the text; it is not a term of office. The text says “potential sovereignty” in section 3 and “residual sovereignty” in 3.2 for what the United States left to Japan.',
    '起止时间取自文中第一个和最后一个有日期的步骤，并非任期。对于美国承认日本保有的主权，文中第3节称“潜在主权”，第3.2节称“剩余主权”。',
  ),
  values: {dependence: 'low', reliability: 'strong', cost: 'high'},
  outcome: 'appease',
  coding: {
    dependence: {
      basis: 'stated',
      note: both(
        'Section 3.2 says that it had risen but was still limited; Table 2 calls it rather low.',
        '第3.2节说有所上升但仍有限；表2称整体依赖较低。',
      ),
      cite: [paper('sec. 3.2'), paper('Table 2')],
    },
    reliability: {
      basis: 'stated',
      note: both(
        'Section 3.2 calls it extremely high, Table 2 strong. The same section tells of a gap between Kishi and American wishes, and counts it under dependence.',
        '第3.2节说可靠性极高，表2列为强。同一节也提到岸信介与美国的意愿出现偏差，但把它归在依赖之下。',
      ),
      cite: [paper('sec. 3.2'), paper('Table 2')],
    },
    cost: {
      basis: 'inferred',
      note: both(
        'The text names no cost for this case. High is read from the value of the base in section 3.2 and Table 2.',
        '文中没有说明本案的代价。“高”是根据第3.2节和表2对基地价值的说法推断的。',
      ),
      cite: [paper('sec. 3.2'), paper('Table 2')],
    },
    outcome: {
      basis: 'stated',
      note: both(
        'For this case only Table 2 uses the word appease. Section 3.2 tells of a refused demand with concessions in other matters, under the heading of failure.',
        '对于本案，“安抚”一词只见于表2。第3.2节以“失败”为题，说的是要求被拒而在其他方面得到让步。',
      ),
      cite: [paper('sec. 3.2'), paper('Table 2')],
    },
  },
  evidence,
  cite: [paper('sec. 3'), paper('sec. 3.2'), paper('Table 2')],
};
