import {expect} from 'chai';
import {parseStudy} from '../../src/model/parse.js';
import type {Study} from '../../src/model/schema.js';
import {okinawa} from '../../src/studies/okinawa/index.js';
import {okinawa as bare} from '../support/theories.js';

const told = (comparisons: unknown[], study: Study = bare) =>
  parseStudy({...study, comparisons}).problems.map(({code, pointer, severity}) =>
    [code, pointer, severity].join(' '),
  );

describe('the check of an author’s comparisons', () => {
  it('points out a pair that differs in every condition', () => {
    expect(told([{cases: ['hashimoto', 'hatoyama-yukio'], on: 'reliability'}])).to.deep.equal([
      'controls-nothing /comparisons/0 warning',
    ]);
  });

  it('points out the pair that the paper names wrongly: both codings of dependence are low', () => {
    const {problems, study} = parseStudy({
      ...bare,
      comparisons: [{cases: ['hatoyama-ichiro', 'kishi'], on: 'dependence'}],
    });
    expect(problems.map(({code, params}) => [code, params.on])).to.deep.equal([
      ['controls-nothing', 'dependence'],
    ]);
    expect(study?.comparisons).to.have.lengthOf(1);
  });

  it('leaves a pair alone whose note speaks of it', () => {
    const pair = {cases: ['hashimoto', 'hatoyama-yukio'], on: 'reliability', note: 'All three differ.'};
    expect(told([pair])).to.deep.equal([]);
    expect(parseStudy(okinawa).problems).to.deep.equal([]);
  });

  it('leaves alone what isolates, what is only inconclusive, what an unknown leaves open, and equal outcomes', () => {
    expect(
      told([
        {cases: ['hatoyama-ichiro', 'kishi'], on: 'reliability'},
        {cases: ['hatoyama-ichiro', 'hashimoto'], on: 'reliability'},
        {cases: ['hatoyama-ichiro', 'sato']},
        {cases: ['hatoyama-ichiro', 'hatoyama-yukio'], on: 'reliability'},
      ]),
    ).to.deep.equal([]);
  });

  it('keeps the places of comparisons behind one that is left out', () => {
    expect(
      told([{cases: ['kishi', 'nobody']}, {cases: ['hatoyama-ichiro', 'kishi'], on: 'cost'}]),
    ).to.deep.equal(['unknown-id /comparisons/0/cases/1 error', 'controls-nothing /comparisons/1 warning']);
  });

  it('stays quiet, and quick, about more comparisons than anybody draws', () => {
    const pair = {cases: ['hatoyama-ichiro', 'kishi'], on: 'cost'};
    expect(told(Array.from({length: 1000}, () => pair)).length).to.equal(100);
    expect(told(Array.from({length: 1001}, () => pair))).to.deep.equal([]);
  });
});
