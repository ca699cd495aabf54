import type {LinkInput, TraceInput} from '../input.js';
import {paper} from '../cite.js';
import {both} from '../text.js';

const ofCommitment: TraceInput[] = [
  {
    case: 'us-japan-trump',
    claim: both(
      'Trump’s dealings with Kim gave Japan the impression that he cared little for its security, and it began to doubt what the alliance was worth. No Japanese voice is quoted for it.',
      '特朗普与金正恩的交往使日本觉得他不关心日本安全，并开始怀疑同盟的价值。文中没有引用日方言论为证。',
    ),
    finding: 'found',
    date: '2019-06',
    bearing: 'supports',
    cite: [paper('sec. 4.1.1(2)')],
  },
  {
    case: 'us-japan-biden',
    claim: both(
      'The text quotes no Japanese answer to the pledge to defend Japan.',
      '文中没有引用日本对保卫承诺的反应。',
    ),
    finding: 'not-sought',
    cite: [paper('sec. 4.1.2(2)')],
  },
  {
    case: 'us-rok-trump',
    claim: both(
      'The finance minister answered the threat to withdraw troops: to link it to trade was not ideal.',
      '韩国财政部长回击撤军威胁，称把它与经济问题挂钩并不理想。',
    ),
    finding: 'found',
    date: '2018-03',
    bearing: 'supports',
    cite: [paper('sec. 4.2.1(2)', 'cnn')],
  },
  {
    case: 'us-rok-trump',
    claim: both(
      'Commentators at Brookings wrote that the demands on costs made South Korea worry about the American commitment.',
      '布鲁金斯学会的评论认为，过高的费用要求使韩国担忧美国的承诺。',
    ),
    finding: 'found',
    bearing: 'supports',
    cite: [paper('sec. 4.2.1(2)', 'klingner')],
  },
  {
    case: 'us-rok-biden',
    claim: both(
      'The defence minister said that the submarine’s visit showed American resolve to keep the promise of extended deterrence.',
      '韩国国防部长说，核潜艇停靠说明美国有决心兑现延伸威慑。',
    ),
    finding: 'found',
    date: '2023-07',
    bearing: 'supports',
    cite: [paper('sec. 4.2.2(2)', 'jazeera2023')],
  },
];

const ofRecognition: TraceInput[] = [
  {
    case: 'us-japan-trump',
    claim: both(
      'The text says that Trump’s remark on watching television gravely weakened Japan’s perception, and quotes no Japanese answer to it.',
      '文中说特朗普关于看电视的言论严重削弱了日本的认知，但没有引用日方反应。',
    ),
    finding: 'not-sought',
    cite: [paper('sec. 4.1.1(2)', 'sieg')],
  },
  {
    case: 'us-japan-biden',
    claim: both(
      'Kishida was honoured to open a new page in the history of Camp David.',
      '岸田说，能为戴维营的历史写下新的一页，深感荣幸。',
    ),
    finding: 'found',
    date: '2023-08-18',
    bearing: 'supports',
    cite: [paper('sec. 4.1.2(2)', 'campDavid')],
  },
  {
    case: 'us-rok-trump',
    claim: both(
      'The Trump administration’s unfriendly treatment harmed its standing with the South Korean public: 45 per cent had a favourable view of the United States, close to the lowest ever.',
      '特朗普政府不友好的对待损害了它在韩国公众心中的地位：对美国有正面看法的降至45%，接近历史最低。',
    ),
    finding: 'found',
    date: '2020-09',
    bearing: 'supports',
    cite: [paper('sec. 4.2.1(2)', 'pew')],
  },
  {
    case: 'us-rok-trump',
    claim: both(
      '4 per cent were for paying billions more, 17 per cent had confidence in Trump.',
      '支持多付数十亿美元的只有4%，信任特朗普的只有17%。',
    ),
    finding: 'found',
    bearing: 'supports',
    cite: [paper('sec. 4.2.1(2)', 'waldman')],
  },
  {
    case: 'us-rok-trump',
    claim: both(
      'In the same survey 92 per cent still supported the alliance.',
      '同一调查中，仍有92%支持同盟。',
    ),
    finding: 'found',
    date: '2020-09',
    bearing: 'against',
    cite: [paper('sec. 4.2.1(2)', 'pew')],
  },
  {
    case: 'us-rok-biden',
    claim: both(
      'Yoon thanked Biden again and again at Camp David and spoke of the important part that South Korea would play; he called the cooperation of the three key to security and prosperity in the region.',
      '尹锡悦在戴维营再三感谢拜登，并强调韩国未来的重要作用，还说三国合作对地区的安全与繁荣十分关键。',
    ),
    finding: 'found',
    date: '2023-08',
    bearing: 'supports',
    cite: [paper('sec. 4.2.2(2)', 'campDavid')],
  },
];

export const fromConditions: LinkInput[] = [
  {
    from: 'commitment',
    to: 'stake-perception',
    sign: 1,
    label: both('what the alliance is worth', '联盟的价值'),
    note: both(
      'Only responses of the junior partner count as evidence of this step; the patron’s conduct is the condition itself.',
      '只有从属国的反应才算这一步的证据；主导国的行为就是条件本身。',
    ),
    cite: [paper('sec. 3.2'), paper('sec. 3.4')],
    evidence: ofCommitment,
  },
  {
    from: 'recognition',
    to: 'stake-perception',
    sign: 1,
    label: both('what one’s own part is worth', '自身角色的价值'),
    note: both(
      'Only responses of the junior partner count as evidence of this step; the patron’s conduct is the condition itself.',
      '只有从属国的反应才算这一步的证据；主导国的行为就是条件本身。',
    ),
    cite: [paper('sec. 3.2'), paper('sec. 3.4')],
    evidence: ofRecognition,
  },
];
