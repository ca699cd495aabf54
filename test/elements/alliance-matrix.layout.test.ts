import {expect} from '@open-wc/testing';
import {layOut} from '../../src/elements/alliance-matrix/alliance-matrix.layout.js';
import {evaluateCase} from '../../src/model/evaluate.js';
import {parseStudy} from '../../src/model/parse.js';
import {okinawa} from '../../src/studies/okinawa/index.js';
import {condition, makeStudy} from '../support/theories.js';
import {both, here, item, matrixOf, sketch, unplaced, w, x, y, z} from './layouts.js';

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
          parts.flatMap(({cases}) => cases.map((item) => evaluateCase(study!, item).verdict)),
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
    const {rows, others} = matrixOf(study);
    const placed = rows.flatMap(({cells}) =>
      cells.flatMap(({parts, further}) =>
        parts.flatMap(({cases}) => cases.map(({id}) => [id, further.map((condition) => condition.id)])),
      ),
    );
    expect(placed).to.deep.equal([
      ['split', ['w']],
      ['whole', ['w']],
    ]);
    expect(others).to.deep.equal([z, w]);
  });

  it('reads no inherited property as a coding', () => {
    const odd = ['constructor', 'toString', 'hasOwnProperty'].map((id) => condition(id, 'low', 'high'));
    const study = makeStudy({
      conditions: odd,
      rules: [{when: {constructor: 'high', toString: 'high'}, then: 'all'}],
      cases: [item('a', {constructor: 'high', toString: 'high'}), item('b', {constructor: 'low'})],
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
