import {expect} from 'chai';
import fc from 'fast-check';
import type {Pair} from '../../src/model/compare-pair.js';
import {minimalPairs} from '../../src/model/minimal-pairs.js';
import type {Study} from '../../src/model/schema.js';
import {anyCases, anyTheory, binary, makeStudy, okinawa} from '../support/theories.js';
import {lipsetCrisp} from '../support/qca/lipset-crisp.js';
import {lipsetMultivalue} from '../support/qca/lipset-multivalue.js';

const said = ({cases, differ}: Pair) => `${cases.map(({id}) => id).join('-')} ${differ.join('+')}`.trim();

describe('minimalPairs', () => {
  it('finds the eight one-step pairs of Lipset’s cases, each of which isolates a condition', () => {
    const {pairs, complete} = minimalPairs(lipsetCrisp.study);
    expect(pairs.map(said)).to.have.members([
      'AU-FR STB',
      'AU-SE STB',
      'BE-DE STB',
      'CZ-DE STB',
      'EE-FI DEV',
      'EE-IE DEV',
      'DE-NL STB',
      'DE-UK STB',
    ]);
    for (const pair of pairs) expect(pair.isolates).to.equal(pair.differ[0]);
    expect(complete).to.equal(true);
  });

  it('finds the cases that differ in everything and still end alike', () => {
    expect(minimalPairs(lipsetCrisp.study).mostDifferent.map(said)).to.have.members([
      'DE-IT DEV+URB+LIT+IND+STB',
      'DE-RO DEV+URB+LIT+IND+STB',
    ]);
  });

  it('keeps contradictions apart: cases coded the same cannot isolate anything', () => {
    const {contradictions, pairs} = minimalPairs(lipsetMultivalue.study);
    expect(contradictions.map(said)).to.deep.equal(['CZ-DE']);
    expect(contradictions[0]).not.to.have.property('isolates');
    for (const {distance} of pairs) expect(distance).to.equal(1);
  });

  it('lets pairs with a gap join, behind those without, and isolate nothing', () => {
    const {pairs} = minimalPairs(okinawa);
    expect(pairs.map((pair) => [said(pair), pair.unknown.join(), pair.isolates])).to.deep.equal([
      ['hatoyama-ichiro-kishi reliability', '', 'reliability'],
      ['kishi-hashimoto cost', '', 'cost'],
      ['kishi-sato dependence', 'cost', undefined],
      ['sato-hashimoto dependence', 'cost', undefined],
      ['sato-hatoyama-yukio reliability', 'cost', undefined],
    ]);
  });

  const coded = (id: string, outcome: string, levels: string) => ({
    id,
    outcome,
    values: Object.fromEntries(
      [...levels].flatMap((level, i) => (level === '?' ? [] : [[`c${i}`, level === '1' ? 'high' : 'low']])),
    ),
  });

  it('lists the closest pairs with a gap where there are no others', () => {
    const cases = [coded('a', 'none', '000?'), coded('b', 'all', '110?'), coded('c', 'some', '100?')];
    const {pairs} = minimalPairs(makeStudy({conditions: binary(4), cases}));
    expect(pairs.map(said)).to.deep.equal(['a-c c0', 'b-c c1']);
  });

  it('lists pairs with a gap from the closest on', () => {
    const cases = [
      coded('a', 'none', '000'),
      coded('b', 'all', '111'),
      coded('c', 'all', '?11'),
      coded('d', 'all', '10?'),
    ];
    const {pairs} = minimalPairs(makeStudy({conditions: binary(3), cases}));
    expect(pairs.map(said)).to.deep.equal(['a-b c0+c1+c2', 'a-d c0', 'a-c c1+c2']);
  });

  it('finds most different also what differs in one condition alone', () => {
    const cases = [coded('a', 'all', '0'), coded('b', 'all', '1')];
    const {mostDifferent} = minimalPairs(makeStudy({conditions: binary(1), cases}));
    expect(mostDifferent.map(said)).to.deep.equal(['a-b c0']);
  });

  it('learns nothing from a case without codings or without an outcome', () => {
    const study = makeStudy({
      conditions: binary(2),
      cases: [
        {id: 'a', outcome: 'none', values: {c0: 'low', c1: 'low'}},
        {id: 'b', outcome: 'all', values: {c0: 'high', c1: 'high'}},
        {id: 'bare', outcome: 'some'},
        {id: 'open', values: {c0: 'low', c1: 'high'}},
      ],
    });
    const {pairs, contradictions, mostDifferent} = minimalPairs(study);
    expect([pairs.map(said), contradictions, mostDifferent]).to.deep.equal([['a-b c0+c1'], [], []]);
  });

  it('has nothing to say without conditions or cases', () => {
    const nothing = {pairs: [], contradictions: [], mostDifferent: [], authors: [], complete: true};
    expect(
      minimalPairs(
        makeStudy({
          cases: [
            {id: 'a', outcome: 'all'},
            {id: 'b', outcome: 'none'},
          ],
        }),
      ),
    ).to.deep.equal(nothing);
    expect(minimalPairs(makeStudy({conditions: binary(2)}))).to.deep.equal(nothing);
  });

  it('lists 1,000 pairs of a kind at most, and says so', () => {
    const cases = Array.from({length: 100}, (_, i) => ({
      id: `case${i}`,
      outcome: i % 2 ? 'all' : 'none',
      values: {c0: i % 2 ? 'high' : 'low'},
    }));
    const {pairs, complete} = minimalPairs(makeStudy({conditions: binary(1), cases}));
    expect([pairs.length, complete]).to.deep.equal([1000, false]);
    expect(minimalPairs(makeStudy({conditions: binary(1), cases: cases.slice(0, 60)})).complete).to.equal(
      true,
    );
  });

  it('lists every pair without gaps at the smallest distance, and no other', () => {
    const studies = anyTheory.chain((study) => anyCases(study).map((cases): Study => ({...study, cases})));
    fc.assert(
      fc.property(studies, (study) => {
        const ids = (study.conditions ?? []).map(
          ({id, levels}) => [id, levels.map((level) => level.id)] as const,
        );
        const whole = (study.cases ?? []).filter(
          ({values = {}, outcome}) =>
            study.outcome?.levels.some(({id}) => id === outcome) &&
            ids.every(([id, levels]) => levels.includes(values[id] ?? '')),
        );
        const apart = whole.flatMap((a, i) =>
          whole
            .slice(i + 1)
            .filter((b) => a.outcome !== b.outcome)
            .map(
              (b) => [a.id, b.id, ids.filter(([id]) => a.values?.[id] !== b.values?.[id]).length] as const,
            ),
        );
        const least = Math.min(...apart.map(([, , distance]) => distance).filter((distance) => distance > 0));
        const expected = apart.filter(([, , distance]) => distance === least).map(([a, b]) => `${a} ${b}`);
        const found = minimalPairs(study).pairs.filter(({unknown}) => !unknown.length);
        expect(found.map(({cases}) => cases.map(({id}) => id).join(' '))).to.have.members(expected);
      }),
    );
  });
});
