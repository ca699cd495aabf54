import {expect} from '@open-wc/testing';
import {layOut, tallyOf, type Entry} from '../../src/elements/strategy-ledger/strategy-ledger.layout.js';
import {biden} from './ledger-studies.js';
import {accounts, ledgerOf, withItems} from './ledgers.js';

/** Items as nested names: "loaves(crust)". */
const sketch = (entries: readonly Entry[]): string =>
  entries.map(({item, parts}) => item.id + (parts.length ? `(${sketch(parts)})` : '')).join(' ');

const columnsOf = (study: unknown) => layOut(ledgerOf(study)).columns.map(({entries}) => sketch(entries));

describe('the layout of the ledger', () => {
  it('puts every item into its column and under its parent', () => {
    expect(columnsOf(accounts)).to.deep.equal(['custom', 'oven(bricks)', 'loaves(crust) smoke talk']);
  });

  it('names what an item is part of only where that stands elsewhere', () => {
    const {entries} = layOut(ledgerOf(accounts));
    expect(entries.get('talk')!.whole!.id).to.equal('custom');
    expect(entries.get('crust')!.whole).to.be.undefined;
  });

  it('finds a parent that is listed after its parts', () => {
    const study = withItems([
      {id: 'b', column: 'aim', parent: 'a'},
      {id: 'a', column: 'aim'},
    ]);
    expect(columnsOf(study)[0]).to.equal('a(b)');
  });

  it('sets items in three deep, and names the parent of what is deeper', () => {
    const chain = ['a', 'b', 'c', 'd', 'e'].map((id, i, all) => ({
      id,
      column: 'aim',
      ...(i > 0 && {parent: all[i - 1]!}),
    }));
    const {columns, entries} = layOut(ledgerOf(withItems(chain)));
    expect(sketch(columns[0]!.entries)).to.equal('a(b(c d e))');
    expect(entries.get('c')!.whole).to.be.undefined;
    expect(entries.get('e')!.whole!.id).to.equal('d');
  });

  it('keeps every item of a chain of 10,000', () => {
    const chain = Array.from({length: 10_000}, (_, i) => ({
      id: `i${i}`,
      column: 'aim',
      ...(i > 0 && {parent: `i${i - 1}`}),
    }));
    const [column] = layOut(ledgerOf(withItems(chain))).columns;
    expect(column!.entries[0]!.parts[0]!.parts).to.have.lengthOf(9_998);
  });

  it('tells each item of the links that start or end there, and of one to itself once', () => {
    const {entries} = layOut(ledgerOf(accounts));
    const seen = (id: string) =>
      entries.get(id)!.relations.map(({other, away}) => (away ? '→' : '←') + other.id);
    expect(seen('oven')).to.deep.equal(['→custom', '→smoke']);
    expect(seen('smoke')).to.deep.equal(['←oven']);
    expect(seen('talk')).to.deep.equal(['→talk']);
    expect(seen('bricks')).to.deep.equal([]);
  });

  it('counts gains and losses apart, and how many are parts of one that is counted too', () => {
    const [, , effect] = layOut(ledgerOf(accounts)).columns;
    const count = (bearing?: 'gain' | 'loss') => {
      const {entries, parts} = tallyOf(effect!, bearing);
      return [entries.map(({item}) => item.id).join(' '), parts];
    };
    expect(count('gain')).to.deep.equal(['loaves crust', 1]);
    expect(count('loss')).to.deep.equal(['smoke', 0]);
    expect(count()).to.deep.equal(['talk', 0]);
  });

  it('holds all items of the Biden-era study, each once', () => {
    const {columns, entries} = layOut(ledgerOf(biden));
    const placed: string[] = [];
    const open = columns.flatMap((column) => column.entries);
    for (const {item, parts} of open) {
      placed.push(item.id);
      open.push(...parts);
    }
    expect(placed.sort()).to.deep.equal([...entries.keys()].sort());
  });
});
