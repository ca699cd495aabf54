import {expect} from 'chai';
import fc from 'fast-check';
import {evaluateCase} from '../../src/model/evaluate.js';
import type {Case, Rule, Study} from '../../src/model/schema.js';
import {evaluateTheories} from '../../src/model/theories.js';
import {anyCases, anyTheory, makeStudy, okinawa} from '../support/theories.js';

const need: Rule[] = [
  {when: {dependence: 'high'}, then: 'concede'},
  {when: {dependence: 'low'}, then: 'refuse'},
];
const rivals: Study = {...okinawa, theories: [{id: 'need', rules: need}]};
const ids = (cases: readonly Case[] = []) => cases.map(({id}) => id);

describe('evaluateTheories', () => {
  it('holds the study’s own rules and each rival against the same cases', () => {
    const [own, rival] = evaluateTheories(rivals);
    expect(own?.theory).to.equal(undefined);
    expect(ids(own?.byVerdict.hit)).to.deep.equal(ids(okinawa.cases));
    expect(rival?.theory?.id).to.equal('need');
    expect(ids(rival?.byVerdict.hit)).to.deep.equal(['hatoyama-ichiro', 'sato']);
    expect(ids(rival?.byVerdict.miss)).to.deep.equal(['kishi', 'hashimoto', 'hatoyama-yukio']);
  });

  it('says for each case what each theory expected', () => {
    const [, rival] = evaluateTheories(rivals);
    const yukio = rival?.cases.find(({case: {id}}) => id === 'hatoyama-yukio');
    expect(yukio?.evaluation.prediction.outcomes).to.deep.equal(['concede']);
    expect(yukio?.evaluation.observed).to.equal('refuse');
  });

  it('leaves a case undetermined where the rival’s condition is unknown', () => {
    const theories = [{id: 'cost', rules: [{when: {cost: 'low'}, then: 'concede'}]}];
    const [, rival] = evaluateTheories({...okinawa, theories});
    expect(ids(rival?.byVerdict.undetermined)).to.include('sato');
  });

  it('has nothing of its own to hold against cases without rules', () => {
    expect(evaluateTheories({...rivals, rules: undefined}).map(({theory}) => theory?.id)).to.deep.equal([
      'need',
    ]);
    expect(evaluateTheories(makeStudy({rules: []}))).to.deep.equal([]);
    expect(evaluateTheories(makeStudy({}))).to.deep.equal([]);
  });

  it('agrees with what is said of one case and of one theory', () => {
    const studies = anyTheory.chain((study) =>
      fc
        .tuple(anyCases(study), anyTheory)
        .map(([cases, {rules = []}]): Study => ({...study, cases, theories: [{id: 'rival', rules}]})),
    );
    fc.assert(
      fc.property(studies, (study) => {
        for (const {rules, cases, byVerdict} of evaluateTheories(study)) {
          for (const [verdict, all] of Object.entries(byVerdict)) {
            const found = cases.filter(({evaluation}) => evaluation.verdict === verdict);
            expect(all).to.deep.equal(found.map((one) => one.case));
          }
          for (const {case: item, evaluation} of cases)
            expect(evaluation).to.deep.equal(evaluateCase(study, item, rules));
        }
      }),
    );
  });
});
