import type {EvidenceInput} from '../input.js';
import {paper} from '../cite.js';
import {both} from '../text.js';

const commitment: EvidenceInput[] = [
  {
    for: 'commitment-pledge',
    claim: both(
      'In a joint statement with Yoon, Biden confirmed extended deterrence for South Korea by nuclear and conventional arms and missile defence.',
      '在与尹锡悦的联合声明中，拜登确认对韩国的延伸威慑，手段包括核武、常规武力和反导。',
    ),
    date: '2022-05',
    bearing: 'supports',
    cite: [paper('sec. 4.2.2(2)', 'korea2022')],
  },
  {
    for: 'commitment-pledge',
    claim: both(
      'For the seventieth anniversary of the alliance a joint statement called the commitment lasting and firm: any nuclear attack by the North would meet a swift and overwhelming answer.',
      '同盟七十周年之际，联合声明称安全承诺持久而坚定：朝鲜若发动核攻击，将遭到迅速而压倒性的回应。',
    ),
    date: '2023-04',
    bearing: 'supports',
    cite: [paper('sec. 4.2.2(2)', 'korea2023')],
  },
  {
    for: 'commitment-worth',
    claim: both(
      'The statement for the seventieth anniversary called the alliance key to peace and prosperity in the Indo-Pacific.',
      '七十周年联合声明称，印太地区的和平与繁荣有赖于美韩同盟。',
    ),
    date: '2023-04',
    bearing: 'supports',
    cite: [paper('sec. 4.2.2(2)', 'korea2023')],
  },
  {
    for: 'commitment-pledge',
    claim: both(
      'An American nuclear-armed ballistic missile submarine put in at Busan, the first since the 1980s.',
      '一艘美国核武装弹道导弹潜艇停靠釜山港，为20世纪80年代以来首次。',
    ),
    date: '2023-07',
    bearing: 'supports',
    cite: [paper('sec. 4.2.2(2)', 'jazeera2023')],
  },
  {
    for: 'commitment',
    claim: both(
      'The section’s summing-up: the alliance was given a full commitment.',
      '该节小结：给予同盟充分的战略承诺。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 4.2.3')],
  },
];

const recognition: EvidenceInput[] = [
  {
    for: 'recognition-role',
    claim: both(
      'Biden and Yoon called the free trade agreement the foundation of their economic relations; the text takes this for recognition of what South Korea contributes to them.',
      '拜登与尹锡悦都把自由贸易协定看作双方经贸的根基；文中认为这是肯定韩国对双边经贸的贡献。',
    ),
    date: '2022-05',
    bearing: 'supports',
    cite: [paper('sec. 4.2.2(2)', 'korea2022')],
  },
  {
    for: 'recognition-standing',
    claim: both(
      'Biden fully backed South Korea’s aim to be a pivotal state in the world and praised it for taking on more responsibility.',
      '拜登充分支持韩国的“全球枢纽国家”战略，赞赏其承担更多全球责任。',
    ),
    date: '2023-04',
    bearing: 'supports',
    cite: [paper('sec. 4.2.2(2)', 'korea2023')],
  },
  {
    for: 'recognition-standing',
    claim: both(
      'Biden received South Korea together with Japan at Camp David; by section 4.2.3 their parts were given equal recognition there.',
      '拜登邀请韩国与日本一同到戴维营；第4.2.3节说，两国的角色在那里得到同等认可。',
    ),
    date: '2023-08',
    bearing: 'supports',
    cite: [paper('sec. 4.2.2(2)', 'campDavid'), paper('sec. 4.2.3')],
  },
];

const cohesion: EvidenceInput[] = [
  {
    for: 'coordination-political',
    claim: both(
      'Yoon came on a state visit, by the text the first South Korean president in twelve years to visit the United States; the two signed the Washington Declaration and announced a nuclear consultative group.',
      '尹锡悦对美国作国事访问，文中说他是十二年来首位访美的韩国总统；两国签署《华盛顿宣言》，宣布成立核磋商小组。',
    ),
    date: '2023-04',
    bearing: 'supports',
    cite: [paper('sec. 4.2.2(3)', 'washington')],
  },
  {
    for: 'coordination-political',
    claim: both(
      'South Korea announced a fund, raised from private sources at home, for those whom Japan had forced to labour; the opposition spoke of a betrayal of history.',
      '韩国宣布从国内民间筹资设立基金，赔偿被日本强征的劳工；在野党斥之为“背叛历史”。',
    ),
    date: '2023-03-06',
    bearing: 'supports',
    cite: [paper('sec. 4.2.2(3)', 'xinhua')],
  },
  {
    for: 'coordination-political',
    claim: both(
      'Yoon visited Japan, the first official visit by a South Korean president in twelve years; regular meetings were resumed, trade measures in force since 2019 lifted and a common security agenda accepted. The White House and the State Department welcomed it.',
      '尹锡悦访问日本，为十二年来韩国总统首次正式访日；恢复领导人定期会晤，取消2019年以来的贸易措施，并接受共同的安全议程。白宫和国务院表示欢迎。',
    ),
    date: '2023-03',
    bearing: 'supports',
    cite: [paper('sec. 4.2.2(3)', 'brookings')],
  },
  {
    for: 'coordination-security',
    claim: both(
      'By the Washington Declaration the allies work together more deeply on nuclear deterrence: dialogue and information on nuclear threats, and a group that discusses nuclear and strategic planning.',
      '按照《华盛顿宣言》，两国在核威慑上深化合作：就核威胁多作对话、互通信息，并由核磋商小组商讨相关规划。',
    ),
    date: '2023-04',
    bearing: 'supports',
    cite: [paper('sec. 4.2.2(3)', 'washington')],
  },
  {
    for: 'outcome',
    claim: both(
      'Section 4.2.2(3) says that cohesion grew along with South Korea’s perception of its stake; the settlement with Japan shows it to some extent.',
      '第4.2.2(3)节说，凝聚力随韩国利益攸关认知的提升而强化；韩日和解在一定程度上体现了这一点。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 4.2.2(3)')],
  },
  {
    for: 'outcome',
    claim: both(
      'The summing-up and the conclusion say that cohesion was strengthened.',
      '小结和结论都说凝聚力得到强化。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 4.2.3'), paper('sec. 5')],
  },
  {
    for: 'outcome',
    claim: both(
      'South Korea planned large sums for its own forces and technology. The text books this as cost sharing; by the sign of section 3.3, more spent on one’s own defence, it would be autonomy seeking.',
      '韩国为本国军力和国防技术规划了大笔投入。文中把它算作成本分担；但按第3.3节的标准，加大本国防卫投入应属寻求自主。',
    ),
    bearing: 'against',
    cite: [paper('sec. 4.2.2(1)'), paper('sec. 3.3')],
  },
];

export const evidence: EvidenceInput[] = [...commitment, ...recognition, ...cohesion];
