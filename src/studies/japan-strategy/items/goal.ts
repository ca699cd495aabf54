import type {ItemInput} from '../input.js';
import {paper, told} from '../cite.js';
import {both} from '../text.js';

export const goal: ItemInput[] = [
  {
    id: 'goal-regime',
    column: 'goal',
    label: both('Leave the “postwar regime”', '摆脱“战后体制”'),
    description: both(
      'The aim that Abe set when he came back to office, and that the paper finds his successor keeping to.',
      '安倍重新上台时确立、作者认为继任者仍在奉行的目标。',
    ),
    actors: ['japan', 'abe', 'suga'],
    note: both(
      'The wording shifts: the abstract, the introduction and section 1 pair it with revising the constitution, the conclusion with rebuilding the status of a great power.',
      '表述前后有别：摘要、引言和第一部分把它与修宪并提，结语则与重建大国地位并提。',
    ),
    evidence: [
      told(
        'introduction',
        'Back in office at the end of 2012, Abe names the aim. Japan’s first National Security Strategy and a series of official papers on diplomacy and security follow from it.',
        '2012年底安倍重返首相之位，提出这一目标；此后有了日本第一部《国家安全保障战略》，以及一批外交与安全方面的官方文件。',
        {date: '2012-12'},
      ),
      told(
        'introduction',
        'Suga says that he will keep to the strategy of Abe’s time. The paper therefore treats the two governments as one, continuous in strategy.',
        '菅义伟表态沿用安倍时期的战略，作者因而把两届政府看作战略上前后一贯的一体。',
      ),
      told(
        'introduction',
        'Kishida succeeds; Japan signals that he wishes to visit the United States soon, to steady the base of the alliance.',
        '岸田文雄继任，日本放出希望及早访美的信号，以稳住同盟根基。',
        {date: '2021-10'},
      ),
      told(
        'sec. 1',
        'Abe’s unusually long time in office gives a stable politics and society: the political capital for this strategy.',
        '安倍在任时间超长，政治与社会较为稳定，这成了推行该战略的政治资本。',
      ),
    ],
    cite: [paper('abstract'), paper('introduction'), paper('sec. 1'), paper('conclusion')],
  },
  {
    id: 'goal-constitution',
    column: 'goal',
    parent: 'goal-regime',
    label: both('Revise the constitution', '修改宪法'),
    description: both(
      'Or at the least make an opening for those who come after Abe to complete the revision.',
      '至少要打开一个缺口，好让安倍之后的人完成修宪。',
    ),
    actors: ['japan', 'abe'],
    cite: [paper('abstract'), paper('introduction'), paper('sec. 1')],
  },
  {
    id: 'goal-power',
    column: 'goal',
    label: both('Be a great power again, politically and all round', '重新成为政治上乃至全方位的大国'),
    actors: ['japan', 'abe'],
    note: both(
      'Named as part of the national aim in the conclusion only. Section 1(3) speaks of a global “political great power” as what Japan pursues, section 3 of “great power status”.',
      '只有结语把它列入国家战略目标；第一部分（三）说到日本追求全球性的“政治大国”，第三部分说到“大国地位”。',
    ),
    evidence: [
      told(
        'conclusion',
        'By the time of Abe’s government the framework for this aim is complete and put into practice.',
        '到安倍执政时，围绕这一目标的政策框架已告成形并付诸实施。',
      ),
    ],
    cite: [paper('conclusion'), paper('sec. 1(3)'), paper('sec. 3')],
  },
];
