import type {EvidenceInput} from '../input.js';
import {paper} from '../cite.js';
import {both} from '../text.js';

const commitment: EvidenceInput[] = [
  {
    for: 'commitment-pledge',
    claim: both(
      'After talks with Kishida, Biden pledged in a joint statement to defend Japan under Article 5 of the security treaty with every means, nuclear arms among them.',
      '与岸田会谈后，拜登在联合声明中承诺，依据安保条约第五条，动用包括核武器在内的一切能力保卫日本。',
    ),
    date: '2023-01-13',
    bearing: 'supports',
    cite: [paper('sec. 4.1.2(2)', 'japan2023')],
  },
  {
    for: 'commitment-worth',
    claim: both(
      'The joint statement with Suga called the alliance the cornerstone of peace and security in the Indo-Pacific and the world. The text gives it under recognition.',
      '与菅义伟的联合声明把同盟称作印太地区和世界和平安全的基石。文中是在角色认可部分引述的。',
    ),
    date: '2021-04',
    bearing: 'supports',
    cite: [paper('sec. 4.1.2(2)', 'japan2021')],
  },
  {
    for: 'commitment',
    claim: both(
      'The section’s summing-up: the alliance was given a full commitment.',
      '该节小结：给予同盟充分的战略承诺。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 4.1.3')],
  },
];

const recognition: EvidenceInput[] = [
  {
    for: 'recognition-standing',
    claim: both(
      'Suga was the first foreign leader whom Biden met as president.',
      '菅义伟是拜登就任总统后会见的第一位外国领导人。',
    ),
    date: '2021-04',
    bearing: 'supports',
    cite: [paper('sec. 4.1.2(2)', 'japan2021')],
  },
  {
    for: 'recognition-role',
    claim: both(
      'In the statement with Kishida Biden praised Japan’s lead in strengthening its defence at the root and in its diplomacy.',
      '在与岸田的联合声明中，拜登高度评价日本在根本加强防卫和外交努力上的领导作用。',
    ),
    date: '2023-01-13',
    bearing: 'supports',
    cite: [paper('sec. 4.1.2(2)', 'japan2023')],
  },
  {
    for: 'recognition-standing',
    claim: both(
      'Biden received the leaders of Japan and South Korea at Camp David. Hornung of RAND finds such an invitation much harder to get than one to the White House.',
      '拜登邀请日韩领导人到戴维营举行三方峰会。兰德公司的霍农认为，受邀到戴维营比到白宫难得多。',
    ),
    date: '2023-08-18',
    bearing: 'supports',
    cite: [paper('sec. 4.1.2(2)', 'campDavid'), paper('sec. 4.1.2(2)', 'khalid')],
  },
  {
    for: 'recognition',
    claim: both(
      'Section 4.1.2(2) says that Japan’s part was fully recognised, in view of what it had added.',
      '第4.1.2(2)节说，鉴于日本的投入有所增加，其角色得到充分认可。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 4.1.2(2)')],
  },
];

const cohesion: EvidenceInput[] = [
  {
    for: 'coordination-political',
    claim: both(
      'The joint statement of the two leaders stressed peace and stability in the Taiwan Strait, the first to speak of Taiwan since relations with China were normalised.',
      '两国首脑联合声明强调台海和平与稳定，打破了与中国关系正常化以来首脑声明不谈台湾的惯例。',
    ),
    date: '2021-04',
    bearing: 'supports',
    cite: [paper('sec. 4.1.2(3)', 'japan2021')],
  },
  {
    for: 'coordination-political',
    claim: both(
      'The joint statement on Kishida’s visit stressed it once more.',
      '岸田访美后的联合声明再次强调这一点。',
    ),
    date: '2023-01-13',
    bearing: 'supports',
    cite: [paper('sec. 4.1.2(3)', 'japan2023')],
  },
  {
    for: 'coordination-political',
    claim: both(
      'The alliance took on more and more ideological colour: the statements keep returning to freedom, democracy and the rule of law. On this shared ground the two closely coordinated policy and conduct, above all towards China.',
      '同盟的意识形态色彩越来越浓，联合声明反复提到自由、民主、法治；以此为共同基础，两国的政策和行为协调较强，尤其是针对中国。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 4.1.2(3)', 'xuLuo')],
  },
  {
    for: 'coordination-security',
    claim: both(
      'A draft joint plan for a Taiwan emergency: the Marines set up temporary bases on the islands from Kyushu to Taiwan, Japan supplies ammunition and fuel.',
      '两国拟定应对台湾“紧急状态”的联合作战计划草案：美海军陆战队在九州至台湾的岛链上设临时基地，日方支援弹药和燃料。',
    ),
    date: '2021-12',
    bearing: 'supports',
    cite: [paper('sec. 4.1.2(3)', 'kyodo')],
  },
  {
    for: 'coordination-security',
    claim: both(
      'Since 2022 Japan has fitted itself to the American forces in joint exercises, combat capability and the organisation of its units.',
      '自2022年起，日本的演习、作战能力建设和部队整编都向美军靠拢。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 4.1.2(3)', 'zhangYang')],
  },
  {
    for: 'outcome',
    claim: both(
      'Section 4.1.2(3) says that cohesion rose steadily; the alliance no longer risked becoming a transactional one.',
      '第4.1.2(3)节说凝聚力稳步提升，同盟不再滑向交易关系。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 4.1.2(3)')],
  },
  {
    for: 'outcome',
    claim: both(
      'The summing-up and the conclusion say that cohesion was strengthened.',
      '小结和结论都说凝聚力得到强化。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 4.1.3'), paper('sec. 5')],
  },
  {
    for: 'outcome',
    claim: both(
      'Japan put much more into its own forces. The text books this as cost sharing; by the sign of section 3.3, more spent on one’s own defence, it would be autonomy seeking, and a home-built fighter counted as that under Trump.',
      '日本大幅增加对本国军力的投入。文中把它算作成本分担；但按第3.3节的标准，加大本国防卫投入应属寻求自主，特朗普时期自产战机就是这样算的。',
    ),
    bearing: 'against',
    cite: [paper('sec. 4.1.2(1)'), paper('sec. 3.3'), paper('sec. 4.1.1(3)')],
  },
];

export const evidence: EvidenceInput[] = [...commitment, ...recognition, ...cohesion];
