import type {LedgerItemInput} from '../input.js';
import {article} from '../cite.js';
import {both} from '../text.js';
import {economy} from './economy.js';
import {people} from './people.js';
import {security} from './security.js';

/** What the drivers are said to bring about: the article ties them to the strengthening as a whole. */
const strengthened: LedgerItemInput = {
  id: 'strengthened',
  column: 'measures',
  label: both('The alliance is strengthened in three fields', '同盟在三个领域全面强化'),
  actors: ['us', 'japan'],
  status: 'claimed',
  evidence: [
    {
      claim: both(
        'Biden says repeatedly that the alliance is closer than ever before.',
        '拜登多次说，同盟的紧密程度超过以往。',
      ),
      cite: [article('opening', 1)],
    },
    {
      claim: both(
        'Japan, a staunch American ally in East Asia, gives Biden’s alliance diplomacy great support.',
        '日本是美国在东亚的坚定盟友，对拜登的同盟外交大力支持。',
      ),
      cite: [article('opening')],
    },
  ],
  cite: [article('evolution 1', 2)],
};

export const measures: LedgerItemInput[] = [strengthened, ...security, ...economy, ...people];
