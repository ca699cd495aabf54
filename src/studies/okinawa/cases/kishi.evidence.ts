import type {EvidenceInput} from '../input.js';
import {paper} from '../cite.js';
import {both} from '../text.js';

const dependence: EvidenceInput[] = [
  {
    for: 'dependence-what',
    claim: both(
      'Japan’s worth as an ally still lay mainly in providing bases and other forward presence.',
      '日本作为盟友的价值仍主要在于提供基地等前沿存在。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 3.2')],
  },
  {
    for: 'dependence-amount',
    claim: both(
      'The Far East was not the focus of American strategy, and there was hardly any other great need for Japan’s cooperation.',
      '远东不在美国战略的重心，几乎没有别的重大需求要日本配合。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 3.2')],
  },
  {
    for: 'dependence-amount',
    claim: both(
      'Little could be expected of Japan: limited military and economic strength, the movement against revising the treaty, difficulties in diplomacy and the opposition’s attacks kept weakening Kishi at home.',
      '对日本难有多大指望：军事和经济实力有限、国内反对修约的运动、外交上的困难和在野党的攻势，使岸信介在国内日渐失势。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 3.2')],
  },
  {
    for: 'dependence-substitutes',
    claim: both(
      'What Japan could offer was limited and not indispensable, and did not make up for the wish to keep control of Okinawa.',
      '日本所能给的支持不多，也不是非有不可，抵不过美国保持对冲绳控制的需要。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 3.2')],
  },
  {
    for: 'dependence',
    claim: both(
      'Japan’s overall strategic value, and the dependence on it, had risen.',
      '日本的整体战略价值以及美国对它的依赖都有所上升。',
    ),
    bearing: 'against',
    cite: [paper('sec. 3.2')],
  },
  {
    for: 'dependence',
    claim: both('The summary table gives rather low overall dependence.', '总结表列为整体依赖较低。'),
    bearing: 'supports',
    cite: [paper('Table 2')],
  },
];

const reliability: EvidenceInput[] = [
  {
    for: 'reliability',
    claim: both(
      'Kishi’s pro-American and anti-communist line earned him a rather high degree of American trust.',
      '岸信介亲美、反共，因而得到美国较高程度的信任。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 3.2')],
  },
  {
    for: 'reliability',
    claim: both(
      'From the start the United States preferred Kishi as prime minister and expected better dealings with him than with Ishibashi.',
      '美国一开始就中意岸信介做首相，认为与他打交道会比与石桥更顺。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 3.2', 27, 37)],
  },
  {
    for: 'reliability',
    claim: both(
      'For a time the United States set great hopes on him and described him as trustworthy and devoted to the principles of the free world.',
      '美国曾对他抱有很大希望，说他值得信任，忠于自由世界的原则。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 3.2', 34)],
  },
  {
    for: 'reliability-events',
    claim: both(
      'As prime minister he assured Dulles that he was wholly committed to close cooperation with the United States.',
      '他就任首相后向杜勒斯保证，将全力与美国密切合作。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 3.2', 30, 38)],
  },
  {
    for: 'reliability-events',
    claim: both(
      'Close relations with Chiang Kai-shek’s side added to the impression of a pro-American anti-communist.',
      '他与蒋介石方面关系密切，加深了反共亲美的印象。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 3.2', 30)],
  },
  {
    for: 'reliability-events',
    claim: both(
      'He had secret economic and political relations with the Central Intelligence Agency.',
      '他与美国中央情报局有秘密的经济和政治往来。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 3.2', 28)],
  },
  {
    for: 'reliability-compensation',
    claim: both(
      'His cabinet strengthened defence as the United States wished: it revised the Self-Defence Forces Law, the Defence Agency Establishment Law and the First Defence Build-up Plan 1958–1960, with many more troops and greater strength.',
      '其内阁按美国的愿望增强防卫：修改《日本自卫队法》《防卫厅设置法》和《第一次防卫力量发展计划1958-1960年》，自卫队的人数和力量大为增加。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 3.2', 7, 39)],
  },
  {
    for: 'reliability-compensation',
    claim: both(
      'These steps did much to make the United States reconsider a revision of the old security treaty.',
      '这些举措有力地促使美国重新考虑修订旧安保条约。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 3.2')],
  },
  {
    for: 'reliability-strategy',
    claim: both(
      'As his position at home weakened, Kishi parted from American wishes on matters such as the revision of the Administrative Agreement.',
      '随着国内地位削弱，岸信介在修改行政协定等事情上未能与美国的意愿保持一致。',
    ),
    bearing: 'against',
    cite: [paper('sec. 3.2')],
  },
  {
    for: 'reliability',
    claim: both(
      'The authors connect what Kishi did obtain with the strong reliability that his cabinet showed.',
      '作者认为，岸信介在别的方面有所得，同这届内阁显示出的可靠性强有关。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 3.2')],
  },
  {
    for: 'reliability',
    claim: both('The summary table gives strong reliability.', '总结表列为可靠性强。'),
    bearing: 'supports',
    cite: [paper('Table 2')],
  },
];

