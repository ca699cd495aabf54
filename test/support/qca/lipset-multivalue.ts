/** Lipset on the survival of democracy between the wars: multi-value sets, 18 cases, one contradictory row. */
import {tableStudy, type Published} from './published.js';

/** Data: R package QCA, data/LM.rda, after Cronqvist & Berg-Schlosser 2009. Published: formulas 1 to 3 of Cronqvist &
 * Berg-Schlosser 2009: 80-81, as the tests of QCA3 (tests/textBook.Rout) and of QCA (tests/testthat/_snaps/minimize.md)
 * tie them to their pages. The negative parsimonious formula is that of QCA with the contradictory row coded 0; QCA3
 * prints another, with the row left to be assumed, and which of the two the book prints is not settled. Expected values: R package QCA 3.25.1 in full precision. */
export const lipsetMultivalue: Published = {
  study: tableStudy(
    'DEV:3 URB:2 LIT:2 IND:2',
    'SURV',
    `
    AU 1 0 1 1 0
    BE 2 1 1 1 1
    CZ 1 1 1 1 1
    EE 0 0 1 0 0
    FI 1 0 1 0 1
    FR 2 0 1 1 1
    DE 1 1 1 1 0
    GR 0 0 0 0 0
    HU 0 0 1 0 0
    IE 1 0 1 0 1
    IT 0 0 0 0 0
    NL 2 1 1 1 1
    PL 0 0 1 0 0
    PT 0 0 0 0 0
    RO 0 0 0 0 0
    ES 0 0 0 0 0
    SE 2 0 1 1 1
    UK 2 1 1 1 1
    `,
  ),
  analyses: [
    {
      name: 'positive',
      outcome: '1',
      cutoffs: {cutoff: 1, lowerCutoff: 1},
      rows: {
        1: ['0', 5, 0, 'GR IT PT RO ES'],
        3: ['0', 3, 0, 'EE HU PL'],
        11: ['1', 2, 1, 'FI IE'],
        12: ['0', 1, 0, 'AU'],
        16: ['0', 2, 0.5, 'CZ DE'],
        20: ['1', 2, 1, 'FR SE'],
        24: ['1', 3, 1, 'BE NL UK'],
      },
      remainders: 17,
      complex: [
        {
          fit: [1, 0.875],
          terms: {
            'DEV[2]*LIT[1]*IND[1]': [1, 0.625, 0.625],
            'DEV[1]*URB[0]*LIT[1]*IND[0]': [1, 0.25, 0.25],
          },
        },
      ],
      parsimonious: [
        {
          fit: [1, 0.875],
          terms: {
            'DEV[2]': [1, 0.625, 0.625],
            'DEV[1]*IND[0]': [1, 0.25, 0.25],
          },
        },
      ],
      chart: {'DEV[2]': [20, 24], 'DEV[1]*IND[0]': [11]},
      assumptions: [[9, 13, 15, 17, 18, 19, 21, 22, 23]],
    },
    {
      name: 'negative',
      outcome: '0',
      cutoffs: {cutoff: 1, lowerCutoff: 1},
      rows: {
        1: ['1', 5, 1, 'GR IT PT RO ES'],
        3: ['1', 3, 1, 'EE HU PL'],
        11: ['0', 2, 0, 'FI IE'],
        12: ['1', 1, 1, 'AU'],
        16: ['0', 2, 0.5, 'CZ DE'],
        20: ['0', 2, 0, 'FR SE'],
        24: ['0', 3, 0, 'BE NL UK'],
      },
      remainders: 17,
      complex: [
        {
          fit: [1, 0.9],
          terms: {
            'DEV[0]*URB[0]*IND[0]': [1, 0.8, 0.8],
            'DEV[1]*URB[0]*LIT[1]*IND[1]': [1, 0.1, 0.1],
          },
        },
      ],
      parsimonious: [
        {
          fit: [1, 0.9],
          terms: {
            'DEV[0]': [1, 0.8, 0.8],
            'DEV[1]*URB[0]*IND[1]': [1, 0.1, 0.1],
          },
        },
      ],
      chart: {'DEV[0]': [1, 3], 'LIT[0]': [1], 'DEV[1]*URB[0]*IND[1]': [12]},
      assumptions: [[2, 4, 5, 6, 7, 8, 10]],
    },
    {
      name: 'positive-contradictions-marked',
      outcome: '1',
      cutoffs: {cutoff: 1, lowerCutoff: 0.01},
      rows: {
        1: ['0', 5, 0, 'GR IT PT RO ES'],
        3: ['0', 3, 0, 'EE HU PL'],
        11: ['1', 2, 1, 'FI IE'],
        12: ['0', 1, 0, 'AU'],
        16: ['C', 2, 0.5, 'CZ DE'],
        20: ['1', 2, 1, 'FR SE'],
        24: ['1', 3, 1, 'BE NL UK'],
      },
      remainders: 17,
      complex: [
        {
          fit: [1, 0.875],
          terms: {
            'DEV[2]*LIT[1]*IND[1]': [1, 0.625, 0.625],
            'DEV[1]*URB[0]*LIT[1]*IND[0]': [1, 0.25, 0.25],
          },
        },
      ],
      parsimonious: [
        {
          fit: [1, 0.875],
          terms: {
            'DEV[2]': [1, 0.625, 0.625],
            'DEV[1]*IND[0]': [1, 0.25, 0.25],
          },
        },
      ],
      chart: {'DEV[2]': [20, 24], 'DEV[1]*IND[0]': [11]},
      assumptions: [[9, 13, 15, 17, 18, 19, 21, 22, 23]],
    },
  ],
};
