import {expect} from '@open-wc/testing';
import {remembered} from '../../src/figure/remembered.js';

describe('what is remembered of a study', () => {
  it('is worked out once for each question', () => {
    const study = {id: 'a', title: 'A'};
    const asked: string[] = [];
    const ask = (key: string, answer: unknown) =>
      remembered(study, key, () => {
        asked.push(key);
        return answer;
      });
    expect([ask('one', 1), ask('two', undefined), ask('one', 3), ask('two', 4)]).to.deep.equal([
      1,
      undefined,
      1,
      undefined,
    ]);
    expect(asked).to.deep.equal(['one', 'two']);
  });

  it('is not what was remembered of another study, be it the same but for one part', () => {
    const study = {id: 'a', title: 'A'};
    expect(remembered(study, 'title', () => study.title)).to.equal('A');
    const changed = {...study, title: 'B'};
    expect(remembered(changed, 'title', () => changed.title)).to.equal('B');
  });
});
