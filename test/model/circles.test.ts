import {expect} from 'chai';
import fc from 'fast-check';
import {closingLinks} from '../../src/model/circles.js';

const links = (...pairs: string[]) => pairs.map(([from = '', to = '']) => ({from, to}));
const closing = (...pairs: string[]) => [...closingLinks(links(...pairs))].map(({from, to}) => from + to);

/** Whether the nodes can be put in a row from first to last: the plainest test that no link leads back. */
function canBeOrdered(left: readonly {from: string; to: string}[]): boolean {
  const targets = new Set(left.map(({to}) => to));
  const rest = left.filter(({from}) => targets.has(from));
  return rest.length === left.length ? !left.length : canBeOrdered(rest);
}

describe('closingLinks', () => {
  it('finds none where paths part and meet again', () => {
    expect(closing('ab', 'ac', 'bd', 'cd', 'ad')).to.deep.equal([]);
  });

  it('finds the link by which a circle closes, as it was written', () => {
    expect(closing('ab', 'bc', 'ca')).to.deep.equal(['ca']);
    expect(closing('ca', 'ab', 'bc')).to.deep.equal(['bc']);
    expect(closing('aa')).to.deep.equal(['aa']);
    expect(closing('ab', 'ba', 'cd', 'dc')).to.deep.equal(['ba', 'dc']);
  });

  it('opens a circle through the end behind it, wherever it is entered', () => {
    const behind = (...pairs: string[]) =>
      [...closingLinks(links(...pairs), 'z')].map(({from, to}) => from + to);
    expect(behind('az', 'zb', 'ba')).to.deep.equal(['zb']);
    expect(behind('bz', 'za', 'ab', 'cb', 'zc', 'zd')).to.deep.equal(['za', 'zc']);
    expect(behind('zz', 'zb')).to.deep.equal(['zz']);
    expect(behind('ab', 'ba', 'az')).to.deep.equal(['ba']);
  });

  it('leaves links that run one way, and finds nothing to leave out of those that do', () => {
    const node = fc.constantFrom(...'abcdef');
    fc.assert(
      fc.property(fc.array(fc.record({from: node, to: node}), {maxLength: 14}), (all) => {
        const found = closingLinks(all, 'f');
        expect(canBeOrdered(all.filter((link) => !found.has(link)))).to.equal(true);
        expect(found.size === 0).to.equal(canBeOrdered(all));
      }),
    );
  });

  it('follows a chain of any length, and a node with any number of links', () => {
    const chain = Array.from({length: 100_000}, (_, i) => ({from: `${i}`, to: `${i + 1}`}));
    const star = Array.from({length: 100_000}, (_, i) => ({from: 'hub', to: `${i}`}));
    expect(closingLinks([...chain, ...star]).size).to.equal(0);
    expect([...closingLinks([...chain, {from: '100000', to: '0'}])]).to.deep.equal([
      {from: '100000', to: '0'},
    ]);
  });
});
