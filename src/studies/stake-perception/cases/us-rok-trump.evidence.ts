import type {EvidenceInput} from '../input.js';
import {paper} from '../cite.js';
import {both} from '../text.js';
import {cohesion} from './us-rok-trump.cohesion.js';

const commitment: EvidenceInput[] = [
  {
    for: 'commitment-worth',
    claim: both(
      'Trump made plain that he did not see what the Asian alliances were worth, and even suggested that Japan and South Korea protect themselves with nuclear arms of their own.',
      '特朗普直言看不出亚太同盟有何价值，甚至主张日韩自造核武器自保。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 4.2.1(2)')],
  },
  {
    for: 'commitment-pledge',
    claim: both(
      'He threatened to consider withdrawing troops unless the free trade agreement was improved.',
      '他威胁说，若不能在自由贸易协定上达成更好的协议，就考虑撤军。',
    ),
    date: '2018-03',
    bearing: 'supports',
    cite: [paper('sec. 4.2.1(2)', 'cnn')],
  },
  {
    for: 'commitment-pledge',
    claim: both(
      'As the two differed over a steep rise in payments, the Pentagon gave the White House options for fewer troops in South Korea.',
      '两国对大幅加价意见不一，五角大楼便拟出削减驻韩美军的方案，供白宫选择。',
    ),
    date: '2020',
    bearing: 'supports',
    cite: [paper('sec. 4.2.1(2)', 'troopCut')],
  },
  {
    for: 'commitment',
    claim: both(
      'The section’s summing-up: the alliance was not given a sufficient commitment.',
      '该节小结：未给予同盟充分的战略承诺。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 4.2.3')],
  },
];

const recognition: EvidenceInput[] = [
  {
    for: 'recognition-role',
    claim: both(
      'When the agreement on costs was about to run out, the United States asked for a rise of 150 per cent, given as 1.2 billion dollars a year.',
      '费用协议即将到期时，美国要求增加150%，文中记为每年12亿美元。',
    ),
    date: '2018',
    bearing: 'supports',
    cite: [paper('sec. 4.2.1(2)', 'payMore')],
  },
  {
    for: 'recognition-role',
    claim: both(
      'When it ran out again, the demand was a rise of 500 per cent, and the talks dragged on for months.',
      '协议再次到期时，要求变为增加500%，谈判因此拖延数月。',
    ),
    date: '2019',
    bearing: 'supports',
    cite: [paper('sec. 4.2.1(2)', 'kuhn')],
  },
  {
    for: 'recognition-role',
    claim: both(
      'Trump passed over the fact that South Korea had borne 92 per cent of the 11 billion dollars that Camp Humphreys cost.',
      '特朗普无视韩国承担了汉弗莱斯营110亿美元造价的92%这一事实。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 4.2.1(2)', 'fuchs')],
  },
  {
    for: 'recognition-standing',
    claim: both(
      'He blamed the free trade agreement for lost American jobs and forced new talks by threatening to leave it. The text puts this in a bid to win an election in 2017.',
      '他称自由贸易协定造成美国岗位流失，并以退出相威胁，迫使韩国重新谈判。文中说这是为了2017年的竞选。',
    ),
    date: '2017',
    bearing: 'supports',
    cite: [paper('sec. 4.2.1(2)', 'tradeDeal')],
  },
  {
    for: 'recognition-standing',
    claim: both(
      'He kept up tariffs on the main South Korean exports as a punishment for the trade deficit.',
      '因不满贸易逆差，他继续以关税惩罚韩国的主要出口品。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 4.2.1(2)', 'swanson')],
  },
  {
    for: 'recognition',
    claim: both(
      'Section 4.2.1(2) says that he took South Korea for a minor partner and bullied it on economic, security and military questions.',
      '第4.2.1(2)节说，他视韩国为次要伙伴，在经济、安全、军事诸多问题上加以欺压。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 4.2.1(2)')],
  },
];

export const evidence: EvidenceInput[] = [...commitment, ...recognition, ...cohesion];
