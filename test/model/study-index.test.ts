import {expect} from 'chai';
import {canFire, caseValues, levelIds, outcomeIds, readRules} from '../../src/model/study-index.js';
import type {Rule} from '../../src/model/schema.js';
import {binary, condition, makeStudy} from '../support/theories.js';

const levels = levelIds(makeStudy({conditions: [condition('b', 'low', 'mid', 'high'), ...binary(1)]}));

describe('levelIds', () => {
  it('lists each condition and its levels in the order of the study', () => {
    expect([...levels]).to.deep.equal([
      ['b', ['low', 'mid', 'high']],
      ['c0', ['low', 'high']],
    ]);
  });

  it('is empty for a study without conditions', () => {
    expect(levelIds(makeStudy({})).size).to.equal(0);
  });
});

describe('outcomeIds', () => {
  it('lists the levels of the outcome in order', () => {
    expect(outcomeIds(makeStudy({}))).to.deep.equal(['none', 'some', 'all']);
  });

  it('is empty for a study without an outcome', () => {
    expect(outcomeIds({id: 'a', title: 'A'})).to.deep.equal([]);
  });
});

describe('readRules', () => {
  const study = makeStudy({conditions: [condition('b', 'low', 'mid', 'high'), ...binary(1)]});
  const rule = {when: {b: ['high', 'higher', 'low'], c0: 'medium', other: 'low'}, then: 'all'};
  const [read] = readRules(study, [rule]);

  it('keeps the levels that exist, from low to high', () => {
    expect(read?.rule).to.equal(rule);
    expect(read?.asks).to.deep.equal([
      {id: 'b', wanted: ['low', 'high'], levels: ['low', 'mid', 'high']},
      {id: 'c0', wanted: [], levels: ['low', 'high']},
      {id: 'other', wanted: [], levels: []},
    ]);
  });

  it('tells which rules can fire', () => {
    const rules: Rule[] = [
      rule,
      {when: {b: 'low'}, then: 'all'},
      {when: {}, then: 'all'},
      {when: {b: []}, then: 'all'},
    ];
    expect(readRules(study, rules).map(canFire)).to.deep.equal([false, true, true, false]);
  });
});

describe('caseValues', () => {
  it('gives the known levels in the order of the study', () => {
    expect([...caseValues({id: 'a', values: {c0: 'low', b: 'mid'}}, levels)]).to.deep.equal([
      ['b', 'mid'],
      ['c0', 'low'],
    ]);
  });

  it('takes a level or a condition that the study lacks for unknown', () => {
    expect([...caseValues({id: 'a', values: {c0: 'medium', other: 'low'}}, levels)]).to.deep.equal([]);
    expect([...caseValues({id: 'a'}, levels)]).to.deep.equal([]);
  });

  it('does not read what objects inherit', () => {
    const inherited = levelIds(makeStudy({conditions: [condition('constructor', 'low')]}));
    expect([...caseValues({id: 'a', values: {}}, inherited)]).to.deep.equal([]);
  });
});
