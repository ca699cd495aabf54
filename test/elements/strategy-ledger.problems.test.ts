import {expect, html} from '@open-wc/testing';
import type {StrategyLedger} from '../../src/elements/strategy-ledger/strategy-ledger.js';
import {hearWarnings} from '../support/warnings.js';
import {bread} from './bread.js';
import {draw, find, findAll, forget, says} from './figures.js';
import {accounts, ledger, links, names, withItems} from './ledgers.js';

describe('strategy-ledger', () => {
  const heard = hearWarnings();
  afterEach(forget);

  describe('where its author slipped', () => {
    it('tells of an unknown ledger, with those that there are, and shows the first', async () => {
      const figure = await draw<StrategyLedger>(
        html`<strategy-ledger .study=${accounts} ledger="bakry"></strategy-ledger>`,
      );
      expect(heard()).to.have.lengthOf(1);
      expect(figure.problems.map(({code}) => code)).to.deep.equal(['unknown-ledger']);
      expect(figure.problems[0]!.message).to.include('"bakry"').and.to.include('bakery, till');
      expect(says(figure, '[part=title]')).to.equal('What the bakery got for its new oven');
    });

    it('shows the fallback of a study without ledgers, and says what is missing', async () => {
      const figure = await draw<StrategyLedger>(
        html`<strategy-ledger .study=${bread}><p>An oven was bought.</p></strategy-ledger>`,
      );
      expect(heard().join()).to.include('ledgers');
      expect(find(figure, '[part=figure]')).to.be.null;
      expect(figure.querySelector('p')!.checkVisibility()).to.be.true;
    });

    it('leaves out a link to an item that does not exist, and says which', async () => {
      const study = withItems(
        [
          {id: 'a', column: 'aim', label: 'First'},
          {id: 'b', column: 'means', label: 'Second'},
        ],
        {
          links: [
            {from: 'a', to: 'nowhere'},
            {from: 'a', to: 'b'},
          ],
        },
      );
      const figure = await ledger(study);
      expect(heard().join()).to.include('nowhere');
      expect(links(figure, 'First')).to.deep.equal(['→ from here Second (Means)']);
    });

    it('shows the items of a circle, and says where it was cut', async () => {
      const figure = await ledger(
        withItems([
          {id: 'a', column: 'aim', parent: 'b'},
          {id: 'b', column: 'aim', parent: 'a'},
        ]),
      );
      expect(heard()).to.have.lengthOf(1);
      expect(figure.problems.map(({code}) => code)).to.deep.equal(['cycle']);
      expect(names(figure)).to.have.members(['a', 'b']);
    });

    it('draws items nested 2,000 deep', async () => {
      const chain = Array.from({length: 2000}, (_, i) => ({
        id: `i${i}`,
        column: 'aim',
        ...(i > 0 && {parent: `i${i - 1}`}),
      }));
      const figure = await ledger(withItems(chain));
      expect(findAll(figure, '[part=item]')).to.have.lengthOf(2000);
    });

    it('takes ids that suit no selector', async () => {
      const study = withItems(
        [
          {id: '1 "a" #b', column: 'aim', label: 'First'},
          {id: '</p>', column: 'means', label: 'Second'},
        ],
        {links: [{from: '1 "a" #b', to: '</p>'}]},
      );
      const figure = await ledger(study);
      findAll(figure, '[part=link] button')[0]!.click();
      await figure.updateComplete;
      expect(findAll<HTMLDetailsElement>(figure, '[part=item]').map(({open}) => open)).to.deep.equal([
        false,
        true,
      ]);
    });
  });
});
