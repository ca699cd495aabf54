import {expect} from '@open-wc/testing';
import {strings as matrix} from '../../src/elements/alliance-matrix/alliance-matrix.strings.js';
import {strings as card} from '../../src/elements/case-card/case-card.strings.js';
import {strings} from '../../src/figure/strings.js';
import type {Strings} from '../../src/figure/words.js';

const packs: Readonly<Record<string, Strings<string>>> = {
  'every figure': strings,
  'the matrix': matrix,
  'the card': card,
};
const placesOf = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

for (const [whose, pack] of Object.entries(packs)) {
  describe(`the sentences of ${whose}`, () => {
    it('are the same in every language', () => {
      for (const sentences of Object.values(pack)) expect(sentences).to.have.all.keys(Object.keys(pack.en));
    });

    it('have the same places to fill in every language', () => {
      for (const [key, sentence] of Object.entries(pack.en))
        expect(placesOf(pack['zh-Hans'][key]!), key).to.deep.equal(placesOf(sentence));
    });

    it('are never empty', () => {
      for (const sentences of Object.values(pack)) expect(Object.values(sentences)).to.not.include('');
    });
  });
}
