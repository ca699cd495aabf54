import {expect} from 'chai';
import {listedIds, longestOf} from '../../src/model/listed-ids.js';

const known = ['South Korea', 'South', 'Japan', 'a,b', 'x'].map((id) => ({id}));

describe('listedIds', () => {
  for (const [text, ids] of [
    ['Japan South', ['Japan', 'South']],
    ['South Korea Japan', ['South Korea', 'Japan']],
    ['Japan South Korea', ['Japan', 'South Korea']],
    [' Japan,\n South Korea, ', ['Japan', 'South Korea']],
    ['a,b x', ['a,b', 'x']],
    ['South Koreas', ['South', 'Koreas']],
    ['xy, North Korea', ['xy', 'North', 'Korea']],
    ['', []],
    [' , ', []],
    [undefined, []],
  ] as const) {
    it(`reads ${JSON.stringify(text)} as ${ids.length} of them`, () => {
      expect(listedIds(text, known)).to.deep.equal(ids);
    });
  }

  it('reads words where nothing is known', () => {
    expect(listedIds('a b', undefined)).to.deep.equal(['a', 'b']);
  });
});

describe('longestOf', () => {
  it('is the longest that ends where it has to', () => {
    expect(longestOf([{id: 'GDP'}, {id: 'GDP: total'}], 'GDP: total: high', /^\s*:/)).to.equal('GDP: total');
    expect(longestOf([{id: 'GDP'}], 'GDPs: high', /^\s*:/)).to.equal(undefined);
    expect(longestOf(undefined, 'a', /^$/)).to.equal(undefined);
  });
});
