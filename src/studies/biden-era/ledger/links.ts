import type {LedgerLinkInput} from '../input.js';
import {article} from '../cite.js';
import {both} from '../text.js';

const driversToMeasures: LedgerLinkInput[] = [
  {
    from: 'threats',
    to: 'strengthened',
    basis: 'stated',
    label: both('greatly strengthen cooperation in every field', '大大推动各领域的合作'),
    cite: [article('drivers 1.1')],
  },
  {
    from: 'threat-ukraine',
    to: 'strengthened',
    basis: 'stated',
    label: both(
      'deepens the worry about order and so tightens the alliance',
      '加深对秩序的担忧，从而拉紧同盟',
    ),
    cite: [article('drivers 1.2', 22)],
  },
  ...(['threat-china', 'threat-north-korea'] as const).map((from): LedgerLinkInput => ({
    from,
    to: 'trilateral',
    basis: 'stated',
    label: both('is to be met by', '以此应对'),
    cite: [article('drivers 1.2', 21)],
  })),
  {
    from: 'values',
    to: 'strengthened',
    basis: 'stated',
    label: both('lays the ground for strengthening on all sides', '为全方位强化打下基础'),
    cite: [article('drivers 2.1')],
  },
  {
    from: 'needs',
    to: 'strengthened',
    basis: 'stated',
    label: both('is an important driving force', '是重要的推动力量'),
    cite: [article('drivers 3.1'), article('drivers 3.3')],
  },
  {
    from: 'needs-us',
    to: 'three-documents',
    basis: 'stated',
    label: both(
      'With the documents Japan can better take burdens off the United States and becomes its bridgehead in the rivalry with China',
      '有了三文件，日本更能替美国分担，成为其对华竞争的桥头堡',
    ),
    cite: [article('drivers 3.2')],
  },
  {
    from: 'needs-japan',
    to: 'three-documents',
    basis: 'stated',
    label: both('In doing so Japan also serves a strategic need of its own', '日本此举也有自身的战略需要'),
    cite: [article('drivers 3.3')],
  },
];

const betweenMeasures: LedgerLinkInput[] = [
  {
    from: 'integrated-deterrence',
    to: 'three-documents',
    basis: 'inferred',
    label: both('is answered by Japan', '日本予以回应'),
    note: both(
      'The text says that Japan responds to the concept and goes straight on to the documents and what followed.',
      '正文说日本回应这一概念，紧接着便讲三文件及其后续。',
    ),
    cite: [article('evolution 3')],
  },
  {
    from: 'three-documents',
    to: 'budget',
    basis: 'stated',
    label: both('are followed by', '公布之后'),
    cite: [article('evolution 3')],
  },
  {
    from: 'budget',
    to: 'security',
    basis: 'stated',
    label: both('makes the structure of the alliance more modern', '使同盟结构更现代化'),
    cite: [article('evolution 3')],
  },
];

const measuresToProspects: LedgerLinkInput[] = [
  {
    from: 'people',
    to: 'understanding',
    basis: 'stated',
    label: both('lays ground for the alliance to grow further', '为同盟的进一步发展打下基础'),
    cite: [article('evolution 7')],
  },
  ...(['youth-exchange', 'tofu'] as const).map((from): LedgerLinkInput => ({
    from,
    to: 'understanding',
    basis: 'stated',
    label: both('adds to it', '增进了解'),
    cite: [article('evolution 8')],
  })),
  {
    from: 'budget',
    to: 'deterrence-short',
    basis: 'inferred',
    label: both('has little success', '收效有限'),
    note: both(
      'The text says this of the expansion of arms, without naming the budget here.',
      '正文这里说的是扩张军备，没有提到预算。',
    ),
    cite: [article('prospects 3')],
  },
];

const withinProspects: LedgerLinkInput[] = [
  ...(['burden', 'intervention'] as const).map((to): LedgerLinkInput => ({
    from: 'trump-advance',
    to,
    basis: 'stated',
    label: both('raises the worry', '引起担忧'),
    cite: [article('prospects 2', 29)],
  })),
  {
    from: 'trump-advance',
    to: 'lobbying',
    basis: 'stated',
    label: both('is hedged against by', '以此对冲'),
    cite: [article('prospects 2', 30)],
  },
  {
    from: 'trump-advance',
    to: 'uncertainty',
    basis: 'stated',
    label: both('is why the author expects it', '作者据此作出预计'),
    cite: [article('prospects 2')],
  },
  ...(['weak-government', 'scandal', 'ageing', 'weak-economy'] as const).map((from): LedgerLinkInput => ({
    from,
    to: 'deterrence-short',
    basis: 'stated',
    label: both('limits what Japan can do', '限制日本的作用'),
    cite: [article('prospects 3')],
  })),
  ...(['election', 'japan-at-home'] as const).map((from): LedgerLinkInput => ({
    from,
    to: 'outlook',
    basis: 'stated',
    label: both('does some harm', '带来一定的不利'),
    cite: [article('prospects 1')],
  })),
  {
    from: 'rivalry',
    to: 'outlook',
    basis: 'stated',
    label: both('keeps the alliance advancing', '使同盟持续推进'),
    cite: [article('prospects 1')],
  },
  {
    from: 'direction',
    to: 'outlook',
    basis: 'stated',
    label: both('is the reason given for it', '是这一判断的理由'),
    cite: [article('prospects 4')],
  },
];

/** Only what the article ties together; where it ties less plainly than the link says, the link is inferred. */
export const links: LedgerLinkInput[] = [
  ...driversToMeasures,
  ...betweenMeasures,
  ...measuresToProspects,
  ...withinProspects,
];
