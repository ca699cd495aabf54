/**
 * Where an item of a lane is drawn. All is written out, without custom properties, which engines would have to parse
 * anew for each item; and what is moved keeps its size, so that only few labels are laid out again.
 */
import type {Drawing} from './drawings.js';
import {MIN_MARK, type Placed} from './okinawa-timeline.layout.js';

export const em = (length: number) => `${length.toFixed(2)}em`;

/** Places are given in the lane's own rows, as the style sheet has their height. */
export const placeStyle = (x: number, row: number) =>
  `inset-inline-start:${em(x)};inset-block-start:calc(max(24px,1.9em)*${row})`;

/** A label is not cut shorter than this by the edge of the view. */
const LEAST = 2;
const SOFT_MARK = 1.5;

/** What is seen of the drawing: how far the view has moved since, its width, and whether it is moving still. */
export interface Seen {
  readonly from: number;
  readonly width: number;
  readonly isMoving: boolean;
}

/**
 * The style of an item and that of its button. What begins far to the left is cut there, and its label stays in
 * sight as long as it has room; what runs out of the view ends at its edge.
 */
export function itemStyle({from, width, isMoving}: Seen, drawing: Drawing, item: Placed): [string, string] {
  const {x, row, room, label, mark} = item;
  const left = drawing.view.from * drawing.view.perDay;
  const reach = 2 * width;
  const start = Math.max(x - left, -reach);
  const cut = start + left - x;
  const edge = from + width - start;
  const long = Math.min(room - cut, edge > LEAST && !(isMoving && drawing.reach) ? edge : reach);
  const shift = Math.max(Math.min(from - start, long - label), 0);
  const size = `;inline-size:${em(stepped(long, label))}`;
  return [
    placeStyle(start, row) + size + markStyle(item, Math.min(mark - cut, long)),
    shift ? `text-indent:${em(shift)}` : '',
  ];
}

/** Where a label has to end before its time, it does so in steps: many keep their length while the scale changes. */
function stepped(long: number, label: number): number {
  if (long >= label && long < label + 1) return label;
  const step = 2 ** (Math.floor(Math.log2(Math.max(long, 1))) - 3);
  return Math.floor(long / step) * step;
}

/** The mark is a background: the sizes of what the style sheet draws, which has that of the least itself. */
function markStyle({entry: {isPeriod, isVague, isWithin, item}}: Placed, mark: number): string {
  const soft = em(Math.max(mark, SOFT_MARK));
  const right = `background-position-x:0,0,0,calc(${em(mark)} - 1px)`;
  const isHollow = isWithin || item.status;
  const sizes = isPeriod
    ? `${em(mark)} 90%,0 0,1px 90%,1px 90%;${right}`
    : isVague
      ? isHollow
        ? `${soft} 1px,${soft} 1px`
        : `${soft} .35em`
      : isHollow
        ? `${em(mark)} 1px,${em(mark)} 1px,1px .35em,1px .35em;${right}`
        : mark === MIN_MARK
          ? ''
          : `${em(mark)} .35em`;
  return sizes && `;background-size:${sizes}`;
}
