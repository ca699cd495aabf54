/** Lipset on the survival of democracy between the wars: crisp sets, 18 cases, 5 conditions. */
import {tableStudy, type Published} from './published.js';

/** Data: R package QCA, data/LC.rda, after Lipset 1959 and Rihoux & De Meur 2009. Published: formulas 1, 3, 4 and 5 of
 * Rihoux & De Meur 2009: 57-61, with 5 and 18 simplifying assumptions, as the tests of QCA3 (tests/textBook.Rout) and of
 * QCA (tests/testthat/_snaps/minimize.md) tie them to their pages. Expected values: R package QCA 3.25.1 in full precision. */
export const lipsetCrisp: Published = {
  study: tableStudy(
    'DEV:2 URB:2 LIT:2 IND:2 STB:2',
    'SURV',
    `
    AU 1 0 1 1 0 0
    BE 1 1 1 1 1 1
    CZ 1 1 1 1 1 1
    EE 0 0 1 0 1 0
    FI 1 0 1 0 1 1
    FR 1 0 1 1 1 1
    DE 1 1 1 1 0 0
    GR 0 0 0 0 0 0
    HU 0 0 1 0 0 0
    IE 1 0 1 0 1 1
    IT 0 0 0 0 1 0
    NL 1 1 1 1 1 1
    PL 0 0 1 0 0 0
    PT 0 0 0 0 0 0
    RO 0 0 0 0 1 0
    ES 0 0 0 0 0 0
    SE 1 0 1 1 1 1
    UK 1 1 1 1 1 1
    `,
  ),
  analyses: [
    {
      name: 'positive',
      outcome: '1',
      cutoffs: {cutoff: 1, lowerCutoff: 1},
      rows: {
        1: ['0', 3, 0, 'GR PT ES'],
        2: ['0', 2, 0, 'IT RO'],
        5: ['0', 2, 0, 'HU PL'],
        6: ['0', 1, 0, 'EE'],
        22: ['1', 2, 1, 'FI IE'],
        23: ['0', 1, 0, 'AU'],
        24: ['1', 2, 1, 'FR SE'],
        31: ['0', 1, 0, 'DE'],
        32: ['1', 4, 1, 'BE CZ NL UK'],
      },
      remainders: 23,
      complex: [
        {
          fit: [1, 1],
          terms: {
            'DEV*~URB*LIT*STB': [1, 0.5, 0.25],
            'DEV*LIT*IND*STB': [1, 0.75, 0.5],
          },
        },
      ],
      parsimonious: [
        {
          fit: [1, 1],
          terms: {
            'DEV*STB': [1, 1, undefined],
          },
        },
      ],
      chart: {'DEV*~IND': [22], 'DEV*STB': [22, 24, 32], 'URB*STB': [32], 'IND*STB': [24, 32]},
      assumptions: [[18, 20, 26, 28, 30]],
      conditions: {
        DEV: [1, 0.8, 0.8, 0.8, 1],
        '~DEV': [0, 0, 0.5555555555556, 0, 0],
        URB: [0.5, 0.8, 0.9285714285714, 0.8, 0.5],
        '~URB': [0.5, 0.3076923076923, 0.3571428571429, 0.3076923076923, 0.5],
        LIT: [1, 0.6153846153846, 0.5, 0.6153846153846, 1],
        '~LIT': [0, 0, 0.7222222222222, 0, 0],
        IND: [0.75, 0.75, 0.8333333333333, 0.75, 0.75],
        '~IND': [0.25, 0.2, 0.5, 0.2, 0.25],
        STB: [1, 0.7272727272727, 0.7, 0.7272727272727, 1],
        '~STB': [0, 0, 0.6111111111111, 0, 0],
      },
    },
    {
      name: 'negative',
      outcome: '0',
      cutoffs: {cutoff: 1, lowerCutoff: 1},
      rows: {
        1: ['1', 3, 1, 'GR PT ES'],
        2: ['1', 2, 1, 'IT RO'],
        5: ['1', 2, 1, 'HU PL'],
        6: ['1', 1, 1, 'EE'],
        22: ['0', 2, 0, 'FI IE'],
        23: ['1', 1, 1, 'AU'],
        24: ['0', 2, 0, 'FR SE'],
        31: ['1', 1, 1, 'DE'],
        32: ['0', 4, 0, 'BE CZ NL UK'],
      },
      remainders: 23,
      complex: [
        {
          fit: [1, 1],
          terms: {
            '~DEV*~URB*~IND': [1, 0.8, 0.8],
            'DEV*LIT*IND*~STB': [1, 0.2, 0.2],
          },
        },
      ],
      parsimonious: [
        {
          fit: [1, 1],
          terms: {
            '~DEV': [1, 0.8, 0.3],
            '~STB': [1, 0.7, 0.2],
          },
        },
      ],
      chart: {'~DEV': [1, 2, 5, 6], '~LIT': [1, 2], '~STB': [1, 5, 23, 31]},
      assumptions: [[3, 4, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 19, 21, 25, 27, 29]],
      conditions: {
        DEV: [0.2, 0.2, 0.5, 0.2, 0.2],
        '~DEV': [0.8, 1, 1, 1, 0.8],
        URB: [0.1, 0.2, 0.7647058823529, 0.2, 0.1],
        '~URB': [0.9, 0.6923076923077, 0.5555555555556, 0.6923076923077, 0.9],
        LIT: [0.5, 0.3846153846154, 0.3846153846154, 0.3846153846154, 0.5],
        '~LIT': [0.5, 1, 1, 1, 0.5],
        IND: [0.2, 0.25, 0.625, 0.25, 0.2],
        '~IND': [0.8, 0.8, 0.8, 0.8, 0.8],
        STB: [0.3, 0.2727272727273, 0.4666666666667, 0.2727272727273, 0.3],
        '~STB': [0.7, 1, 1, 1, 0.7],
      },
    },
  ],
};

/** Necessary for survival, by QCA's tests/testthat/_snaps/superSubset.md: RoN and coverage, printed to three decimals. */
export const necessary: readonly (readonly [formula: string, relevance: number, coverage: number])[] = [
  ['DEV', 0.8, 0.8],
  ['LIT', 0.5, 0.615],
  ['STB', 0.7, 0.727],
  ['DEV*LIT', 0.8, 0.8],
  ['DEV*STB', 1, 1],
  ['LIT*STB', 0.9, 0.889],
  ['DEV*LIT*STB', 1, 1],
  ['~URB + IND', 0, 0.444],
];
