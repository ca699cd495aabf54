import type {EvidenceInput} from '../input.js';
import {paper} from '../cite.js';
import {both} from '../text.js';

const dependence: EvidenceInput[] = [
  {
    for: 'dependence-amount',
    claim: both(
      'Drawn into the Vietnam War, the United States saw its military and economic lead shrink and its relative power fall markedly.',
      '美国陷入越南战争，军事和经济优势缩小，相对实力明显下降。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 3.3')],
  },
  {
    for: 'dependence-amount',
    claim: both(
      'After years of rapid growth Japan could help with defence funds and foreign economic aid.',
      '日本经过多年高速增长，已能在防务经费和对外经济援助等方面给予支持。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 3.3')],
  },
  {
    for: 'dependence-what',
    claim: both(
      'An American guideline on policy towards Japan called it the most important ally in East Asia, the second trading partner and host of important military facilities, with technology and capital for South and Southeast Asia and the makings of a counterweight to China.',
      '美国的一份对日行动方针称，日本是其在东亚最重要的盟国、第二大贸易伙伴和重要军事设施的所在国，拥有可用于南亚和东南亚的技术与资本，并可望成为抗衡中国的力量。',
    ),
    date: '1962',
    bearing: 'supports',
    cite: [paper('sec. 3.3', 25)],
  },
  {
    for: 'dependence-amount',
    claim: both(
      'Strategic difficulties raised the need for Japan’s cooperation, so the demand for return was seen more and more in the light of relations as a whole and of Japan’s part in East Asia.',
      '战略困境使美国更需要日本配合，因而越来越从两国关系全局和日本在东亚的作用来看待返还要求。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 3.3')],
  },
  {
    for: 'dependence-what',
    claim: both(
      'When the Japanese foreign minister, on a visit, asked for an end to the “blue sky” policy (no return while communism threatens the Far East), Rusk advised Johnson to ask Japan for leadership in the region, a greater share of responsibility and help with the balance of payments.',
      '“晴空政策”是说，远东的共产主义威胁一日尚存，就不归还冲绳。日本外相访美请求放弃这一政策，腊斯克于是向约翰逊建议：要日本在地区起领导作用，承担更多责任，并在国际收支上帮助美国。',
    ),
    date: '1967',
    bearing: 'supports',
    cite: [paper('sec. 3', 17), paper('sec. 3.3', 20)],
  },
  {
    for: 'dependence-what',
    claim: both(
      'The Johnson administration kept asking Japan to share overseas defence costs, help with the payments deficit and do more in the Far East, and hinted that larger and wider economic aid was the price of the return.',
      '约翰逊政府一再要日本分担海外防务费用、帮助解决国际收支赤字、在远东多出力，并暗示返还要以更多更广的经济援助来换。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 3.3', 17)],
  },
  {
    for: 'dependence-amount',
    claim: both(
      'The Nixon administration, in crisis on several sides, drew back worldwide and depended on Japan’s strategic cooperation even more.',
      '尼克松政府面临多方面危机，实行全球收缩，对日本的整体依赖更为明显。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 3.3', 42)],
  },
  {
    for: 'dependence',
    claim: both(
      'The National Security Council held good relations with Japan to be more important than wholly free use of the bases.',
      '国家安全委员会认为，同日本保持友好，比能否完全自由地使用基地更要紧。',
    ),
    date: '1969-04',
    bearing: 'supports',
    cite: [paper('sec. 3.3', 43)],
  },
  {
    for: 'dependence',
    claim: both(
      'The summary table puts overall dependence on Japan above dependence on the base in Okinawa.',
      '总结表说，对日本的整体依赖超过对冲绳基地的依赖。',
    ),
    bearing: 'supports',
    cite: [paper('Table 2')],
  },
];

const reliability: EvidenceInput[] = [
  {
    for: 'reliability-events',
    claim: both(
      'The cabinet backed the Vietnam War with a series of statements and shared overseas defence costs by buying 300 million dollars of American military equipment and government securities.',
      '这届内阁多次发表声明支持越战，并购买3亿美元的美国军事装备和美国政府的财政证券，以分担海外防务费用。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 3.3', 20)],
  },
  {
    for: 'reliability-strategy',
    claim: both(
      'At American request it gave aid to Southeast Asian countries and South Vietnam in the place of the United States.',
      '应美国要求，它替美国向东南亚国家和南越提供援助。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 3.3', 25, 30)],
  },
  {
    for: 'reliability-events',
    claim: both(
      'On textiles it gave way and limited its exports voluntarily, and gave way again when the United States imposed a 10% import surcharge.',
      '在纺织品问题上，它让步并自主限制出口；美国强行征收10%的进口附加税时，它又一次让步。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 3.3', 22)],
  },
  {
    for: 'reliability',
    claim: both(
      'Its stand on the war, its aid to Southeast Asia and the reduction of its trade surplus all added to American trust.',
      '对越战的立场、对东南亚等国的援助和贸易顺差的减少，都增加了美国的信任。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 3.3')],
  },
  {
    for: 'reliability',
    claim: both(
      'The United States was content with Satō’s pro-American and anti-communist stance; as a quoted view has it, its aim was that a moderate cabinet centred on the West stay in office, and this was coming true.',
      '美国对佐藤亲美反共的立场感到满意；文中所引的一种看法说，美国希望日本由温和而偏重西方的内阁继续执政，这正在成为事实。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 3.3', 45)],
  },
  {
    for: 'reliability-compensation',
    claim: both(
      'Step by step Japan accepted the American scheme of separating the bases from the administration and returning each on its own.',
      '日本逐渐接受了美国的方案：基地和施政权分开，各自归还。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 3.3', 46)],
  },
  {
    for: 'reliability-compensation',
    claim: both(
      'It let American forces stay in Okinawa and use the bases freely for operations, above all in emergencies over Korea, Vietnam and Taiwan.',
      '它允许美军留在冲绳，并可自由使用基地采取军事行动，特别是在朝鲜、越南和台湾发生紧急事态时。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 3.3', 2)],
  },
  {
    for: 'reliability-compensation',
    claim: both(
      'It agreed to the transit and transfer of nuclear weapons through Okinawa and, in a secret memorandum, to their renewed stationing and passage there in a grave emergency after prior consultation.',
      '它同意核武器经冲绳过境和转移，并在秘密备忘录中同意，遇重大紧急事态时，经事先协商可再次部署和通过。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 3.3', 47)],
  },
  {
    for: 'reliability-compensation',
    claim: both(
      'The Japanese government took on the cost of keeping up and improving all American bases in Japan, Okinawa included, and of moving American forces.',
      '所有驻日美军基地，连同冲绳的在内，其维持和改善以及美军转移的费用，全由日本政府负担。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 3.3', 20)],
  },
  {
    for: 'reliability',
    claim: both('The summary table gives strong reliability.', '总结表列为可靠性强。'),
    bearing: 'supports',
    cite: [paper('Table 2')],
  },
];

export const conditionEvidence: EvidenceInput[] = [...dependence, ...reliability];
