import {expect} from 'chai';
import {parseStudy} from '../../src/model/parse.js';
import {fullStudy} from '../support/full-study.js';
import {replaceAt, type Place} from '../support/json-places.js';

/** The full study with one value changed. */
function change(place: Place, value: unknown) {
  const {study, problems} = parseStudy(replaceAt(fullStudy, place, value));
  return {
    study,
    problems: problems.map(
      // Of a level or column it does not matter here whose it should have been.
      ({code, params, pointer}) =>
        `${[code, params.kind?.replace(/ of .*/, '')].filter(Boolean).join('.')} ${pointer}`,
    ),
  };
}

const inLedger = (...steps: Place): Place => ['ledgers', 0, ...steps];

const subject = 'condition or indicator or measure or outcome';

/** Ids that name nothing: the place of each, what it should have named, and where its loss is to be seen. */
const dangling: readonly (readonly [place: Place, kind: string, lost: Place])[] = [
  [['conditions', 0, 'cite', 1, 'source'], 'source', ['conditions', 0, 'cite', 1]],
  [['outcome', 'cite', 0, 'source'], 'source', ['outcome', 'cite', 0]],
  [['rules', 0, 'cite', 0, 'source'], 'source', ['rules', 0, 'cite', 0]],
  [['theories', 0, 'cite', 0, 'source'], 'source', ['theories', 0, 'cite', 0]],
  [['theories', 0, 'rules', 0, 'cite', 0, 'source'], 'source', ['theories', 0, 'rules', 0, 'cite', 0]],
  [['alternatives', 0, 'cite', 0, 'source'], 'source', ['alternatives', 0, 'cite', 0]],
  [['cases', 0, 'cite', 0, 'source'], 'source', ['cases', 0, 'cite', 0]],
  [
    ['cases', 0, 'coding', 'dependence', 'cite', 0, 'source'],
    'source',
    ['cases', 0, 'coding', 'dependence', 'cite', 0],
  ],
  [['cases', 0, 'evidence', 0, 'cite', 0, 'source'], 'source', ['cases', 0, 'evidence', 0, 'cite', 0]],
  [['comparisons', 0, 'cite', 0, 'source'], 'source', ['comparisons', 0, 'cite', 0]],
  [['mechanism', 'nodes', 0, 'cite', 0, 'source'], 'source', ['mechanism', 'nodes', 0, 'cite', 0]],
  [['mechanism', 'links', 0, 'cite', 0, 'source'], 'source', ['mechanism', 'links', 0, 'cite', 0]],
  [['mechanism', 'links', 0, 'evidence', 1, 'case'], 'case', ['mechanism', 'links', 0, 'evidence', 1]],
  [['mechanism', 'links', 0, 'from'], 'node', ['mechanism', 'links', 0]],
  [['mechanism', 'links', 0, 'to'], 'node', ['mechanism', 'links', 0]],
  [['periods', 0, 'cite', 0, 'source'], 'source', ['periods', 0, 'cite', 0]],
  [['events', 0, 'cite', 0, 'source'], 'source', ['events', 0, 'cite', 0]],
  [['outline', 'cite', 0, 'source'], 'source', ['outline', 'cite', 0]],
  [
    ['outline', 'children', 1, 'children', 0, 'cite', 0, 'source'],
    'source',
    ['outline', 'children', 1, 'children', 0, 'cite', 0],
  ],
  [['alternatives', 0, 'against', 1], 'case', ['alternatives', 0, 'against', 1]],
  [['cases', 0, 'values', 'dependence'], 'level', ['cases', 0, 'values', 'dependence']],
  [['cases', 0, 'outcome'], 'level', ['cases', 0, 'outcome']],
  [['cases', 0, 'evidence', 3, 'for'], subject, ['cases', 0, 'evidence', 3]],
  [['comparisons', 1, 'cases', 0], 'case', ['comparisons', 1]],
  [['comparisons', 0, 'on'], 'condition or outcome', ['comparisons', 0, 'on']],
  [['periods', 0, 'lane'], 'lane', ['periods', 0, 'lane']],
  [['events', 0, 'lane'], 'lane', ['events', 0, 'lane']],
  [['events', 0, 'cases', 0], 'case', ['events', 0, 'cases', 0]],
  [['rules', 0, 'when', 'dependence'], 'level', ['rules', 0]],
  [['rules', 1, 'when', 'cost', 0], 'level', ['rules', 1, 'when', 'cost', 0]],
  [['rules', 0, 'then'], 'level', ['rules', 0]],
  [['rules', 1, 'then', 0], 'level', ['rules', 1, 'then', 0]],
  [['theories', 0, 'rules', 0, 'then'], 'level', ['theories', 0, 'rules', 0]],
  [inLedger('cite', 0, 'source'), 'source', inLedger('cite', 0)],
  [inLedger('items', 0, 'cite', 0, 'source'), 'source', inLedger('items', 0, 'cite', 0)],
  [
    inLedger('items', 0, 'evidence', 0, 'cite', 0, 'source'),
    'source',
    inLedger('items', 0, 'evidence', 0, 'cite', 0),
  ],
  [inLedger('links', 0, 'cite', 0, 'source'), 'source', inLedger('links', 0, 'cite', 0)],
  [inLedger('items', 3, 'column'), 'column', inLedger('items', 3)],
  [inLedger('items', 0, 'field'), 'field', inLedger('items', 0, 'field')],
  [inLedger('items', 0, 'actors', 1), 'actor', inLedger('items', 0, 'actors', 1)],
  [inLedger('items', 2, 'parent'), 'item', inLedger('items', 2, 'parent')],
  [inLedger('links', 1, 'from'), 'item', inLedger('links', 1)],
  [inLedger('links', 1, 'to'), 'item', inLedger('links', 1)],
];

