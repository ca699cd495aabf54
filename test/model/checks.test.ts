import {expect} from 'chai';
import {item, list, record, whole, type Check} from '../../src/model/checks.js';
import {pointerOf} from '../../src/model/path.js';

/** Refuses '!' and notes where. */
function refusing() {
  const refused: string[] = [];
  const check: Check<string> = (value, path) => {
    if (value === '!') refused.push(pointerOf(path));
    return value !== '!';
  };
  return {refused, check};
}

describe('a check', () => {
  it('of an object leaves out the fields that fail, and passes unless one of them is needed', () => {
    const {check, refused} = refusing();
    const value: {a?: string; b?: string; c?: string} = {a: '!', b: 'x', c: '!'};
    const checkItem = item<typeof value>({a: check, b: check}, 'b');
    expect(checkItem(value, undefined)).to.be.true;
    expect(value).to.deep.equal({b: 'x', c: '!'});
    expect(item<typeof value>({a: check}, 'a')({a: '!'}, {up: undefined, key: 'it'})).to.be.false;
    expect(refused).to.deep.equal(['/a', '/it/a']);
  });

  it('of a list or a record leaves gaps where something fails, and passes', () => {
    const {check, refused} = refusing();
    const [items, entries] = [['x', '!'], {x: 'x', y: '!', '!': 'x'}];
    expect(list(check)(items, undefined)).to.be.true;
    expect(record(check, () => check)(entries, undefined)).to.be.true;
    expect([items, entries]).to.deep.equal([['x', undefined], {x: 'x', y: undefined, '!': undefined}]);
    expect(refused).to.deep.equal(['/1', '/y', '/!']);
  });

  it('of a whole fails if anything is left out', () => {
    const {check} = refusing();
    const checkWhole = whole(list(check));
    expect(checkWhole(['x', 'y'], undefined)).to.be.true;
    expect(checkWhole(['x', '!'], undefined)).to.be.false;
  });
});
