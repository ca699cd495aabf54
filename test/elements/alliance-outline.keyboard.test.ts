import {expect, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {AllianceOutline} from '../../src/elements/alliance-outline/alliance-outline.js';
import '../../src/elements/alliance-outline/alliance-outline.js';
import {draw, find, forget, textOf} from './figures.js';
import {itemOf, items, loaf, onView, seek} from './outlines.js';

async function focused(start: string, view = 'tree', depth = 2) {
  const figure = await draw<AllianceOutline>(
    html`<alliance-outline .study=${loaf} view=${view} depth=${depth}></alliance-outline>`,
  );
  itemOf(figure, start).focus();
  return figure;
}

const at = ({shadowRoot}: AllianceOutline) =>
  textOf(shadowRoot!.activeElement?.querySelector('.label')).split(' ')[0];

/** Where the focus is after each key. */
async function walk(figure: AllianceOutline, ...keys: readonly string[]) {
  const names = [];
  for (const press of keys) {
    await sendKeys({press});
    await figure.updateComplete;
    await Promise.resolve();
    names.push(at(figure));
  }
  return names;
}

describe('the keyboard in an outline', () => {
  afterEach(forget);

  for (const view of ['tree', 'map']) {
    describe(`as a ${view}`, () => {
      it('goes up and down over what is on view, and stays at its ends', async () => {
        const figure = await focused('Bread', view);
        expect(
          await walk(figure, 'ArrowUp', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown'),
        ).to.deep.equal(['Bread', 'Dough', 'Oven', 'Time', 'Time']);
        expect(await walk(figure, 'Home', 'End')).to.deep.equal(['Bread', 'Time']);
      });

      it('opens with the right arrow, and goes on into the branch', async () => {
        const figure = await focused('Oven', view);
        expect(await walk(figure, 'ArrowRight')).to.deep.equal(['Oven']);
        expect(onView(figure)).to.include('..Fire +1');
        expect(await walk(figure, 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight')).to.deep.equal([
          'Fire',
          'Fire',
          'Wood',
          'Wood',
        ]);
      });

      it('folds with the left arrow, and goes on to the parent', async () => {
        const figure = await focused('Wood', view, 4);
        expect(await walk(figure, 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft')).to.deep.equal([
          'Fire',
          'Fire',
          'Oven',
          'Oven',
        ]);
        expect(onView(figure)).to.include('.Oven +2');
        expect(await walk(figure, 'ArrowLeft', 'ArrowLeft', 'ArrowLeft')).to.deep.equal([
          'Bread',
          'Bread',
          'Bread',
        ]);
        expect(onView(figure)).to.deep.equal(['Bread +7']);
      });

      it('opens all branches beside one with an asterisk', async () => {
        const figure = await focused('Time', view);
        expect(await walk(figure, '*')).to.deep.equal(['Time']);
        expect(onView(figure)).to.include.members(['..Flour', '..Fire +1']);
      });

      it('goes to the next name with the letters typed', async () => {
        const figure = await focused('Bread', view, 4);
        expect(await walk(figure, 'w', 'o')).to.deep.equal(['Water', 'Wood']);
      });

      it('chooses with Enter and with the space bar, and keeps the focus', async () => {
        const figure = await focused('Bread', view);
        for (const [key, isOpen] of [
          ['Enter', true],
          ['Enter', false],
          [' ', true],
          [' ', false],
        ] as const) {
          expect(await walk(figure, key)).to.deep.equal(['Bread']);
          expect(find(figure, '[part=detail]') !== null, key).to.equal(isOpen);
        }
      });
    });
  }

  it('stops once in the tree, where the reader was', async () => {
    const figure = await focused('Bread');
    await walk(figure, 'End');
    const stops = items(figure).filter(({tabIndex}) => tabIndex === 0);
    expect(stops).to.deep.equal([itemOf(figure, 'Time')]);
  });

  it('stops at a fold when what was in it had the stop', async () => {
    const figure = await focused('Wood', 'tree', 4);
    itemOf(figure, 'Oven').querySelector<HTMLElement>('.twisty')!.click();
    await figure.updateComplete;
    expect(items(figure).filter(({tabIndex}) => tabIndex === 0)).to.deep.equal([itemOf(figure, 'Oven')]);
  });

  it('stops on view when a search ends', async () => {
    const figure = await focused('Bread');
    await seek(figure, 'wood');
    itemOf(figure, 'Fire').querySelector<HTMLElement>('.twisty')!.click();
    await seek(figure, 'flour');
    expect(items(figure).filter(({tabIndex}) => tabIndex === 0)).to.have.lengthOf(1);
  });

  it('leaves shortcuts of the browser and keys of other things alone', async () => {
    const figure = await focused('Bread');
    const item = itemOf(figure, 'Bread');
    const isTaken = (key: string, init: KeyboardEventInit = {}, target: Element = item) =>
      !target.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true, ...init}));
    expect(isTaken('ArrowDown')).to.be.true;
    expect(isTaken('f', {ctrlKey: true})).to.be.false;
    expect(isTaken('ArrowLeft', {altKey: true})).to.be.false;
    expect(isTaken('PageDown')).to.be.false;
    expect(isTaken('Tab')).to.be.false;
    expect(isTaken('Home', {}, find(figure, 'input')!)).to.be.false;
  });
});
