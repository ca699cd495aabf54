import {expect, html} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import '../../src/elements/alliance-matrix/alliance-matrix.js';
import '../../src/elements/alliance-outline/alliance-outline.js';
import '../../src/elements/case-card/case-card.js';
import '../../src/elements/causal-chain/causal-chain.js';
import '../../src/elements/cohesion-meter/cohesion-meter.js';
import {hearWarnings} from '../support/warnings.js';
import {bread, wide} from './bread.js';
import {pacts} from './pacts.js';
import {draw, engine, find, findAll, forget, says, textOf} from './figures.js';
import {click, item, ledger, ledgerIn, names, seek} from './ledgers.js';
import {loaf, onView} from './outlines.js';

const print = (type: 'beforeprint' | 'afterprint') => window.dispatchEvent(new Event(type));

const open = (figure: Element) =>
  findAll<HTMLDetailsElement>(figure, 'details').map((details) => details.open);

describe('on paper', () => {
  const heard = hearWarnings();
  afterEach(() => {
    print('afterprint');
    forget();
  });

  it('shows the evidence of a card that the reader left closed, and closes it again', async () => {
    const figure = await draw(html`<case-card .study=${bread} case="monday"></case-card>`);
    expect(open(figure)).to.include(false).and.to.not.include(true);
    print('beforeprint');
    expect(open(figure)).to.not.include(false);
    for (const piece of findAll(figure, '[part=evidence]')) expect(piece.checkVisibility()).to.be.true;
    print('afterprint');
    expect(open(figure)).to.not.include(true);
  });

  it('shows what the summary of the matrix rests on', async () => {
    const figure = await draw(html`<alliance-matrix .study=${bread}></alliance-matrix>`);
    print('beforeprint');
    expect(find(figure, '[part=rests] p')!.checkVisibility()).to.be.true;
    expect(says(figure, '[part=rests]')).to.include('Too few for a law.');
  });

  for (const mode of ['what-if', 'compare', 'robustness', 'formula', 'exercise']) {
    it(`shows what the matrix was asked as it stands: ${mode}`, async () => {
      const figure = await draw(
        html`<alliance-matrix
          .study=${bread}
          mode=${mode}
          case="monday"
          change="time: long"
        ></alliance-matrix>`,
      );
      const before = says(figure, '[part=mode]');
      print('beforeprint');
      expect(says(figure, '[part=mode]')).to.equal(before);
      expect(find(figure, '[part=mode]')!.checkVisibility()).to.be.true;
      expect(open(figure)).to.not.include(false);
    });
  }

  it('shows the parts of every score, and what was found of every link', async () => {
    const meter = await draw(html`<cohesion-meter .study=${pacts}></cohesion-meter>`);
    const chain = await draw(html`<causal-chain .study=${pacts} case="north-early"></causal-chain>`);
    print('beforeprint');
    for (const figure of [meter, chain]) {
      expect(open(figure)).to.include(true).and.to.not.include(false);
      for (const piece of findAll(figure, '[part=evidence]')) expect(piece.checkVisibility()).to.be.true;
    }
  });

  it('shows what every item of a ledger opens to, and still which one the reader chose', async () => {
    const figure = await ledger();
    await click(figure, 'Smoke');
    print('beforeprint');
    expect(open(figure)).to.not.include(false);
    print('afterprint');
    expect(findAll<HTMLDetailsElement>(figure, '[part=item][open]')).to.deep.equal([item(figure, 'Smoke')]);
    expect(item(figure, 'Smoke').classList.value).to.equal('chosen');
  });

  for (const view of ['tree', 'map']) {
    it(`shows every point of an outline with all that it says, and then again the ${view}`, async () => {
      const figure = await draw(html`<alliance-outline .study=${loaf} view=${view}></alliance-outline>`);
      const before = onView(figure);
      print('beforeprint');
      expect(find(figure, '[part=tree]')).to.exist;
      expect(onView(figure)).to.have.lengthOf(8);
      expect(findAll(figure, '[part=detail]').map(textOf)).to.deep.equal([
        'Four things and time.',
        'Rye, or wheat. [p. 2]',
        'From the well.',
        '',
      ]);
      print('afterprint');
      expect(find(figure, `[part=${view}]`)).to.exist;
      expect(onView(figure)).to.deep.equal(before);
    });
  }

  describe('as the style sheet has it', () => {
    before(async function () {
      if ((await engine()) === 'webkit') this.skip();
      await emulateMedia({media: 'print'});
    });
    after(async () => {
      if ((await engine()) !== 'webkit') await emulateMedia({media: 'screen'});
    });

    it('cuts off no part of a table', async () => {
      const figure = await draw(html`<alliance-matrix .study=${wide}></alliance-matrix>`);
      const table = find(figure, 'table')!;
      for (let at = table.parentElement; at; at = at.parentElement) {
        const {overflowX} = getComputedStyle(at);
        expect(overflowX, at.className).to.equal('visible');
      }
    });

    it('leaves out what paper has no use for: the switch and the word to the author', async () => {
      const figure = await draw(html`<alliance-matrix .study=${bread} rows="yeest"></alliance-matrix>`);
      heard();
      expect(find(figure, '[part=controls]')!.checkVisibility()).to.be.false;
      expect(find(figure, '[part=problems]')!.checkVisibility()).to.be.false;
      for (const button of findAll(figure, '[part=case]')) expect(button.checkVisibility()).to.be.true;
    });

    it('shows a ledger whole whatever the reader sought, and says so', async () => {
      const figure = await ledger();
      await seek(figure, 'Bearing', 'loss');
      expect(names(figure)).to.have.lengthOf(7);
      const paper = findAll(figure, '[part=count] p').filter((one) => one.checkVisibility());
      expect(paper.map(({className}) => className)).to.deep.equal(['paper']);
      const sides = findAll(figure, '[part=balance] summary > span').filter((one) => one.checkVisibility());
      const counts = sides.map(({textContent}) => textContent).filter((text) => text.includes(':'));
      expect(counts.join())
        .to.match(/gains: 2.*losses: 1/)
        .and.to.not.match(/\d of \d/);
    });

    it('sets the columns of a ledger one below the other, without lines', async () => {
      const figure = await ledgerIn(900);
      await click(figure, 'A new oven');
      const lefts = findAll(figure, '[part=column]').map((one) => one.getBoundingClientRect().left);
      expect(new Set(lefts).size).to.equal(1);
      expect(find(figure, '[part=lines]')!.checkVisibility()).to.be.false;
    });

    it('cuts off no part of an outline', async () => {
      const figure = await draw(html`<alliance-outline .study=${loaf} view="map"></alliance-outline>`);
      print('beforeprint');
      expect(getComputedStyle(find(figure, '.scroll')!).overflowX).to.equal('visible');
      expect(find(figure, '[part=controls]')!.checkVisibility()).to.be.false;
    });

    it('leaves out the choices of a card that shows a case', async () => {
      const figure = await draw(html`<case-card .study=${bread}></case-card>`);
      findAll<HTMLButtonElement>(figure, '[part=choices] button')[0]!.click();
      await figure.updateComplete;
      expect(find(figure, '[part=facts]')!.checkVisibility()).to.be.true;
      expect(find(figure, '[part=choices]')!.checkVisibility()).to.be.false;
    });
  });
});
