import type {EventInput} from '../input.js';
import {paper} from '../cite.js';
import {both} from '../text.js';

/** From the San Francisco conference to the return of the administration. */
export const administrationEvents: EventInput[] = [
  {
    date: '1951',
    label: both(
      'San Francisco conference: the United States assures Japan of its potential sovereignty over Okinawa',
      '旧金山会议：美国承诺日本对冲绳有潜在主权',
    ),
    lane: 'alliance',
    cite: [paper('sec. 3', 16)],
  },
  {
    date: '1952',
    label: both(
      'Administrative Agreement: American forces may use bases, waters and airspace in Japan and have extraterritorial rights',
      '签订《日美行政协定》：驻日美军可使用日本的基地、海域和空域，并享有治外法权',
    ),
    lane: 'alliance',
    cases: ['hatoyama-ichiro'],
    cite: [paper('sec. 3.1', 23)],
  },
  {
    date: '1953-11',
    label: both(
      'Nixon, visiting Okinawa, says that giving it up would amount to an American withdrawal from Asia',
      '尼克松到冲绳访问时说，放弃这里就等于美国退出亚洲',
    ),
    lane: 'alliance',
    cite: [paper('sec. 3', 18)],
  },
  {
    date: '1954-12',
    label: both(
      'The Hatoyama Ichirō cabinet is formed; it then seeks to revise the old security treaty and raises Okinawa',
      '鸠山一郎内阁成立，随后谋求修改旧安保条约，并提到冲绳',
    ),
    lane: 'negotiation',
    cases: ['hatoyama-ichiro'],
    cite: [paper('sec. 3.1', 24)],
  },
  {
    date: '1955',
    label: both(
      'Geneva conference, after which the United States and the Soviet Union are in dialogue',
      '日内瓦会议，此后美苏有了对话',
    ),
    lane: 'setting',
    cases: ['hatoyama-ichiro'],
    cite: [paper('sec. 3.1')],
  },
  {
    date: '1956-07',
    display: both('end of July 1956', '1956年7月底'),
    label: both(
      'Japan offers the Soviet Union a compromise that gives up Kunashiri and Etorofu; on learning of it the United States threatens to make Okinawa its own territory',
      '日本在日苏谈判中提出放弃国后和择捉的妥协方案；美国得知后威胁把冲绳变为美国领土',
    ),
    lane: 'negotiation',
    cases: ['hatoyama-ichiro'],
    cite: [paper('sec. 3.1', 27, 30)],
  },
  {
    date: '1957-06',
    label: both(
      'Kishi asks for the administration of Okinawa and the Ogasawara Islands; the United States refuses, confirms residual sovereignty and promises to withdraw some forces',
      '岸信介要求归还冲绳和小笠原行政权；美国拒绝，但确认剩余主权，并答应撤出部分部队',
    ),
    lane: 'negotiation',
    cases: ['kishi'],
    cite: [paper('sec. 3'), paper('sec. 3.2', 33)],
  },
  {
    date: '1958-02',
    label: both(
      'The State Department begins to study a change of policy: steps towards discussing a return are possible if wholly free use of the bases can be secured',
      '美国务院着手研究调整冲绳政策：若能确保完全自由使用基地，可采取步骤讨论返还',
    ),
    lane: 'alliance',
    cite: [paper('sec. 3', 19)],
  },
  {
    date: '1960',
    label: both(
      'The Administrative Agreement is drawn up anew and called Status of Forces Agreement',
      '《日美行政协定》重订，改称“地位协定”',
    ),
    lane: 'alliance',
    cite: [paper('sec. 3.1')],
  },
  {
    date: '1960-01',
    label: both(
      'New security treaty, without such clauses as those on putting down unrest and on bases for third countries',
      '签署新安保条约，删去关于镇压内乱、向第三国提供基地等条款',
    ),
    lane: 'negotiation',
    cases: ['kishi'],
    cite: [paper('sec. 3.2')],
  },
  {
    date: '1961-06',
    label: both(
      'A Japan–US joint statement acknowledges Japan’s potential sovereignty over Okinawa again',
      '《日美联合声明》再次承认日本对冲绳有潜在主权',
    ),
    lane: 'alliance',
    cite: [paper('sec. 3', 17)],
  },
  {
    date: '1962',
    label: both(
      'An American guideline on policy towards Japan calls it the most important American ally in East Asia',
      '美国的一份对日行动方针称日本是其在东亚最重要的盟国',
    ),
    lane: 'alliance',
    cases: ['sato'],
    cite: [paper('sec. 3.3', 25)],
  },
  {
    date: '1967',
    label: both(
      'The Japanese foreign minister, visiting the United States, asks for an end to the “blue sky” policy; Rusk advises Johnson to ask more of Japan',
      '日本外相访美，请求放弃“晴空政策”；腊斯克建议约翰逊要日本作出更多承担',
    ),
    lane: 'negotiation',
    cases: ['sato'],
    cite: [paper('sec. 3.3', 20)],
  },
  {
    date: '1967-11',
    label: both(
      'Satō and Johnson: the Ogasawara Islands are to be returned first, Okinawa in principle within “two to three years”',
      '佐藤与约翰逊会谈：先归还小笠原，原则上“两三年内”归还冲绳',
    ),
    lane: 'negotiation',
    cases: ['sato'],
    cite: [paper('sec. 3', 22), paper('sec. 3.3')],
  },
  {
    date: '1969-04',
    label: both(
      'The National Security Council finds good relations with Japan more important than wholly free use of the bases',
      '美国国家安全委员会认为，同日本保持友好，比能否完全自由地使用基地更要紧',
    ),
    lane: 'negotiation',
    cases: ['sato'],
    cite: [paper('sec. 3.3', 43)],
  },
  {
    date: '1969-05-28',
    label: both(
      'A National Security Decision Memorandum calls for the return of Okinawa with the bases kept working',
      '《国家安全决定备忘录》主张在保持基地机能的同时归还冲绳',
    ),
    lane: 'negotiation',
    cases: ['sato'],
    cite: [paper('sec. 3.3', 44)],
  },
  {
    date: '1969-11',
    label: both(
      'Satō and Nixon: a joint statement promises the formal return before 1972',
      '佐藤与尼克松会谈：共同声明承诺1972年之前正式归还',
    ),
    lane: 'negotiation',
    cases: ['sato'],
    cite: [paper('sec. 3')],
  },
  {
    date: '1972-05-15',
    label: both('Japan recovers the administration of Okinawa', '日本收回冲绳施政权'),
    lane: 'negotiation',
    cases: ['sato'],
    cite: [paper('sec. 3')],
  },
];
