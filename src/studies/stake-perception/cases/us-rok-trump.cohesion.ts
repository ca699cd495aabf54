import type {EvidenceInput} from '../input.js';
import {paper} from '../cite.js';
import {both} from '../text.js';

/** What bears on the measures and on the outcome. */
export const cohesion: EvidenceInput[] = [
  {
    for: 'autonomy-diplomatic',
    claim: both(
      'South Korea set out to make diplomatic room for itself in its relations with the North and to take the initiative there.',
      '韩国在对朝关系上自行拓展外交余地，争取主动。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 4.2.1(3)')],
  },
  {
    for: 'autonomy-diplomatic',
    claim: both(
      'It kept in frequent touch with China over the North Korean nuclear question, hoping for understanding and support.',
      '韩国就朝核问题与中国保持频繁沟通，希望得到理解和支持。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 4.2.1(3)', 'wei')],
  },
  {
    for: 'autonomy-economic',
    claim: both(
      'Moon first set out the New Northern Policy at the third Eastern Economic Forum: to tie the peninsula into Eurasia.',
      '“新北方政策”由文在寅在第三届东方经济论坛首倡，意在使半岛与欧亚连成一片。',
    ),
    date: '2017-09',
    bearing: 'supports',
    cite: [paper('sec. 4.2.1(3)')],
  },
  {
    for: 'autonomy-economic',
    claim: both(
      'At the G20 summit in Japan Moon told Xi Jinping that South Korea wished to work with China in third markets and had a stake in the Belt and Road, which Trump opposed. The note given for this is dated half a year earlier.',
      '文在寅在日本二十国集团峰会期间对习近平说，韩国愿同中国在第三方市场合作，“一带一路”与韩国利害相关，而该倡议一再遭到特朗普打压。所附注释的日期却早了半年。',
    ),
    date: '2019-06',
    bearing: 'supports',
    cite: [paper('sec. 4.2.1(3)', 'pardo')],
  },
  {
    for: 'autonomy-economic',
    claim: both(
      'The policy was joined with Russia’s New Eastern Policy, and a “nine bridges” strategy was proposed, with closer work in fields such as gas, railways and ports.',
      '该政策与俄方的“新东方政策”相衔接，并提出“九桥战略”，想同俄方在天然气、铁路、港湾等领域加强合作。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 4.2.1(3)', 'guoSong')],
  },
  {
    for: 'coordination-political',
    claim: both(
      'A former chief of staff of Moon’s told how the American envoy Biegun wanted all contact between North and South held back until he agreed, and hinted that this would change; that goes against the American principle of linking such contact to denuclearisation. One could read it as less coordination; the text gives it under autonomy, and no reading is given.',
      '文在寅的前幕僚长披露，美国代表比根要求，在他同意之前停止一切朝韩沟通，并暗示今后会有所改变；这与美国把韩朝关系同无核化挂钩的原则相冲突。也可以理解为协调减弱；文中把它放在寻求自主之下，故不给读数。',
    ),
    cite: [paper('sec. 4.2.1(3)', 'seanLee')],
  },
  {
    for: 'autonomy-security',
    claim: both(
      'The text says that South Korea sought autonomy in security as well, and gives no instance. No reading is given.',
      '文中说韩国在安全领域也寻求自主，但没有举例。故不给读数。',
    ),
    cite: [paper('sec. 4.2.1(3)')],
  },
  {
    for: 'outcome',
    claim: both(
      'Section 4.2.1(3) takes the search for autonomy for the weakening of cohesion.',
      '第4.2.1(3)节以寻求自主说明凝聚力的削弱。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 4.2.1(3)')],
  },
  {
    for: 'outcome',
    claim: both(
      'The summing-up and the conclusion say that cohesion was weakened.',
      '小结和结论都说凝聚力遭到削弱。',
    ),
    bearing: 'supports',
    cite: [paper('sec. 4.2.3'), paper('sec. 5')],
  },
  {
    for: 'outcome',
    claim: both(
      'By a survey 92 per cent of the South Korean public still supported the alliance. Opinion is not among the text’s measures of cohesion.',
      '据调查，仍有92%的韩国公众支持美韩同盟。民意不在文中衡量凝聚力的领域之内。',
    ),
    date: '2020-09',
    bearing: 'against',
    cite: [paper('sec. 4.2.1(2)', 'pew')],
  },
];
