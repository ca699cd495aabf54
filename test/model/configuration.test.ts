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
});

describe('configurationCount', () => {
  it('is exact while numbers are', () => {
    expect(configurationCount(makeStudy({conditions: binary(30)}))).to.equal(2 ** 30);
  });
});
