import type {StudyInput} from '../../src/model/schema.js';

const cite = [{source: 'paper'}];
const label = 'a label';

/** A valid study that uses every field of the format at least once. */
export const fullStudy: StudyInput = {
  $schema: 'alliance-widgets/1',
  id: 'full',
  title: {en: 'A full study', 'zh-Hans': '完整的研究'},
  summary: {en: 'a summary'},
  scope: 'a scope',
  limits: 'limits',
  note: 'a note',
  sources: [
    {
      id: 'paper',
      type: 'article-journal',
      author: [{family: 'Sato'}],
      issued: {'date-parts': [[1999, 4]]},
      volume: null,
    },
    {id: 'book', constructor: 'kept', title: 'A book'},
  ],
  conditions: [
    {
      id: 'dependence',
      label,
      description: 'how much the ally is needed',
      levels: [
        {id: 'low', label: 'low', description: 'little'},
        {id: 'high', label},
      ],
      indicators: [{id: 'imports', label, description: 'share of imports'}],
      cite: [
        {source: 'paper', locator: {en: 'sec. 2', 'zh-Hans': '第二节'}, via: 'note 4', date: '1969-11-21'},
        {source: 'book'},
      ],
    },
    {id: 'cost', levels: [{id: 'low'}, {id: 'middle'}, {id: 'high'}]},
  ],
  outcome: {
    label,
    description: 'what was decided',
    levels: [{id: 'refuse', label, description: 'says no'}, {id: 'delay'}, {id: 'concede'}],
    order: 'none',
    note: 'kinds',
    cite,
  },
  rules: [
    {when: {dependence: 'low'}, then: 'refuse', because: label, basis: 'stated', note: 'a note', cite},
    {when: {dependence: 'high', cost: ['low', 'middle']}, then: ['delay', 'concede'], basis: 'inferred'},
  ],
  theories: [
    {
      id: 'rival',
      label,
      rules: [
        {when: {cost: 'high'}, then: 'refuse', because: label, basis: 'disputed', note: 'a note', cite},
      ],
      note: 'a note',
      cite,
    },
  ],
  alternatives: [{label, claim: label, against: ['kishi', 'sato'], note: 'a note', cite}],
  cases: [
    {
      id: 'kishi',
      label,
      period: '1957-02/1960-07',
      display: 'from early 1957',
      group: 'one alliance',
      actors: ['the cabinet', label],
      demand: 'a demand',
      summary: 'a summary',
      note: 'a note',
      values: {dependence: 'low', cost: 'middle'},
      outcome: 'refuse',
      coding: {
        dependence: {basis: 'disputed', note: 'why', cite},
        imports: {note: 'an indicator'},
        outcome: {basis: 'stated'},
        trust: {},
      },
      evidence: [
        {for: 'dependence', claim: label, date: '1957', bearing: 'supports', test: 'hoop', cite},
        {
          for: 'imports',
          claim: 'a claim',
          bearing: 'against',
          test: 'doubly-decisive',
          certitude: {level: 'high', because: 'it leaves traces'},
          uniqueness: {level: 'high'},
          finding: 'not-sought',
        },
        {for: 'trust', claim: 'a claim', bearing: 'ambiguous'},
        {for: 'outcome', claim: 'a claim'},
      ],
      readings: {trust: -0.5},
      cite,
    },
    {id: 'sato', values: {cost: 'high'}},
  ],
  comparisons: [
    {
      cases: ['kishi', 'sato'],
      on: 'cost',
      relation: 'differ',
      origin: 'author',
      basis: 'stated',
      note: 'a note',
      cite,
    },
    {cases: ['sato', 'kishi'], on: 'outcome', origin: 'derived'},
  ],
  measures: [{id: 'trust', label, description: 'how far', group: 'minds', direction: 1}],
  mechanism: {
    nodes: [
      {id: 'dependence', label, kind: 'condition', states: {kishi: 'little needed'}, note: 'a note', cite},
      {id: 'outcome', kind: 'outcome'},
    ],
    links: [
      {
        from: 'dependence',
        to: 'outcome',
        sign: 1,
        label,
        note: 'a note',
        cite,
        evidence: [
          {case: 'kishi', claim: label, finding: 'found', date: '1957', bearing: 'supports', cite},
          {case: 'sato', claim: 'nobody asked', finding: 'not-sought'},
        ],
      },
    ],
  },
  lanes: [{id: 'tokyo', label: 'Tokyo'}],
  periods: [{date: '1952/1972', label, lane: 'tokyo', note: 'a note', cite}],
  events: [
    {
      date: '1969-11',
      display: 'late in 1969',
      label,
      lane: 'tokyo',
      status: 'planned',
      note: 'a note',
      cases: ['sato'],
      cite,
    },
  ],
  ledgers: [
    {
      id: 'accounts',
      title: 'What was wanted, done and got',
      columns: [{id: 'means', label, description: 'what was done'}, {id: 'effect'}],
      fields: [{id: 'trade', label, description: 'goods'}],
      actors: [{id: 'tokyo', label, description: 'the government'}, {id: 'naha'}],
      note: 'a note',
      items: [
        {
          id: 'tariff',
          column: 'means',
          label,
          description: 'a duty',
          actors: ['tokyo', 'naha'],
          field: 'trade',
          date: '1958',
          note: 'a note',
          evidence: [{claim: label, date: '1958-04', bearing: 'against', cite}],
          cite,
        },
        {id: 'loss', column: 'effect', label, bearing: 'loss', status: 'forecast'},
        {id: 'customers', column: 'effect', label, parent: 'loss', bearing: 'loss', status: 'claimed'},
        {id: 'apart', column: 'effect', label},
      ],
      links: [
        {from: 'tariff', to: 'loss', label, basis: 'stated', note: 'a note', cite},
        {from: 'loss', to: 'tariff'},
      ],
      cite,
    },
  ],
  outline: {
    id: 'alliance',
    label: {en: 'The alliance', 'zh-Hans': '同盟'},
    description: 'a description',
    date: '1951/2023',
    display: 'since 1951',
    note: 'a note',
    cite,
    children: [
      {id: 'founding', label, date: '1951', cite},
      {
        id: 'now',
        label,
        children: [
          {id: 'cost', label, date: '1996/1997', cite},
          {id: 'trust', label},
        ],
      },
    ],
  },
};
