import type {CaseInput} from '../input.js';
import {paper} from '../cite.js';
import {both} from '../text.js';
import {evidence} from './us-rok-biden.evidence.js';

export const usRokBiden: CaseInput = {
  id: 'us-rok-biden',
  label: both('US–South Korea under Biden', '拜登时期美韩同盟'),
  period: '2021-04/2023-08-18',
  group: both('United States–South Korea alliance', '美韩同盟'),
  actors: [
    both('United States: the Biden administration', '美国：拜登政府'),
    both('South Korea: the Yoon government', '韩国：尹锡悦政府'),
  ],
  demand: both(
    'That allies still take on more of the burden, each by its means, but without the threats.',
    '仍要求盟友按各自能力承担更多，但不再咄咄逼人。',
  ),
  summary: both(
    'South Korea signed a dearer agreement on costs and planned large defence spending. Biden renewed the nuclear guarantee and backed its wish for a global part. A nuclear consultative group was set up, and South Korea made its peace with Japan.',
    '韩国签署费用更高的分摊协定，并规划大笔国防开支。拜登重申核保护承诺，支持其全球角色。两国成立核磋商小组，韩国并与日本和解。',
  ),
  note: both(
    'The period runs from the first to the last dated step in the text; it is not a term of office. The agreement on costs of April 2021 stands in the text before Yoon is first named, and without naming a South Korean president. Section 4.2.3 infers that recognition grew more here than for Japan, from a lower start.',
    '起止时间取自文中第一个和最后一个有日期的步骤，并非任期。文中叙述2021年4月的费用协定时尚未提到尹锡悦，也没有点明韩国总统是谁。第4.2.3节推断，这里的认可是从较低起点上升的，增幅超过日本。',
  ),
  values: {commitment: 'strengthened', recognition: 'affirmed'},
  outcome: 'strengthened',
  readings: {'coordination-political': 1, 'coordination-security': 1},
  coding: {
    commitment: {
      basis: 'stated',
      note: both(
        'Section 4.2.2(2) calls the commitment firm, section 4.2.3 full.',
        '第4.2.2(2)节称承诺坚定，第4.2.3节称承诺充分。',
      ),
      cite: [paper('sec. 4.2.2(2)'), paper('sec. 4.2.3')],
    },
    recognition: {
      basis: 'stated',
      note: both(
        'Section 4.2.3 says that South Korea’s part was fully recognised, and at Camp David on a par with Japan’s.',
        '第4.2.3节说韩国的角色得到充分认可，在戴维营峰会上与日本同等。',
      ),
      cite: [paper('sec. 4.2.2(2)'), paper('sec. 4.2.3')],
    },
    outcome: {
      basis: 'stated',
      note: both(
        'Stated as the author’s judgment. Two of the six fields have a reading, one of them only by inference.',
        '这是作者明言的判断。六个领域中有两个有读数，其中一个只是推断。',
      ),
      cite: [paper('abstract'), paper('sec. 4.2.2(3)'), paper('sec. 4.2.3')],
    },
    'coordination-political': {
      basis: 'stated',
      note: both(
        'A declaration and a new standing group are the text’s own signs of political coordination; it calls the settlement with Japan strategic coordination with the United States.',
        '发表宣言、设立新机制正是文中所列的政治协调表现；文中称韩日和解是韩国与美国战略协调的体现。',
      ),
      cite: [paper('sec. 4.2.2(3)'), paper('sec. 3.3')],
    },
    'coordination-security': {
      basis: 'inferred',
      note: both(
        'Inferred: nuclear planning and the sharing of information are matters of security, but the text names neither exercises nor bases here, and speaks of the submarine’s visit as commitment.',
        '推断：核规划与信息共享属于安全事务，但文中此处没有提到演习或基地，而且把核潜艇停靠算作承诺。',
      ),
      cite: [paper('sec. 4.2.2(3)'), paper('sec. 4.2.2(2)'), paper('sec. 3.3')],
    },
  },
  evidence,
  cite: [
    paper('sec. 1'),
    paper('sec. 4.2.2(1)'),
    paper('sec. 4.2.2(2)'),
    paper('sec. 4.2.2(3)'),
    paper('sec. 4.2.3'),
  ],
};
