import {expect} from '@open-wc/testing';
import {draw, sideBySide, type Box, type Lane} from '../../src/elements/strategy-ledger/geometry.js';

const box = (left: number, top: number, width = 100, height = 20): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

/** Three lanes 100 wide with 40 between them; the middle one has boxes at 0–20, 30–50 and 60–80. */
const lanes: readonly Lane[] = [
  {box: box(0, 0, 100, 200), taken: []},
  {box: box(140, 0, 100, 200), taken: [box(140, 60), box(140, 0), box(140, 30)]},
  {box: box(280, 0, 100, 200), taken: []},
];
const at = (lane: number, top: number) => ({lane, box: box(lanes[lane]!.box.left, top)});

/** The points of an outline, control points included. */
const points = (outline: string) =>
  [...outline.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

describe('a line of the ledger', () => {
  it('leads from the side of one item to the side of the next column’s', () => {
    const {line} = draw(at(0, 10), at(1, 30), lanes);
    expect(line).to.equal('M100,20H100C120,20 120,40 140,40H140');
  });

  it('leads back as well', () => {
    expect(draw(at(1, 30), at(0, 10), lanes).line).to.equal('M140,40H140C120,40 120,20 100,20H100');
  });

  it('crosses a column through the nearest gap between its items', () => {
    expect(draw(at(0, 35), at(2, 35), lanes).line).to.match(/140,55H240C/);
    expect(draw(at(0, 25), at(2, 25), lanes).line).to.match(/140,25H240C/);
  });

  it('passes below a column’s last item where that is nearer', () => {
    expect(draw(at(0, 180), at(2, 180), lanes).line).to.match(/140,83H240C/);
  });

  it('crosses an empty column straight', () => {
    const empty = lanes.map(({box}) => ({box, taken: []}));
    expect(draw(at(0, 0), at(2, 100), empty).line).to.match(/140,60H240C/);
    expect(draw(at(2, 0), at(0, 100), empty).line).to.match(/240,60H140C/);
  });

  it('finds no gap where items overlap', () => {
    const [first, , last] = lanes as [Lane, Lane, Lane];
    const filled = {
      box: box(140, 0, 100, 200),
      taken: [box(140, 0, 100, 90), box(140, 10), box(140, 80, 100, 50)],
    };
    expect(draw(at(0, 60), at(2, 60), [first, filled, last]).line).to.match(/140,(-3|133)H240C/);
  });

  it('bends within a column into the space to its right, in the last column to its left', () => {
    expect(draw(at(1, 0), at(1, 100), lanes).line).to.equal('M240,10H240C280,10 280,110 240,110H240');
    expect(draw(at(2, 0), at(2, 100), lanes).line).to.equal('M280,10H280C240,10 240,110 280,110H280');
  });

  it('runs level beside items that are set in, lest it cross what they stand under', () => {
    const setIn = (lane: number, top: number) => ({lane, box: box(lanes[lane]!.box.left + 20, top, 80)});
    expect(draw(setIn(1, 0), setIn(0, 50), lanes).line).to.equal('M160,10H140C120,10 120,60 100,60H100');
    expect(draw(setIn(0, 0), setIn(1, 50), lanes).line).to.equal('M100,10H100C120,10 120,60 140,60H160');
    expect(draw(setIn(2, 0), setIn(2, 50), lanes).line).to.equal('M300,10H280C240,10 240,60 280,60H300');
  });

  it('stays at the right edge of a column that stands alone', () => {
    const alone = lanes.slice(0, 1);
    expect(draw(at(0, 0), at(0, 50), alone).line).to.equal('M100,10H100C100,10 100,60 100,60H100');
  });

  it('ends in a head as wide above the line as below', () => {
    expect(draw(at(0, 0), at(1, 50), lanes).head).to.equal('M133,56L140,60L133,64Z');
    expect(draw(at(2, 0), at(2, 50), lanes).head).to.equal('M273,56L280,60L273,64Z');
  });

  it('ends in a head that points into the item', () => {
    const tip = (from: number, to: number) => {
      const [back, front] = points(draw(at(from, 0), at(to, 50), lanes).head);
      return [front![0], Math.sign(front![0] - back![0])];
    };
    expect(tip(0, 1)).to.deep.equal([140, 1]);
    expect(tip(1, 0)).to.deep.equal([100, -1]);
    expect(tip(0, 0)).to.deep.equal([100, -1]);
    expect(tip(2, 2)).to.deep.equal([280, 1]);
  });
});

describe('columns', () => {
  it('stand side by side where each begins right of the one before', () => {
    expect(sideBySide([box(0, 0), box(140, 0), box(280, 0)])).to.be.true;
    expect(sideBySide([box(0, 0), box(0, 100)])).to.be.false;
  });

  it('do not where there is one alone', () => {
    expect(sideBySide([box(0, 0)])).to.be.false;
    expect(sideBySide([])).to.be.false;
  });
});
