/** Lipset with development cut at 600 USD: contradictory rows, 18 cases, 4 conditions. */
import {tableStudy, type Published} from './published.js';

/** Data: R package QCA, data/LR.tab.gz, cut at 600 USD, 50 % urban, 75 % literate, 30 % in industry. Published: the truth
 * table with its three contradictory rows, RPubs 1210283, a replication of Rihoux & De Meur 2009, ch. 3. Expected values: R package QCA 3.25.1 in full precision. */
export const lipset600: Published = {
  study: tableStudy(
    'DEV:2 URB:2 LIT:2 IND:2',
    'SURV',
    `
    AU 1 0 1 1 0
    BE 1 1 1 1 1
    CZ 0 1 1 1 1
    EE 0 0 1 0 0
    FI 0 0 1 0 1
    FR 1 0 1 1 1
    DE 1 1 1 1 0
    GR 0 0 0 0 0
    HU 0 0 1 0 0
    IE 1 0 1 0 1
    IT 0 0 0 0 0
    NL 1 1 1 1 1
    PL 0 0 1 0 0
    PT 0 0 0 0 0
    RO 0 0 0 0 0
    ES 0 0 0 0 0
    SE 1 0 1 1 1
    UK 1 1 1 1 1
    `,
  ),
  analyses: [
    {
      name: '600',
      outcome: '1',
      cutoffs: {cutoff: 1, lowerCutoff: 0.01},
      rows: {
        1: ['0', 5, 0, 'GR IT PT RO ES'],
        3: ['C', 4, 0.25, 'EE FI HU PL'],
        8: ['1', 1, 1, 'CZ'],
        11: ['1', 1, 1, 'IE'],
        12: ['C', 3, 0.6666666666667, 'AU FR SE'],
        16: ['C', 4, 0.75, 'BE DE NL UK'],
      },
      remainders: 10,
      complex: [
        {
          fit: [1, 0.25],
          terms: {
            'DEV*~URB*LIT*~IND': [1, 0.125, 0.125],
            '~DEV*URB*LIT*IND': [1, 0.125, 0.125],
          },
        },
      ],
      parsimonious: [
        {
          fit: [1, 0.25],
          terms: {
            '~DEV*URB': [1, 0.125, 0.125],
            'DEV*~IND': [1, 0.125, 0.125],
          },
        },
        {
          fit: [1, 0.25],
          terms: {
            'DEV*~IND': [1, 0.125, 0.125],
            '~DEV*IND': [1, 0.125, 0.125],
          },
        },
      ],
      chart: {'~DEV*URB': [8], 'DEV*~IND': [11], '~DEV*IND': [8]},
      assumptions: [
        [5, 6, 7, 9, 13, 15],
        [2, 4, 6, 9, 13, 15],
      ],
      conditions: {
        DEV: [0.75, 0.75, 0.8333333333333, 0.75, 0.75],
        '~DEV': [0.25, 0.2, 0.5, 0.2, 0.25],
        URB: [0.5, 0.8, 0.9285714285714, 0.8, 0.5],
        '~URB': [0.5, 0.3076923076923, 0.3571428571429, 0.3076923076923, 0.5],
        LIT: [1, 0.6153846153846, 0.5, 0.6153846153846, 1],
        '~LIT': [0, 0, 0.7222222222222, 0, 0],
        IND: [0.75, 0.75, 0.8333333333333, 0.75, 0.75],
        '~IND': [0.25, 0.2, 0.5, 0.2, 0.25],
      },
    },
  ],
};
