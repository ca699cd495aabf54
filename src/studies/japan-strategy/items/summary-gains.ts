import type {ItemInput} from '../input.js';
import {paper, told} from '../cite.js';
import {both} from '../text.js';

/** What the paper adds around its three numbered gains. */
export const summaryGains: ItemInput[] = [
  {
    id: 'commitments',
    column: 'means',
    label: both('Put American commitments in writing and in law', '使美国承诺书面化、法律化'),
    description: both(
      'Bilateral agreements and statements are to lift American support above parties and changes of government.',
      '以双边协议、声明把美国的支持上升为国家意志，使之超越党派、不因换届而变。',
    ),
    actors: ['japan', 'abe'],
    note: both(
      'Told after the three gains in section 3(1), outside the five fields of section 2. The text speaks of a lasting mechanism.',
      '见于第三部分（一）三项收益之后，不在第二部分五个领域之内；原文称之为长效机制。',
    ),
    cite: [paper('sec. 3(1)')],
  },
  {
    id: 'gain-force',
    column: 'effect',
    bearing: 'gain',
    status: 'observed',
    field: 'security',
    label: both(
      'Greatest gain: past constitutional limits, a modern force',
      '最大获益：突破宪法限制，自卫队成为现代化军力',
    ),
    description: both(
      'The United States allows, indulges and even urges Japan to break through the limits of its constitution and to strengthen its security; so the aim is reached in part.',
      '对日本一再越过宪法限制、增强安保，美国听任、纵容，甚至推动，既定目标因而部分达成。',
    ),
    actors: ['japan', 'united-states'],
    note: both(
      'Not numbered. Section 2 at its end and the conclusion each call it the greatest gain, section 3 at its head the clearest effect, in different words.',
      '未编号。第二部分末尾和结语分别称其为最大的收益、最突出的获益，第三部分开头称其为最明显的收效，措辞不一。',
    ),
    evidence: [
      told(
        'sec. 2',
        'Defence capability and reform make the Self-Defence Forces able, and entitled, to take part in or start a war.',
        '防卫力和防卫体制改革，使自卫队有能力也有权利参加或发动战争。',
      ),
      told(
        'sec. 3',
        'The United States comes to support Japan’s defence and its reform, and even encourages it to take on more duties.',
        '美国转而支持日本的防卫建设与体制调整，甚至鼓励其多担防卫义务。',
      ),
      told(
        'conclusion',
        'Frequent exercises, with the United States and with others, raise interoperability; the Self-Defence Forces grow into a modern force with strong potential for real war.',
        '频繁的双边和多边联合军演提高互操作性，自卫队渐成具备强大实战潜力的现代化力量。',
      ),
    ],
    cite: [paper('sec. 2'), paper('sec. 3'), paper('conclusion')],
  },
  {
    id: 'limit',
    column: 'effect',
    status: 'claimed',
    label: both('Where the gains end', '收益的限度'),
    description: both(
      'Use of the alliance pays best only while it agrees with the interests of the United States, which leads it; the hopes set on it can hardly be met in full.',
      '同盟由美国主导，日本的利用只有与美国利益协调时才收效最佳，因而难以完全达到预期。',
    ),
    note: both(
      'The author’s judgement after the three gains; neither a gain nor one of the counted costs.',
      '作者在三项收益之后的判断，既非收益，也不在所列代价之内。',
    ),
    actors: ['united-states', 'trump', 'biden'],
    evidence: [
      told(
        'sec. 3(1)',
        'Trump’s “America First” turns responsibility for allies into a right to be served by them.',
        '特朗普的“美国优先”淡化对盟友的责任，代之以盟友为我所用的权利意识。',
        {via: 'chen-2019'},
      ),
      told(
        'sec. 3(1)',
        'Biden values allies more, but puts interests at home first as well; his regard for allies is more a matter of tactics.',
        '拜登更看重盟友，但同样以国内利益为先，对盟友的重视多出于战术考虑。',
      ),
    ],
    cite: [paper('sec. 3(1)'), paper('abstract')],
  },
];
