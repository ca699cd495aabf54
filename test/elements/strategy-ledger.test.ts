import {expect, html} from '@open-wc/testing';
import type {StrategyLedger} from '../../src/elements/strategy-ledger/strategy-ledger.js';
import {draw, find, findAll, forget, nameOf, press, says, textOf} from './figures.js';
import {accounts, click, item, ledger, ledgerIn, links, names, summaries, withItems} from './ledgers.js';
import {biden, japanStrategy} from './ledger-studies.js';

const body = (figure: StrategyLedger, name: string) => textOf(item(figure, name).querySelector('.body'));

describe('strategy-ledger', () => {
  afterEach(forget);

  describe('its columns', () => {
    it('stand in the author’s order, each named, with its items in it', async () => {
      const figure = await ledger();
      const columns = findAll(figure, '[part=column]');
      expect(columns.map(nameOf)).to.deep.equal(['Aim', 'Means', 'Effect']);
      expect(columns.map((one) => one.querySelectorAll('[part=item]').length)).to.deep.equal([1, 2, 4]);
      expect(textOf(columns[0])).to.include('What was wanted.');
    });

    it('stand side by side where there is room, and one below the other where there is not', async () => {
      const lefts = (figure: Element) =>
        findAll(figure, '[part=column]').map((one) => Math.round(one.getBoundingClientRect().left));
      expect(new Set(lefts(await ledgerIn(800))).size).to.equal(3);
      expect(new Set(lefts(await ledgerIn(500))).size).to.equal(1);
    });

    it('say so where they are empty', async () => {
      const figure = await ledger(withItems([{id: 'a', column: 'aim'}]));
      expect(findAll(figure, '[part=column]').map((one) => textOf(one).includes('No item.'))).to.deep.equal([
        false,
        true,
        true,
      ]);
    });
  });

  describe('its items', () => {
    it('tell their bearing by sign and by word, with how it is known, their date and their links', async () => {
      expect(summaries(await ledger())).to.deep.equal([
        'More customers links: 1',
        'A new oven March 2024, links: 2',
        'Bricks',
        'Better loaves + gain, claimed, links: 1',
        'Crust + gain, observed, links: 1',
        'Smoke − loss, forecast, links: 1',
        'Talk in town links: 1',
      ]);
    });

    it('open to description, evidence with its bearing, sources and note', async () => {
      const figure = await ledger();
      await click(figure, 'A new oven');
      const text = body(figure, 'A new oven');
      expect(text).to.include('Twice as large as the old one. [A. Baker, p. 2]');
      expect(text).to.match(/Actors The baker, The miller Field Craft Date March 2024 Status observed/);
      expect(text).to.include('+ supports March 4, 2024: It was paid for in March. [A. Baker, p. 3]');
      expect(text).to.include('− against No bill was found. [Oven log]');
      expect(text).to.include('Bought second-hand.');
    });

    it('have everything in the page while they are closed, for find-in-page', async () => {
      expect(body(await ledger(), 'A new oven')).to.include('Bought second-hand.');
    });

    it('stay open while another is opened, to be compared', async () => {
      const figure = await ledger();
      await click(figure, 'A new oven');
      await click(figure, 'Smoke');
      expect(item(figure, 'A new oven').open).to.be.true;
      expect(item(figure, 'Smoke').open).to.be.true;
    });

    it('name what they are part of where it stands in another column, and lead there', async () => {
      const figure = await ledger();
      await click(figure, 'Talk in town');
      expect(body(figure, 'Talk in town')).to.include('Part of More customers (Aim)');
      await press(figure, 'More customers (Aim)');
      expect(item(figure, 'More customers').open).to.be.true;
    });
  });

  describe('its links in words', () => {
    it('are listed in both items, with their direction, basis, source and note', async () => {
      const figure = await ledger();
      expect(links(figure, 'A new oven')).to.deep.equal([
        '→ from here: was meant for More customers (Aim) stated [A. Baker, p. 4]',
        '→ from here: led to Smoke (Effect) inferred Nobody says so.',
      ]);
      expect(links(figure, 'Smoke')).to.deep.equal([
        '← to here: led to A new oven (Means) inferred Nobody says so.',
      ]);
    });

    it('lead to the other item, which opens and takes the focus', async () => {
      const figure = await ledger();
      await click(figure, 'A new oven');
      await press(figure, 'Smoke (Effect)');
      const smoke = item(figure, 'Smoke');
      expect(smoke.open).to.be.true;
      expect(figure.shadowRoot!.activeElement).to.equal(smoke.querySelector('summary'));
      expect(smoke.classList.value).to.equal('chosen');
    });
  });

  describe('its balance', () => {
    const sides = (figure: Element) =>
      findAll(figure, '[part=balance] .sides > *').map((one) => textOf(one.querySelector('summary') ?? one));

    it('counts gains and losses, and lists each', async () => {
      const figure = await ledger();
      expect(sides(figure)).to.deep.equal(['+ gains: 2 (parts of others here: 1)', '− losses: 1']);
      const listed = findAll(figure, '[part=balance] li').map(textOf);
      expect(listed).to.deep.equal(['Better loaves', 'Crust', 'Smoke']);
      expect(says(figure, '[part=balance]')).to.include('Effect (neither gain nor loss: 1)');
    });

    it('leads to what it lists', async () => {
      const figure = await ledger();
      findAll(figure, '[part=balance] li button')[2]!.click();
      await figure.updateComplete;
      expect(item(figure, 'Smoke').open).to.be.true;
    });

    it('names the columns in which there is nothing to count', async () => {
      expect(says(await ledger(), '[part=balance]')).to.match(
        /No item is marked as gain or loss in: Aim, Means$/,
      );
    });

    it('is left out where nothing is a gain or a loss', async () => {
      expect(find(await ledger(withItems([{id: 'a', column: 'aim'}])), '[part=balance]')).to.be.null;
    });

    it('says that a side is empty', async () => {
      const figure = await ledger(withItems([{id: 'a', column: 'aim', bearing: 'loss'}]));
      expect(sides(figure)).to.deep.equal(['+ gains: 0', '− losses: 1']);
    });
  });

  it('says what it rests on', async () => {
    expect(says(await ledger(), '[part=rests]')).to.equal(
      'What this rests on Kept by the baker. [A. Baker, p. 1]Scope: One year.Limits: One bakery.',
    );
  });

  it('shows the ledger that its author names, under its title', async () => {
    const figure = await draw<StrategyLedger>(
      html`<strategy-ledger .study=${accounts} ledger="till"></strategy-ledger>`,
    );
    expect(says(figure, '[part=title]')).to.equal('The till');
    expect(names(figure)).to.deep.equal(['A penny']);
    figure.ledger = 'bakery';
    await figure.updateComplete;
    expect(says(figure, '[part=title]')).to.equal('What the bakery got for its new oven');
  });

  for (const study of [biden, japanStrategy]) {
    it(`shows every item of the study ${study.id} without a problem`, async () => {
      const figure = await ledger(study);
      expect(figure.problems).to.deep.equal([]);
      expect(names(figure)).to.have.lengthOf(study.ledgers[0]!.items.length);
    });
  }
});
