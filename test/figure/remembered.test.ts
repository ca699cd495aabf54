import {expect} from '@open-wc/testing';
import {remembered} from '../../src/figure/remembered.js';

describe('what is remembered of a study', () => {
  it('is worked out once for each question', () => {
    const study = {id: 'a', title: 'A'};
    const asked: string[] = [];
    const ask = (key: string) =>
      remembered(study, key, () => {
        asked.push(key);
        return {key};
      });
    const [first, second] = [ask('one'), ask('two')];
    expect([first, second]).to.deep.equal([{key: 'one'}, {key: 'two'}]);
    expect(ask('one')).to.equal(first);
    expect(ask('two')).to.equal(second);
    expect(asked).to.deep.equal(['one', 'two']);
  });

  it('is not what was remembered of another study, be it the same but for one part', () => {
    const study = {id: 'a', title: 'A'};
    expect(remembered(study, 'title', () => [study.title])).to.deep.equal(['A']);
    const changed = {...study, title: 'B'};
    expect(remembered(changed, 'title', () => [changed.title])).to.deep.equal(['B']);
  });
});