const dates: readonly (readonly [place: Place, lost: Place])[] = [
  [
    ['cases', 0, 'period'],
    ['cases', 0, 'period'],
  ],
  [
    ['cases', 0, 'evidence', 0, 'date'],
    ['cases', 0, 'evidence', 0, 'date'],
  ],
  [
    ['mechanism', 'links', 0, 'evidence', 0, 'date'],
    ['mechanism', 'links', 0, 'evidence', 0, 'date'],
  ],
  [
    ['conditions', 0, 'cite', 0, 'date'],
    ['conditions', 0, 'cite', 0, 'date'],
  ],
  [
    ['outline', 'date'],
    ['outline', 'date'],
  ],
  [
    ['outline', 'children', 1, 'children', 0, 'date'],
    ['outline', 'children', 1, 'children', 0, 'date'],
  ],
  [
    ['periods', 0, 'date'],
    ['periods', 0],
  ],
  [inLedger('items', 0, 'date'), inLedger('items', 0, 'date')],
  [inLedger('items', 0, 'evidence', 0, 'date'), inLedger('items', 0, 'evidence', 0, 'date')],
  [
    ['events', 0, 'date'],
    ['events', 0],
  ],
];

const pointer = (place: Place) => `/${place.join('/')}`;

/** The full study without what stands at `place`. */
function without([step = '', ...rest]: Place, value: unknown = fullStudy): unknown {
  const parts = value as Record<string, unknown>;
  if (rest.length) return replaceAt(value, [step], without(rest, parts[step]));
  if (Array.isArray(value)) return value.filter((_, i) => i !== step);
  return Object.fromEntries(Object.entries(parts).filter(([key]) => key !== step));
}

describe('references that name nothing', () => {
  for (const [place, kind, lost] of dangling) {
    it(`are told and left out: ${pointer(place)}`, () => {
      const {study, problems} = change(place, 'nonsense');
      expect(problems).to.deep.equal([`unknown-id.${kind} ${pointer(place)}`]);
      expect(study).to.deep.equal(without(lost));
    });
  }

  for (const [part, kind] of [
    ['values', 'condition'],
    ['coding', subject],
    ['readings', 'measure'],
  ] as const) {
    it(`are told and left out where they are keys: ${part}`, () => {
      for (const key of ['nonsense', 'constructor', 'toString']) {
        const {study, problems} = change(['cases', 1, part], {
          [key]: {values: 'low', coding: {}, readings: 0}[part],
        });
        expect(problems).to.deep.equal([`unknown-id.${kind} /cases/1/${part}/${key}`]);
        expect(study?.cases?.[1]?.[part]).to.deep.equal({});
      }
    });
  }

  it('are not confused by the outcome: it is no condition of a case or a rule', () => {
    expect(change(['cases', 1, 'values'], {outcome: 'refuse'}).problems).to.deep.equal([
      'unknown-id.condition /cases/1/values/outcome',
    ]);
    expect(change(['rules', 0, 'when'], {outcome: 'refuse'}).problems).to.deep.equal([
      'unknown-id.condition /rules/0/when/outcome',
    ]);
  });

  it('are all told at once, with the places that they have in the document', () => {
    const {study, problems} = change(['alternatives', 0, 'against'], ['x1', 'sato', 3, 'x2']);
    expect(problems).to.deep.equal([
      'type.string /alternatives/0/against/2',
      'unknown-id.case /alternatives/0/against/0',
      'unknown-id.case /alternatives/0/against/3',
    ]);
    expect(study?.alternatives?.[0]?.against).to.deep.equal(['sato']);
  });
});

describe('an item of a ledger that goes', () => {
  it('takes with it the links to it, and is no parent any more', () => {
    const {study, problems} = change(inLedger('items', 1, 'column'), 'nonsense');
    expect(problems).to.deep.equal([
      'unknown-id.column /ledgers/0/items/1/column',
      'unknown-id.item /ledgers/0/items/2/parent',
      'unknown-id.item /ledgers/0/links/0/to',
      'unknown-id.item /ledgers/0/links/1/from',
    ]);
    const {items, links} = study?.ledgers?.[0] ?? {};
    expect(items?.map(({id, parent}) => [id, parent])).to.deep.equal([
      ['tariff', undefined],
      ['customers', undefined],
      ['apart', undefined],
    ]);
    expect(links).to.deep.equal([]);
  });
});

