import {noChange} from 'lit';
import {Directive, directive, type ElementPart} from 'lit/directive.js';
import type {ChartScene} from './chart-view.js';
import {entryOf, type Drawing} from './drawings.js';
import type {Entry} from './entries.js';
import {describe, drawCluster, newStand, placeEntry, type Stand} from './stand.js';

type Item = Drawing['items'][number];
type Stands = Map<Entry | undefined, Stand>;

const isSame = (some: readonly unknown[], others: readonly unknown[]) =>
  some.every((one, i) => one === others[i]);

/**
 * The items of a lane. By hand rather than by templates: there are hundreds, each with a dozen attributes of which a
 * frame changes two, and to make and to compare them costs a template more than all else.
 */
class LaneItems extends Directive {
  #chart: ChartScene | undefined;
  #stands: Stands = new Map();
  #state: readonly unknown[] = [];

  render(_chart: ChartScene, _drawing: Drawing, _lane: number): unknown {
    return noChange;
  }

  override update({element}: ElementPart, [chart, drawing, lane]: Parameters<this['render']>) {
    if (!this.#chart) element.addEventListener('click', this);
    this.#chart = chart;
    const {shown} = drawing;
    const {words, chosenCase, asked, chosen, at, open} = chart;
    const here = (entry: Entry | undefined) => entry?.lane === shown.lane && entry;
    const looks = [words.language, words.registered, lane, chosenCase, asked, shown];
    const state = [
      ...looks,
      drawing,
      edgesOf(chart, drawing),
      here(chosen),
      here(at),
      here(open?.entries[0]),
    ];
    if (isSame(state, this.#state)) return noChange;
    const isOther = !isSame(looks, this.#state);
    this.#state = state;
    this.#stands = standsOf(drawing, this.#stands);
    const scene = {chart, drawing, lane};
    let next = element.firstChild;
    for (const stand of this.#stands.values()) {
      const {item, box} = stand;
      if ('entry' in item) {
        if (stand.isNew || isOther) describe(scene, item, stand);
        placeEntry(scene, item, stand);
      } else drawCluster(scene, item, stand);
      stand.isNew = false;
      if (box === next) next = next.nextSibling;
      else element.insertBefore(box, next);
    }
    return noChange;
  }

  /** A click on one of them. */
  handleEvent({target}: Event) {
    const {choose, toggle} = this.#chart as ChartScene;
    const [item] = [...this.#stands.values()].flatMap((stand) => (target === stand.button ? stand.item : []));
    if (!item) return;
    if ('entry' in item) choose(item.entry);
    else toggle(item);
  }
}

export const laneItems = directive(LaneItems);

/** What is drawn already keeps its nodes: to shape a label anew costs more than all else. What is gone loses them. */
function standsOf({items}: Drawing, before: Stands): Stands {
  const stands: Stands = new Map();
  for (const item of items) {
    const entry = entryOf(item);
    const known = before.get(entry);
    if (known && 'entry' in known.item === 'entry' in item) {
      before.delete(entry);
      known.item = item;
      stands.set(entry, known);
    } else stands.set(entry, newStand(item));
  }
  for (const {box} of before.values()) box.remove();
  return stands;
}

/** On what of the view the items hang: at rest all that stand at its edges, else those that follow its left one. */
function edgesOf({view, isMoving}: ChartScene, drawing: Drawing): unknown {
  if (!isMoving) return view.from;
  const {from, perDay} = view.perDay === drawing.view.perDay ? view : drawing.view;
  const left = from * perDay;
  const isBand = (item: Item) =>
    'entry' in item && item.x < left && item.room > item.label && item.x + item.room > left;
  return drawing.items.some(isBand) ? from : undefined;
}
