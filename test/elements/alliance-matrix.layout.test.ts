import {expect} from '@open-wc/testing';
import {
  layOut,
  type Cell,
  type Matrix,
  type Part,
  type Placed,
} from '../../src/elements/alliance-matrix/alliance-matrix.layout.js';
import {parseStudy} from '../../src/model/parse.js';
import type {Case, Rule, Study} from '../../src/model/schema.js';
import {okinawa} from '../../src/studies/okinawa/index.js';
import {condition, makeStudy} from '../support/theories.js';

const x = condition('x', 'low', 'high');
const y = condition('y', 'low', 'high');
const z = condition('z', 'low', 'high');
const w = condition('w', 'low', 'high');

const item = (id: string, values: Record<string, string> = {}, outcome?: string): Case => ({
  id,
  values,
  ...(outcome && {outcome}),
});

/** The matrix of `study` between two of its conditions, by default the first down the side and the second on top. */
function matrixOf(study: Study, rows?: string, columns?: string): Matrix {
  const {conditions = []} = study;
  const byId = (id: string | undefined) => conditions.find((one) => one.id === id);
  return layOut(study, byId(rows) ?? conditions[0], byId(columns) ?? conditions[1]!);
}

const names = (placed: readonly Placed[]) => placed.map(({item}) => item.id).join(' ');

/** "z=high: all (a b)"; a prediction that hangs on something unknown ends with "?". */
function sketchPart({split}: Cell, {level, prediction, cases}: Part): string {
  const share = split ? `${split.id}=${level?.id ?? 'unknown'}: ` : '';
  const outcomes = prediction.outcomes.join('/') || 'silent';
  return `${share}${outcomes}${prediction.determinate ? '' : '?'} (${names(cases)})`;
}

/** Each row as its level, then a text for each of its cells. */
const sketch = ({rows}: Matrix) =>
  rows.map(({level, cells}) => [
    level?.id,
    ...cells.map((cell) => cell.parts.map((part) => sketchPart(cell, part)).join(', ')),
  ]);

const unplaced = ({unplaced}: Matrix) =>
  unplaced.map(({placed, missing}) => [placed.item.id, missing.map(({id}) => id)]);

