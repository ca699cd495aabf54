import type {AlternativeInput} from './input.js';
import {paper} from './cite.js';
import {both} from './text.js';

/** The explanations that the paper's introduction sets aside, each with the counterexample given there. */
export const alternatives: AlternativeInput[] = [
  {
    label: both('Shift of power', '实力变动'),
    claim: both(
      'A weaker ally that grows stronger needs less protection and asks for more autonomy; a stronger ally in decline accepts this, actively or passively.',
      '弱国变强，便不那么需要保护，也更想要自主；强国衰落，则主动或被动地接受这种要求。',
    ),
    note: both(
      'Counterexample: before the end of the Cold War, at the height of Japan’s power, its pursuit of autonomy met with American wariness and resistance; after the Cold War its efforts to widen its defence and its diplomacy found American support and even urging. None of the five cases is used against this explanation.',
      '反例：冷战结束之前，日本实力达到顶点，其自主追求却引来美国的戒心和抵制；冷战之后，日本扩大防卫和外交空间的努力反倒得到美国支持，甚至怂恿。作者没有用五个案例中的任何一个来反驳这种解释。',
    ),
    cite: [paper('sec. 1', 1, 3)],
  },
  {
    label: both('Distribution of interests', '利益分布'),
    claim: both(
      'Autonomy is granted where the allies’ interests overlap: when strategy changes, overseas bases such as Okinawa may lose value, and a demand that fits the change is likelier to be met.',
      '盟国利益重合之处才会准予自主：战略调整时，冲绳等海外基地可能贬值，而顺应调整方向的要求较易得到满足。',
    ),
    against: ['kishi', 'sato'],
    note: both(
      'Counterexample: Satō obtained the return although he, too, followed a line of coordination with the United States and although the bases mattered far more during the Vietnam War than under Kishi.',
      '反例：佐藤同样奉行与美国协调的路线，而且越战期间基地远比岸信介时期重要，他却实现了返还。',
    ),
    cite: [paper('sec. 1', 4, 5, 6)],
  },
  {
    label: both('Domestic politics', '国内政治'),
    claim: both(
      'Success depends on the weaker ally’s domestic politics: a stable and strong cabinet, how it chooses to press its demand, nationalist claims, and what its leader thinks of security and autonomy.',
      '成败取决于弱国的国内政治：内阁是否稳定有力、选择怎样的斗争方式、民族主义诉求，以及领导人如何看待安全与自主。',
    ),
    against: ['kishi'],
    note: both(
      'Counterexample: Kishi had the deep trust of the United States and still did not obtain the return. The authors do not deny domestic factors: negotiations are held between governments, the stronger one follows its own interests, and domestic factors work through the two conditions (section 2.3, note ①).',
      '反例：岸信介深得美国信任，却仍未得到返还。作者并不否认国内因素：谈判在两国政府之间进行，强国以自身利益为准，国内因素则通过两个条件起作用（第2.3节注①）。',
    ),
    cite: [paper('sec. 1', 7, 8), paper('sec. 2.3, note ①')],
  },
];
