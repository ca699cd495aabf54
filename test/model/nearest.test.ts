import {expect} from 'chai';
import {nearest, suggest} from '../../src/model/nearest.js';

describe('nearest', () => {
  it('finds the key that was misspelled', () => {
    const keys = ['dependence', 'reliability', 'cost'];
    expect(nearest('relibility', keys)).to.equal('reliability');
    expect(nearest('dependance', keys)).to.equal('dependence');
    expect(nearest('costs', keys)).to.equal('cost');
    expect(nearest('COST', keys)).to.equal('cost');
  });

  it('takes the nearest of several', () => {
    expect(nearest('coded', ['code', 'coding', 'corded', 'coder'])).to.equal('code');
    expect(nearest('coded', ['coding', 'corded', 'coder', 'coded'])).to.equal('coded');
  });

  it('finds nothing that differs by more than one letter in three', () => {
    expect(nearest('weather', ['dependence', 'cost'])).to.be.undefined;
    expect(nearest('ab', ['ac'])).to.be.undefined;
    expect(nearest('abc', ['abd'])).to.equal('abd');
    expect(nearest('abc', ['add'])).to.be.undefined;
    expect(nearest('', ['abcd'])).to.be.undefined;
  });

  it('does not compare texts longer than any key', () => {
    const long = 'x'.repeat(61);
    expect(nearest(long, [long])).to.be.undefined;
    expect(nearest(long.slice(1), [long.slice(2)])).to.equal(long.slice(2));
  });
});

describe('suggest', () => {
  it('lists what there is if nothing is near and the list is short', () => {
    expect(suggest('x', ['low', 'high'])).to.deep.equal({nearest: undefined, known: 'low, high'});
    expect(suggest('lwo1', new Set(['low', 'lwo']))).to.deep.equal({nearest: 'lwo', known: undefined});
    expect(suggest('x', 'abcdefghi')).to.deep.equal({nearest: undefined, known: undefined});
    expect(suggest('x', [])).to.deep.equal({nearest: undefined, known: undefined});
  });
});
