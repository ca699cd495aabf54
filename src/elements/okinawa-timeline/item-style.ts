/** Where an item of a lane is drawn. What is moved keeps its size, so that only few labels are laid out again. */
import type {Drawing} from './drawings.js';
import type {Placed} from './okinawa-timeline.layout.js';

export const em = (length: number) => `${length.toFixed(2)}em`;

/** Rows have the height that the style sheet gives them. */
export const rowStyle = (row: number) => `calc(max(24px,1.9em)*${row})`;

/** A label is not cut shorter than this by the edge of the view. */
const LEAST = 2;
const SOFT_MARK = 1.5;

/** What is seen of the drawing: how far the view has moved since, its width, and whether it is moving still. */
export interface Seen {
  readonly from: number;
  readonly width: number;
  readonly isMoving: boolean;
}

/** Lengths in `em`: where an item begins, how long its mark is, and its button, and how far its label is moved in. */
export interface Place {
  readonly start: number;
  readonly mark: number;
  readonly long: number;
  readonly shift: number;
}

/**
 * What begins far to the left is cut there, and its label stays in sight as long as it has room; what runs out of the
 * view ends at its edge.
 */
export function placeOf({from, width, isMoving}: Seen, drawing: Drawing, item: Placed): Place {
  const {x, room, label, mark, entry} = item;
  const left = drawing.view.from * drawing.view.perDay;
  const reach = 2 * width;
  const start = Math.max(x - left, -reach);
  const cut = start + left - x;
  const edge = from + width - start;
  const long = Math.min(room - cut, edge > LEAST && !(isMoving && drawing.reach) ? edge : reach);
  return {
    start,
    // A band that goes on behind the edge is not closed by a line there.
    mark: Math.max(
      Math.min(mark - cut, entry.isPeriod ? long + 1 : long),
      entry.isVague && !entry.isPeriod ? SOFT_MARK : 0,
    ),
    long: stepped(long, label),
    shift: Math.max(Math.min(from - start, long - label), 0),
  };
}

/** Where a label has to end before its time, it does so in steps: many keep their length while the scale changes. */
function stepped(long: number, label: number): number {
  if (long >= label && long < label + 1) return label;
  const step = 2 ** (Math.floor(Math.log2(Math.max(long, 1))) - 3);
  return Math.floor(long / step) * step;
}
