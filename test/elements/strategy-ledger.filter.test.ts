import {expect} from '@open-wc/testing';
import {findAll, find, forget, press, says, textOf} from './figures.js';
import {accounts, click, item, ledger, names, seek, withItems} from './ledgers.js';

const count = (figure: Element) => textOf(find(figure, '[role=status]'));

describe('strategy-ledger', () => {
  afterEach(forget);

  describe('its filter', () => {
    it('offers what the items have, with their number', async () => {
      const lists = findAll<HTMLSelectElement>(await ledger(), 'select').map((one) =>
        [...one.options].map(textOf),
      );
      expect(lists).to.deep.equal([
        ['all', 'gain (2)', 'loss (1)', 'neither (4)'],
        ['all', 'The baker (2)', 'The miller (2)', 'not given (4)'],
        ['all', 'Craft (3)', 'not given (4)'],
      ]);
    });

    it('shows what has all that is sought, and counts what is hidden', async () => {
      const figure = await ledger();
      expect(count(figure)).to.equal('All items are shown (7).');
      await seek(figure, 'Bearing', 'gain');
      expect(names(figure)).to.deep.equal(['Better loaves', 'Crust']);
      expect(count(figure)).to.equal('Matching items: 2 of 7. Hidden: 5.');
      await seek(figure, 'Field', 'Craft');
      expect(names(figure)).to.deep.equal(['Better loaves']);
    });

    it('keeps what the found items belong to, and counts it apart', async () => {
      const figure = await ledger();
      await seek(figure, 'Actor', 'not given');
      expect(count(figure)).to.equal(
        'Matching items: 4 of 7. Also shown, for what they contain: 2. Hidden: 1.',
      );
      expect(names(figure)).to.include('A new oven').and.to.not.include('Smoke');
    });

    it('says so in a column where nothing is left', async () => {
      const figure = await ledger();
      await seek(figure, 'Bearing', 'gain');
      const said = findAll(figure, '[part=column]').map((one) =>
        textOf(one).includes('No item is shown in this column.'),
      );
      expect(said).to.deep.equal([true, true, false]);
    });

    it('is undone by one button, which is there only then', async () => {
      const figure = await ledger();
      expect(says(figure, '[part=controls]')).to.not.include('Show all');
      await seek(figure, 'Bearing', 'loss');
      await press(figure, 'Show all');
      expect(names(figure)).to.have.lengthOf(7);
      expect(findAll<HTMLSelectElement>(figure, 'select').map((one) => one.selectedIndex)).to.deep.equal([
        0, 0, 0,
      ]);
    });

    it('is undone by seeking all again', async () => {
      const figure = await ledger();
      await seek(figure, 'Bearing', 'loss');
      await seek(figure, 'Bearing', 'all');
      expect(count(figure)).to.equal('All items are shown (7).');
    });

    it('gives way where a link leads to what it hides', async () => {
      const figure = await ledger();
      await click(figure, 'A new oven');
      await seek(figure, 'Bearing', 'neither');
      await press(figure, 'Smoke (Effect)');
      expect(item(figure, 'Smoke').checkVisibility()).to.be.true;
      expect(count(figure)).to.equal('All items are shown (7).');
    });

    it('marks nothing as linked to an item that it hides', async () => {
      const figure = await ledger();
      await click(figure, 'A new oven');
      await seek(figure, 'Bearing', 'loss');
      expect(findAll(figure, '.linked')).to.be.empty;
    });

    it('has the balance count what is shown of all', async () => {
      const figure = await ledger();
      await seek(figure, 'Field', 'Craft');
      const sides = findAll(figure, '[part=balance] summary .screen').map(textOf);
      expect(sides).to.deep.equal(['gains: 1 of 2', 'losses: 0 of 1']);
      const listed = findAll(figure, '[part=balance] li:not(.out)').map(textOf);
      expect(listed).to.deep.equal(['Better loaves']);
    });

    it('is forgotten when another ledger is shown', async () => {
      const figure = await ledger();
      await seek(figure, 'Bearing', 'loss');
      figure.ledger = 'till';
      await figure.updateComplete;
      expect(names(figure)).to.deep.equal(['A penny']);
      figure.study = accounts;
      figure.ledger = undefined;
      await figure.updateComplete;
      expect(names(figure)).to.have.lengthOf(7);
    });

    it('is left out where it could tell nothing apart', async () => {
      expect(find(await ledger(withItems([{id: 'a', column: 'aim'}])), '[part=controls]')).to.be.null;
    });
  });
});
