import type {LedgerItemInput} from '../input.js';
import {article} from '../cite.js';
import {both} from '../text.js';
import {strainsJapan} from './strains-japan.js';
import {strainsUnitedStates} from './strains-united-states.js';

const holds: LedgerItemInput[] = [
  {
    id: 'holds',
    column: 'prospects',
    label: both('What holds the alliance', '维系同盟的因素'),
    note: both('The heading is this study’s own.', '这一标题是本研究数据自己加的。'),
    cite: [article('prospects 1'), article('prospects 4'), article('evolution 7')],
  },
  {
    id: 'rivalry',
    parent: 'holds',
    column: 'prospects',
    label: both('Structural rivalry of China and the United States', '中美博弈的结构性矛盾'),
    description: both(
      'It grows sharper, and under it the alliance will advance steadily although both countries are uncertain at home.',
      '这一矛盾不断加剧，在它之下，尽管两国国内充满不确定，同盟仍会稳步前行。',
    ),
    bearing: 'gain',
    status: 'claimed',
    cite: [article('prospects 1')],
  },
  {
    id: 'direction',
    parent: 'holds',
    column: 'prospects',
    label: both('Domestic change alters the pace, not the direction', '国内变化只影响快慢，不改方向'),
    description: both(
      'The influence of domestic conditions must not be overstated: at most they change how fast the alliance develops; its direction, towards strengthening, will not change.',
      '国内形势的作用不宜夸大：充其量只能改变同盟发展的快慢，走向强化的方向不会变。',
    ),
    bearing: 'gain',
    status: 'forecast',
    cite: [article('prospects 4')],
  },
  {
    id: 'understanding',
    parent: 'holds',
    column: 'prospects',
    field: 'people',
    label: both('Better understanding of the United States and its bases', '日本国民更了解美国和美军基地'),
    description: both(
      'Exchange lays ground for the alliance’s further growth; the author has no doubt that the programmes for young people near the bases gave the Japanese this understanding, which helps the alliance in future.',
      '人员往来为同盟日后的发展打下基础；作者确信，面向基地周边青少年的项目加深了这种了解，对同盟的未来有利。',
    ),
    bearing: 'gain',
    status: 'claimed',
    cite: [article('evolution 7'), article('evolution 8')],
  },
];

const outlook: LedgerItemInput = {
  id: 'outlook',
  column: 'prospects',
  label: both('Steady advance while both countries are unstable at home', '国内不稳之下的稳步推进'),
  description: both(
    'What is going on at home in both countries will do the alliance some harm, and its prospects are less bright than imagined; yet it will go on advancing.',
    '两国国内的变化会给同盟带来一定的不利，前景不如设想的那样好；但同盟仍将继续推进。',
  ),
  note: both(
    'The author’s overall forecast. It weighs what holds and what strains, so it counts as neither.',
    '这是作者的总体判断，已兼顾维系与拖累两面，因此不归入任何一面。',
  ),
  actors: ['us', 'japan'],
  status: 'forecast',
  cite: [article('prospects 1'), article('prospects 4')],
};

/** What becomes of the alliance: a gain holds it, a loss strains it. Headings carry no bearing. */
export const prospects: LedgerItemInput[] = [outlook, ...holds, ...strainsUnitedStates, ...strainsJapan];
