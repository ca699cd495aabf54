import {expect} from 'chai';
import {ratio} from '../../src/model/ratio.js';

describe('ratio', () => {
  it('keeps its counts', () => {
    expect(ratio(3, 4)).to.deep.equal({count: 3, of: 4, defined: true, value: 0.75});
    expect(ratio(0, 4)).to.deep.equal({count: 0, of: 4, defined: true, value: 0});
  });

  it('is not defined of nothing', () => {
    expect(ratio(0, 0)).to.deep.equal({count: 0, of: 0, defined: false, value: undefined});
  });
});
