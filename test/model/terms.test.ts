import {expect} from 'chai';
import {covers, formulaOf} from '../../src/model/terms.js';
import {condition} from '../support/theories.js';

const conditions = [
  condition('A', 'no', 'yes'),
  condition('B', 'no', 'yes'),
  condition('C', 'low', 'mid', 'high'),
];

describe('formulaOf', () => {
  it('writes two levels as a condition and its negation, in the study’s order', () => {
    expect(formulaOf(conditions, {B: 'no', A: 'yes'})).to.equal('A*~B');
  });

  it('writes more levels in brackets', () => {
    expect(formulaOf(conditions, [{C: 'mid'}, {A: 'yes', C: 'high'}])).to.equal('C[mid] + A*C[high]');
  });

  it('writes what always holds, and what never does', () => {
    expect(formulaOf(conditions, {})).to.equal('1');
    expect(formulaOf(conditions, [])).to.equal('0');
  });

  it('knows only a term’s own conditions', () => {
    expect(formulaOf([condition('constructor', 'no', 'yes')], {})).to.equal('1');
  });
});

describe('covers', () => {
  it('asks for the levels that a term names, and for no others', () => {
    expect(covers({A: 'yes'}, {A: 'yes', B: 'no'})).to.equal(true);
    expect(covers({A: 'yes', B: 'yes'}, {A: 'yes', B: 'no'})).to.equal(false);
    expect(covers({}, {A: 'yes'})).to.equal(true);
  });
});
