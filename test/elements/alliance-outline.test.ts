import {expect, html, oneEvent} from '@open-wc/testing';
import type {
  AllianceOutline,
  DateSelectDetail,
} from '../../src/elements/alliance-outline/alliance-outline.js';
import '../../src/elements/alliance-outline/alliance-outline.js';
import {hearWarnings} from '../support/warnings.js';
import {button, draw, find, findAll, forget, nameOf, press, says, textOf} from './figures.js';
import {click, fold, itemOf, items, large, loaf, onView, seek} from './outlines.js';

const outline = (markup = html`<alliance-outline .study=${loaf}></alliance-outline>`) =>
  draw<AllianceOutline>(markup);

const selected = (figure: AllianceOutline) =>
  items(figure)
    .filter((item) => item.ariaSelected === 'true')
    .map((item) => textOf(item.querySelector('.label')));

describe('<alliance-outline>', () => {
  const heard = hearWarnings();
  afterEach(forget);

  it('shows the root and its branches at first, and counts what it folds', async () => {
    expect(onView(await outline())).to.deep.equal(['Bread', '.Dough +2', '.Oven +2', '.Time all night']);
  });

  it('opens as many levels as it is told, and counts on', async () => {
    const figure = await outline(html`<alliance-outline .study=${loaf} depth="3"></alliance-outline>`);
    expect(onView(figure)).to.deep.equal([
      'Bread',
      '.Dough',
      '..Flour',
      '..Water March 2024',
      '.Oven',
      '..Fire +1',
      '.Time all night',
    ]);
    figure.depth = 1;
    await figure.updateComplete;
    expect(onView(figure)).to.deep.equal(['Bread +7']);
  });

  it('opens two levels where the depth is no whole number above nought, and tells the author', async () => {
    for (const depth of ['0', '-1', '1.5', 'all']) {
      const figure = await outline(html`<alliance-outline .study=${loaf} depth=${depth}></alliance-outline>`);
      expect(onView(figure), depth).to.have.lengthOf(4);
      expect(figure.problems.map(({message}) => message)).to.deep.equal([
        `There is no depth "${depth}": write a whole number from 1 on. Two levels are open instead.`,
      ]);
      expect(heard()).to.have.lengthOf(1);
      figure.depth = 1;
      await figure.updateComplete;
      expect(figure.problems).to.deep.equal([]);
    }
    const figure = await outline(html`<alliance-outline .study=${loaf} depth=""></alliance-outline>`);
    expect(onView(figure)).to.have.lengthOf(4);
    expect(figure.problems).to.deep.equal([]);
  });

  it('says a date once where the name has it', async () => {
    const named = (label: string, date: string) => ({id: label, label, date});
    const children = [named('Salt of March 2024', '2024-03'), named('Salt, 2024', '2024-03')];
    const study = {id: 'salt', title: 'Salt', outline: {id: 'root', label: 'Salt', children}};
    const figure = await outline(html`<alliance-outline .study=${study}></alliance-outline>`);
    expect(onView(figure)).to.deep.equal(['Salt', '.Salt of March 2024', '.Salt, 2024 March 2024']);
  });

  it('says that it needs an outline', async () => {
    const figure = await outline(html`<alliance-outline .study=${{id: 'a', title: 'A'}}></alliance-outline>`);
    expect(figure.problems.map(({message}) => message)).to.deep.equal([
      'The study lacks "outline", which this figure needs: add it.',
    ]);
    expect(heard()).to.have.lengthOf(1);
  });

  it('tells what is wrong with the outline, and shows the rest', async () => {
    const study = {...loaf, outline: {...loaf.outline, children: [...loaf.outline.children, {id: 'salt'}]}};
    const figure = await outline(html`<alliance-outline .study=${study}></alliance-outline>`);
    expect(figure.problems.map(({pointer}) => pointer)).to.deep.equal(['/outline/children/3']);
    expect(onView(figure)).to.have.lengthOf(4);
    heard();
  });

  it('folds and unfolds a branch by its sign, without choosing it', async () => {
    const figure = await outline();
    await fold(figure, 'Dough');
    expect(onView(figure)).to.include('..Flour');
    expect(itemOf(figure, 'Dough').ariaExpanded).to.equal('true');
    await fold(figure, 'Dough');
    expect(onView(figure)).to.not.include('..Flour');
    expect(selected(figure)).to.be.empty;
  });

  it('opens all, and folds all but the branches of the root', async () => {
    const figure = await outline();
    await press(figure, 'Unfold all');
    expect(onView(figure)).to.have.lengthOf(8);
    await press(figure, 'Fold all');
    expect(onView(figure)).to.have.lengthOf(4);
  });

  it('opens a point to what it says and where that stands, and closes it', async () => {
    const figure = await outline();
    await press(figure, 'Unfold all');
    await click(figure, 'Flour');
    expect(textOf(find(figure, '[part=detail]'))).to.equal('Rye, or wheat. [p. 2]');
    await click(figure, 'Water');
    expect(findAll(figure, '[part=detail]').map(textOf)).to.deep.equal(['From the well.']);
    expect(selected(figure)).to.deep.equal(['Water March 2024']);
    await click(figure, 'Water');
    expect(find(figure, '[part=detail]')).to.not.exist;
    expect(selected(figure)).to.be.empty;
  });

  it('unfolds a point that says no more than its name', async () => {
    const figure = await outline();
    await click(figure, 'Dough');
    expect(onView(figure)).to.include('..Flour');
    expect(selected(figure)).to.deep.equal(['Dough']);
  });

  it('is called by its name and by what it shows', async () => {
    const figure = await outline();
    expect(nameOf(itemOf(figure, 'Oven'))).to.equal('Oven +2');
    await click(figure, 'Bread');
    expect(nameOf(itemOf(figure, 'Bread'))).to.equal('Bread Four things and time.');
  });

  it('says what the study says of itself', async () => {
    expect(says(await outline(), '[part=about]')).to.equal('About this outline Told by the baker.');
  });

  it('starts anew with another study', async () => {
    const figure = await outline();
    await click(figure, 'Bread');
    figure.study = large(5);
    await figure.updateComplete;
    expect(onView(figure)[0]).to.equal('Point 0');
    expect(selected(figure)).to.be.empty;
  });

  it('keeps folded branches out of the page', async () => {
    const figure = await outline(html`<alliance-outline .study=${large(1000)}></alliance-outline>`);
    expect(items(figure)).to.have.lengthOf(11);
    await press(figure, 'Unfold all');
    expect(items(figure)).to.have.lengthOf(1000);
  });

  describe('as a map', () => {
    const map = () =>
      outline(html`<alliance-outline .study=${loaf} view="map" depth="4"></alliance-outline>`);

    it('shares choice and folds with the tree', async () => {
      const figure = await map();
      await click(figure, 'Fire');
      await click(figure, 'Flour');
      expect(find(figure, '[part=map]')).to.exist;
      const before = onView(figure);
      expect(before).to.not.include('...Wood');
      await press(figure, 'Tree');
      expect(find(figure, '[part=tree]')).to.exist;
      expect(onView(figure)).to.deep.equal(before);
      expect(selected(figure)).to.deep.equal(['Flour']);
      await press(figure, 'Map');
      expect(selected(figure)).to.deep.equal(['Flour']);
      expect(button(figure, 'Map').ariaPressed).to.equal('true');
    });

    it('has each level in a column of its own, and a parent beside the middle of its branches', async () => {
      const figure = await map();
      const box = (name: string) => itemOf(figure, name).getBoundingClientRect();
      const middle = (name: string) => box(name).top + box(name).height / 2;
      for (const level of ['1', '2', '3', '4']) {
        const starts = items(figure).filter((item) => item.ariaLevel === level);
        expect(
          new Set(starts.map((item) => Math.round(item.getBoundingClientRect().left))).size,
          level,
        ).to.equal(1);
      }
      expect(box('Dough').left).to.be.above(box('Bread').right);
      expect(middle('Dough')).to.be.within(middle('Flour'), middle('Water'));
      expect(middle('Fire')).to.be.closeTo(middle('Wood'), 1);
    });

    it('lets no two nodes overlap, also with one open', async () => {
      const figure = await map();
      await click(figure, 'Flour');
      const boxes = items(figure).map((item) => item.getBoundingClientRect());
      const overlapping = boxes.flatMap((a, i) =>
        boxes
          .slice(i + 1)
          .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
      );
      expect(overlapping).to.be.empty;
    });
  });

  describe('searched', () => {
    const status = (figure: AllianceOutline) => textOf(find(figure, '[role=status]'));

    it('opens the path to each hit, marks it and counts', async () => {
      const figure = await outline();
      await seek(figure, 'w');
      expect(onView(figure)).to.deep.equal([
        'Bread',
        '.Dough',
        '..Flour',
        '..Water March 2024',
        '.Oven',
        '..Fire',
        '...Wood',
        '.Time all night',
      ]);
      expect(findAll(figure, 'mark').map(textOf)).to.deep.equal(['Flour', 'Water', 'Wood']);
      expect(status(figure)).to.equal('hits: 3');
    });

    it('goes from hit to hit and around', async () => {
      const figure = await outline();
      await seek(figure, 'W');
      const input = find<HTMLInputElement>(figure, 'input')!;
      const said: string[] = [];
      for (const shiftKey of [false, false, false, false, true]) {
        input.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', shiftKey, bubbles: true}));
        await figure.updateComplete;
        said.push(`${status(figure)} ${selected(figure).join()}`);
      }
      expect(said).to.deep.equal([
        'hit 1 of 3 Flour',
        'hit 2 of 3 Water March 2024',
        'hit 3 of 3 Wood',
        'hit 1 of 3 Flour',
        'hit 3 of 3 Wood',
      ]);
    });

    it('folds again what only led to hits, but keeps the place where the reader went', async () => {
      const figure = await outline();
      await seek(figure, 'wood');
      await click(figure, 'Wood');
      await seek(figure, '');
      expect(onView(figure)).to.deep.equal([
        'Bread',
        '.Dough +2',
        '.Oven',
        '..Fire',
        '...Wood',
        '.Time all night',
      ]);
      expect(status(figure)).to.equal('');
    });

    it('says that nothing was found', async () => {
      const figure = await outline();
      await seek(figure, 'yeast');
      expect(status(figure)).to.equal('hits: 0');
      expect(onView(figure)).to.have.lengthOf(4);
    });

    it('seeks in the language that is shown', async () => {
      const {outline: root} = loaf;
      const study = {...loaf, outline: {...root, label: {en: 'Bread', 'zh-Hans': '面包'}}};
      const figure = await outline(html`<alliance-outline .study=${study}></alliance-outline>`);
      await seek(figure, '面包');
      expect(status(figure)).to.equal('hits: 0');
      figure.parentElement!.lang = 'zh-Hans';
      await Promise.resolve();
      await figure.updateComplete;
      expect(status(figure)).to.equal('第1处，共1处');
    });
  });

  describe('on a page', () => {
    it('without a timeline offers no way to one', async () => {
      const figure = await outline();
      await click(figure, 'Time');
      expect(findAll(figure, '[part=detail] button')).to.be.empty;
    });

    it('with a timeline tells it the date', async () => {
      const timeline = document.createElement('okinawa-timeline');
      document.body.append(timeline);
      const figure = await outline();
      await click(figure, 'Time');
      setTimeout(() => button(figure, 'Show in the timeline: all night').click());
      const {detail} = await oneEvent<CustomEvent<DateSelectDetail>>(document.body, 'date-select');
      timeline.remove();
      expect(detail).to.deep.equal({study: 'loaf', date: '2024-03-04', node: 'time'});
      expect(selected(figure)).to.deep.equal(['Time all night']);
    });
  });
});
