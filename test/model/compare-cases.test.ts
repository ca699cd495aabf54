import {expect} from 'chai';
import fc from 'fast-check';
import {compareCases} from '../../src/model/compare-cases.js';
import {scoreCohesion} from '../../src/model/cohesion.js';
import {anyReading, anyReadings, complete, measures, read} from '../support/readings.js';
import {makeStudy} from '../support/theories.js';

const compare = (a: (number | undefined)[], b: (number | undefined)[], directions: (1 | -1)[]) =>
  compareCases(makeStudy({measures: measures(...directions)}), read('a', ...a), read('b', ...b));

describe('compareCases', () => {
  it('says part by part what changed, and what was read in one case only', () => {
    const {parts} = compare([1, 0.5, undefined, undefined], [-1, undefined, 0, undefined], [1, 1, 1, 1]);
    expect(parts.map(({measure, read, change}) => [measure.id, read, change])).to.deep.equal([
      ['m0', 'both', -2],
      ['m1', 'before', undefined],
      ['m2', 'after', undefined],
      ['m3', 'neither', undefined],
    ]);
    expect(parts.map(({before, after}) => [before.effect, after.effect])).to.deep.equal([
      [1, -1],
      [0.5, undefined],
      [undefined, 0],
      [undefined, undefined],
    ]);
  });

  it('tells change in what it means for cohesion, not in what was read', () => {
    expect(compare([1], [0], [-1]).parts[0]?.change).to.equal(1);
  });

  it('means only what was read in both cases', () => {
    const {change, before, after} = compare([1, -1, 0], [1, undefined, 0.5], [1, 1, 1]);
    expect(change).to.equal(0.25);
    expect(after.value! - before.value!).to.equal(0.75);
  });

  it('has no change to tell where no measure was read in both', () => {
    expect(compare([1, undefined], [undefined, 1], [1, 1]).change).to.equal(undefined);
  });

  it('gives the sums that are worked out by hand in the docs', () => {
    const {parts, change, bounds, before, after} = compare(
      [1, undefined, undefined, 0.5],
      [0.5, 1, undefined, undefined],
      [1, 1, 1, -1],
    );
    expect([before.value, after.value]).to.deep.equal([0.25, 0.75]);
    expect(parts.map(({read}) => read)).to.deep.equal(['both', 'after', 'neither', 'before']);
    expect({change, bounds}).to.deep.equal({change: -0.5, bounds: {min: -0.75, max: 1.25}});
  });

  it('gives the two scores with it', () => {
    const study = makeStudy({measures: measures(1, -1), cases: [read('a', 1), read('b', 0, 1)]});
    const {before, after} = compareCases(study, 'a', 'b');
    expect([before, after]).to.deep.equal([scoreCohesion(study, 'a'), scoreCohesion(study, 'b')]);
  });

  it('refuses the id of a case that is not there', () => {
    const study = makeStudy({cases: [read('a')]});
    expect(() => compareCases(study, 'a', 'b')).to.throw(RangeError, 'no such case: b');
    expect(() => compareCases(study, 'b', 'a')).to.throw(RangeError, 'no such case: b');
  });

  it('has bounds that hold however both cases are completed', () => {
    const fill = fc.array(anyReading, {minLength: 8, maxLength: 8});
    fc.assert(
      fc.property(anyReadings, fill, fill, (study, fillA, fillB) => {
        const [a, b] = study.cases;
        const {bounds} = compareCases(study, a!, b!);
        const whole = compareCases(study, complete(study, a!, fillA), complete(study, b!, fillB));
        expect(whole.change).to.be.within(bounds.min - 1e-12, bounds.max + 1e-12);
      }),
    );
  });

  it('turns round when the cases are exchanged', () => {
    fc.assert(
      fc.property(anyReadings, (study) => {
        const there = compareCases(study, 'a', 'b');
        const back = compareCases(study, 'b', 'a');
        expect(back.bounds.min).to.be.closeTo(-there.bounds.max, 1e-12);
        expect(back.parts.map(({change}) => change && -change + 0)).to.deep.equal(
          there.parts.map(({change}) => change && change + 0),
        );
      }),
    );
  });
});
