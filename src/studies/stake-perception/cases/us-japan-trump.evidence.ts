import type {EvidenceInput} from '../input.js';
import {paper} from '../cite.js';
import {both} from '../text.js';

const commitment: EvidenceInput[] = [
  {
    for: 'commitment-pledge',
    claim: both(
      'In his first speech to the United Nations General Assembly Trump vowed to defeat North Korea and insulted Kim Jong-un. The note given for this is, by its title, about words of his on Twitter.',
      '特朗普第一次在联合国大会演讲时扬言击垮朝鲜，并辱骂金正恩。所附注释的标题却是关于他在推特上的言论。',
    ),
    date: '2017',
    bearing: 'supports',
    cite: [paper('sec. 4.1.1(2)', 'jazeera2017')],
  },
  {
    for: 'commitment-pledge',
    claim: both(
      'Only a year later, when Kim agreed to free three Americans, he had warm words for him; critics saw no firm stand on North Korea.',
      '仅一年后，金正恩同意释放三名美国人，他又转而称赞对方；批评者认为美国政府对朝立场不坚定。',
    ),
    date: '2018',
    bearing: 'supports',
    cite: [paper('sec. 4.1.1(2)', 'davis')],
  },
  {
    for: 'commitment-pledge',
    claim: both(
      'He met Kim on North Korean soil without consulting or even informing Japan, and did not raise its worries about nuclear arms, missiles and abducted citizens.',
      '他在未征询甚至未告知日本的情况下会见金正恩，踏上朝鲜领土，也没有提出日本对核武器、导弹和绑架问题的关切。',
    ),
    date: '2019-06',
    bearing: 'supports',
    cite: [paper('sec. 4.1.1(2)')],
  },
  {
    for: 'commitment',
    claim: both(
      'The section’s summing-up: the alliance was not given a sufficient commitment.',
      '该节小结：未给予同盟充分的战略承诺。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 4.1.3')],
  },
];

const recognition: EvidenceInput[] = [
  {
    for: 'recognition-role',
    claim: both(
      'Earlier presidents had looked at Japan strategically; Trump, with a businessman’s ways, saw someone to strike deals with.',
      '以往的总统从战略角度看待日本，特朗普则以商人作风把它当作交易对象。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 4.1.1(1)', 'liWang')],
  },
  {
    for: 'recognition-role',
    claim: both(
      'Bolton and Pottinger, on a journey to Asia, asked Japan to pay four times as much, 8 billion dollars a year, for 50,000 American troops.',
      '博尔顿和波廷格访问亚洲时，要求日本把驻日五万美军的费用增至四倍，即每年80亿美元。',
    ),
    date: '2019-07',
    bearing: 'supports',
    cite: [paper('sec. 4.1.1(2)', 'foreignPolicy')],
  },
  {
    for: 'recognition-role',
    claim: both(
      'Trump put forward “cost plus 50”: every host country was to bear the whole cost of the American presence and half as much again.',
      '特朗普提出“成本加五成”：凡有美军驻扎的国家，除承担全部费用外，再多付一半。',
    ),
    date: '2019',
    bearing: 'supports',
    cite: [paper('sec. 4.1.1(2)', 'timePlus50')],
  },
  {
    for: 'recognition-standing',
    claim: both(
      'A RAND study held that such deals are unreliable and may turn lasting partners into transactional ones.',
      '兰德公司的研究认为，这种交易不可靠，可能使持久的伙伴变成交易伙伴。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 4.1.1(2)', 'randPlus50')],
  },
  {
    for: 'recognition-role',
    claim: both(
      'Just before the G20 summit Trump said that Japan need not help if the United States were attacked and could watch it on television.',
      '二十国集团峰会前夕，特朗普说美国若遭攻击，日本不必相助，在电视上看就行了。',
    ),
    date: '2019',
    bearing: 'supports',
    cite: [paper('sec. 4.1.1(2)', 'sieg')],
  },
  {
    for: 'recognition',
    claim: both(
      'Section 4.1.1(2) says that Abe’s concessions did not satisfy Trump, who denied Japan’s worth in the alliance.',
      '第4.1.1(2)节说，安倍作出的妥协未能令特朗普满意，他否认日本在同盟中的价值。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 4.1.1(2)')],
  },
];

const cohesion: EvidenceInput[] = [
  {
    for: 'autonomy-security',
    claim: both(
      'The defence minister, Kono, confirmed that the plan for Aegis Ashore in Yamaguchi and Akita was dropped. Some saw a bargaining chip for later talks on costs, some a wish not to provoke China; the text takes either for autonomy.',
      '防卫大臣河野太郎证实，在山口、秋田两县部署陆基宙斯盾系统的计划已经取消。有人认为是为日后的费用谈判留筹码，有人认为是不想过度刺激中国；文中认为无论哪种都是寻求自主。',
    ),
    date: '2020-06',
    bearing: 'ambiguous',
    cite: [paper('sec. 4.1.1(3)', 'schreer')],
  },
  {
    for: 'autonomy-security',
    claim: both(
      'Japan announced that it would build its next jet fighter itself, turning down American companies’ plans, to the benefit of its own industry.',
      '日本宣布下一代战机由本国生产，不采用美国公司的方案，称有利于本国工业。',
    ),
    date: '2020',
    bearing: 'supports',
    cite: [paper('sec. 4.1.1(3)', 'greenHornung')],
  },
  {
    for: 'coordination-security',
    claim: both(
      'The cancellation came as a surprise and shook an alliance used to close coordination. On the other hand Abe held to the new base at Henoko for the Marines: the text counts that as cost sharing, though forward bases are among its own signs of security coordination. No reading is given.',
      '取消部署出人意料，震动了习惯密切协调的同盟。另一方面，安倍坚持为美海军陆战队建设边野古新基地：文中把它算作成本分担，可是按文中自己的标准，前沿基地也是安全协调的表现。故不给读数。',
    ),
    cite: [paper('sec. 4.1.1(3)', 'schreer'), paper('sec. 4.1.1(1)', 'huanqiu2019'), paper('sec. 3.3')],
  },
  {
    for: 'outcome',
    claim: both(
      'Section 4.1.1(3) takes Japan’s steps towards autonomy for a sign, to some extent, that cohesion was weakening.',
      '第4.1.1(3)节认为，日本寻求自主的政策在一定程度上体现了凝聚力的削弱。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 4.1.1(3)')],
  },
  {
    for: 'outcome',
    claim: both(
      'The summing-up and the conclusion say that cohesion was weakened.',
      '小结和结论都说凝聚力遭到削弱。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 4.1.3'), paper('sec. 5')],
  },
  {
    for: 'outcome',
    claim: both(
      'Japan did its best to meet American demands in order to keep relations steady, and went on upholding the alliance.',
      '日本为稳定两国关系而尽量满足美方要求，并继续维护同盟。',
    ),
    bearing: 'against',
    cite: [paper('sec. 4.1.1(1)'), paper('sec. 4.1.1(3)')],
  },
];

export const evidence: EvidenceInput[] = [...commitment, ...recognition, ...cohesion];
