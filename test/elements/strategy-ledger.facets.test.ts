import {expect} from '@open-wc/testing';
import {facetsOf, sift, type FacetKey} from '../../src/elements/strategy-ledger/facets.js';
import {accounts, ledgerOf, withItems} from './ledgers.js';

const ledger = ledgerOf(accounts);
const facets = facetsOf(ledger);

/** What is left when, by facet, the option of that id is sought; '' is the option for what is not given. */
function sought(wanted: Partial<Record<FacetKey, string>>) {
  const options = Object.entries(wanted).map(([key, id]) => {
    const {options} = facets.find((facet) => facet.key === key)!;
    return [key, options.find(({level}) => (level?.id ?? '') === id)!];
  });
  const {active, found, around} = sift(ledger, Object.fromEntries(options) as never);
  return {active, found: [...found].join(' '), around: [...around].join(' ')};
}

describe('what a ledger can be searched for', () => {
  it('is what its items have, with how many have it, and that none is given', () => {
    const listed = facets.map(({key, options}) => [
      key,
      ...options.map(({level, count}) => `${level?.id ?? '–'} ${count}`),
    ]);
    expect(listed).to.deep.equal([
      ['bearing', 'gain 2', 'loss 1', '– 4'],
      ['actor', 'baker 2', 'miller 2', '– 4'],
      ['field', 'craft 3', '– 4'],
    ]);
  });

  it('is nothing where all items are alike', () => {
    const alike = withItems([
      {id: 'a', column: 'aim', bearing: 'gain', field: 'trade', actors: ['baker']},
      {id: 'b', column: 'aim', bearing: 'gain', field: 'trade', actors: ['baker']},
    ]);
    expect(facetsOf(ledgerOf(alike))).to.deep.equal([]);
  });
});

describe('sifting a ledger', () => {
  it('finds everything where nothing is sought', () => {
    expect(sought({})).to.deep.equal({
      active: false,
      found: 'custom oven bricks loaves crust smoke talk',
      around: '',
    });
  });

  it('keeps around what the found items belong to, also in another column', () => {
    expect(sought({actor: ''})).to.deep.equal({
      active: true,
      found: 'bricks loaves crust talk',
      around: 'oven custom',
    });
  });

  it('finds what has all that is sought', () => {
    expect(sought({bearing: 'gain', field: 'craft'})).to.deep.equal({
      active: true,
      found: 'loaves',
      around: '',
    });
    expect(sought({bearing: 'loss', field: 'craft'}).found).to.equal('');
  });

  it('finds an item by each of its actors', () => {
    expect(sought({actor: 'baker'}).found).to.equal('custom oven');
    expect(sought({actor: 'miller'}).found).to.equal('oven smoke');
  });
});
