import {expect} from 'chai';
import fc from 'fast-check';
import {agreement, groupCases, place} from '../../src/elements/cohesion-meter/cohesion-meter.layout.js';
import {scoreCohesion} from '../../src/model/cohesion.js';
import type {Case, Study} from '../../src/model/schema.js';
import {measures, read} from '../support/readings.js';
import {makeStudy} from '../support/theories.js';

const item = (id: string, group?: Case['group'], period?: string): Case => ({
  id,
  ...(group && {group}),
  ...(period && {period}),
});
const sketch = (cases: Case[], shown?: string[]) =>
  groupCases(makeStudy({cases}), shown).map(({label, cases, pairs}) => [
    label,
    cases.map(({id}) => id).join(' '),
    pairs.map(([a, b]) => `${a.id}-${b.id}`).join(' '),
  ]);

describe('groupCases', () => {
  const a1 = item('a1', {en: 'A'}, '2017/2020');
  const a2 = item('a2', {en: 'A'}, '2021');
  const a3 = item('a3', {en: 'A'}, '2022-05');
  const b1 = item('b1', 'B', '2017/2020');

  it('keeps the only two cases of a study in their groups, unless the author names them', () => {
    expect(sketch([a1, b1])).to.deep.equal([
      [{en: 'A'}, 'a1', ''],
      ['B', 'b1', ''],
    ]);
    expect(sketch([a1, b1], ['a1', 'b1'])).to.deep.equal([[undefined, 'a1 b1', 'a1-b1']]);
  });

  it('puts the cases of a group together, in time order, each paired with the next', () => {
    expect(sketch([a3, b1, a1, a2])).to.deep.equal([
      [{en: 'A'}, 'a1 a2 a3', 'a1-a2 a2-a3'],
      ['B', 'b1', ''],
    ]);
  });

  it('puts cases without a date last and otherwise leaves them in their order', () => {
    expect(sketch([item('x'), item('y'), item('z', undefined, '1950')])).to.deep.equal([
      [undefined, 'z x y', 'z-x x-y'],
    ]);
  });

  it('shows only the cases that are named', () => {
    expect(sketch([a1, a2, a3, b1], ['a1', 'a3', 'b1'])).to.deep.equal([
      [{en: 'A'}, 'a1 a3', 'a1-a3'],
      ['B', 'b1', ''],
    ]);
  });

  it('compares two cases that are named, also of different groups', () => {
    expect(sketch([a1, a2, b1], ['b1', 'a2'])).to.deep.equal([[undefined, 'b1 a2', 'b1-a2']]);
    expect(sketch([a1, a2, b1], ['a1', 'a2'])).to.deep.equal([[{en: 'A'}, 'a1 a2', 'a1-a2']]);
  });

  it('has no group where there is no case', () => {
    expect(sketch([])).to.deep.equal([]);
  });

  it('loses and repeats no case', () => {
    const cases = fc.uniqueArray(
      fc.record({
        id: fc.string({minLength: 1}),
        group: fc.constantFrom('A', 'B', 'constructor', undefined),
        period: fc.constantFrom('1950', '1960/1970', 'no date', undefined),
      }),
      {selector: ({id}) => id},
    );
    fc.assert(
      fc.property(cases, (all) => {
        const ids = groupCases(makeStudy({cases: all})).flatMap(({cases}) => cases.map(({id}) => id));
        expect(ids.sort()).to.deep.equal(all.map(({id}) => id).sort());
      }),
    );
  });
});

describe('agreement', () => {
  const levels = (...ids: string[]) => ({outcome: {levels: ids.map((id) => ({id}))}});
  const two = levels('down', 'up');
  const judged = (
    outcome: string | undefined,
    readings: (number | undefined)[],
    parts: Partial<Study> = two,
  ) => {
    const study = makeStudy({measures: measures(...readings.map(() => undefined)), ...parts});
    const studied = {...read('a', ...readings), ...(outcome && {outcome})};
    return agreement(study, studied, scoreCohesion(study, studied));
  };

  it('is settled where nothing unread could turn the readings round', () => {
    expect(judged('up', [1, 1, undefined])).to.equal('settled');
    expect(judged('down', [-1])).to.equal('settled');
  });

  it('is not settled where the bounds reach to the other side or to the middle', () => {
    expect(judged('up', [1, undefined, undefined])).to.equal('same');
    expect(judged('up', [1, undefined])).to.equal('same');
    expect(judged('down', [-0.5, undefined])).to.equal('same');
  });

  it('tells readings that point against the judgment', () => {
    expect(judged('up', [-1, undefined])).to.equal('against');
    expect(judged('up', [-1])).to.equal('refuted');
  });

  it('has nothing to hold against the judgment without readings, or with such as cancel out', () => {
    expect(judged('up', [undefined, undefined])).to.equal('unread');
    expect(judged('up', [1, -1])).to.equal('level');
    expect(judged('up', [0])).to.equal('level');
  });

  it('does not hold readings against an outcome that is unknown or in the middle', () => {
    expect(judged(undefined, [1])).to.equal('unjudged');
    expect(judged('sideways', [1])).to.equal('unjudged');
    expect(judged('same', [1], levels('down', 'same', 'up'))).to.equal('unjudged');
  });

  it('does not hold readings against outcomes that have no order', () => {
    const apart = {outcome: {...two.outcome, order: 'none' as const}};
    expect(judged('up', [1], apart)).to.equal('unjudged');
    expect(judged('down', [1], apart)).to.equal('unjudged');
  });

  it('reads the direction of a judgment from its place among the levels', () => {
    const five = levels('lost', 'down', 'same', 'up', 'whole');
    expect(['lost', 'down', 'up', 'whole'].map((id) => judged(id, [1], five))).to.deep.equal([
      'refuted',
      'refuted',
      'settled',
      'settled',
    ]);
  });
});

describe('place', () => {
  it('runs from one end of the scale to the other', () => {
    expect([-1, 0, 1, 0.25].map(place)).to.deep.equal(['0.00%', '50.00%', '100.00%', '62.50%']);
  });
});
