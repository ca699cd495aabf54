/** What each lane shows, drawn anew as the view moves: lanes take turns where all at once would take too long. */
import type {Entry} from './entries.js';
import {
  CLUSTER,
  layOutLane,
  densityOf,
  type Cluster,
  type LaneLayout,
  type Placed,
} from './okinawa-timeline.layout.js';
import type {Shown} from './scene.js';
import type {View} from './view.js';

export interface Frame {
  readonly view: View;
  /** Room along the scale, in `em`. */
  readonly width: number;
  /** Length of each entry's label, by index. */
  readonly labels: Float64Array;
  /** The entry that has the reader's attention. */
  readonly wanted: Entry | undefined;
  /** The reader is dragging or turning the wheel. */
  readonly isMoving?: boolean;
}

export interface Drawing extends LaneLayout {
  readonly shown: Shown;
  /** The view for which it was drawn. */
  readonly view: View;
  /** How far it reaches beyond that view to each side, in `em`. */
  readonly reach: number;
  /** What of the lane is drawn, in the order of time. */
  readonly items: readonly Item[];
  /** What would take too long for one frame, and waits for the next. */
  readonly rest: readonly Item[];
}

type Item = Placed | Cluster;

/** So many new items are drawn in a frame, fewer while the next is sure to want others; what stood already costs but a part of what is new. */
const BUDGET = {moving: 8, resting: 16};
const KEPT = 0.25;
/** How much more than the view is drawn to each side while the reader pans, in widths of it. */
const OVERSCAN = 0.5;

export const entryOf = (item: Item) => ('entry' in item ? item.entry : item.entries[0]);
const orderOf = (item: Item) => entryOf(item)?.index ?? 0;
const inOrder = (items: readonly Item[]) => [...items].sort((a, b) => orderOf(a) - orderOf(b));

const placedIn = (drawing?: Drawing) =>
  drawing && new Set(drawing.items.flatMap((item) => ('entry' in item ? item.entry : [])));

export class Drawings {
  /** Whether some lanes still wait for their turn. */
  isBehind = false;
  #drawn: readonly Drawing[] = [];
  #frame: Frame | undefined;
  #lanes: readonly Shown[] = [];
  #opened: View | undefined;
  #density = densityOf(1, 0);
  #turn = 0;

  /** The lanes as they can be shown in this frame. */
  update(lanes: readonly Shown[], frame: Frame): readonly Drawing[] {
    const last = this.#frame;
    const {labels, wanted, width} = frame;
    const isOther =
      lanes !== this.#lanes || labels !== last?.labels || wanted !== last.wanted || width !== last.width;
    this.#frame = frame;
    this.#lanes = lanes;
    this.isBehind = false;
    if (isOther) {
      this.#opened = frame.view;
      const count = lanes.reduce((sum, {entries}) => sum + entries.length, 0);
      this.#density = densityOf(lanes.length, count);
      this.#drawn = lanes.map((shown) => this.#draw(shown, frame, 0));
    } else {
      // To draw for a scale that will be gone in the next frame is enough to do; there is time for more later.
      const reach = frame.view.perDay === last.view.perDay ? width * OVERSCAN : 0;
      this.#takeTurns(frame, reach);
    }
    return this.#drawn;
  }

  #takeTurns(frame: Frame, reach: number) {
    const most = frame.isMoving ? BUDGET.moving : BUDGET.resting;
    let budget = most;
    const drawn = this.#drawn.map((drawing) => {
      const {items, rest} = drawing;
      if (!rest.length) return drawing;
      const part = rest.slice(0, budget);
      budget -= part.length;
      return {...drawing, items: inOrder([...items, ...part]), rest: rest.slice(part.length)};
    });
    const first = this.#turn;
    for (let i = 0; i < drawn.length; i++) {
      const at = (first + i) % drawn.length;
      const drawing = drawn[at] as Drawing;
      if (this.#isFresh(drawing, frame.view)) continue;
      if (budget < most / 2) {
        this.isBehind = true;
        break;
      }
      const [anew, cost] = begun(this.#draw(drawing.shown, frame, reach, drawing), drawing, budget);
      drawn[at] = anew;
      budget -= cost;
      this.#turn = at + 1;
    }
    this.#drawn = drawn;
    this.isBehind ||= drawn.some(({rest}) => rest.length);
  }

  /** Whether a drawing will do for `view`. As it stood at first it needs no more than what is in view. */
  #isFresh({view, reach}: Drawing, {from, perDay}: View) {
    if (view.perDay !== perDay) return false;
    if (!reach) return from === this.#opened?.from && perDay === this.#opened.perDay;
    return Math.abs(view.from - from) * perDay <= reach / 2;
  }

  #draw(shown: Shown, frame: Frame, reach: number, last?: Drawing): Drawing {
    const {view, width, labels, wanted} = frame;
    const {perDay} = view;
    const {rows, placed, clusters} =
      last?.view.perDay === perDay
        ? last
        : layOutLane(shown.entries, {...this.#density, perDay, labels, wanted, before: placedIn(last)});
    const left = view.from * view.perDay;
    const isNear = (x: number, room: number) => x + room > left - reach && x < left + width + reach;
    const items = inOrder([
      ...placed.filter(({x, room}) => isNear(x, room)),
      ...clusters.filter(({x}) => isNear(x, CLUSTER)),
    ]);
    return {shown, view, reach, rows, placed, clusters, items, rest: []};
  }
}

/** As much of a drawing as one frame bears, and what that costs: of what did not stand before, the first. */
function begun(drawing: Drawing, last: Drawing, budget: number): [Drawing, number] {
  const stood = new Set(last.items.map(entryOf));
  const kept = drawing.items.filter((item) => stood.has(entryOf(item)));
  const others = drawing.items.filter((item) => !stood.has(entryOf(item)));
  const part = others.slice(0, Math.max(Math.floor(budget - kept.length * KEPT), 1));
  return [
    {...drawing, items: inOrder([...kept, ...part]), rest: others.slice(part.length)},
    kept.length * KEPT + part.length,
  ];
}
