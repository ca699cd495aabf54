import {expect} from '@open-wc/testing';
import {Drawings, entryOf, type Drawing} from '../../src/elements/okinawa-timeline/drawings.js';
import {boardOf} from '../../src/elements/okinawa-timeline/entries.js';
import {filtered} from '../../src/elements/okinawa-timeline/filter.js';
import {fit, zoom, type View} from '../../src/elements/okinawa-timeline/view.js';

const WIDTH = 80;

/** Lanes with so many events together, evenly spread over a century. */
function chartOf(count: number, laneCount: number) {
  const lanes = Array.from({length: laneCount}, (_, i) => ({id: `l${i}`}));
  const events = Array.from({length: count}, (_, i) => ({
    date: String(1900 + Math.floor((i / count) * 100)),
    label: `Event ${i}`,
    lane: `l${i % laneCount}`,
  }));
  const board = boardOf({id: 'x', title: 'X', lanes, events});
  const shown = filtered(board, 'en', '', new Set());
  const labels = new Float64Array(count).fill(20);
  const drawings = new Drawings();
  const draw = (view: View, isMoving = false) =>
    drawings.update(shown, {view, width: WIDTH, labels, wanted: undefined, isMoving});
  return {drawings, draw, all: fit(board.extent, WIDTH)};
}

const changed = (before: readonly Drawing[], after: readonly Drawing[]) =>
  after.flatMap((drawing, i) => (drawing === before[i] ? [] : i));
const itemsOf = (drawn: readonly Drawing[]) => drawn.reduce((sum, {items}) => sum + items.length, 0);

describe('the drawings of a timeline', () => {
  it('have a bounded number of items, however many events there are', () => {
    const [some, many] = [chartOf(10_000, 4), chartOf(40_000, 4)].map(({draw, all}) => itemsOf(draw(all)));
    expect(many).to.be.below(250);
    expect(many! - some!).to.be.below(20);
  });

  it('are all made anew at once where they are few', () => {
    const {draw, drawings, all} = chartOf(20, 4);
    const before = draw(all);
    expect(changed(before, draw(zoom(all, 1.1, 40, 0)))).to.deep.equal([0, 1, 2, 3]);
    expect(drawings.isBehind).to.equal(false);
  });

  it('take turns where they are many, until all stand for the same scale', () => {
    const {draw, drawings, all} = chartOf(10_000, 8);
    let before = draw(all);
    const view = zoom(all, 1.1, 40, 0);
    const turns: number[] = [];
    do {
      const after = draw(view);
      turns.push(...changed(before, after));
      expect(changed(before, after)).to.have.lengthOf.below(4);
      before = after;
    } while (drawings.isBehind);
    expect([...new Set(turns)].sort()).to.deep.equal([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(before.map((drawing) => drawing.view.perDay)).to.deep.equal(Array(8).fill(view.perDay));
  });

  it('have a few new items in a frame while the view moves, and leave nothing out in the end', () => {
    const {draw, drawings, all} = chartOf(10_000, 8);
    const entries = (drawn: readonly Drawing[]) => new Set(drawn.flatMap(({items}) => items.map(entryOf)));
    let before = draw(all);
    const view = zoom(all, 4, 40, 0);
    do {
      const after = draw(view, true);
      const stood = entries(before);
      expect([...entries(after)].filter((entry) => !stood.has(entry))).to.have.lengthOf.below(12);
      before = after;
    } while (drawings.isBehind);
    for (const {placed, clusters, rest, shown} of before) {
      const counted = clusters.reduce((sum, {entries}) => sum + entries.length, 0);
      expect(placed.length + counted).to.equal(shown.entries.length);
      expect(rest).to.deep.equal([]);
    }
  });

  it('stay as they are while the view moves within their reach', () => {
    const {draw, drawings, all} = chartOf(10_000, 2);
    draw(all);
    const move = (by: number) => draw({...all, from: all.from + by / all.perDay});
    let drawn = move(1);
    while (drawings.isBehind) drawn = move(1);
    expect(changed(drawn, move(10))).to.deep.equal([]);
    expect(changed(drawn, move(60))).not.to.deep.equal([]);
  });
});
