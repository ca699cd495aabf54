import type {LedgerItemInput} from '../input.js';
import {article} from '../cite.js';
import {both} from '../text.js';

/** Told in the article under the drivers, as the answer to two of the threats; a measure all the same. */
const trilateral: LedgerItemInput = {
  id: 'trilateral',
  parent: 'security',
  column: 'measures',
  field: 'security',
  label: both('A quasi-alliance of three with South Korea', '美日韩三国准同盟'),
  description: both(
    'The United States tries to ease the conflicts between Japan and South Korea so that the three form a quasi-alliance.',
    '美国设法缓和日韩矛盾，以便三国结成准同盟关系。',
  ),
  note: both(
    'The article tells this under the drivers, as an answer to China and North Korea; its place here is this study’s own.',
    '文章在动因部分讲到此事，作为对中国和朝鲜的应对；归入此处是本研究数据自己的安排。',
  ),
  actors: ['us'],
  status: 'observed',
  cite: [article('drivers 1.2', 21)],
};

export const security: LedgerItemInput[] = [
  {
    id: 'security',
    parent: 'strengthened',
    column: 'measures',
    field: 'security',
    label: both(
      'Security: stronger deterrence, from American lead to linkage',
      '安全：强化威慑，由美主日从转向联动',
    ),
    description: both(
      'Both sides step up deterrence of China on all fronts; an alliance in which the United States led and Japan followed turns into one in which each moves with the other.',
      '双方全面加强对华威慑；同盟从美国主导、日本跟随，转变为彼此联动。',
    ),
    actors: ['us', 'japan'],
    status: 'claimed',
    cite: [article('evolution 2'), article('evolution 3')],
  },
  {
    id: 'two-plus-two',
    parent: 'security',
    column: 'measures',
    field: 'security',
    label: both('First 2+2 meeting', '首次美日“2+2”会议'),
    description: both(
      'The two countries agree to strengthen the deterrence of the alliance and to deepen cooperation in space and cyberspace.',
      '两国商定增强同盟的威慑力，并在太空和网络空间加深合作。',
    ),
    actors: ['us', 'japan'],
    date: '2021-03',
    note: both(
      'The text gives the month; the year is that of note 3, a press conference of 16 March 2021.',
      '正文只说月份；年份取自注3，即2021年3月16日的记者会。',
    ),
    status: 'observed',
    cite: [article('evolution 2', 3)],
  },
  {
    id: 'integrated-deterrence',
    parent: 'security',
    column: 'measures',
    field: 'security',
    label: both('Integrated deterrence', '“一体化威慑”'),
    description: both(
      'Secretary of Defense Austin puts forward the concept: deterrence by the combined military capabilities of the United States and its allies, whose part in it is vital.',
      '美国防部长奥斯汀提出这一概念：把本国和盟友的军事能力整合起来实施威慑，盟友的作用至为重要。',
    ),
    actors: ['us'],
    date: '2021-04-30',
    status: 'observed',
    cite: [article('evolution 2', 4, 5)],
  },
  {
    id: 'three-documents',
    parent: 'security',
    column: 'measures',
    field: 'security',
    label: both('Japan’s three security documents', '日本“安全三文件”'),
    description: both(
      'National security strategy, national defence strategy and defence build-up programme. They break through some of the limits of earlier security policy.',
      '即国家安全保障战略、国家防卫战略和防卫力量整备计划，突破了以往安全政策的一些限制。',
    ),
    actors: ['japan'],
    date: '2022-12',
    status: 'observed',
    cite: [article('evolution 3'), article('drivers 3.2')],
  },
  {
    id: 'budget',
    parent: 'security',
    column: 'measures',
    field: 'security',
    label: both('Defence budget beyond 1% of GDP, for counterstrike', '防卫预算突破GDP的1%，用于“反击能力”'),
    description: both(
      'After the three documents the budget passes the limit of 1%, meant to strengthen the capability to strike back; this makes the structure of the alliance more modern.',
      '三文件公布后，预算越过1%的界限，意在增强反击能力；同盟的结构也因此更为现代化。',
    ),
    actors: ['japan'],
    status: 'observed',
    cite: [article('evolution 3')],
  },
  {
    id: 'joint-command',
    parent: 'security',
    column: 'measures',
    field: 'security',
    label: both('A joint command for the Self-Defence Forces', '为自卫队设立统合司令部'),
    description: both(
      'Japan passes a law that, among other things, sets up one command over its land, sea and air forces, so that the allies act together better in war and deter more.',
      '日本通过有关法律，其中包括设立司令部以统合陆海空自卫队，使两国作战时更为协调，同盟的威慑力更强。',
    ),
    actors: ['japan'],
    date: '2024-05-10',
    note: both(
      'The text says the 10th of this month; note 6 gives the whole date, and its title speaks of a command for joint operations.',
      '正文说“本月10日”；完整日期见注6，其标题称为统合作战司令部。',
    ),
    status: 'observed',
    cite: [article('evolution 3', 6)],
  },
  {
    id: 'southwest',
    parent: 'security',
    column: 'measures',
    field: 'security',
    label: both('Turn to the southwest', '“转向西南”'),
    description: both(
      'The Self-Defence Forces begin to turn southwest and are reinforced in Okinawa.',
      '自卫队开始把重心移向西南，充实在冲绳的力量。',
    ),
    actors: ['japan'],
    status: 'observed',
    evidence: [
      {
        claim: both(
          'Matsuda, a researcher at the University of Tokyo: these Japanese steps help to integrate American forces and the Self-Defence Forces in strategy, institutions and tactics.',
          '东京大学研究员松田认为，日本的这些做法有利于美军与自卫队在战略、制度、战术三个层面的整合。',
        ),
        cite: [article('evolution 4', 9)],
      },
    ],
    cite: [article('evolution 4', 7)],
  },
  {
    id: 'marines',
    parent: 'security',
    column: 'measures',
    field: 'security',
    label: both('Plan to reorganise the Marines in Okinawa', '改编驻冲绳海军陆战队的计划'),
    description: both(
      'The United States plans to turn the Marines stationed in Okinawa prefecture into the littoral formation (MLR) best suited to the defence of the Ryukyu Islands.',
      '美国打算改编驻冲绳县的海军陆战队，部署最适于防守琉球群岛的濒海战斗团（MLR）。',
    ),
    actors: ['us'],
    note: both(
      'The text speaks of an intention and gives no date; the report in note 8, of 11 January 2023, speaks of a decision in its title.',
      '正文说的是打算，没有日期；注8的报道发表于2023年1月11日，标题称已作决定。',
    ),
    cite: [article('evolution 4', 8)],
  },
  trilateral,
];
