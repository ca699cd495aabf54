import type {StudyInput} from '../../src/model/schema.js';

const cite = [{source: 'paper', locator: 'p. 3', via: 'a letter', date: '1969-11'}];
const both = (text: string) => ({en: text, 'zh-Hans': `${text}（中文）`});

const rule = {
  when: {yeast: 'alive', warmth: ['cold', 'warm'], time: 'long'},
  then: ['risen'],
  because: 'Time makes up for warmth.',
  basis: 'inferred' as const,
  note: 'Read out of one week.',
  cite,
};

/** A study that uses every field of the format, and those of its sources that figures draw. */
export const drawnStudy = {
  $schema: 'study.schema.json',
  id: 'drawn',
  title: both('What makes a loaf rise'),
  summary: 'Seven loaves.',
  scope: 'One week.',
  limits: 'Too few for a law.',
  note: 'One oven, one baker.',
  sources: [
    {
      id: 'paper',
      type: 'article-journal',
      title: 'On loaves',
      author: [{family: 'Baker', given: 'Ai'}, {literal: 'The guild'}],
      editor: [{family: 'Miller', given: 'Bo'}],
      'container-title': 'Journal of bread',
      publisher: 'The press',
      volume: '12',
      issue: '3',
      page: '1-20',
      language: 'fr',
      issued: {'date-parts': [['1999']]},
      URL: 'https://example.org/loaves',
    },
    {id: 'log', title: 'The oven log', DOI: '10.1000/log'},
  ],
  conditions: [
    {
      id: 'yeast',
      label: both('Yeast'),
      description: 'What lifts the dough.',
      levels: [
        {id: 'dead', label: 'dead', description: 'It does not foam.'},
        {id: 'alive', label: both('alive'), description: 'It foams.'},
      ],
      indicators: [{id: 'foam', label: 'Foam', description: 'After ten minutes.'}],
      cite,
    },
    {
      id: 'warmth',
      label: 'Warmth',
      levels: [
        {id: 'cold', label: 'cold'},
        {id: 'warm', label: 'warm'},
      ],
    },
    {
      id: 'time',
      label: 'Time',
      levels: [
        {id: 'short', label: 'short'},
        {id: 'long', label: 'long'},
      ],
    },
    {
      id: 'flour',
      label: 'Flour',
      levels: [
        {id: 'rye', label: 'rye'},
        {id: 'wheat', label: 'wheat'},
      ],
    },
  ],
  outcome: {
    label: 'Loaf',
    description: 'How it came out.',
    levels: [
      {id: 'flat', label: 'flat', description: 'As it went in.'},
      {id: 'risen', label: both('risen'), description: 'Twice as high.'},
    ],
    order: 'none',
    note: 'Measured with a ruler.',
    cite,
  },
  rules: [rule, {when: {yeast: 'dead'}, then: 'flat', basis: 'stated'}],
  theories: [{id: 'luck', label: 'Luck', rules: [rule], note: 'It is not.', cite}],
  alternatives: [
    {label: 'Habit', claim: 'Loaves rise by habit.', against: ['monday'], note: 'Not on Monday.', cite},
  ],
  cases: [
    {
      id: 'monday',
      label: both('Monday’s loaf'),
      group: 'Early in the week',
      period: '2024-03-04',
      display: 'a Monday in March',
      actors: ['the baker', both('the oven')],
      demand: 'A loaf by noon.',
      summary: 'It was flat.',
      note: 'The oven was out of order.',
      values: {yeast: 'dead', warmth: 'cold', flour: 'rye'},
      outcome: 'flat',
      coding: {
        yeast: {basis: 'disputed', note: 'The log differs.', cite},
        outcome: {basis: 'inferred', note: 'By eye.'},
      },
      evidence: [
        {for: 'yeast', claim: both('No foam.'), date: '2024-03', bearing: 'supports', test: 'hoop', cite},
        {
          for: 'foam',
          claim: 'A little foam.',
          bearing: 'against',
          certitude: {level: 'high', because: 'Live yeast foams.'},
          uniqueness: {level: 'low', because: both('Soap foams as well.')},
          finding: 'found',
        },
        {for: 'spirits', claim: 'All were cheerful.', bearing: 'ambiguous'},
        {for: 'outcome', claim: 'Two fingers high.'},
      ],
      readings: {spirits: 1},
      cite,
    },
    {
      id: 'tuesday',
      label: 'Tuesday’s loaf',
      values: {yeast: 'alive', warmth: 'warm', time: 'long'},
      outcome: 'risen',
    },
    {id: 'sunday', label: 'Sunday’s loaf', values: {warmth: 'warm'}},
  ],
  comparisons: [
    {
      cases: ['monday', 'tuesday'],
      on: 'yeast',
      relation: 'differ',
      origin: 'author',
      basis: 'stated',
      note: 'So.',
      cite,
    },
  ],
  measures: [{id: 'spirits', label: 'Spirits', description: 'Of the baker.', group: 'mood', direction: 1}],
  lanes: [{id: 'kitchen', label: 'In the kitchen'}],
  periods: [{date: '2024-03', label: 'March', lane: 'kitchen', note: 'Cold.', cite}],
  events: [
    {
      date: '2024-03-04',
      display: 'early',
      label: 'The oven breaks.',
      lane: 'kitchen',
      status: 'planned',
      note: 'It was old.',
      cases: ['monday'],
      cite,
    },
  ],
  mechanism: {
    nodes: [
      {
        id: 'yeast',
        label: 'Yeast',
        kind: 'condition',
        states: {monday: 'It slept.'},
        note: 'Seen by its foam.',
        cite,
      },
      {id: 'outcome', kind: 'outcome'},
    ],
    links: [
      {
        from: 'yeast',
        to: 'outcome',
        sign: 1,
        label: 'lifts',
        note: 'Slowly.',
        cite,
        evidence: [
          {
            case: 'monday',
            claim: 'No bubbles.',
            finding: 'found',
            date: '2024-03-04',
            bearing: 'supports',
            cite,
          },
        ],
      },
    ],
  },
  ledgers: [
    {
      id: 'accounts',
      title: 'What the baker spent and got',
      columns: [
        {id: 'means', label: 'Means', description: 'What was done.'},
        {id: 'effects', label: 'Effects'},
      ],
      fields: [{id: 'dough', label: 'Dough', description: 'Flour and water.'}],
      actors: [{id: 'baker', label: 'The baker', description: 'Whoever kneads.'}],
      note: 'Kept in pencil.',
      items: [
        {
          id: 'kneading',
          column: 'means',
          label: 'Kneading',
          description: 'By hand.',
          actors: ['baker'],
          field: 'dough',
          date: '2024-03-04',
          note: 'Ten minutes.',
          evidence: [{claim: 'Flour on the floor.', date: '2024-03-04', bearing: 'supports', cite}],
          cite,
        },
        {id: 'crumb', column: 'effects', label: 'A fine crumb', bearing: 'gain', status: 'observed'},
        {id: 'holes', column: 'effects', label: 'No holes', parent: 'crumb'},
      ],
      links: [{from: 'kneading', to: 'crumb', label: 'gives', basis: 'inferred', note: 'Seen once.', cite}],
      cite,
    },
  ],
  outline: {
    id: 'bread',
    label: 'Bread',
    description: 'All of it.',
    date: '2024',
    display: 'this year',
    note: 'As it came.',
    cite,
    children: [{id: 'crust', label: 'Crust'}],
  },
} satisfies StudyInput;
