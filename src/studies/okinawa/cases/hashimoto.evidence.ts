import type {EvidenceInput} from '../input.js';
import {paper} from '../cite.js';
import {both} from '../text.js';

const dependence: EvidenceInput[] = [
  {
    for: 'dependence-amount',
    claim: both(
      'With the Soviet Union gone, the United States faced no pressing and direct threat from outside.',
      '苏联解体后，美国没有紧迫而直接的外部威胁。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 4.1')],
  },
  {
    for: 'dependence-amount',
    claim: both(
      'Helped by a technological revolution, the American economy recovered and regained the lead of the world economy, while Japan’s was weary.',
      '借助科技革命，美国经济恢复，重新主导世界经济，日本经济则显出疲态。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 4.1')],
  },
  {
    for: 'dependence-what',
    claim: both(
      'The Korean nuclear crisis, the Taiwan Strait crisis and unrest in Southeast Asia gave the alliance, and Japan’s strategic value, a new definition.',
      '朝核危机、台海危机和东南亚的动乱，使同盟和日本的战略价值有了新的定义。',
    ),
    bearing: 'against',
    cite: [paper('sec. 4.1')],
  },
  {
    for: 'dependence',
    claim: both(
      'A strategy report of the Department of Defense for East Asia and the Pacific stressed that no bilateral relation was more important than that with Japan.',
      '美国防部的东亚太平洋安全战略报告强调，没有哪一双边关系比对日关系更重要。',
    ),
    date: '1995-02-27',
    bearing: 'against',
    cite: [paper('sec. 4.1', 50)],
  },
  {
    for: 'dependence',
    claim: both(
      'With the new defence guidelines and three bills that Japan passed on them, the redefinition was largely done and Japan’s value to the United States clear.',
      '新防卫指针出台，日本又通过3个相关法案，重新定义大体完成，日本对美国的价值也随之明确。',
    ),
    date: '1997-09/1999-05',
    bearing: 'against',
    cite: [paper('sec. 4.1')],
  },
  {
    for: 'dependence',
    claim: both(
      'The authors say that the United States conceded with the redefinition of the alliance and further cooperation in mind.',
      '作者说，美国让步时考虑到了同盟的再定义和今后的合作。',
    ),
    bearing: 'ambiguous',
    cite: [paper('sec. 4.1')],
  },
  {
    for: 'dependence',
    claim: both('The summary table gives rather low overall dependence.', '总结表列为整体依赖较低。'),
    bearing: 'supports',
    cite: [paper('Table 3')],
  },
];

const reliability: EvidenceInput[] = [
  {
    for: 'reliability',
    claim: both(
      'The talks took place at the very beginning of the cabinet, when the United States expected it to be good for relations.',
      '谈判时这届内阁刚刚成立，美国预期它会给两国关系带来好的影响。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 4.1')],
  },
  {
    for: 'reliability',
    claim: both(
      'Hashimoto made self-reliance the basic principle of his diplomacy.',
      '桥本以“自立”为外交的基本方针。',
    ),
    bearing: 'against',
    cite: [paper('sec. 4.1')],
  },
  {
    for: 'reliability-strategy',
    claim: both(
      'He still built on relations with the United States as the most important of all and set great store by the security system for Asia and the Pacific.',
      '他仍以对美关系为基础，认为它在双边关系中最为重要，并很重视安保体制对亚太的作用。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 4.1')],
  },
  {
    for: 'reliability-strategy',
    claim: both(
      'He helped to redefine and strengthen the alliance under American lead: a joint security declaration, an agreement on mutual logistic support, supplies and services, and revised guidelines for defence cooperation. His strategy in East Asia fitted that of the United States rather well.',
      '他配合由美国主导的同盟再定义和强化：两国发表安保联合宣言，就后方支援、物资和劳务的相互提供达成协定，防务合作指导方针也作了修改。双方在东亚的战略较为契合。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 4.1', 51)],
  },
  {
    for: 'reliability-strategy',
    claim: both(
      'He was also active in improving relations with China and Russia.',
      '他也积极改善同中国和俄罗斯的关系。',
    ),
    bearing: 'against',
    cite: [paper('sec. 4.1')],
  },
  {
    for: 'reliability-strategy',
    claim: both(
      'The United States itself pursued engagement with China and Russia at the time.',
      '当时美国自己也在与中俄接触。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 4.1')],
  },
  {
    for: 'reliability-strategy',
    claim: both(
      'The policy of entering Asia in company with the United States protected American interests there and eased American worry.',
      '“伴美入亚”的政策维护了美国在亚洲的利益，也减轻了它的担心。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 4.1')],
  },
  {
    for: 'reliability-compensation',
    claim: both(
      'In the Futenma talks the cabinet offered compensation: moving the tanker aircraft and functions of the base, building a heliport, and opening civilian facilities to military use.',
      '在普天间交涉中，这届内阁给出补偿：转移补给燃油机和基地功能，建设直升机起降坪，并使民间设施可作军用。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 4.1', 41)],
  },
  {
    for: 'reliability',
    claim: both('The summary table gives strong reliability.', '总结表列为可靠性强。'),
    bearing: 'supports',
    cite: [paper('Table 3')],
  },
];

