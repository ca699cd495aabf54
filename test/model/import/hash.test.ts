import {expect} from 'chai';
import {hash} from '../../../src/model/import/hash.js';

describe('hash', () => {
  it('is short, and tells texts apart', () => {
    const texts = ['', 'a', 'b', 'ab', 'ba', 'x'.repeat(10_000)];
    expect(new Set(texts.map(hash)).size).to.equal(texts.length);
    for (const text of texts) expect(hash(text)).to.match(/^[\da-z]{1,7}$/);
  });
});
