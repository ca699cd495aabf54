import type {ItemInput} from '../input.js';
import {paper, told} from '../cite.js';
import {both} from '../text.js';

const FIELD = 'sec. 2, field 5';

export const economy: ItemInput[] = [
  {
    id: 'economy',
    column: 'means',
    field: 'economy',
    label: both('Have a say in economic rules through the alliance', '借同盟取得经济规则话语权'),
    actors: ['japan'],
    note: both(
      'Section 3 counts no gain from this field; what it does tell of is a loss over the Trans-Pacific Partnership and tariffs.',
      '第三部分没有列出这一领域的收益，只说到《跨太平洋伙伴关系协定》落空和关税之失。',
    ),
    cite: [paper('abstract'), paper('sec. 2'), paper(FIELD)],
  },
  {
    id: 'trade-pact',
    column: 'means',
    parent: 'economy',
    field: 'economy',
    label: both('Follow Obama into the Trans-Pacific Partnership', '追随奥巴马加入《跨太平洋伙伴关系协定》'),
    actors: ['japan', 'abe', 'obama'],
    evidence: [
      told(
        FIELD,
        'When Obama claims the making of economic rules, Japan agrees, and wants the pact’s rules as the draft for larger Asian agreements.',
        '奥巴马要掌握经济规则制定权，日本积极呼应，主张以该协定规则作为更大范围亚太协定的蓝本。',
      ),
      told(
        'sec. 3(2), cost 2',
        'To repair what the Democratic Party’s governments had done to the alliance, Abe talks conservatives at home into the negotiations.',
        '为弥补民主党政府对同盟的损害，安倍说服国内保守派加入谈判。',
      ),
    ],
    cite: [paper(FIELD), paper('sec. 3(2), cost 2')],
  },
  {
    id: 'trade-pact-without',
    column: 'means',
    parent: 'economy',
    field: 'economy',
    label: both('Go on without the United States', '美国退出后自行推进'),
    actors: ['japan', 'abe'],
    evidence: [
      told(
        FIELD,
        'After Trump’s withdrawal Abe first urges him to return, then brings the successor pact into force without him, also to put pressure on him.',
        '特朗普退出后，安倍先劝其重返，再推动没有美国的后续协定生效，意在施压。',
      ),
      told(
        FIELD,
        'Japan presents itself as the standard-bearer of free trade: to draw the United States back to it, and to show that it differs.',
        '日本自称自由贸易旗手，既诱导美国遵守规则，也表明立场不同。',
      ),
    ],
    cite: [paper(FIELD), paper('sec. 1(3)')],
  },
  {
    id: 'trade-agreement',
    column: 'means',
    parent: 'economy',
    field: 'economy',
    label: both('Conclude a bilateral trade agreement', '订立《日美贸易协定》'),
    actors: ['japan', 'united-states', 'trump'],
    evidence: [
      told(
        FIELD,
        'It serves to escape American tariffs for the time being; Japan calls it good for both.',
        '暂时避开美国的关税打压；日本称之为双赢。',
      ),
      told(
        FIELD,
        'Japan’s claim: with the pacts with Europe and the Pacific, this makes a free economic area around Japan of six tenths of the world economy, from which it will lead in rules.',
        '日本自称：连同对欧和跨太平洋两项协定，已形成以日本为枢纽、占世界经济六成的自由经济圈，足以引领规则制定。',
      ),
    ],
    cite: [paper(FIELD)],
  },
  {
    id: 'new-economy',
    column: 'means',
    parent: 'economy',
    field: 'economy',
    label: both(
      'With Biden: health, climate, digital economy, technology',
      '对拜登：卫生、气候、数字经济与尖端技术',
    ),
    actors: ['japan', 'biden', 'suga'],
    status: 'forecast',
    evidence: [
      told(
        FIELD,
        'The author expects Japan to widen cooperation here and so to gain more of a say in future rules.',
        '作者预计日本将在这些方面扩大合作，从而增强对未来规则的影响力。',
      ),
    ],
    cite: [paper(FIELD)],
  },
];
