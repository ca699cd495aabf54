import type {EvidenceInput} from '../input.js';
import {paper} from '../cite.js';
import {both} from '../text.js';

const dependence: EvidenceInput[] = [
  {
    for: 'dependence-amount',
    claim: both(
      'The United States was still clearly ahead of the Soviet Union in the balance of power.',
      '在美苏实力对比上，美国仍占明显优势。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 3.1')],
  },
  {
    for: 'dependence-amount',
    claim: both('The threat from the Soviet Union tended to grow.', '苏联的威胁有增强的趋势。'),
    bearing: 'against',
    cite: [paper('sec. 3.1')],
  },
  {
    for: 'dependence-amount',
    claim: both(
      'Khrushchev, having become First Secretary of the Soviet Communist Party, spoke of peaceful coexistence and competition; after the Geneva conference of 1955 the two powers were in dialogue and relations eased somewhat.',
      '赫鲁晓夫成为苏共第一书记，主张同资本主义世界和平共处、和平竞赛；1955年日内瓦会议之后两国有了对话，关系略见缓和。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 3.1')],
  },
  {
    for: 'dependence',
    claim: both(
      'The Eisenhower administration stressed a sound economy and put forward the “New Look” policy, with massive retaliation at its core.',
      '艾森豪威尔政府注重经济健全，提出“新面貌”政策，其核心是大规模报复战略。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 3.1')],
  },
  {
    for: 'dependence-amount',
    claim: both(
      'Japan could hardly support the United States: its political and economic base was weak and its defence had not really grown.',
      '日本政治和经济根基薄弱，防卫力量没有真正增强，很难支持美国。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 3.1')],
  },
  {
    for: 'dependence-what',
    claim: both(
      'Okinawa’s value as a bridgehead against communism counted for more with the United States than Japan’s cooperation.',
      '与日本的配合相比，美国更看重冲绳作为对抗共产主义桥头堡的价值。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 3.1')],
  },
  {
    for: 'dependence',
    claim: both(
      'The American assessment when the cabinet was formed speaks of a Japanese “indispensability” that the cabinet would exploit.',
      '组阁之初，美国的判断提到日本的“不可或缺性”，认为新内阁会加以利用。',
    ),
    bearing: 'ambiguous',
    cite: [paper('sec. 3.1', 26)],
  },
  {
    for: 'dependence',
    claim: both(
      'The summary table gives weak overall dependence beside a high regard for the base in Okinawa.',
      '总结表的说法是：看重冲绳基地，而对日整体依赖弱。',
    ),
    bearing: 'supports',
    cite: [paper('Table 2')],
  },
];

