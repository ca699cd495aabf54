/** What stands for an item of a lane: a list item in its place, and a button in it. */
import {text} from '../../model/text.js';
import type {ChartScene} from './chart-view.js';
import type {Drawing} from './drawings.js';
import type {Entry} from './entries.js';
import {em, placeOf, rowStyle} from './item-style.js';
import {classOf} from './list-view.js';
import type {Cluster, Placed} from './okinawa-timeline.layout.js';

/** The lane as it is drawn, by its number among the others. */
export interface LaneScene {
  readonly chart: ChartScene;
  readonly drawing: Drawing;
  readonly lane: number;
}

/** A list item, which is as long as the mark, and its button; and what was last written to them: to ask takes longer. */
export interface Stand {
  readonly box: HTMLElement;
  readonly button: HTMLElement;
  item: Placed | Cluster;
  isNew: boolean;
  /** It came while the view moves, and its label seems to have room: it is not cut before the view rests. */
  isFree: boolean;
  readonly written: string[];
}

/** Copied, which is quicker than to make each anew. */
let model: HTMLElement | undefined;

export function newStand(item: Placed | Cluster): Stand {
  if (!model) {
    model = document.createElement('li');
    const button = document.createElement('button');
    Object.assign(button, {type: 'button', dir: 'auto', tabIndex: -1, ariaExpanded: 'false'});
    model.part.value = 'event';
    model.append(button);
  }
  const box = model.cloneNode(true) as HTMLElement;
  return {box, button: box.firstChild as HTMLElement, item, isNew: true, isFree: false, written: []};
}

const put = (element: Element, attributes: Readonly<Record<string, unknown>>) => {
  for (const name in attributes) element.setAttribute(name, String(attributes[name]));
};

/** One stop: the date is said before the label, and the lane's name described after it. */
export function describe({chart, drawing, lane}: LaneScene, {entry, place}: Placed, {box, button}: Stand) {
  const {words} = chart;
  const {isPeriod, isVague, isWithin, index, item} = entry;
  const isHollow = isWithin || item.status;
  const kind = `${isVague ? 'vague' : ''} ${isPeriod ? 'period' : isHollow ? 'within' : ''}`;
  const {value, lang = words.language} = text(item.label, words.language);
  const look = `${kind} ${classOf(chart, entry)}`.trim();
  if (look !== box.className) box.className = look;
  // The section around it has the language that the figure speaks.
  if (lang !== words.spoken) button.lang = lang;
  else button.removeAttribute('lang');
  put(box, {'aria-posinset': place, 'aria-setsize': drawing.shown.entries.length});
  put(button, {
    id: `e${index}`,
    'aria-label': nameOf(chart, entry, value),
    'aria-describedby': `lane-${lane}`,
  });
  button.textContent = value;
}

/** Date and label in one: a text of its own for the date would cost each entry a box. */
function nameOf({words}: ChartScene, {item, isPeriod}: Entry, label: string) {
  const kind = isPeriod ? 'Period' : item.status;
  const date = text(item.display, words.language).value || words.date(item.date);
  return date + (kind ? words.aside(words.say(kind)) : '') + words.say(': ') + label;
}

/** Writes to a list item (the first three) or to its button what is not written there yet: most stays as it is. */
function write({box, button, written}: Stand, values: readonly string[]) {
  values.forEach((value, i) => {
    if (written[i] === value) return;
    written[i] = value;
    (i < 3 ? box : button).style.setProperty(PROPERTIES[i] as string, value);
  });
}

const PROPERTIES = ['inset-inline-start', 'inset-block-start', 'inline-size', 'inline-size', 'text-indent'];

/** Where an entry stands, and what the reader does with it. */
export function placeEntry({chart, drawing}: LaneScene, item: Placed, stand: Stand) {
  const {view, width, isMoving, at, chosen} = chart;
  const from = (view.from - drawing.view.from) * view.perDay;
  const {start, mark, long, shift} = placeOf({from, width, isMoving}, drawing, item);
  write(stand, [em(start), rowStyle(item.row), em(mark), em(long), shift ? em(shift) : '']);
  const isFree = isMoving && long >= item.label && (stand.isNew || stand.isFree);
  if (isFree !== stand.isFree) stand.button.className = isFree ? 'free' : '';
  stand.isFree = isFree;
  tell(stand, item.entry === at, item.entry === chosen);
}

function tell({button}: Stand, isStop: boolean, isOpen: boolean) {
  const stop = isStop ? 0 : -1;
  if (button.tabIndex !== stop) button.tabIndex = stop;
  if (button.ariaExpanded !== String(isOpen)) button.ariaExpanded = String(isOpen);
}

export function drawCluster({chart, drawing}: LaneScene, {x, entries}: Cluster, stand: Stand) {
  const {words, open} = chart;
  const {view, rows} = drawing;
  const {box, button} = stand;
  write(stand, [em(x - view.from * view.perDay), rowStyle(rows)]);
  if (stand.isNew) box.part.value = 'more';
  tell(stand, true, open?.entries[0] === entries[0]);
  const label = words.say('{n} more', {n: entries.length});
  if (button.textContent !== label) button.textContent = label;
}
