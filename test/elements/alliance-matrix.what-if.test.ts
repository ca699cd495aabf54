import {expect} from '@open-wc/testing';
import {find, findAll, forget, press, says, seen, textOf} from './figures.js';
import {asked, choose, select} from './modes.js';
import {bread} from './bread.js';
import {cell, matrix} from './tables.js';
import {hearWarnings} from '../support/warnings.js';

describe('alliance-matrix', () => {
  const heard = hearWarnings();
  afterEach(forget);

  describe('asked what if', () => {
    it('asks nothing until it is asked, and offers what the study has enough for', async () => {
      const figure = await matrix(bread);
      expect(find(figure, '[part=mode]')).to.be.null;
      expect([...select(figure, 'Look into').options].map(textOf).slice(0, 3)).to.deep.equal([
        'the cases as coded',
        'What if…?',
        'Compare two cases',
      ]);
      const bare = await matrix({...bread, cases: undefined});
      expect(find(bare, '[part=controls] select')).to.be.null;
    });

    it('is reached by the control, and left again, without writing to the page', async () => {
      const figure = await matrix(bread);
      await choose(figure, 'Look into', 'What if');
      expect(find(figure, '[part=mode].what-if')).to.exist;
      await choose(figure, 'Look into', 'the cases');
      expect(find(figure, '[part=mode]')).to.be.null;
      expect(figure.getAttributeNames()).to.deep.equal([]);
    });

    it('lands Hatoyama Yukio, were he reliable, where the theory says, and says who was ever there', async () => {
      const figure = await asked('what-if', {case: 'hatoyama-yukio'});
      expect(says(figure, '[part=implied]')).to.match(/^The model implies refuse or delay Observed refuse/);
      await choose(figure, 'Strategic reliability', 'strong');
      const implied = says(figure, '[part=implied]');
      expect(implied).to.match(/^The model implies concede As coded refuse or delay Observed refuse Rule/);
      expect(implied).to.match(/Rule Strategic dependence: high, Strategic reliability: strong → concede/);
      expect(implied).to.match(/Other cases there none for certain; perhaps Satō Eisaku \(concede\)/);
      expect(says(figure, '[part=mode]')).to.include('not what would have happened');
    });

    it('moves the case in the matrix and keeps its place as coded in sight, both in words', async () => {
      const figure = await asked('what-if', {case: 'hatoyama-yukio', change: 'reliability: strong'});
      expect(seen(cell(figure, 'strong', 'high'))).to.match(/Hatoyama Yukio what if$/);
      expect(seen(cell(figure, 'weak', 'high'))).to.match(/✓ Hatoyama Yukio as coded/);
      expect(find(figure, '.origin')!.closest('td')).to.equal(cell(figure, 'weak', 'high'));
      await press(figure, 'As coded again');
      expect(find(figure, '[part=moved], .origin')).to.be.null;
      expect(select(figure, 'Strategic reliability').selectedOptions[0]!.label).to.equal('weak (as coded)');
    });

    it('keeps it there when the figure is drawn again for something else', async () => {
      const figure = await asked('what-if', {case: 'hatoyama-yukio', change: 'reliability: strong'});
      figure.requestUpdate();
      await figure.updateComplete;
      expect(seen(cell(figure, 'strong', 'high'))).to.match(/Hatoyama Yukio what if$/);
    });

    it('moves the case in the truth table too', async () => {
      const figure = await asked('what-if', {case: 'hashimoto', change: 'reliability: weak'});
      await press(figure, 'Truth table');
      const {cells} = find(figure, '[part=moved]')!.closest('tr')!;
      expect([...cells].map(seen).join(' ')).to.match(/^low weak low refuse – Hashimoto Ryūtarō what if$/);
    });

    it('says that no case was ever there, so that nothing shows whether it holds', async () => {
      const figure = await asked('what-if', {case: 'hashimoto', change: 'reliability: weak'});
      expect(says(figure, '[part=implied]')).to.match(/refuse .*no case was ever observed there/);
    });

    it('names the cases that are there', async () => {
      const figure = await asked('what-if', {case: 'kishi', change: 'cost: low'});
      expect(says(figure, '[part=implied]')).to.match(
        /Other cases there Hashimoto Ryūtarō \(limited concession\)$/,
      );
    });

    it('offers what is unknown as coded, and back', async () => {
      const figure = await asked('what-if', {case: 'sato'});
      expect(select(figure, 'Cost of the demand').selectedOptions[0]!.label).to.equal('unknown (as coded)');
      await choose(figure, 'Cost of the demand', 'high');
      expect(seen(find(figure, '[part=moved]')!)).to.include('Satō');
      await choose(figure, 'Cost of the demand', 'unknown');
      expect(find(figure, '[part=moved]')).to.be.null;
    });

    it('asks for a case first, and begins anew with another', async () => {
      const figure = await asked('what-if');
      expect(find(figure, '[part=implied]')).to.be.null;
      await choose(figure, 'Case', 'Kishi');
      await choose(figure, 'Cost of the demand', 'low');
      expect(find(figure, '[part=moved]')).to.exist;
      await choose(figure, 'Case', 'Hashimoto');
      expect(find(figure, '[part=moved]')).to.be.null;
      expect(says(figure, '[part=implied]')).to.match(/^The model implies limited concession/);
    });

    it('tells the result to those who do not see it change', async () => {
      const figure = await asked('what-if', {case: 'kishi'});
      expect(find(figure, '[part=implied]')!.closest('[role=status]')).to.exist;
    });

    it('stays silent where the theory is, and with what the study lacks', async () => {
      const figure = await asked('what-if', {
        study: bread,
        case: 'monday',
        change: 'yeast: dead; salt: much',
      });
      expect(heard().join()).to.include('There is no condition "salt"');
      expect(says(figure, '[part=implied]')).to.match(/^The model implies the theory is silent/);
      expect(findAll(figure, '[part=moved]')).to.have.lengthOf(1);
    });

    it('is not offered without a theory, which its author is told', async () => {
      const figure = await asked('what-if', {study: {...bread, rules: undefined}, case: 'monday'});
      expect(heard().join()).to.include('The mode "what-if" needs cases and rules: add them to the study.');
      expect(find(figure, '[part=mode]')).to.be.null;
      expect(find(figure, '[part=detail]')).to.exist;
    });
  });
});
