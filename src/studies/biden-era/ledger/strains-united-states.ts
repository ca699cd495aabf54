import type {LedgerItemInput} from '../input.js';
import {article} from '../cite.js';
import {both} from '../text.js';

export const strainsUnitedStates: LedgerItemInput[] = [
  {
    id: 'election',
    column: 'prospects',
    label: both('What strains it: the American election of 2024', '拖累之一：2024年美国大选'),
    actors: ['us'],
    date: '2024',
    cite: [article('prospects 1'), article('prospects 2')],
  },
  {
    id: 'trump-advance',
    parent: 'election',
    column: 'prospects',
    label: both('Trump advances through the primaries', '特朗普在初选中一路领先'),
    description: both(
      'The former president, one of the Republican candidates, has pushed ahead strongly since the primaries began; Japan worries about what happens if he is elected.',
      '这位前总统是共和党候选人之一，初选以来势头强劲；日本担忧他一旦当选的情形。',
    ),
    bearing: 'loss',
    actors: ['us'],
    status: 'observed',
    cite: [article('prospects 2', 28, 29)],
  },
  {
    id: 'burden',
    parent: 'election',
    column: 'prospects',
    label: both('Fear of a heavier burden', '担心负担加重'),
    description: both(
      'In Japan one main worry is that Trump might require the country to carry more of the burden of the alliance.',
      '日本国内的一大担心，是特朗普可能要日本承担更多的同盟责任。',
    ),
    bearing: 'loss',
    actors: ['japan'],
    status: 'claimed',
    cite: [article('prospects 2', 29)],
  },
  {
    id: 'intervention',
    parent: 'election',
    column: 'prospects',
    label: both('Doubt whether the United States would step in', '怀疑美国会否介入'),
    description: both(
      'The other is whether the United States under Trump would intervene if war really came.',
      '另一大担心，是一旦真的开战，特朗普治下的美国会不会介入。',
    ),
    bearing: 'loss',
    actors: ['japan'],
    status: 'claimed',
    cite: [article('prospects 2', 29)],
  },
  {
    id: 'lobbying',
    parent: 'election',
    column: 'prospects',
    label: both('Japan hedges by lobbying, with little means', '日本以游说对冲，却力不从心'),
    description: both(
      'Japan adds to its lobby groups in Washington to hedge against Trump’s return, but the weak yen leaves it short of money and the effect is hard to reach.',
      '日本在华盛顿增加游说团体，以防特朗普重新上台；但日元贬值、财政吃紧，很难奏效。',
    ),
    note: both(
      'A remedy that is said to fail: it is counted neither as holding nor as straining.',
      '这是据说难以奏效的补救，因此既不算维系，也不算拖累。',
    ),
    actors: ['japan'],
    status: 'claimed',
    cite: [article('prospects 2', 30)],
  },
  {
    id: 'uncertainty',
    parent: 'election',
    column: 'prospects',
    label: both('Under Trump, perhaps more uncertainty', '特朗普若执政，不确定性可能更大'),
    description: both(
      'Compared with Biden’s time, the alliance may be more uncertain under Trump.',
      '与拜登时期相比，特朗普时期的同盟可能更难预料。',
    ),
    bearing: 'loss',
    status: 'forecast',
    cite: [article('prospects 2')],
  },
];
