import type {TheoryInput} from './input.js';
import {paper} from './cite.js';
import {both} from './text.js';

/**
 * The expectation that the paper argues against. It has no condition of its own: the premise fixes the patron's
 * share for every case, and a condition that the text never codes would leave the cases out of the truth table.
 */
export const theories: TheoryInput[] = [
  {
    id: 'patron-share',
    label: both('Earlier theory: cohesion follows the patron’s share', '传统理论：凝聚力随主导国的投入而变'),
    rules: [
      {
        when: {},
        then: 'weakened',
        because: both(
          'The more of the cost the patron bears, the stronger the alliance, and the other way round. Under the premise it bears no more, or less, in every case.',
          '主导国分担越多，联盟凝聚力越强，反之则弱。按照前提，各案中主导国的分担都没有增加，或有所减少。',
        ),
        basis: 'inferred',
        note: both(
          'The expectation is the paper’s summary of earlier theory; its application to the cases is this study’s. Where the share stays the same, the abstract even lets earlier theory expect cohesion to be kept up; as there are two outcomes only, that counts here as not strengthened.',
          '这一预期是论文对既有理论的概括，用于各案则是本研究数据所为。若主导国投入不变，按摘要的说法，传统理论甚至会预期凝聚力得以维持；这里结果只有两级，便算作未强化。',
        ),
        cite: [paper('abstract'), paper('sec. 1'), paper('sec. 2.3')],
      },
    ],
    note: both(
      'Two of four, if the premise is taken as given: it meets both cases under Trump and misses both under Biden. The premise is asserted, not shown: the text gives what Japan and South Korea added, and for no case what the United States itself gave. Without that assumption the patron’s share is unknown in all four, and the theory is undetermined in all four.',
      '若接受前提，则四中其二：特朗普时期两案相符，拜登时期两案不符。但前提只是设定，并未证明：文中列出日韩增加了什么，却没有在任何一案中说明美国自身投入多少。若不作此设定，四案中主导国的分担都属未知，这一理论对四案都无法判定。',
    ),
    cite: [paper('abstract'), paper('sec. 1'), paper('sec. 2.3'), paper('sec. 3.1'), paper('sec. 5')],
  },
];