const cost: EvidenceInput[] = [
  {
    for: 'cost-value',
    claim: both(
      'The United States held control of Okinawa to be an indispensable part of its position in the Far East.',
      '美国认为，其远东布局离不开对冲绳的控制。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 3.2', 35)],
  },
  {
    for: 'cost-value',
    claim: both(
      'The nuclear missiles stationed there were a key part of its worldwide nuclear deterrence.',
      '部署在那里的核导弹是其全球核威慑的关键部分。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 3.2', 35)],
  },
  {
    for: 'cost-value',
    claim: both(
      'Okinawa as a bridgehead against communism remained the prevailing consideration.',
      '以冲绳为对抗共产主义的桥头堡，仍是占上风的考虑。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 3.2', 36)],
  },
  {
    for: 'cost-value',
    claim: both(
      'The summary table says that the base in Okinawa was of rather high value.',
      '总结表说明冲绳基地价值较高。',
    ),
    bearing: 'supports',
    cite: [paper('Table 2')],
  },
  {
    for: 'cost-value',
    claim: both(
      'The introduction says that the bases later, in the Vietnam War, mattered markedly more than under Kishi.',
      '引言说，到越南战争时，这些基地的重要性明显高于岸信介时期。',
    ),
    bearing: 'ambiguous',
    cite: [paper('sec. 1')],
  },
];

const outcome: EvidenceInput[] = [
  {
    for: 'outcome',
    claim: both(
      'The United States refused the return of Okinawa and the Ogasawara Islands, which Kishi asked for on his visit.',
      '岸信介访美时要求归还冲绳和小笠原，美国拒绝。',
    ),
    date: '1957-06',
    bearing: 'supports',
    cite: [paper('sec. 3'), paper('sec. 3.2', 33)],
  },
  {
    for: 'outcome',
    claim: both(
      'It confirmed Japan’s residual sovereignty and promised to withdraw some forces, among them ground forces.',
      '美国确认日本的剩余主权，并答应撤出包括地面部队在内的一些部队。',
    ),
    date: '1957-06',
    bearing: 'supports',
    cite: [paper('sec. 3.2', 33)],
  },
  {
    for: 'outcome',
    claim: both(
      'The new security treaty dropped clauses of the old one, among them those that let American forces put down unrest in Japan and that forbade Japan to give bases to a third country without American consent.',
      '新安保条约删去了旧约的一些条款，例如允许驻日美军镇压日本内乱，又如未得美国同意，日本不得把基地提供给第三国。',
    ),
    date: '1960-01',
    bearing: 'supports',
    cite: [paper('sec. 3.2')],
  },
  {
    for: 'outcome',
    claim: both('The summary table says that the United States appeased.', '总结表写明美国安抚。'),
    bearing: 'supports',
    cite: [paper('Table 2')],
  },
  {
    for: 'outcome',
    claim: both(
      'The introduction and the heading of section 3.2 simply call the attempt a failure.',
      '引言和第3.2节的标题只说这次争取失败了。',
    ),
    bearing: 'ambiguous',
    cite: [paper('sec. 1'), paper('sec. 3.2')],
  },
  {
    for: 'outcome',
    claim: both(
      'Section 3.2 ends by saying that the negotiations over Okinawa made limited progress.',
      '第3.2节末尾说，两国就冲绳的交涉取得的进展有限。',
    ),
    bearing: 'ambiguous',
    cite: [paper('sec. 3.2')],
  },
];

export const evidence: EvidenceInput[] = [...dependence, ...reliability, ...cost, ...outcome];
