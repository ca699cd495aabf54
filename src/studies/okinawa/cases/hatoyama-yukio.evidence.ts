import type {EvidenceInput} from '../input.js';
import {paper} from '../cite.js';
import {both} from '../text.js';

const dependence: EvidenceInput[] = [
  {
    for: 'dependence-amount',
    claim: both(
      'The war on terror had scattered and worn down American strength, and the financial crisis weighed on the economy.',
      '反恐战争分散并消耗了美国的力量，金融危机又使其经济不振。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 4.2')],
  },
  {
    for: 'dependence-amount',
    claim: both(
      'North Korea became a growing threat: it announced a first nuclear test, the launch of a satellite and its withdrawal from the six-party talks.',
      '朝鲜的威胁日增：先后宣布首次核试验成功、发射卫星、退出六方会谈。',
    ),
    date: '2006-10-09/2009-04-14',
    bearing: 'supports',
    cite: [paper('sec. 4.2')],
  },
  {
    for: 'dependence-amount',
    claim: both(
      'The Cheonan incident led to a series of large American and South Korean military exercises and new tension on the peninsula.',
      '“天安舰”事件之后，美韩接连举行大规模军演，半岛局势重新紧张。',
    ),
    date: '2010-03',
    bearing: 'supports',
    cite: [paper('sec. 4.2')],
  },
  {
    for: 'dependence-amount',
    claim: both(
      'China’s economy neared Japan’s in size, its forces were modernised and its influence grew, above all in East Asia, to American unease.',
      '中国经济规模接近日本，军队走向现代化，影响上升，在东亚尤其如此，令美国不安。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 4.2')],
  },
  {
    for: 'dependence-amount',
    claim: both(
      'Pressed by the financial crisis, military spending and fiscal burdens, Obama drew back overseas early in his presidency.',
      '受金融危机、军费和财政负担所迫，奥巴马上任之初在海外收缩。',
    ),
    date: '2009',
    bearing: 'supports',
    cite: [paper('sec. 4.2')],
  },
  {
    for: 'dependence-what',
    claim: both(
      'The strategic focus gradually moved east, and much was expected of Japan in balancing China and in building a new economic order in the region.',
      '美国逐步把战略重心东移，很期待日本参与制衡中国、构建亚太经济新秩序。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 4.2')],
  },
  {
    for: 'dependence',
    claim: both(
      'Obama made Japan the first stop of his journey to Asia, met Hatoyama there and stressed that relations with Japan were the centre of gravity for the United States in Asia and the Pacific.',
      '奥巴马出访亚洲首站就到日本会见鸠山，强调对日关系是美国在亚太的重心。',
    ),
    date: '2009',
    bearing: 'supports',
    cite: [paper('sec. 4.2', 53)],
  },
  {
    for: 'dependence',
    claim: both(
      'His administration repeatedly wished to widen and deepen the alliance, and at the fiftieth anniversary of the revised security treaty he stressed it and the American commitments again.',
      '奥巴马政府多次表示希望扩大并深化同盟；在安保条约修订50周年时，他又强调同盟的重要和美国的承诺。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 4.2', 53, 54)],
  },
  {
    for: 'dependence',
    claim: both(
      'Section 4.2 says that dependence was clearly stronger than under Hashimoto, judging by threats, relative power and Japan’s strategic value.',
      '第4.2节说，从外部威胁、相对实力和日本的战略价值来看，依赖明显强于桥本时期。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 4.2')],
  },
  {
    for: 'dependence',
    claim: both('The summary table gives high overall dependence.', '总结表列为整体依赖高。'),
    bearing: 'supports',
    cite: [paper('Table 3')],
  },
  {
    for: 'dependence',
    claim: both(
      'Section 2.3 calls dependence about equal to that under Hashimoto, if not slightly stronger; and that is coded low.',
      '第2.3节说依赖与桥本时期相当，甚至略强；而桥本时期的编码是低。',
    ),
    bearing: 'against',
    cite: [paper('sec. 2.3')],
  },
];