const cost: EvidenceInput[] = [
  {
    for: 'cost-demand',
    claim: both(
      'The demand came with a plan for a new base in replacement, so the strategic sacrifice was small.',
      '要求中包含替代设施即新基地的规划，因此战略上的牺牲不大。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 4.1')],
  },
  {
    for: 'cost-value',
    claim: both(
      'For the American forces it was rather a chance to combine and concentrate their bases and renew old installations.',
      '对美军来说，这反倒是整合、集中基地并更新老旧设施的机会。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 4.1')],
  },
  {
    for: 'cost-value',
    claim: both(
      'The committee’s report kept the American forces in Japan at their size.',
      '特别委员会的报告保持驻日美军规模不变。',
    ),
    date: '1996-04',
    bearing: 'supports',
    cite: [paper('sec. 4.1', 22)],
  },
  {
    for: 'cost-demand',
    claim: both(
      'The authors sum up that a limited demand and various compensations kept the cost to the United States low.',
      '作者总结说，要求有限，又有各种补偿，所以美国付出的不多。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 4.1')],
  },
  {
    for: 'cost',
    claim: both('The summary table calls the cost limited.', '总结表写明代价有限。'),
    bearing: 'supports',
    cite: [paper('Table 3')],
  },
];

const outcome: EvidenceInput[] = [
  {
    for: 'outcome',
    claim: both(
      'A report of the committee on Okinawa provided for the return of eleven facilities, Futenma among them, and for the bases in Okinawa to be reorganised and reduced.',
      '特别委员会的报告提出归还包括普天间在内的11处设施，整顿并缩小冲绳基地。',
    ),
    date: '1996-04',
    bearing: 'supports',
    cite: [paper('sec. 4.1', 22)],
  },
  {
    for: 'outcome',
    claim: both(
      'The United States promised to return Futenma five to seven years after the completion of replacement facilities.',
      '美国承诺，替代设施完成后5至7年内归还普天间。',
    ),
    date: '1996-04-12',
    bearing: 'supports',
    cite: [paper('sec. 4', 48), paper('sec. 4.1', 48)],
  },
  {
    for: 'outcome',
    claim: both(
      'It was only a first understanding: the compromise came with reservations, conditions and uncertainty.',
      '这只是初步的共识：妥协带有保留、条件和不确定性。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 4.1')],
  },
  {
    for: 'outcome',
    claim: both('The summary table says limited concession.', '总结表写明有限让步。'),
    bearing: 'supports',
    cite: [paper('Table 3')],
  },
  {
    for: 'outcome',
    claim: both(
      'For a long time afterwards the base was not moved, since the two sides could not agree on the details of the replacement.',
      '此后因替代设施的细节谈不拢，基地长期没有迁走。',
    ),
    bearing: 'ambiguous',
    cite: [paper('sec. 4')],
  },
];

export const evidence: EvidenceInput[] = [...dependence, ...reliability, ...cost, ...outcome];
