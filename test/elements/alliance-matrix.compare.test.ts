import {expect} from '@open-wc/testing';
import {find, findAll, forget, says, seen, textOf} from './figures.js';
import {asked, choose, select} from './modes.js';
import {loaves} from './bread.js';
import {hearWarnings} from '../support/warnings.js';

describe('alliance-matrix', () => {
  const heard = hearWarnings();
  afterEach(forget);

  const rows = (figure: Element) =>
    findAll<HTMLTableRowElement>(figure, '[part=pair] tbody tr').map(({cells}) =>
      [...cells].map(seen).join(' '),
    );

  describe('asked to compare', () => {
    it('tells what the pair isolates to those who do not see it change, without the table', async () => {
      const figure = await asked('compare');
      expect(says(figure, '[role=status]')).to.match(/^One condition differs: Strategic reliability\./);
      expect(find(figure, '[role=status] table')).to.equal(null);
    });

    it('offers the pairs that the author draws first, then derived ones, then those the codings find', async () => {
      const figure = await asked('compare');
      const groups = [...select(figure, 'Pair').querySelectorAll('optgroup')].map(({label, children}) => [
        label,
        [...children].map(textOf),
      ]);
      expect(groups).to.deep.equal([
        [
          'The author’s pairs',
          [
            'Hatoyama Ichirō – Kishi Nobusuke (Strategic reliability)',
            'Kishi Nobusuke – Satō Eisaku (Strategic dependence)',
            'Hashimoto Ryūtarō – Hatoyama Yukio (Strategic dependence, Strategic reliability, Cost of the demand)',
          ],
        ],
        [
          'Derived from the study, not the author’s',
          ['Kishi Nobusuke – Hashimoto Ryūtarō (Cost of the demand)'],
        ],
        [
          'Closest, with different outcomes',
          [
            'Satō Eisaku – Hashimoto Ryūtarō (Strategic dependence)',
            'Satō Eisaku – Hatoyama Yukio (Strategic reliability)',
          ],
        ],
        [
          'Most different, with the same outcome',
          ['Hatoyama Ichirō – Hatoyama Yukio (Strategic dependence)'],
        ],
      ]);
      expect(select(figure, 'Pair').value).to.equal('hatoyama-ichiro kishi');
    });

    it('shows what is held constant and what differs, and what that isolates', async () => {
      const figure = await asked('compare', {compare: 'hatoyama-ichiro kishi'});
      expect(rows(figure)).to.deep.equal([
        'Strategic dependence low low the same',
        'Strategic reliability weak strong differs',
        'Cost of the demand high high the same',
        'The stronger ally’s answer refuse appease differs',
      ]);
      expect(says(figure, '[part=mode]')).to.include(
        'One condition differs: Strategic reliability. For these two cases the codings isolate it.',
      );
    });

    it('marks Kishi and Hashimoto, who differ by cost alone, as a pair that is derived', async () => {
      const figure = await asked('compare', {compare: 'kishi hashimoto'});
      expect(rows(figure).filter((row) => row.endsWith('differs'))).to.deep.equal([
        'Cost of the demand high low differs',
        'The stronger ally’s answer appease limited concession differs',
      ]);
      expect(says(figure, '[part=comparison]')).to.match(
        /^Derived from the study, not the author’s, inferred, on Cost of the demand .*so it cannot confirm them\.$/,
      );
    });

    it('points out the pair that the paper names wrongly, and what is unknown of it', async () => {
      const figure = await asked('compare', {compare: 'kishi sato'});
      expect(says(figure, '[part=mode]')).to.include(
        'Unknown: Cost of the demand. The two may differ there as well.',
      );
      expect(says(figure, '[part=comparison]')).to.match(
        /^Drawn by the author, inferred.*That cannot be meant/,
      );
    });

    it('says of Hashimoto and Hatoyama Yukio that nothing is held constant', async () => {
      const figure = await asked('compare', {compare: 'hashimoto hatoyama-yukio'});
      expect(says(figure, '[part=mode]')).to.include('Every condition differs: nothing is held constant.');
      expect(says(figure, '[part=comparison]')).to.include('for which the authors do not control');
    });

    it('says of the two Hatoyamas, who were both refused, that nothing is isolated', async () => {
      const figure = await asked('compare', {compare: 'hatoyama-ichiro hatoyama-yukio'});
      expect(rows(figure)[3]).to.equal('The stronger ally’s answer refuse refuse the same');
      expect(says(figure, '[part=mode]')).to.match(/The outcome is the same: .* nothing is isolated/);
      expect(find(figure, '[part=comparison]')).to.be.null;
    });

    it('says of the elder Hatoyama and Hashimoto what differs together', async () => {
      const figure = await asked('compare', {compare: 'hatoyama-ichiro hashimoto'});
      expect(says(figure, '[part=mode]')).to.include(
        'Several conditions differ: Strategic reliability, Cost of the demand. Which of them',
      );
    });

    it('follows the reader, who cannot compare a case with itself', async () => {
      const figure = await asked('compare', {compare: 'kishi sato'});
      expect([...select(figure, 'First case').options].map(textOf)).to.not.include('Satō Eisaku');
      await choose(figure, 'Second case', 'Hashimoto');
      expect(rows(figure)[2]).to.equal('Cost of the demand high low differs');
      await choose(figure, 'Pair', 'Hashimoto');
      expect(select(figure, 'Second case').value).to.equal('hatoyama-yukio');
    });

    it('tells its author of a case that the study lacks, and compares a pair that it has', async () => {
      const figure = await asked('compare', {compare: 'kishi abe'});
      expect(heard().join()).to.include('There is no case "abe"');
      expect(rows(figure)).to.have.lengthOf(4);
    });

    it('knows cases by ids with spaces, as the names in a table are', async () => {
      const levels = [{id: 'no'}, {id: 'yes'}];
      const named = ['South Korea', 'South', 'Japan'].map((id, i) => ({
        id,
        values: {yeast: levels[i % 2]!.id},
        outcome: levels[i % 2]!.id,
      }));
      const study = {
        id: 'names',
        title: 'Names',
        conditions: [{id: 'yeast', levels}],
        outcome: {levels},
        cases: named,
      };
      const figure = await asked('compare', {study, compare: 'South Korea Japan'});
      expect(heard()).to.deep.equal([]);
      expect(select(figure, 'First case').value).to.equal('South Korea');
      await choose(figure, 'Second case', 'South');
      await choose(figure, 'First case', 'Japan');
      expect([select(figure, 'First case').value, select(figure, 'Second case').value]).to.deep.equal([
        'Japan',
        'South',
      ]);
      expect(heard()).to.deep.equal([]);
    });

    it('needs no theory, and never says that anything is confirmed', async () => {
      const figure = await asked('compare', {study: loaves, compare: 'monday wednesday'});
      expect(says(figure, '[part=mode]')).to.include('same in both, and yet the outcomes differ');
      expect(says(figure, '[part=mode]')).to.not.match(/confirm|prove/);
    });
  });
});