const reliability: EvidenceInput[] = [
  {
    for: 'reliability-events',
    claim: both(
      'The party’s platform promised closer work with Asian countries and an East Asian community, and said that the age of American-led globalisation was drawing to its close.',
      '民主党的政策公约主张加强与亚洲各国合作、构建东亚共同体，并称由美国领导的全球化时代快要终结。',
    ),
    date: '2009-07',
    bearing: 'supports',
    cite: [paper('sec. 4.2')],
  },
  {
    for: 'reliability-events',
    claim: both(
      'At the United Nations General Assembly Hatoyama set out the idea of an East Asian community; American officials were much displeased and suspected that the United States was to be left out.',
      '鸠山在联合国大会阐述东亚共同体的设想；美国有关官员十分不满，怀疑美国会被排除在外。',
    ),
    date: '2009-09-24',
    bearing: 'supports',
    cite: [paper('sec. 4.2', 55)],
  },
  {
    for: 'reliability-events',
    claim: both(
      'At the summit of China, Japan and South Korea he said that Japan, as a member of Asia, should make policies that give Asia more weight.',
      '在中日韩首脑会议上，他说日本是亚洲一员，应当有更多看重亚洲的政策。',
    ),
    date: '2009-10',
    bearing: 'supports',
    cite: [paper('sec. 4.2', 56)],
  },
  {
    for: 'reliability-strategy',
    claim: both(
      'Frequent visits to China and South Korea to promote economic and educational cooperation met with American doubt and displeasure.',
      '他多次出访中国和韩国，推动经济、教育等方面的合作，引起美国的疑虑和不快。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 4.2')],
  },
  {
    for: 'reliability-strategy',
    claim: both(
      'On several issues the cabinet, wishing for more equal relations, leaned towards independence from the United States.',
      '这届内阁想摆脱不对等的日美关系，在多个议题上有脱离美国而独立的倾向。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 4.2')],
  },
  {
    for: 'reliability-strategy',
    claim: both(
      'These words and deeds came while the United States was deep in the financial crisis and made it doubt the cabinet’s reliability severely.',
      '这些言行正值美国陷于金融危机之时，使美国非常怀疑这届内阁的可靠性。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 4.2')],
  },
  {
    for: 'reliability-events',
    claim: both(
      'Hatoyama promised in public more than once to hold to the basis of the alliance and not to leave the United States out of an East Asian community.',
      '鸠山不止一次公开承诺，坚持日美同盟这一基础，东亚共同体也不会排除美国。',
    ),
    bearing: 'against',
    cite: [paper('sec. 4.2', 57)],
  },
  {
    for: 'reliability-events',
    claim: both(
      'Meeting Obama, he gave assurances of cooperation between the two countries and asked to be trusted.',
      '他会见奥巴马时对两国合作作出保证，并请对方相信自己。',
    ),
    bearing: 'against',
    cite: [paper('sec. 4.2', 57)],
  },
  {
    for: 'reliability',
    claim: both('The summary table gives weak reliability.', '总结表列为可靠性弱。'),
    bearing: 'supports',
    cite: [paper('Table 3')],
  },
];

const cost: EvidenceInput[] = [
  {
    for: 'cost-demand',
    claim: both('The summary table says that Japan’s demand was rather high.', '总结表写明日本的要求较高。'),
    bearing: 'supports',
    cite: [paper('Table 3')],
  },
  {
    for: 'cost-demand',
    claim: both(
      'The base was to leave Okinawa Prefecture altogether, as Hatoyama had announced there before the election, although both governments had agreed on Henoko within the prefecture.',
      '要求是完全迁出冲绳县，鸠山在选举前就曾到当地这样宣布；而两国政府此前已商定迁至县内的边野古。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 4'), paper('sec. 4.2', 49, 52)],
  },
  {
    for: 'cost-value',
    claim: both(
      'The United States wished to keep the move from becoming the first domino of a complete withdrawal from Japan; the text gives this as a matter of trust.',
      '美国要避免此次迁出成为将来从日本全面撤出的第一块多米诺骨牌；文中是从信任的角度说的。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 4.2')],
  },
];

const outcome: EvidenceInput[] = [
  {
    for: 'outcome',
    claim: both(
      'Congratulating Hatoyama on becoming prime minister, the United States warned him not to overrate the independence of Japanese politics.',
      '美国在祝贺鸠山当选首相时就告诫他，不要高估日本政治的独立性。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 4.2')],
  },
  {
    for: 'outcome',
    claim: both(
      'The cabinet put pressure on the United States in public several times and met with stern answers.',
      '这届内阁多次公开向美国施压，美国回应严厉。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 4')],
  },
  {
    for: 'outcome',
    claim: both(
      'Hatoyama’s first public demand for a new plan by May 2010 met with a series of fierce American reactions.',
      '鸠山首次公开要求在2010年5月之前定出新方案，引起美国一连串激烈反应。',
    ),
    date: '2009-12',
    bearing: 'supports',
    cite: [paper('sec. 4.2')],
  },
  {
    for: 'outcome',
    claim: both(
      'The United States stood firm and kept up pressure on Japan through various channels.',
      '美国态度强硬，通过多种途径不断向日本施压。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 4.2', 58)],
  },
  {
    for: 'outcome',
    claim: both(
      'A joint statement kept to the agreement on Henoko.',
      '两国发表联合声明，维持迁往边野古的协议。',
    ),
    date: '2010-05',
    bearing: 'supports',
    cite: [paper('sec. 4', 49), paper('sec. 4.2')],
  },
  {
    for: 'outcome',
    claim: both(
      'Unable to keep his election promise, Hatoyama was forced to resign.',
      '鸠山无法兑现竞选时的承诺，被迫辞职。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 4.2')],
  },
  {
    for: 'outcome',
    claim: both('The summary table says that the United States refused.', '总结表写明拒绝。'),
    bearing: 'supports',
    cite: [paper('Table 3')],
  },
];

export const evidence: EvidenceInput[] = [...dependence, ...reliability, ...cost, ...outcome];
