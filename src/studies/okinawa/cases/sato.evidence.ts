import type {EvidenceInput} from '../input.js';
import {paper} from '../cite.js';
import {both} from '../text.js';
import {conditionEvidence} from './sato.conditions.js';

/** No bearing is given: the cost is not coded, so there is nothing to support; each claim says where it points. */
const cost: EvidenceInput[] = [
  {
    for: 'cost-value',
    claim: both(
      'Points to high: the great worth of Okinawa as a military base was fully shown in the Vietnam War.',
      '指向高：越南战争充分显示了冲绳这一军事基地的价值之大。',
    ),
    cite: [paper('sec. 3.3', 40)],
  },
  {
    for: 'cost-value',
    claim: both(
      'Points to high: the introduction says that the bases mattered markedly more during the Vietnam War than under Kishi.',
      '指向高：引言说，越战期间基地的重要性明显超过岸信介时期。',
    ),
    cite: [paper('sec. 1')],
  },
  {
    for: 'cost-value',
    claim: both(
      'Points to low: as American strategy changed, the administration of the bases became less important relative to other needs.',
      '指向低：随着美国战略调整，相对于其他需要，基地的施政权不再那么重要。',
    ),
    cite: [paper('sec. 3.3')],
  },
  {
    for: 'cost-value',
    claim: both(
      'Points to low: Okinawa mattered less as a base for nuclear strikes on the Soviet Union, since submarine-based weapons took the place of the TM-76B missiles there.',
      '指向低：潜艇上的核武器取代了当地的TM-76B导弹，冲绳作为对苏核打击基地已不那么重要。',
    ),
    cite: [paper('sec. 3.3, note ①')],
  },
  {
    for: 'cost-value',
    claim: both(
      'Points to low: the National Security Council held good relations with Japan to be more important than wholly free use of the bases.',
      '指向低：国家安全委员会认为，同日本保持友好，比能否完全自由地使用基地更要紧。',
    ),
    date: '1969-04',
    cite: [paper('sec. 3.3', 43)],
  },
  {
    for: 'cost-value',
    claim: both(
      'Points to low: the Nixon administration wished to lighten its burden in Okinawa as long as its military interests were safe.',
      '指向低：尼克松政府希望在军事利益有保障的情况下减轻冲绳的负担。',
    ),
    cite: [paper('sec. 3.3', 42)],
  },
  {
    for: 'cost-demand',
    claim: both(
      'Points to low: the United States looked into a return of the administration that would leave the working of its bases unharmed.',
      '指向低：美国探讨的是不影响基地功能的施政权返还。',
    ),
    cite: [paper('sec. 3.3', 41)],
  },
  {
    for: 'cost-demand',
    claim: both(
      'Points to low: the Nixon administration separated the return of the administration from the working of the bases.',
      '指向低：尼克松政府把返还施政权和基地的功能分开处理。',
    ),
    cite: [paper('sec. 3.3', 17, 44)],
  },
];

const outcome: EvidenceInput[] = [
  {
    for: 'outcome',
    claim: both(
      'Satō and Johnson agreed on the return of the Ogasawara Islands first; Okinawa was promised in principle within “two to three years”, and this was put into the joint statement.',
      '佐藤与约翰逊商定先归还小笠原；冲绳则得到“两三年内”归还的原则性承诺，并写进共同声明。',
    ),
    date: '1967-11',
    bearing: 'supports',
    cite: [paper('sec. 3', 22), paper('sec. 3.3')],
  },
  {
    for: 'outcome',
    claim: both(
      'Within the American government, agreement on the return grew step by step.',
      '美国内部逐步在返还问题上取得一致。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 3.3')],
  },
  {
    for: 'outcome',
    claim: both(
      'A National Security Council memorandum called for closer relations with Japan, a longer life for the security treaty, keeping the bases working, less friction over Okinawa, and its return.',
      '国家安全委员会的备忘录主张：加强同日本的关系，延长安保条约，保持基地机能，减少冲绳的摩擦，并归还冲绳。',
    ),
    date: '1969-05-28',
    bearing: 'supports',
    cite: [paper('sec. 3.3', 44)],
  },
  {
    for: 'outcome',
    claim: both(
      'After talks between Satō and Nixon a joint statement promised the formal return before 1972.',
      '佐藤与尼克松会谈后发表共同声明，承诺1972年之前正式归还。',
    ),
    date: '1969-11',
    bearing: 'supports',
    cite: [paper('sec. 3')],
  },
  {
    for: 'outcome',
    claim: both('Japan recovered the administration of Okinawa.', '日本收回冲绳施政权。'),
    date: '1972-05-15',
    bearing: 'supports',
    cite: [paper('sec. 3')],
  },
  {
    for: 'outcome',
    claim: both('The summary table says that the United States conceded.', '总结表写明美国让步。'),
    bearing: 'supports',
    cite: [paper('Table 2')],
  },
  {
    for: 'outcome',
    claim: both(
      'Japan had first asked for full sovereignty; what it got was the administration only, with American forces and bases kept.',
      '日本起初要的是恢复全部主权；最终得到的只是施政权，美国驻军和基地保留。',
    ),
    bearing: 'against',
    cite: [paper('sec. 3')],
  },
  {
    for: 'outcome',
    claim: both(
      'The return did not shake the American position in Okinawa at its root and brought the United States compensation of several kinds.',
      '返还并未使美军在冲绳的地位发生根本动摇，还给美国带来多种补偿。',
    ),
    bearing: 'ambiguous',
    cite: [paper('sec. 3.3')],
  },
];

export const evidence: EvidenceInput[] = [...conditionEvidence, ...cost, ...outcome];
