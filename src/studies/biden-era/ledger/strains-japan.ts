import type {LedgerItemInput} from '../input.js';
import {article} from '../cite.js';
import {both} from '../text.js';

export const strainsJapan: LedgerItemInput[] = [
  {
    id: 'japan-at-home',
    column: 'prospects',
    label: both('What strains it: Japan at home', '拖累之二：日本国内'),
    actors: ['japan'],
    cite: [article('prospects 1'), article('prospects 3')],
  },
  {
    id: 'weak-government',
    parent: 'japan-at-home',
    column: 'prospects',
    label: both('A government without support', '政府支持率低迷'),
    description: both(
      'The Kishida government and the Liberal Democratic Party are said to stand on the brink.',
      '作者说，岸田政府和自民党已到危急关头。',
    ),
    bearing: 'loss',
    actors: ['japan'],
    status: 'claimed',
    note: both(
      'The polls are dated by notes 31 and 33; the text says “so far” and “recent”.',
      '民调的日期取自注31和注33；正文只说“目前为止”和“最近”。',
    ),
    evidence: [
      {
        claim: both(
          'Support for the Kishida government has been below 30% for eleven months in a row; support for his party is down to 32.5%, the lowest since it came to power in 2012.',
          '岸田政府的支持率连续11个月不到30%；自民党的支持率降到32.5%，为2012年执政以来最低。',
        ),
        date: '2024-05',
        cite: [article('prospects 3', 31)],
      },
      {
        claim: both(
          'Adam P. Liff: with support so low, Kishida lacks the political capital to mobilise resources.',
          '黎雅澹认为，支持率如此之低，岸田缺乏调动资源的政治资本。',
        ),
        cite: [article('prospects 3', 32)],
      },
      {
        claim: both(
          '52% of those asked want a change of government; voices within the party fear that an election now would bring a defeat like that of 2009.',
          '52%的受访者希望政权更迭；自民党内有人担心，现在选举会重演2009年的惨败。',
        ),
        date: '2024-05',
        cite: [article('prospects 3', 33)],
      },
    ],
    cite: [article('prospects 3', 33)],
  },
  {
    id: 'scandal',
    parent: 'japan-at-home',
    column: 'prospects',
    label: both('The scandal over hidden funds goes on', '黑金丑闻持续发酵'),
    description: both(
      'The party has punished 39 members of the Abe and Nikai factions and put forward a revision of the law on political funds; the public is not convinced.',
      '自民党处分了安倍派和二阶派的39人，又提出政治资金规正法的修改案，但民众并不领情。',
    ),
    bearing: 'loss',
    actors: ['japan'],
    status: 'observed',
    note: both(
      'The poll is dated by note 33, where a title of 16 May 2024 has the same result in round figures.',
      '民调的日期取自注33，其中2024年5月16日一文的标题有同样结果的约数。',
    ),
    evidence: [
      {
        claim: both(
          'Only 8.7% are content with how Kishida deals with it, 72.9% are not.',
          '对岸田的处理，满意者仅8.7%，不满意者达72.9%。',
        ),
        date: '2024-05',
        cite: [article('prospects 3', 33)],
      },
    ],
    cite: [article('prospects 3', 33)],
  },
  {
    id: 'ageing',
    parent: 'japan-at-home',
    column: 'prospects',
    label: both('Few births, an ageing society', '少子高龄化'),
    description: both(
      'The trend goes on unabated and makes it ever harder for the Self-Defence Forces to find recruits.',
      '这一趋势没有减缓，自卫队征兵越来越难。',
    ),
    bearing: 'loss',
    actors: ['japan'],
    status: 'claimed',
    cite: [article('prospects 3')],
  },
  {
    id: 'weak-economy',
    parent: 'japan-at-home',
    column: 'prospects',
    label: both('A weak economy', '经济不振'),
    description: both(
      'The author speaks of recession; scholars doubt that the economy can carry Japan’s military ambitions.',
      '作者说日本经济衰退；学者怀疑这样的经济能否撑得起日本的军事雄心。',
    ),
    bearing: 'loss',
    actors: ['japan'],
    status: 'claimed',
    evidence: [
      {
        claim: both(
          'The Japanese government expects a slow recovery in 2024.',
          '日本政府预计2024年经济会缓慢复苏。',
        ),
        bearing: 'against',
        cite: [article('prospects 3', 34)],
      },
    ],
    cite: [article('prospects 3', 34)],
  },
  {
    id: 'deterrence-short',
    parent: 'japan-at-home',
    column: 'prospects',
    field: 'security',
    label: both('Deterrence falls short of what was hoped', '威慑达不到预期'),
    description: both(
      'Much as Japan wants to carry more of the burden for the sake of deterrence, these conditions limit the part it can play, and the alliance will hardly deter as intended.',
      '日本即便想多担责任以加强威慑，上述状况也限制了它的作用，同盟难以取得预想的威慑效果。',
    ),
    bearing: 'loss',
    actors: ['us', 'japan'],
    status: 'forecast',
    cite: [article('prospects 3')],
  },
];
