import {expect} from 'chai';
import fc from 'fast-check';
import {configurationCount, configurations} from '../../src/model/configuration.js';
import {anyTheory, binary, completions, condition, makeStudy} from '../support/theories.js';

describe('configurations', () => {
  it('go through the levels from low to high, the first condition slowest', () => {
    const study = makeStudy({
      conditions: [condition('size', 'small', 'large'), condition('age', 'new', 'mid', 'old')],
    });
    expect([...configurations(study)]).to.deep.equal([
      {size: 'small', age: 'new'},
      {size: 'small', age: 'mid'},
      {size: 'small', age: 'old'},
      {size: 'large', age: 'new'},
      {size: 'large', age: 'mid'},
      {size: 'large', age: 'old'},
    ]);
  });

  it('are all there, each once', () => {
    fc.assert(
      fc.property(anyTheory, (study) => {
        const all = [...configurations(study)];
        expect(all).to.deep.equal(completions(study, {}));
        expect(configurationCount(study)).to.equal(all.length);
      }),
    );
  });

  it('do not exist without conditions, or for a condition without levels', () => {
    for (const conditions of [undefined, [], [...binary(2), condition('empty')]]) {
      const study = makeStudy(conditions ? {conditions} : {});
      expect(configurationCount(study)).to.equal(0);
      expect([...configurations(study)]).to.deep.equal([]);
    }
  });

  it('can be begun when there are far too many to finish', () => {
    const study = makeStudy({conditions: binary(2000)});
    const [first, second] = [configurations(study)].flatMap((all) => [all.next().value, all.next().value]);
    expect(first).to.include({c0: 'low', c1998: 'low', c1999: 'low'});
    expect(second).to.include({c0: 'low', c1998: 'low', c1999: 'high'});
  });
});

describe('configurationCount', () => {
  it('is exact while numbers are', () => {
    expect(configurationCount(makeStudy({conditions: binary(30)}))).to.equal(2 ** 30);
  });

  it('never leaves the safe integers', () => {
    expect(configurationCount(makeStudy({conditions: binary(2000)}))).to.equal(Number.MAX_SAFE_INTEGER);
  });
});
