import {expect} from '@open-wc/testing';
import {findAll, forget, openAll, says, textOf} from './figures.js';
import {asked} from './modes.js';

describe('alliance-matrix', () => {
  afterEach(forget);

  describe('asked what hangs on one coding', () => {
    it('counts the verdicts that do, and lists what turns each', async () => {
      const figure = await asked('robustness');
      expect(says(figure, '[part=mode]')).to.match(/^Verdicts that hang on a single coding: 5 of 5\./);
      const heads = findAll(figure, '[part=mode] summary').map(textOf);
      expect(heads).to.deep.equal([
        '✓ Hatoyama Ichirō: as predicted changes that turn it: 1',
        '✓ Kishi Nobusuke: as predicted changes that turn it: 3',
        '✓ Satō Eisaku: as predicted changes that turn it: 2',
        '✓ Hashimoto Ryūtarō: as predicted changes that turn it: 3',
        '✓ Hatoyama Yukio: as predicted changes that turn it: 1',
      ]);
    });

    it('says of each change how firm the coding is, what follows, and who was ever there', async () => {
      const figure = await asked('robustness');
      openAll(figure);
      const kishi = findAll(figure, '[part=mode] details')[1]!;
      expect(textOf(kishi)).to.match(
        /Cost of the demand: low instead of high, inferred → limited concession ≈ nearly as predicted Other cases there: Hashimoto Ryūtarō \(limited concession\)/,
      );
      expect(textOf(kishi)).to.include('what the model implies, not history');
    });
  });
});
