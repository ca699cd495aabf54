/** A study with measures, a mechanism and a rival theory: what readings and traces can be like. */
import type {StudyInput} from '../../src/model/schema.js';

type Whole = StudyInput & Required<Pick<StudyInput, 'cases' | 'measures' | 'mechanism'>>;

const sources = [
  {id: 'file', title: 'The file'},
  {id: 'press', title: 'The press'},
];

export const pacts: Whole = {
  id: 'pacts',
  title: 'Why two pacts held',
  sources,
  conditions: [
    {
      id: 'pledge',
      label: 'Pledge',
      levels: [
        {id: 'withdrawn', label: 'withdrawn'},
        {id: 'renewed', label: 'renewed', description: 'Said in public.'},
      ],
    },
    {id: 'praise', label: 'Praise', levels: [{id: 'none'}, {id: 'ample'}]},
  ],
  outcome: {label: 'Cohesion', levels: [{id: 'weakened'}, {id: 'strengthened'}]},
  rules: [
    {
      when: {pledge: 'withdrawn', praise: 'none'},
      then: 'weakened',
      because: 'Nothing is left to hold on to.',
    },
    {when: {pledge: 'renewed', praise: 'ample'}, then: 'strengthened'},
  ],
  theories: [
    {
      id: 'share',
      label: 'The share decides',
      rules: [{when: {}, then: 'weakened', because: 'The patron gave no more.'}],
      note: 'It takes the premise for granted.',
    },
    {id: 'praise', label: 'Praise decides', rules: [{when: {praise: 'ample'}, then: 'strengthened'}]},
  ],
  measures: [
    {
      id: 'talks',
      label: 'Talks',
      group: 'Coordination',
      direction: 1,
      description: 'Meetings and statements.',
    },
    {id: 'drills', label: 'Drills', group: 'Coordination', direction: 1},
    {id: 'own-arms', label: 'Own arms', group: 'Autonomy', direction: -1},
    {id: 'own-trade', label: 'Own trade', group: 'Autonomy', direction: -1},
  ],
  cases: [
    {
      id: 'north-late',
      label: 'North, late',
      period: '2021/2024',
      group: 'The northern pact',
      values: {pledge: 'renewed', praise: 'ample'},
      outcome: 'strengthened',
      readings: {talks: 1, drills: 0.5, 'own-arms': -1, 'own-trade': 0},
    },
    {
      id: 'north-early',
      label: 'North, early',
      period: '2017/2020',
      group: 'The northern pact',
      values: {pledge: 'withdrawn', praise: 'none'},
      outcome: 'weakened',
      coding: {
        outcome: {basis: 'stated'},
        'own-arms': {basis: 'inferred', note: 'Not called autonomy.', cite: [{source: 'press'}]},
      },
      evidence: [
        {
          for: 'own-arms',
          claim: 'It cancelled a purchase.',
          date: '2020-06',
          bearing: 'ambiguous',
          cite: [{source: 'file', locator: 'p. 4', via: 'a minister'}],
        },
        {for: 'drills', claim: 'Drills went on.', bearing: 'against', cite: [{source: 'file'}]},
        {for: 'pledge', claim: 'The pledge was left out.', bearing: 'supports', cite: [{source: 'file'}]},
      ],
      readings: {talks: 1, 'own-arms': 1},
    },
    {
      id: 'south-early',
      label: 'South, early',
      group: 'The southern pact',
      period: '2017/2020',
      values: {pledge: 'withdrawn', praise: 'none'},
      outcome: 'weakened',
      readings: {'own-arms': 0.25},
    },
    {
      id: 'south-late',
      label: 'South, late',
      period: '2022',
      group: 'The southern pact',
      values: {pledge: 'renewed'},
      outcome: 'strengthened',
    },
  ],
  mechanism: {
    nodes: [
      {id: 'premise', label: 'The patron gives less', kind: 'premise', note: 'True of all.'},
      {id: 'pledge', kind: 'condition', states: {'north-early': 'left out of the statement'}},
      {id: 'praise', kind: 'condition'},
      {id: 'stake', label: 'Stake', kind: 'mediator', states: {'north-early': 'falls'}},
      {id: 'outcome', kind: 'outcome'},
    ],
    links: [
      {from: 'premise', to: 'outcome', sign: -1},
      {
        from: 'pledge',
        to: 'stake',
        sign: 1,
        label: 'is read as safety',
        note: 'Seldom said aloud.',
        cite: [{source: 'file', locator: 'p. 1'}],
        evidence: [
          {
            case: 'north-early',
            finding: 'found',
            claim: 'A minister asked what the pact was worth.',
            date: '2019',
            bearing: 'supports',
            cite: [{source: 'press', locator: 'p. 9'}],
          },
          {case: 'north-late', finding: 'not-found', claim: 'Nobody spoke of it.'},
          {case: 'south-early', finding: 'not-sought', claim: 'The file does not look.'},
        ],
      },
      {from: 'praise', to: 'stake', sign: 1},
      {from: 'stake', to: 'outcome', sign: 1},
    ],
  },
};
