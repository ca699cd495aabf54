import {expect} from 'chai';
import {keysOf, pointerOf} from '../../src/model/path.js';

const path = {up: {up: {up: undefined, key: 'a/b'}, key: 0}, key: '~\uD800'};

describe('a path', () => {
  it('gives its keys from the top', () => {
    expect(keysOf(undefined)).to.deep.equal([]);
    expect(keysOf(path)).to.deep.equal(['a/b', '0', '~\uD800']);
  });

  it('is written as a JSON Pointer', () => {
    expect(pointerOf(undefined)).to.equal('');
    expect(pointerOf(path)).to.equal('/a~1b/0/~0\uD800');
    expect(pointerOf({up: undefined, key: ''})).to.equal('/');
  });
});
