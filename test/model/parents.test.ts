import {expect} from 'chai';
import {parseStudy} from '../../src/model/parse.js';

/** The parents of a ledger's items as the parser leaves them, and the places of those it leaves out. */
function parentsOf(parents: Readonly<Record<string, string | undefined>>) {
  const items = Object.entries(parents).map(([id, parent]) => ({id, parent, column: 'all', label: id}));
  const ledger = {id: 'x', title: 't', columns: [{id: 'all'}], items};
  const {study, problems} = parseStudy({id: 'x', title: 't', ledgers: [ledger]});
  return {
    kept: Object.fromEntries(study?.ledgers?.[0]?.items.map(({id, parent}) => [id, parent]) ?? []),
    told: problems.map(({code, params, pointer}) => `${code}.${params.kind ?? ''} ${pointer}`),
  };
}

describe('the parents of items', () => {
  it('may stand before or after their children, and several deep', () => {
    const parents = {a: 'b', b: 'c', c: undefined, d: 'b', e: 'd'};
    expect(parentsOf(parents)).to.deep.equal({kept: parents, told: []});
  });

  it('lose the one that closes a circle, and only that', () => {
    expect(parentsOf({a: 'b', b: 'c', c: 'a'})).to.deep.equal({
      kept: {a: 'b', b: 'c', c: undefined},
      told: ['cycle.parent /ledgers/0/items/2/parent'],
    });
  });

  it('lose one that is the item itself', () => {
    expect(parentsOf({a: undefined, b: 'b'})).to.deep.equal({
      kept: {a: undefined, b: undefined},
      told: ['cycle.parent /ledgers/0/items/1/parent'],
    });
  });

  it('are told of each circle once, whatever hangs on it', () => {
    const {told} = parentsOf({tail: 'a', a: 'b', b: 'a', other: 'a', c: 'd', d: 'c'});
    expect(told).to.deep.equal([
      'cycle.parent /ledgers/0/items/2/parent',
      'cycle.parent /ledgers/0/items/5/parent',
    ]);
  });

  it('may go ten thousand deep, in a circle too', () => {
    const deep = Array.from({length: 10_000}, (_, i) => [`i${i}`, i ? `i${i - 1}` : undefined] as const);
    expect(parentsOf(Object.fromEntries(deep)).told).to.deep.equal([]);
    expect(parentsOf({...Object.fromEntries(deep), i0: 'i9999'}).told).to.deep.equal([
      'cycle.parent /ledgers/0/items/1/parent',
    ]);
  });
});
