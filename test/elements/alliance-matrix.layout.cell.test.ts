import {expect} from '@open-wc/testing';
import type {Case, Rule} from '../../src/model/schema.js';
import {makeStudy} from '../support/theories.js';
import {both, here, matrixOf, sketch, w, x, y, z} from './layouts.js';

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
describe('the layout of a cell', () => {
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
