import type {LedgerItemInput} from '../input.js';
import {article} from '../cite.js';
import {both} from '../text.js';

export const economy: LedgerItemInput[] = [
  {
    id: 'economy',
    parent: 'strengthened',
    column: 'measures',
    field: 'economy',
    label: both('Economy: towards an alliance of economic security', '经济：迈向经济安全同盟'),
    description: both(
      'Deep cooperation on supply chains and more. Biden continues Trump’s economic pressure on China, but where Trump went alone he prefers to join with allies; Japan he draws in on two tracks, bilateral and multilateral.',
      '两国在供应链等方面合作很深。拜登沿用特朗普在经济上压制中国的政策，但不像特朗普那样单干，而是更愿联合盟友；对日本的拉拢有双边和多边两途。',
    ),
    actors: ['us', 'japan'],
    status: 'claimed',
    cite: [article('evolution 5')],
  },
  {
    id: 'core',
    parent: 'economy',
    column: 'measures',
    field: 'economy',
    label: both('Competitiveness and Resilience (CoRe) Partnership', '竞争力与韧性（CoRe）伙伴关系'),
    description: both(
      'Bilateral: meant to make both countries more resilient and competitive in supply chains, energy and other matters.',
      '双边：意在让两国的供应链、能源等更有韧性和竞争力。',
    ),
    actors: ['us', 'japan'],
    date: '2021-04',
    note: both(
      'The text sets it in April of the year in which Biden took office; the source named in note 10 is a fact sheet of 23 May 2022.',
      '正文系于拜登执政当年的4月；注10所列的是2022年5月23日的情况说明。',
    ),
    status: 'observed',
    cite: [article('evolution 5', 10)],
  },
  {
    id: 'jucip',
    parent: 'economy',
    column: 'measures',
    field: 'economy',
    label: both('Commercial and industrial partnership (JUCIP)', '美日工商伙伴关系（JUCIP）'),
    description: both(
      'Bilateral: deep cooperation on semiconductors, trade and investment, among other fields.',
      '双边：在半导体、贸易投资等领域深入合作。',
    ),
    actors: ['us', 'japan'],
    date: '2021-11',
    note: both(
      'The text says November of the same year; the year is that of note 11.',
      '正文说同年11月；年份据注11。',
    ),
    status: 'observed',
    cite: [article('evolution 5', 11)],
  },
  {
    id: 'economic-two-plus-two',
    parent: 'economy',
    column: 'measures',
    field: 'economy',
    label: both(
      'Economic policy consultative committee (“economic 2+2”)',
      '美日经济政策协议委员会（“经济2+2”）',
    ),
    description: both('The two countries discuss economic security.', '两国商讨经济安全方面的事务。'),
    actors: ['us', 'japan'],
    date: '2022-07',
    status: 'observed',
    cite: [article('evolution 6', 12)],
  },
  {
    id: 'collective-resilience',
    parent: 'economy',
    column: 'measures',
    field: 'economy',
    label: both('Collective resilience in four groupings', '四个多边框架中的“集体韧性”'),
    description: both(
      'Multilateral: a more resilient network of supply chains through the Group of Seven, the Quad, the Chip 4 alliance and the Indo-Pacific Economic Framework. Japan alone takes part in all four.',
      '多边：借助七国集团、四边机制、芯片四方联盟和“印太经济框架”，打造更有韧性的供应链网络。四个框架都参加的只有日本。',
    ),
    actors: ['us', 'japan'],
    status: 'observed',
    cite: [article('evolution 6', 13)],
  },
];
