import {expect} from 'chai';
import {codedValues, isFirm, otherEvidence, own} from '../../src/model/coding.js';
import type {Case, Evidence, Study} from '../../src/model/schema.js';
import {condition, makeStudy} from '../support/theories.js';

const piece = (about: string, claim: string): Evidence => ({for: about, claim});

const study = makeStudy({
  conditions: [
    {...condition('dependence', 'low', 'high'), indicators: [{id: 'need'}, {id: 'substitutes'}]},
    condition('constructor', 'weak', 'strong'),
  ],
  measures: [{id: 'trade'}],
});

const item: Case = {
  id: 'sato',
  values: {dependence: 'high'},
  outcome: 'all',
  coding: {dependence: {basis: 'inferred'}, outcome: {basis: 'stated'}},
  evidence: [
    piece('substitutes', 'None was at hand.'),
    piece('outcome', 'It was granted.'),
    piece('trade', 'It grew.'),
    piece('dependence', 'It was needed.'),
  ],
};

const claims = (evidence: readonly Evidence[]) => evidence.map(({claim}) => claim);

describe('codedValues', () => {
  it('has every condition in the order of the study, and the outcome last', () => {
    const values = codedValues(study, item);
    expect(values.map(({id, of, level}) => [id, of, level?.id])).to.deep.equal([
      ['dependence', study.conditions?.[0], 'high'],
      ['constructor', study.conditions?.[1], undefined],
      ['outcome', study.outcome, 'all'],
    ]);
  });

  it('gives each its coding and its evidence, that on indicators too, in the order of the case', () => {
    const values = codedValues(study, item);
    expect(values.map(({coding, evidence}) => [coding?.basis, claims(evidence)])).to.deep.equal([
      ['inferred', ['None was at hand.', 'It was needed.']],
      [undefined, []],
      ['stated', ['It was granted.']],
    ]);
  });

  it('counts a level that the condition lacks, or an outcome that the study lacks, as unknown', () => {
    const values = codedValues(study, {id: 'a', values: {dependence: 'middling'}, outcome: 'most'});
    expect(values.map(({level}) => level)).to.deep.equal([undefined, undefined, undefined]);
  });

  it('takes a case that says nothing', () => {
    const values = codedValues(study, {id: 'a'});
    expect(values.map(({level, coding, evidence}) => [level, coding, evidence])).to.deep.equal(
      Array(3).fill([undefined, undefined, []]),
    );
  });

  it('is empty for a study of neither conditions nor outcome', () => {
    const bare: Study = {id: 'bare', title: 'Bare'};
    expect(codedValues(bare, item)).to.deep.equal([]);
  });
});

describe('otherEvidence', () => {
  it('is what no condition, indicator or outcome has shown', () => {
    expect(claims(otherEvidence(study, item))).to.deep.equal(['It grew.']);
  });

  it('is everything where the study has neither conditions nor outcome', () => {
    expect(otherEvidence({id: 'bare', title: 'Bare'}, item)).to.deep.equal(item.evidence);
  });

  it('is nothing for a case without evidence', () => {
    expect(otherEvidence(study, {id: 'a'})).to.deep.equal([]);
  });
});

describe('own', () => {
  it('gives what a record has itself, and nothing that it inherits', () => {
    expect(own({constructor: 'high'}, 'constructor')).to.equal('high');
    expect(own({}, 'constructor')).to.be.undefined;
    expect(own({}, '__proto__')).to.be.undefined;
    expect(own(undefined, 'constructor')).to.be.undefined;
  });
});

describe('isFirm', () => {
  it('holds for what the source states and where nothing is said, but not for the inferred and disputed', () => {
    expect(
      [undefined, 'stated', 'inferred', 'disputed'].map((basis) => isFirm(basis as 'stated')),
    ).to.deep.equal([true, true, false, false]);
  });
});
