import type {LedgerItemInput} from '../input.js';
import {article} from '../cite.js';
import {both} from '../text.js';

/** The first driver. */
export const threats: LedgerItemInput[] = [
  {
    id: 'threats',
    column: 'drivers',
    label: both('Shared perceptions of threat', '一致的威胁认知'),
    description: both(
      'The two countries came to take very much the same stand on China, Korea and the Russia–Ukraine conflict, which greatly strengthened their cooperation in every field. Scholars hold that the perception of threat matters for how alliances begin and how they hold together.',
      '两国在中国、朝鲜半岛和俄乌冲突上的立场高度接近，大大推动了各领域的合作。研究者认为，威胁认知关系到同盟如何产生、又如何保持凝聚力。',
    ),
    actors: ['us', 'japan'],
    status: 'claimed',
    cite: [article('heading of drivers 1'), article('drivers 1.1', 17)],
  },
  {
    id: 'threat-china',
    parent: 'threats',
    column: 'drivers',
    label: both('China', '中国'),
    note: both(
      'The day of the Japanese document is that of note 19; the text gives none.',
      '日本文件的日期取自注19，正文未给出。',
    ),
    actors: ['us', 'japan'],
    status: 'claimed',
    evidence: [
      {
        claim: both(
          'The American National Security Strategy calls China the only competitor that both means to reshape the international order and increasingly has the economic, diplomatic, military and technological power for it.',
          '美国《国家安全战略》称，只有中国这个竞争者既想重塑国际秩序，又日益具备这样做的经济、外交、军事和科技力量。',
        ),
        date: '2022-10',
        cite: [article('drivers 1.1', 18)],
      },
      {
        claim: both(
          'The Japanese government calls China the greatest strategic challenge so far.',
          '日本政府认为，中国构成的战略挑战之大前所未有。',
        ),
        date: '2022-12-16',
        cite: [article('drivers 1.1', 19)],
      },
      {
        claim: both(
          'In a survey of the Japan Institute of International Affairs, over 55% of the people in each country see in China a deadly threat to very important interests of their own country.',
          '日本国际问题研究所的一项调查：认为中国对本国极其重要的利益构成致命威胁的人，在两国都超过55%。',
        ),
        cite: [article('drivers 1.2', 20)],
      },
    ],
    cite: [article('drivers 1.1')],
  },
  {
    id: 'threat-north-korea',
    parent: 'threats',
    column: 'drivers',
    label: both('North Korea', '朝鲜'),
    description: both(
      'For the United States it threatens two allies in East Asia at once, South Korea and Japan; Japan lives in fear of its missile launches.',
      '在美国看来，它同时威胁韩国和日本两个东亚盟友；日本则长年担惊受怕于它的导弹发射。',
    ),
    actors: ['us', 'japan'],
    status: 'claimed',
    evidence: [
      {
        claim: both(
          'In the same survey 51% in the United States and 53% in Japan see the North Korean nuclear programme as such a threat.',
          '同一调查中，美国有51%、日本有53%的国民把朝鲜的核计划视为这样的威胁。',
        ),
        cite: [article('drivers 1.2', 20)],
      },
    ],
    cite: [article('drivers 1.2')],
  },
  {
    id: 'threat-ukraine',
    parent: 'threats',
    column: 'drivers',
    label: both('The Ukraine crisis', '乌克兰危机'),
    description: both(
      'It deepened the worry of both countries that the international order is being broken.',
      '它加深了两国对国际秩序遭到破坏的担忧。',
    ),
    actors: ['us', 'japan'],
    date: '2022-02',
    status: 'claimed',
    cite: [article('drivers 1.2', 22)],
  },
];
