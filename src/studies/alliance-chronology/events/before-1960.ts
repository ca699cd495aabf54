import {chenWang, mindMap, peng, zhu} from '../cite.js';
import type {EventInput} from '../input.js';
import {both} from '../text.js';

/** Before the new security treaty. */
export const before1960: EventInput[] = [
  {
    date: '1910/1945',
    label: both(
      'Koreans are conscripted as labourers by the Japanese colonisers; South Korea announces compensation for them in 2023',
      '韩国人被日本殖民者强征为劳工；2023年韩国宣布由公共基金予以赔偿',
    ),
    lane: 'region',
    cite: [peng('sec. 4.2.2 (3)')],
  },
  {
    date: '1951/1952',
    display: both('1951 or 1952: the documents differ', '1951年或1952年（文献说法不一）'),
    label: both(
      'Administrative Agreement: American forces may use bases, waters and airspace in Japan and have extraterritorial rights',
      '签订《日美行政协定》：驻日美军可使用日本的基地、海域和空域，并享有治外法权',
    ),
    lane: 'documents',
    cases: ['hatoyama-ichiro'],
    cite: [
      chenWang('sec. 3.1', {notes: [23], date: '1952'}),
      mindMap('system', {date: '1951'}),
      zhu('sec. 1.1', {undated: true}),
    ],
  },
  {
    date: '1951',
    label: both(
      'San Francisco conference: the United States assures Japan of its potential sovereignty over Okinawa',
      '旧金山会议：美国承诺日本对冲绳有潜在主权',
    ),
    lane: 'okinawa',
    cite: [chenWang('sec. 3', {notes: [16]})],
  },
  {
    date: '1951',
    display: both('1951, on “the same day” as the peace treaty', '1951年，与和约“同日”'),
    label: both(
      'Japan and the United States sign the security treaty. The mind map: American forces stay in and near Japan to keep it safe. Zhu: it lays down no clear legal duty to protect Japan',
      '日美签订安保条约。思维导图说，美军留在日本境内和附近以保其安全；朱海燕说，条约没有写明美国保护日本的法律义务',
    ),
    lane: 'documents',
    cite: [mindMap('founding'), mindMap('system'), zhu('sec. 1.1', {undated: true})],
  },
  {
    date: '1951-09',
    label: both(
      'The peace treaty of San Francisco is signed: a one-sided peace, brought about through the United Nations by American manipulation, as the mind map sees it',
      '《旧金山和约》签订；思维导图认为，这是美国操纵联合国促成的片面媾和',
    ),
    lane: 'documents',
    cite: [mindMap('founding'), mindMap('system', {date: '1951'}), zhu('sec. 1.1', {undated: true})],
  },
  {
    date: '1952-04-28',
    label: both(
      'The peace treaty takes effect: the occupation ends and Japan is a sovereign state again',
      '《旧金山和约》生效：占领结束，日本重新成为主权国家',
    ),
    lane: 'documents',
    cite: [mindMap('founding'), zhu('sec. 1.1', {date: '1952'})],
  },
  {
    date: '1953-11',
    label: both(
      'Nixon, visiting Okinawa, says that giving it up would amount to an American withdrawal from Asia',
      '尼克松到冲绳访问时说，放弃这里就等于美国退出亚洲',
    ),
    lane: 'okinawa',
    cite: [chenWang('sec. 3', {notes: [18]})],
  },
  {
    date: '1954-12',
    label: both(
      'The Hatoyama Ichirō cabinet is formed; it then seeks to revise the old security treaty and raises Okinawa',
      '鸠山一郎内阁成立，随后谋求修改旧安保条约，并提到冲绳',
    ),
    lane: 'cabinets',
    cases: ['hatoyama-ichiro'],
    cite: [chenWang('sec. 3.1', {notes: [24]})],
  },
  {
    date: '1955',
    label: both(
      'Geneva conference, after which the United States and the Soviet Union are in dialogue',
      '日内瓦会议，此后美苏有了对话',
    ),
    lane: 'region',
    cases: ['hatoyama-ichiro'],
    cite: [chenWang('sec. 3.1')],
  },
  {
    date: '1956-07',
    display: both('end of July 1956', '1956年7月底'),
    label: both(
      'Japan offers the Soviet Union a compromise that gives up Kunashiri and Etorofu; on learning of it the United States threatens to make Okinawa its own territory',
      '日本在日苏谈判中提出放弃国后和择捉的妥协方案；美国得知后威胁把冲绳变为美国领土',
    ),
    lane: 'okinawa',
    cases: ['hatoyama-ichiro'],
    cite: [chenWang('sec. 3.1', {notes: [27, 30]})],
  },
  {
    date: '1957-06',
    label: both(
      'Kishi asks for the administration of Okinawa and the Ogasawara Islands; the United States refuses, but confirms residual sovereignty and makes promises on withdrawing forces, ground forces among them',
      '岸信介要求归还冲绳和小笠原行政权；美国拒绝，但确认剩余主权，并就撤出包括地面部队在内的部队作出承诺',
    ),
    lane: 'okinawa',
    cases: ['kishi'],
    cite: [chenWang('sec. 3'), chenWang('sec. 3.2', {notes: [33]})],
  },
  {
    date: '1958/1960',
    label: both(
      'Japan’s first defence build-up plan: under Kishi the plan and two defence laws are revised, and the Self-Defence Forces gain much in numbers and strength',
      '日本第一次防卫力量发展计划的年限：岸信介时期修改了该计划和两部防卫法律，自卫队人数和实力大增',
    ),
    lane: 'forces',
    cases: ['kishi'],
    cite: [chenWang('sec. 3.2', {notes: [7, 39]})],
  },
  {
    date: '1958-02',
    label: both(
      'The State Department begins to study a change of policy: steps towards discussing a return are possible if wholly free use of the bases can be secured',
      '美国务院着手研究调整冲绳政策：若能确保完全自由使用基地，可采取步骤讨论返还',
    ),
    lane: 'okinawa',
    cite: [chenWang('sec. 3', {notes: [19]})],
  },
];