describe('the layout of the matrix', () => {
  describe('on the Okinawa study', () => {
    const {study} = parseStudy(okinawa);
    const table = matrixOf(study!, 'reliability', 'dependence');

    it('is Table 1 of the paper, with the five cases in its cells', () => {
      expect(table.columns.map(({id}) => id)).to.deep.equal(['high', 'low']);
      expect(sketch(table)).to.deep.equal([
        ['strong', 'concede (sato)', 'cost=high: appease (kishi), cost=low: limited-concession (hashimoto)'],
        ['weak', 'refuse/delay (hatoyama-yukio)', 'refuse (hatoyama-ichiro)'],
      ]);
      expect(table.unplaced).to.be.empty;
    });

    it('is right in every cell', () => {
      const verdicts = table.rows.flatMap(({cells}) =>
        cells.flatMap(({parts}) =>
          parts.flatMap(({cases}) => cases.map(({evaluation}) => evaluation.verdict)),
        ),
      );
      expect(verdicts).to.deep.equal(Array(5).fill('hit'));
    });

    it('places by the cost of the demand too, and keeps the case of unknown cost', () => {
      const byCost = matrixOf(study!, 'cost', 'dependence');
      expect(sketch(byCost)).to.deep.equal([
        [
          'high',
          'reliability=strong: concede (), reliability=weak: refuse/delay (hatoyama-yukio)',
          'reliability=strong: appease (kishi), reliability=weak: refuse (hatoyama-ichiro)',
        ],
        [
          'low',
          'reliability=strong: concede (), reliability=weak: refuse/delay ()',
          'reliability=strong: limited-concession (hashimoto), reliability=weak: refuse ()',
        ],
      ]);
      expect(unplaced(byCost)).to.deep.equal([['sato', ['cost']]]);
    });
  });

  it('has a row and a column for each level, from high to low', () => {
    const sizes = [
      [1, 1],
      [1, 3],
      [4, 2],
      [7, 5],
    ] as const;
    const ids = ['l0', 'l1', 'l2', 'l3', 'l4', 'l5', 'l6'];
    for (const [down, across] of sizes) {
      const [a, b] = [condition('a', ...ids.slice(0, down)), condition('b', ...ids.slice(0, across))];
      const {rows, columns} = matrixOf(makeStudy({conditions: [a, b]}));
      expect(rows.map(({level}) => level?.id)).to.deep.equal(ids.slice(0, down).reverse());
      expect(columns.map(({id}) => id)).to.deep.equal(ids.slice(0, across).reverse());
      expect(rows.map(({cells}) => cells.length)).to.deep.equal(Array(down).fill(across));
    }
  });

  it('has one row without a level for a study of one condition', () => {
    const study = makeStudy({
      conditions: [x],
      rules: [{when: {x: 'high'}, then: 'all'}],
      cases: [item('a', {x: 'low'}), item('b', {x: 'high'}), item('c')],
    });
    const matrix = layOut(study, undefined, x);
    expect(sketch(matrix)).to.deep.equal([[undefined, 'all (b)', 'silent (a)']]);
    expect(unplaced(matrix)).to.deep.equal([['c', ['x']]]);
  });

  const both = (when: Rule['when'], then: Rule['then']): Rule => ({
    when: {x: 'high', y: 'high', ...when},
    then,
  });
  const here = (id: string, values: Record<string, string>) => item(id, {x: 'high', y: 'high', ...values});

  /** What stands in the cell of high x and high y. */
  const splits: readonly {
    name: string;
    rules?: readonly Rule[];
    cases?: readonly Case[];
    cell: string;
  }[] = [
    {
      name: 'is whole where the rules name the axes alone',
      rules: [both({}, 'all')],
      cases: [here('a', {z: 'low'}), here('b', {})],
      cell: 'all (a b)',
    },
    {
      name: 'is split by the condition on which the prediction depends',
      rules: [both({w: 'high'}, 'all'), both({w: 'low'}, 'none')],
      cases: [here('a', {w: 'low', z: 'high'}), here('b', {w: 'high'})],
      cell: 'w=high: all (b), w=low: none (a)',
    },
    {
      name: 'keeps a case of unknown level apart from the shares',
      rules: [both({z: 'high'}, 'all'), both({z: 'low'}, 'none')],
      cases: [here('a', {z: 'low'}), here('b', {})],
      cell: 'z=high: all (), z=low: none (a), z=unknown: none/all? (b)',
    },
    {
      name: 'counts a level that the condition lacks as unknown',
      rules: [both({z: 'high'}, 'all'), both({z: 'low'}, 'none')],
      cases: [here('a', {z: 'middling'})],
      cell: 'z=high: all (), z=low: none (), z=unknown: none/all? (a)',
    },
    {
      name: 'is silent in the share of which no rule speaks',
      rules: [both({z: 'high'}, 'all')],
      cases: [here('a', {z: 'low'})],
      cell: 'z=high: all (), z=low: silent (a)',
    },
    {
      name: 'is whole where the rules permit the same at every level',
      rules: [both({z: 'high'}, 'all'), both({z: 'low'}, 'all')],
      cases: [here('a', {})],
      cell: 'all (a)',
    },
    {
      name: 'is whole and definite where one rule permits two outcomes',
      rules: [both({}, ['none', 'some'])],
      cases: [],
      cell: 'none/some ()',
    },
    {
      name: 'is split by the first of two conditions that only together decide',
      rules: [
        both({z: 'high', w: 'high'}, 'all'),
        both({z: 'low', w: 'low'}, 'all'),
        both({z: 'high', w: 'low'}, 'none'),
        both({z: 'low', w: 'high'}, 'none'),
      ],
      cases: [here('a', {z: 'high', w: 'high'}), here('b', {z: 'low'})],
      cell: 'z=high: none/all? (a), z=low: none/all? (b)',
    },
    {
      name: 'is split by the condition that decides rather than the first that a rule names',
      rules: [both({z: ['low', 'high'], w: 'high'}, 'all'), both({z: ['low', 'high'], w: 'low'}, 'none')],
      cases: [],
      cell: 'w=high: all (), w=low: none ()',
    },
    {
      name: 'holds cases that contradict each other',
      rules: [both({}, 'all')],
      cases: [
        {...here('a', {}), outcome: 'all'},
        {...here('b', {}), outcome: 'none'},
      ],
      cell: 'all (a b)',
    },
    {name: 'says nothing without rules', cases: [here('a', {z: 'low'})], cell: 'silent (a)'},
    {name: 'stands empty without cases', rules: [both({}, 'all')], cell: 'all ()'},
    {
      name: 'names a share that a rule makes unreachable as silent',
      rules: [both({z: 'nowhere'}, 'all')],
      cases: [],
      cell: 'silent ()',
    },
  ];
  describe('of a cell', () => {
    for (const {name, rules, cases, cell} of splits) {
      it(name, () => {
        const study = makeStudy({
          conditions: [x, y, z, w],
          ...(rules && {rules}),
          ...(cases && {cases}),
        });
        expect(sketch(matrixOf(study))[0]?.[1]).to.equal(cell);
      });
    }
  });

  it('evaluates each case for itself, contradictions included', () => {
    const study = makeStudy({
      conditions: [x, y],
      rules: [both({}, 'all')],
      cases: [
        {...here('a', {}), outcome: 'all'},
        {...here('b', {}), outcome: 'some'},
        {...here('c', {}), outcome: 'none'},
        here('d', {}),
      ],
    });
    const cases = matrixOf(study).rows[0]?.cells[0]?.parts[0]?.cases;
    expect(cases?.map(({evaluation}) => evaluation.verdict)).to.deep.equal([
      'hit',
      'near',
      'miss',
      'undetermined',
    ]);
  });

  it('leaves out no case: whose coding on an axis is unknown stands beside, with what is missing', () => {
    const study = makeStudy({
      conditions: [x, y],
      cases: [
        item('a'),
        item('b', {x: 'low'}),
        item('c', {y: 'low', x: 'odd'}),
        item('d', {x: 'low', y: 'low'}),
      ],
    });
    const matrix = matrixOf(study);
    expect(unplaced(matrix)).to.deep.equal([
      ['a', ['x', 'y']],
      ['b', ['y']],
      ['c', ['x']],
    ]);
    expect(sketch(matrix)).to.deep.equal([
      ['high', 'silent ()', 'silent ()'],
      ['low', 'silent ()', 'silent (d)'],
    ]);
  });

  it('takes any two conditions as axes, in either place', () => {
    const study = makeStudy({
      conditions: [x, y, z],
      rules: [
        {when: {x: 'high'}, then: 'all'},
        {when: {x: 'low'}, then: 'none'},
      ],
      cases: [item('a', {x: 'high', y: 'low', z: 'low'})],
    });
    expect(sketch(matrixOf(study, 'z', 'x'))).to.deep.equal([
      ['high', 'all ()', 'none ()'],
      ['low', 'all (a)', 'none ()'],
    ]);
    expect(sketch(matrixOf(study, 'z', 'y'))).to.deep.equal([
      ['high', 'x=high: all (), x=low: none ()', 'x=high: all (), x=low: none ()'],
      ['low', 'x=high: all (), x=low: none ()', 'x=high: all (a), x=low: none ()'],
    ]);
  });

  it('lists the conditions beyond the third within the cell, also where their coding is unknown', () => {
    const study = makeStudy({
      conditions: [x, y, z, w],
      rules: [both({z: 'high'}, 'all'), both({z: 'low'}, 'none')],
      cases: [
        here('split', {z: 'low', w: 'high'}),
        item('whole', {x: 'low', y: 'low', z: 'low'}),
        item('beside'),
      ],
    });
    const {rows, unplaced} = matrixOf(study);
    const further = ({further}: Placed) =>
      further.map(({condition, level}) => `${condition.id}=${level?.id}`);
    const placed = [...rows, ...[]].flatMap(({cells}) =>
      cells.flatMap(({parts}) => parts.flatMap(({cases}) => [...cases])),
    );
    expect(placed.map((one) => [one.item.id, further(one)])).to.deep.equal([
      ['split', ['w=high']],
      ['whole', ['w=undefined']],
    ]);
    expect(unplaced.map(({placed}) => further(placed))).to.deep.equal([['z=undefined', 'w=undefined']]);
  });

  it('reads no inherited property as a coding', () => {
    const odd = ['constructor', 'toString', 'hasOwnProperty'].map((id) => condition(id, 'low', 'high'));
    const study = makeStudy({
      conditions: odd,
      rules: [{when: {constructor: 'high', toString: 'high'} as Rule['when'], then: 'all'}],
      cases: [
        item('a', {constructor: 'high', toString: 'high'} as unknown as Record<string, string>),
        item('b', {constructor: 'low'} as unknown as Record<string, string>),
      ],
    });
    const matrix = matrixOf(study);
    expect(sketch(matrix)).to.deep.equal([
      ['high', 'all (a)', 'silent ()'],
      ['low', 'silent ()', 'silent ()'],
    ]);
    expect(unplaced(matrix)).to.deep.equal([['b', ['toString']]]);
  });

  it('has nothing exponential: thirty conditions, with rules that name them all', () => {
    const conditions = Array.from({length: 30}, (_, i) => condition(`c${i}`, 'low', 'high'));
    const all = (level: string) => Object.fromEntries(conditions.map(({id}) => [id, level]));
    const study = makeStudy({
      conditions,
      rules: [
        {when: all('high'), then: 'all'},
        {when: all('low'), then: 'none'},
      ],
      cases: [item('a', all('high'), 'all')],
    });
    expect(sketch(matrixOf(study))).to.deep.equal([
      ['high', 'c2=high: all? (a), c2=low: silent ()', 'silent ()'],
      ['low', 'silent ()', 'c2=high: silent (), c2=low: none? ()'],
    ]);
  });

  it('leaves the study as it is', () => {
    const {study} = parseStudy(okinawa);
    const before = JSON.stringify(study);
    matrixOf(study!);
    expect(JSON.stringify(study)).to.equal(before);
  });
});
