import {expect} from '@open-wc/testing';
import {find, findAll, forget} from './figures.js';
import {click, item, ledger, ledgerIn, outlines, painted, seek, withItems} from './ledgers.js';

const wide = 900;
const narrow = 400;

/** Where a line ends, in pixels of the window. */
function tipOf(figure: Element, head: Element) {
  const origin = find(figure, '.columns')!.getBoundingClientRect();
  const [, x, y] = /L(-?[\d.]+),(-?[\d.]+)/.exec(head.getAttribute('d')!)!;
  return {x: origin.left + Number(x), y: origin.top + Number(y)};
}

/** Whether the line to the chosen item’s only partner ends at that item’s edge. */
function touches(figure: Element, name: string): boolean {
  const box = item(figure, name).getBoundingClientRect();
  return [...find(figure, '[part=lines]')!.querySelectorAll('.head')].some((head) => {
    const {x, y} = tipOf(figure, head);
    const atEdge = Math.min(Math.abs(x - box.left), Math.abs(x - box.right)) < 1;
    return atEdge && y > box.top && y < box.bottom;
  });
}

describe('strategy-ledger', () => {
  afterEach(forget);

  describe('its lines', () => {
    it('are drawn for the chosen item, unbroken only where the source states the link', async () => {
      const figure = await ledgerIn(wide);
      expect(outlines(figure)).to.deep.equal([]);
      await click(figure, 'A new oven');
      expect(outlines(figure)).to.deep.equal(['firm', 'loose']);
      const [firm, loose] = ['.firm', '.loose'].map((name) =>
        getComputedStyle(find(figure, '[part=lines]')!.querySelector(name)!),
      );
      expect(firm!.strokeDasharray).to.equal('none');
      expect(loose!.strokeDasharray).to.not.equal('none');
    });

    it('lead to the items that they name, from either end', async () => {
      const figure = await ledgerIn(wide);
      await click(figure, 'A new oven');
      expect(touches(figure, 'More customers')).to.be.true;
      expect(touches(figure, 'Smoke')).to.be.true;
      await click(figure, 'Smoke');
      expect(outlines(figure)).to.deep.equal(['loose']);
      expect(touches(figure, 'Smoke')).to.be.true;
    });

    it('frame the items at their other ends', async () => {
      const figure = await ledgerIn(wide);
      await click(figure, 'A new oven');
      const frames = ['More customers', 'Smoke', 'Crust'].map((name) => item(figure, name).classList.value);
      expect(frames).to.deep.equal(['linked', 'linked loose', '']);
      const look = (name: string) => getComputedStyle(item(figure, name)).outlineStyle;
      expect(look('More customers')).to.equal('solid');
      expect(look('Smoke')).to.equal('dashed');
    });

    it('go when the item is closed', async () => {
      const figure = await ledgerIn(wide);
      await click(figure, 'A new oven');
      await click(figure, 'A new oven');
      expect(outlines(figure)).to.deep.equal([]);
      expect(findAll(figure, '.chosen, .linked')).to.be.empty;
    });

    it('stay with the last one opened when another is closed', async () => {
      const figure = await ledgerIn(wide);
      await click(figure, 'Smoke');
      await click(figure, 'A new oven');
      await click(figure, 'Smoke');
      expect(outlines(figure)).to.deep.equal(['firm', 'loose']);
    });

    it('follow the items when these move, and go where there is no room', async () => {
      const figure = await ledgerIn(wide);
      await click(figure, 'A new oven');
      item(figure, 'Better loaves').open = true;
      await painted();
      expect(touches(figure, 'Smoke')).to.be.true;
      figure.parentElement!.style.inlineSize = '750px';
      await painted();
      expect(touches(figure, 'Smoke')).to.be.true;
      figure.parentElement!.style.inlineSize = `${narrow}px`;
      await painted();
      expect(outlines(figure)).to.deep.equal([]);
      figure.parentElement!.style.inlineSize = `${wide}px`;
      await painted();
      expect(outlines(figure)).to.deep.equal(['firm', 'loose']);
    });

    it('are right where the page is scaled', async () => {
      const figure = await ledgerIn(wide);
      figure.parentElement!.style.transform = 'scale(0.5)';
      await click(figure, 'A new oven');
      const path = find(figure, '[part=lines]')!.querySelector('.firm')!;
      const start = Number(/M(-?[\d.]+)/.exec(path.getAttribute('d')!)![1]);
      expect(start).to.be.closeTo(item(figure, 'A new oven').offsetLeft, 2);
    });

    it('lead the right way where text runs from right to left', async () => {
      const figure = await ledgerIn(wide);
      figure.parentElement!.dir = 'rtl';
      await click(figure, 'A new oven');
      expect(touches(figure, 'More customers')).to.be.true;
      expect(touches(figure, 'Smoke')).to.be.true;
    });

    it('come again when the figure is moved in the page', async () => {
      const figure = await ledgerIn(wide);
      await click(figure, 'A new oven');
      const place = figure.parentElement!;
      figure.remove();
      place.append(figure);
      item(figure, 'More customers').open = true;
      item(figure, 'Better loaves').open = true;
      await painted();
      expect(touches(figure, 'Smoke')).to.be.true;
    });

    it('do not lead to what the filter hides', async () => {
      const figure = await ledgerIn(wide);
      await click(figure, 'A new oven');
      await seek(figure, 'Bearing', 'neither');
      await painted();
      expect(outlines(figure)).to.deep.equal(['firm']);
    });

    it('cross no item of a column between', async () => {
      const means = Array.from({length: 6}, (_, i) => ({id: `m${i}`, column: 'means', label: `Means ${i}`}));
      const study = withItems(
        [
          {id: 'a', column: 'aim', label: 'First'},
          ...means,
          ...means.slice(0, 4).map(({id}) => ({id: `e${id}`, column: 'effect', label: `Effect ${id}`})),
        ],
        {links: [{from: 'a', to: 'em3'}]},
      );
      const figure = await ledgerIn(wide, study);
      await click(figure, 'First');
      const path = find(figure, '[part=lines]')!.querySelector<SVGGeometryElement>('path')!;
      const origin = find(figure, '.columns')!.getBoundingClientRect();
      const boxes = means.map(({label}) => item(figure, label).getBoundingClientRect());
      for (let at = 0; at < path.getTotalLength(); at += 1) {
        const {x, y} = path.getPointAtLength(at);
        const crossed = boxes.some(
          (box) =>
            origin.left + x > box.left + 1 &&
            origin.left + x < box.right - 1 &&
            origin.top + y > box.top &&
            origin.top + y < box.bottom,
        );
        expect(crossed, `${x},${y}`).to.be.false;
      }
    });

    it('are kept from assistive technology, which has the links in words', async () => {
      expect(find(await ledger(), '[part=lines]')!.getAttribute('aria-hidden')).to.equal('true');
    });
  });
});
