import {expect} from 'chai';
import fc from 'fast-check';
import {scoreCohesion} from '../../src/model/cohesion.js';
import {anyReading, anyReadings, complete, measures, read} from '../support/readings.js';
import {makeStudy} from '../support/theories.js';

const score = (directions: (1 | -1 | undefined)[], ...readings: (number | undefined)[]) =>
  scoreCohesion(makeStudy({measures: measures(...directions)}), read('a', ...readings));

/** What sums of some fractions may be off by. */
const rounding = 1e-12;

describe('scoreCohesion', () => {
  it('is the mean of what was read', () => {
    expect(score([1, 1, 1], 1, 0.5, 0).value).to.equal(0.5);
  });

  it('turns round what is read on a measure of which more means less', () => {
    const {value, parts} = score([1, -1], 0.5, 1);
    expect(value).to.equal(-0.25);
    expect(parts.map(({reading, effect}) => [reading, effect])).to.deep.equal([
      [0.5, 0.5],
      [1, -1],
    ]);
  });

  it('counts a measure without a direction as one of which more means more', () => {
    expect(score([undefined], -0.5).value).to.equal(-0.5);
  });

  it('is nothing where tenths cancel out, whatever they are off by in binary', () => {
    for (const readings of [
      [0.1, 0.2, -0.3],
      [-0.1, -0.2, 0.3],
      [0.7, -0.6, -0.1],
    ]) {
      const {value, bounds} = score([1, 1, 1], ...readings);
      expect({value, bounds}, String(readings)).to.deep.equal({value: 0, bounds: {min: 0, max: 0}});
    }
  });

  it('does not count what was not read as 0', () => {
    const {value, read, coverage} = score([1, 1, 1, 1], 1, undefined, 0, undefined);
    expect({value, read, coverage}).to.deep.equal({value: 0.5, read: 2, coverage: 0.5});
  });

  it('counts a reading of 0, which says that nothing changed', () => {
    const {value, bounds, read, parts} = score([-1], 0);
    expect({value, bounds, read}).to.deep.equal({value: 0, bounds: {min: 0, max: 0}, read: 1});
    expect(Object.is(parts[0]?.effect, 0)).to.be.true;
  });

  it('has no value where nothing was read, and says that it may lie anywhere', () => {
    const {value, bounds, coverage} = score([1, -1]);
    expect({value, bounds, coverage}).to.deep.equal({
      value: undefined,
      bounds: {min: -1, max: 1},
      coverage: 0,
    });
  });

  it('has nothing to say of a study without measures', () => {
    expect(scoreCohesion(makeStudy({}), {id: 'a', readings: {trust: 1}})).to.deep.equal({
      value: undefined,
      bounds: {min: -1, max: 1},
      parts: [],
      read: 0,
      coverage: 0,
    });
  });

  it('bounds the score by the best and the worst that was not read', () => {
    expect(score([1, 1, 1, 1], 1, 1).bounds).to.deep.equal({min: 0, max: 1});
    expect(score([1, 1, 1, 1], -1).bounds).to.deep.equal({min: -1, max: 0.5});
  });

  it('gives the sum that is worked out by hand in the docs', () => {
    const {value, bounds, read} = score([1, 1, 1, -1], 1, undefined, undefined, 0.5);
    expect({value, bounds, read}).to.deep.equal({value: 0.25, bounds: {min: -0.375, max: 0.625}, read: 2});
  });

  it('takes the id of a case, and refuses one that is not there', () => {
    const study = makeStudy({measures: measures(1), cases: [read('a', 1)]});
    expect(scoreCohesion(study, 'a').value).to.equal(1);
    expect(() => scoreCohesion(study, 'b')).to.throw(RangeError, 'no such case: b');
  });

  it('knows only the readings that the case has itself', () => {
    const study = makeStudy({measures: [{id: 'constructor'}]});
    expect(scoreCohesion(study, read('a')).read).to.equal(0);
  });

  describe('whatever the readings,', () => {
    it('has bounds that hold for every completion', () => {
      fc.assert(
        fc.property(anyReadings, fc.array(anyReading, {minLength: 8, maxLength: 8}), (study, fill) => {
          const [item] = study.cases;
          const {bounds, value} = scoreCohesion(study, item!);
          const {value: whole} = scoreCohesion(study, complete(study, item!, fill));
          expect(whole).to.be.within(bounds.min - rounding, bounds.max + rounding);
          if (value !== undefined) expect(value).to.be.within(bounds.min - rounding, bounds.max + rounding);
        }),
      );
    });

    it('has bounds that some completion reaches', () => {
      fc.assert(
        fc.property(anyReadings, fc.constantFrom('min', 'max'), (study, end) => {
          const [item] = study.cases;
          const worst = study.measures.map(({direction = 1}) => (end === 'min' ? -direction : direction));
          const {value} = scoreCohesion(study, complete(study, item!, worst));
          expect(value).to.be.closeTo(scoreCohesion(study, item!).bounds[end], rounding);
        }),
      );
    });

    it('rounds alike in whatever order tenths were read', () => {
      const study = makeStudy({measures: measures(1, 1, 1)});
      const {value} = scoreCohesion(study, read('a', 0.1, 0.2, 0.3));
      expect(scoreCohesion(study, read('a', 0.3, 0.2, 0.1)).value).to.equal(value);
      expect(scoreCohesion(study, read('a', 0.2, 0.3, 0.1)).value).to.equal(value);
    });

    it('does not depend on the order of the measures', () => {
      const shuffled = anyReadings.chain((study) =>
        fc
          .shuffledSubarray(study.measures, {minLength: study.measures.length})
          .map((order) => [study, {...study, measures: order}] as const),
      );
      fc.assert(
        fc.property(shuffled, ([study, other]) => {
          const {parts: _, ...one} = scoreCohesion(study, 'a');
          const {parts: __, ...two} = scoreCohesion(other, 'a');
          expect(two).to.deep.equal(one);
        }),
      );
    });

    it('never has wider bounds for one reading more', () => {
      fc.assert(
        fc.property(anyReadings, anyReading, fc.nat(7), (study, reading, place) => {
          const [item] = study.cases;
          const {id} = study.measures[place % study.measures.length]!;
          fc.pre(item!.readings?.[id] === undefined);
          const {bounds} = scoreCohesion(study, item!);
          const more = scoreCohesion(study, {...item!, readings: {...item!.readings, [id]: reading}});
          expect(more.bounds.min).to.be.at.least(bounds.min - rounding);
          expect(more.bounds.max).to.be.at.most(bounds.max + rounding);
          expect(more.bounds.max - more.bounds.min).to.be.below(bounds.max - bounds.min);
        }),
      );
    });
  });
});
