/** Where lines between items run: plain arithmetic, without a page. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A column as lines see it: its own box, and the boxes in it that no line may cross. */
export interface Lane {
  readonly box: Box;
  readonly taken: readonly Box[];
}

/** An end of a line: an item's box, and the number of its lane from the left. */
export interface End {
  readonly lane: number;
  readonly box: Box;
}

/** The outlines of a line and of its arrow's head, as SVG has them. */
export interface Drawn {
  readonly line: string;
  readonly head: string;
}

/** Whether the boxes stand side by side, from left to right. */
export const sideBySide = (boxes: readonly Box[]) =>
  boxes.length > 1 && boxes.every(({left}, i) => i === 0 || left >= boxes[i - 1]!.right - 1);

/**
 * The line from one item to another. Across the lanes between the two it runs through the gaps that their items
 * leave; within one lane it bends out into the space beside it.
 */
export function draw(from: End, to: End, lanes: readonly Lane[]): Drawn {
  if (from.lane === to.lane) return bend(from, to, lanes);
  const way = Math.sign(to.lane - from.lane);
  const [back, front] = way > 0 ? (['left', 'right'] as const) : (['right', 'left'] as const);
  const start = middle(from.box);
  const end = middle(to.box);
  // Items may be set in: what is beside them is left along a level stretch, lest the curve cross their parents.
  let at = {x: lanes[from.lane]!.box[front], y: start};
  let line = `M${point({x: from.box[front], y: start})}H${round(at.x)}`;
  for (let i = from.lane + way; i !== to.lane; i += way) {
    const {box, taken} = lanes[i]!;
    const share = (i - from.lane) / (to.lane - from.lane);
    const y = nearestGap(start + share * (end - start), taken);
    line += `${curve(at, {x: box[back], y})}H${round(box[front])}`;
    at = {x: box[front], y};
  }
  line += `${curve(at, {x: lanes[to.lane]!.box[back], y: end})}H${round(to.box[back])}`;
  return {line, head: arrow({x: to.box[back], y: end}, way)};
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line within one lane: out to its right and back, or to its left where nothing is further right. */
function bend(from: End, to: End, lanes: readonly Lane[]): Drawn {
  const {box} = lanes[from.lane]!;
  const right = lanes[from.lane + 1];
  const left = lanes[from.lane - 1];
  const out = right ? right.box.left : left ? left.box.right : box.right;
  const side = right || !left ? 'right' : 'left';
  const start = {x: box[side], y: middle(from.box)};
  const end = {x: box[side], y: middle(to.box)};
  const bow = `C${point({x: out, y: start.y})} ${point({x: out, y: end.y})} ${point(end)}`;
  const line = `M${point({...start, x: from.box[side]})}H${round(start.x)}${bow}H${round(to.box[side])}`;
  return {line, head: arrow({...end, x: to.box[side]}, side === 'right' ? -1 : 1)};
}

/** The height nearest to `y` at which nothing stands: between two boxes, above them all or below. */
function nearestGap(y: number, taken: readonly Box[]): number {
  const boxes = taken.toSorted((a, b) => a.top - b.top);
  const [first] = boxes;
  if (!first) return y;
  const gaps = [first.top - EDGE];
  let reached = first.bottom;
  for (const {top, bottom} of boxes.slice(1)) {
    if (top > reached) gaps.push((top + reached) / 2);
    reached = Math.max(reached, bottom);
  }
  gaps.push(reached + EDGE);
  return gaps.reduce((best, gap) => (Math.abs(gap - y) < Math.abs(best - y) ? gap : best));
}

/** How far a line keeps from the first and the last box of a lane, in pixels. */
const EDGE = 3;

/** From `a` to `b`, leaving and arriving level. */
function curve(a: Point, b: Point): string {
  const x = (a.x + b.x) / 2;
  return `C${point({x, y: a.y})} ${point({x, y: b.y})} ${point(b)}`;
}

/** The head of an arrow that arrives at `tip`, running right (1) or left (-1). */
const arrow = ({x, y}: Point, way: number) =>
  `M${point({x: x - 7 * way, y: y - 4})}L${point({x, y})}L${point({x: x - 7 * way, y: y + 4})}Z`;

const middle = ({top, bottom}: Box) => (top + bottom) / 2;

const round = (n: number) => Math.round(n * 10) / 10;
const point = ({x, y}: Point) => `${round(x)},${round(y)}`;