const reliability: EvidenceInput[] = [
  {
    for: 'reliability',
    claim: both(
      'When the cabinet was formed the United States expected it to give as little cooperation as it could for as many American concessions as it could get.',
      '组阁之初，美国就预料它会尽量少配合，而尽量多地要美国让步。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 3.1', 26)],
  },
  {
    for: 'reliability-strategy',
    claim: both(
      'Out of political conviction Hatoyama sought to correct Japan’s line towards the United States, stood for independence in diplomacy and defence, and tended away from American strategy.',
      '鸠山从政治信念出发，想要修正日本的对美路线，主张外交和防卫自主，有偏离美国战略的倾向。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 3.1', 27)],
  },
  {
    for: 'reliability-strategy',
    claim: both(
      'He set great hopes on making peace with the Soviet Union and on restoring relations with China. This neutral leaning ran against the American aims of making trouble for international communism, weakening the tie between the two and striking at the communist threat to the free world.',
      '他对同苏联媾和、同中国复交期望很高。这种中立倾向与美国的目标相左：美国要给国际共产主义添麻烦，削弱中苏关系，打击共产主义对自由世界的威胁。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 3.1', 28, 29)],
  },
  {
    for: 'reliability-strategy',
    claim: both(
      'He wanted relations with both normalised on terms acceptable to each side and without harm to cooperation with the free world.',
      '他希望对苏对中关系正常化的条件为双方所接受，并且不妨碍与自由世界合作。',
    ),
    bearing: 'against',
    cite: [paper('sec. 3.1', 28)],
  },
  {
    for: 'reliability-events',
    claim: both(
      'The United States laid down rules for Japan’s dealings with the Soviet Union and China and warned of the consequences.',
      '美国为日本与苏联、中国的往来定下准则，并就后果提出警告。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 3.1')],
  },
  {
    for: 'reliability-events',
    claim: both(
      'In the talks with the Soviet Union Japan offered to ask only for its withdrawal from Habomai and Shikotan and to give up Kunashiri and Etorofu. On learning of it the United States threatened to make Okinawa its own territory if those two went to the Soviet Union.',
      '日本在对苏谈判中提出，只求苏联撤出齿舞和色丹，放弃国后和择捉。美国得知后威胁说，若把后两岛交给苏联，就把冲绳变为美国领土。',
    ),
    date: '1956-07',
    bearing: 'supports',
    cite: [paper('sec. 3.1', 27, 30)],
  },
  {
    for: 'reliability-compensation',
    claim: both(
      'The demand to cut Japan’s share of the defence burden was much disliked in the United States.',
      '这届内阁要求减少日本的防卫分担，使美国十分反感。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 3.1', 8, 31)],
  },
  {
    for: 'reliability-strategy',
    claim: both(
      'The text tells of Hatoyama’s plan for an American withdrawal in stages, with limits on the use of the bases, among the signs of weak reliability.',
      '鸠山提出的美军分步撤离、限制基地用途的主张，文中也放在可靠性弱的种种表现里来讲。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 3.1', 30)],
  },
  {
    for: 'reliability',
    claim: both(
      'The authors sum up that the United States doubted Japan’s reliability and feared to lose control of it.',
      '作者总结说，美国怀疑日本是否可靠，担心对它失去控制。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 3.1')],
  },
  {
    for: 'reliability',
    claim: both('The summary table gives weak reliability.', '总结表列为可靠性弱。'),
    bearing: 'supports',
    cite: [paper('Table 2')],
  },
];

const cost: EvidenceInput[] = [
  {
    for: 'cost-value',
    claim: both(
      'Okinawa’s worth as a bridgehead against communism left the United States with hardly any motive to give way over the bases.',
      '冲绳作为对抗共产主义的桥头堡价值重大，美国在基地问题上几乎没有让步的动机。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 3.1')],
  },
  {
    for: 'cost-value',
    claim: both(
      'The summary table says that the base in Okinawa was highly regarded.',
      '总结表说明冲绳基地受到重视。',
    ),
    bearing: 'supports',
    cite: [paper('Table 2')],
  },
  {
    for: 'cost-demand',
    claim: both(
      'Hatoyama proposed that American ground forces leave Japan within six years, the navy and air force at most six years after them, and that the bases serve mutual defence only.',
      '鸠山主张：美国陆军六年内撤离日本，海空军至迟再过六年撤离，基地只能用于相互防卫。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 3.1', 30)],
  },
];

const outcome: EvidenceInput[] = [
  {
    for: 'outcome',
    claim: both(
      'The American reply was that Japan had neither the preparation nor the strength for a revision of the treaty and should not indulge in fancies.',
      '美国答复说，日本既没有修约的准备，也没有修约的实力，不应存有幻想。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 3.1', 25)],
  },
  {
    for: 'outcome',
    claim: both(
      'The plan for withdrawal was firmly turned down with reference to international peace and security in the Far East.',
      '美国称此事关乎远东的国际和平与安全，断然拒绝撤军方案。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 3.1', 32)],
  },
  {
    for: 'outcome',
    claim: both(
      'Okinawa was raised while the cabinet sought to revise the treaty, and the United States refused sternly.',
      '这届内阁谋求修约时提到冲绳，遭美国严词拒绝。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 3'), paper('sec. 3.1')],
  },
  {
    for: 'outcome',
    claim: both('The summary table says that the United States refused.', '总结表写明美国拒绝。'),
    bearing: 'supports',
    cite: [paper('Table 2')],
  },
];

export const evidence: EvidenceInput[] = [...dependence, ...reliability, ...cost, ...outcome];