describe('dates', () => {
  for (const [place, lost] of dates) {
    it(`are told and left out where they are none: ${pointer(place)}`, () => {
      const {study, problems} = change(place, 'c. 1945');
      expect(problems).to.deep.equal([`date.not-edtf ${pointer(place)}`]);
      expect(study).to.deep.equal(without(lost));
    });
  }
});

describe('a rule', () => {
  const rules = (rule: object) => {
    const {study, problems} = change(['rules'], [{then: 'refuse', ...rule}]);
    return {when: study?.rules?.[0]?.when, problems};
  };

  it('goes as a whole when it names an unknown condition, or a known one with something wrong', () => {
    expect(rules({when: {dependence: 'low', mood: 'good'}})).to.deep.equal({
      when: undefined,
      problems: ['unknown-id.condition /rules/0/when/mood'],
    });
    expect(rules({when: {dependence: 'low', cost: 3}})).to.deep.equal({
      when: undefined,
      problems: ['type.string /rules/0/when/cost'],
    });
  });

  it('loses unknown levels of a list, and goes when none is left', () => {
    expect(rules({when: {cost: ['low', 'x', 'high']}})).to.deep.equal({
      when: {cost: ['low', 'high']},
      problems: ['unknown-id.level /rules/0/when/cost/1'],
    });
    expect(rules({when: {cost: ['x', 'y']}})).to.deep.equal({
      when: undefined,
      problems: ['unknown-id.level /rules/0/when/cost/0', 'unknown-id.level /rules/0/when/cost/1'],
    });
  });

  it('stays, with a warning, when the author listed no level', () => {
    expect(rules({when: {cost: []}})).to.deep.equal({
      when: {cost: []},
      problems: ['rule-never-fires /rules/0'],
    });
  });

  it('goes when it permits nothing', () => {
    expect(rules({when: {}, then: []})).to.deep.equal({
      when: undefined,
      problems: ['limit.min_length /rules/0/then'],
    });
  });

  it('has its place named as in the document, also when rules before it went', () => {
    const {problems} = change(
      ['theories', 0, 'rules'],
      [3, {when: {}, then: 'refuse'}, {when: {cost: 'low'}, then: 'delay'}],
    );
    expect(problems).to.deep.equal(['type.object /theories/0/rules/0', 'rules-disagree /theories/0/rules/2']);
  });
});

describe('a mechanism', () => {
  const mechanism = (nodes: object[], links: object[] = []) => {
    const {study, problems} = change(['mechanism'], {nodes, links});
    return {...study?.mechanism, problems};
  };

  it('keeps a node that is no condition of the study, though not as a condition', () => {
    expect(
      mechanism([
        {id: 'cost', kind: 'condition'},
        {id: 'fear', kind: 'condition'},
      ]),
    ).to.deep.equal({
      nodes: [{id: 'cost', kind: 'condition'}, {id: 'fear'}],
      links: [],
      problems: ['unknown-id.condition /mechanism/nodes/1/id'],
    });
  });

  it('loses the states of cases that the study lacks', () => {
    const {nodes, problems} = mechanism([{id: 'fear', states: {kishi: 'little', nobody: 'much'}}]);
    expect(nodes).to.deep.equal([{id: 'fear', states: {kishi: 'little'}}]);
    expect(problems).to.deep.equal(['unknown-id.case /mechanism/nodes/0/states/nobody']);
  });

  it('loses the link that leads back, named by its place in the document', () => {
    const [ab, bc, ca] = [
      {from: 'a', to: 'b'},
      {from: 'b', to: 'c'},
      {from: 'c', to: 'a'},
    ];
    const {links, problems} = mechanism(
      [{id: 'a'}, {id: 'b'}, {id: 'c'}],
      [ab, {from: 'a', to: 'x'}, bc, ca],
    );
    expect(links).to.deep.equal([ab, bc]);
    expect(problems).to.deep.equal([
      'unknown-id.node /mechanism/links/1/to',
      'circular-link /mechanism/links/3',
    ]);
  });

  it('loses what leads on from the outcome to where it came from, not what leads to the outcome', () => {
    const circle = [
      {from: 'outcome', to: 'fear'},
      {from: 'fear', to: 'arms'},
      {from: 'arms', to: 'outcome'},
    ];
    const {links, problems} = mechanism([{id: 'outcome'}, {id: 'fear'}, {id: 'arms'}], circle);
    expect(links).to.deep.equal(circle.slice(1));
    expect(problems).to.deep.equal(['circular-link /mechanism/links/0']);
  });
});
