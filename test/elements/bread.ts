/** A study with one of everything: each verdict, a contradiction, a remainder, gaps, a cell that is split. */
import type {StudyInput} from '../../src/model/schema.js';

type Whole = StudyInput & Required<Pick<StudyInput, 'conditions' | 'rules' | 'cases'>>;

export const bread: Whole = {
  id: 'bread',
  title: 'What makes a loaf rise',
  note: 'One oven, one baker.',
  scope: 'Loaves of one week.',
  limits: 'Too few for a law.',
  sources: [
    {
      id: 'notes',
      type: 'book',
      title: 'Baker’s notes',
      author: [{literal: 'A. Baker'}],
      URL: 'https://example.org/n',
    },
    {id: 'log', title: 'Oven log'},
  ],
  conditions: [
    {
      id: 'yeast',
      label: 'Yeast',
      levels: [{id: 'dead'}, {id: 'alive', label: 'living', description: 'It foams in warm water.'}],
      indicators: [{id: 'foam', label: 'Foam'}],
    },
    {id: 'warmth', label: 'Warmth', levels: [{id: 'cold'}, {id: 'warm'}]},
    {id: 'time', label: 'Time', levels: [{id: 'short'}, {id: 'long'}]},
    {id: 'flour', label: 'Flour', levels: [{id: 'rye'}, {id: 'wheat'}]},
  ],
  outcome: {label: 'Loaf', levels: [{id: 'flat'}, {id: 'half', label: 'half-risen'}, {id: 'risen'}]},
  rules: [
    {
      when: {yeast: 'alive', warmth: 'warm'},
      then: 'risen',
      because: 'It works fast.',
      basis: 'inferred',
      note: 'Read out of one week.',
      cite: [{source: 'notes', locator: 'p. 7'}],
    },
    {when: {yeast: 'alive', warmth: 'cold', time: 'long'}, then: 'risen', basis: 'stated'},
    {when: {yeast: 'alive', warmth: 'cold', time: 'short'}, then: ['flat', 'half']},
  ],
  cases: [
    {
      id: 'monday',
      label: 'Monday’s loaf',
      period: '2024-03-04',
      actors: ['The baker', 'The apprentice'],
      demand: 'Bread by noon.',
      summary: 'It rose a little.',
      note: 'Eaten by two.',
      values: {yeast: 'alive', warmth: 'warm', time: 'short', flour: 'rye'},
      outcome: 'half',
      coding: {
        yeast: {basis: 'stated', note: 'Seen by both.', cite: [{source: 'notes', locator: 'p. 3'}]},
        warmth: {basis: 'inferred', note: 'The oven was on.', cite: [{source: 'log'}]},
      },
      evidence: [
        {
          for: 'foam',
          claim: 'It foamed within ten minutes.',
          date: '2024-03-03',
          bearing: 'supports',
          cite: [{source: 'notes', locator: 'p. 3', via: 'the apprentice'}],
        },
        {for: 'yeast', claim: 'The packet was past its date.', bearing: 'against', cite: [{source: 'log'}]},
        {for: 'yeast', claim: 'It smelt of something.', bearing: 'ambiguous'},
        {for: 'outcome', claim: 'It was photographed.'},
        {for: 'price', claim: 'It sold for half.'},
      ],
    },
    {
      id: 'tuesday',
      label: 'Tuesday’s loaf',
      values: {yeast: 'alive', warmth: 'cold', flour: 'wheat'},
      outcome: 'flat',
    },
    {
      id: 'wednesday',
      label: 'Wednesday’s loaf',
      values: {yeast: 'alive', warmth: 'warm', time: 'short', flour: 'rye'},
      outcome: 'risen',
    },
    {
      id: 'thursday',
      label: 'Thursday’s loaf',
      values: {yeast: 'dead', warmth: 'cold', time: 'long'},
      outcome: 'flat',
    },
    {id: 'friday', label: 'Friday’s loaf', values: {warmth: 'cold', time: 'long'}, outcome: 'flat'},
    {
      id: 'saturday',
      label: 'Saturday’s loaf',
      period: '2024-03-09',
      values: {yeast: 'alive', warmth: 'cold', time: 'long'},
      outcome: 'flat',
    },
  ],
  measures: [{id: 'price', label: 'Price'}],
};

/** The same without a theory. */
export const loaves: StudyInput = {...bread, id: 'loaves', rules: undefined};

/** More levels than fit beside each other on a page or a screen. */
export const wide: StudyInput = {
  id: 'wide',
  title: 'A wide table',
  conditions: [
    {id: 'down', levels: ['a', 'b', 'c'].map((id) => ({id, label: `down ${id}`}))},
    {id: 'across', levels: [...'abcdefghijklmno'].map((id) => ({id, label: `across ${id}`}))},
  ],
  outcome: {levels: [{id: 'no'}, {id: 'yes'}]},
  rules: [{when: {across: 'a'}, then: 'no'}],
  cases: [{id: 'one', label: 'The one case', values: {down: 'a', across: 'a'}, outcome: 'no'}],
};
