import type {ItemInput} from '../input.js';
import {paper, told} from '../cite.js';
import {both} from '../text.js';

const FIELD = 'sec. 2, field 1';

export const strategy: ItemInput[] = [
  {
    id: 'strategy',
    column: 'means',
    field: 'strategy',
    label: both('Bind Japan’s strategy to that of the United States', '与美国战略捆绑'),
    description: both(
      'Japan confers with the United States on where the alliance should go, where threats come from and how security stands, to keep it on the same track as Japan’s own strategy.',
      '就同盟走向、威胁来源和安全态势与美国沟通，使同盟与日本自身战略同向而行。',
    ),
    actors: ['japan'],
    note: both(
      'Section 2 tells an effect of its own (agreement on strategy, eased friction, a steady signal, as quoted from elsewhere), but no gain of section 3 is tied to it.',
      '第二部分转引他人之说，称其效果是达成战略共识、缓和矛盾、持续释放合作信号；但第三部分没有把哪项收益归于它。',
    ),
    cite: [paper('abstract'), paper('sec. 2'), paper(FIELD)],
  },
  {
    id: 'strategy-leaders',
    column: 'means',
    parent: 'strategy',
    field: 'strategy',
    label: both('Leaders in close touch', '首脑保持密切往来'),
    actors: ['japan'],
    evidence: [
      told(
        FIELD,
        'Prime ministers keep close contact with presidents, telephone in urgent matters, and try to work Japan’s ideas into the alliance.',
        '首相与总统往来密切，遇急事随时通话，力图把日本的设想嵌入同盟。',
      ),
    ],
    cite: [paper(FIELD)],
  },
  {
    id: 'strategy-ministers',
    column: 'means',
    parent: 'strategy',
    field: 'strategy',
    label: both('Ministers: the “2+2” and three or four meetings a year', '部长级：“2+2”及每年三四次会晤'),
    actors: ['japan', 'united-states'],
    evidence: [
      told(
        FIELD,
        'The foreign and defence ministers meet their American counterparts, together or apart, three or four times a year, and beside other conferences.',
        '外相、防相与美方同行共同或分别会晤，每年三四次，另借其他多边场合会谈。',
      ),
      told(
        FIELD,
        'On the table: the meaning of the alliance and its commitments, policy, roles, capabilities, the scope of cooperation, bases and money.',
        '议题包括同盟的意义与承诺、政策协调、角色分担、能力建设、合作范围、基地部署和财政支持。',
      ),
    ],
    cite: [paper(FIELD)],
  },
  {
    id: 'strategy-guidelines',
    column: 'means',
    parent: 'strategy',
    field: 'strategy',
    label: both('New guidelines for defence cooperation', '新《日美防卫合作指针》'),
    actors: ['japan', 'united-states'],
    note: both(
      'Not dated here; the guidelines that the paper quotes under security are those of 2015.',
      '此处未注年份；安全领域所引用的是2015年版。',
    ),
    evidence: [
      told(
        FIELD,
        'Japan works for a “2+2” that runs well and to the point, and for these guidelines.',
        '日本一面促使“2+2”机制高效运转、有的放矢，一面推动新指针的达成。',
      ),
    ],
    cite: [paper(FIELD)],
  },
];
