import {expect} from 'chai';
import {plainData} from '../../src/model/plain-data.js';
import {Problems} from '../../src/model/problems.js';

function clean(input: unknown) {
  const problems = new Problems();
  const data = plainData(input, problems);
  return {data, problems: problems.list().map(({code, pointer, params}) => [code, pointer, params.value])};
}

class Money {
  readonly amount = 3;
}

describe('plainData', () => {
  it('copies data, and leaves the original as it was', () => {
    const data = {a: [1, 'x', true, null, {b: []}]};
    const copy = clean(data).data as typeof data;
    expect(copy).to.deep.equal(data);
    expect(copy).to.not.equal(data);
    expect(copy.a[4]).to.not.equal(data.a[4]);
  });

  it('leaves out what would be the prototype of an object', () => {
    expect(clean(JSON.parse('{"a": [{"__proto__": 1}]}'))).to.deep.equal({
      data: {a: [{}]},
      problems: [['forbidden-key', '/a/0/__proto__', undefined]],
    });
  });

  it('tells of what JSON cannot hold, and leaves it undefined', () => {
    const odd = {
      f: () => 1,
      s: Symbol('s'),
      b: 1n,
      n: NaN,
      i: -Infinity,
      d: new Date(0),
      m: new Map(),
      c: new Money(),
      l: [undefined],
    };
    const {data, problems} = clean(odd);
    expect(Object.values(data as object).flat()).to.deep.equal(Array(9).fill(undefined));
    expect(problems).to.deep.equal(
      Object.entries({
        '/f': 'Function',
        '/s': 'Symbol',
        '/b': 'BigInt',
        '/n': 'NaN',
        '/i': '-Infinity',
        '/d': 'Date',
        '/m': 'Map',
        '/c': 'Money',
        '/l/0': 'Undefined',
      }).map(([pointer, value]) => ['not-data', pointer, value]),
    );
  });

  it('copies an object that stands in two places twice, and refuses one inside itself', () => {
    const shared = {x: 1};
    const loop: Record<string, unknown> = {shared, again: shared};
    loop.list = [loop];
    expect(clean(loop)).to.deep.equal({
      data: {shared, again: shared, list: [undefined]},
      problems: [['cycle', '/list/0', undefined]],
    });
  });

  it('lets no key reach the prototype of anything', () => {
    const {data} = clean(JSON.parse('{"__proto__": {"evil": 1}, "constructor": {"prototype": {"evil": 1}}}'));
    expect(data).to.deep.equal({constructor: {prototype: {evil: 1}}});
    expect(Object.getPrototypeOf(data)).to.equal(Object.prototype);
    expect(({} as {evil?: number}).evil).to.be.undefined;
  });
});
