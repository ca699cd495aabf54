/** What stands for an item of a lane: a list item in its place, and a button in it. */
import {text} from '../../model/text.js';
import type {ChartScene} from './chart-view.js';
import type {Drawing} from './drawings.js';
import type {Entry} from './entries.js';
import {itemStyle, placeStyle} from './item-style.js';
import {classOf} from './list-view.js';
import type {Cluster, Placed} from './okinawa-timeline.layout.js';

/** The lane as it is drawn, by its number among the others. */
export interface LaneScene {
  readonly chart: ChartScene;
  readonly drawing: Drawing;
  readonly lane: number;
}

/** Copied, which is quicker than to make each anew. */
let model: HTMLElement | undefined;

export function newStand(): HTMLElement {
  if (!model) {
    model = document.createElement('li');
    const button = document.createElement('button');
    Object.assign(button, {type: 'button', dir: 'auto'});
    model.append(button);
  }
  return model.cloneNode(true) as HTMLElement;
}

const put = (element: Element, attributes: Readonly<Record<string, unknown>>) => {
  for (const name in attributes) element.setAttribute(name, String(attributes[name]));
};

/** One stop: the date is said before the label, and the lane's name described after it. */
export function describe({chart, drawing, lane}: LaneScene, {entry, place}: Placed, box: HTMLElement) {
  const {words} = chart;
  const {isPeriod, isVague, isWithin, index, item} = entry;
  const isHollow = isWithin || item.status;
  const kind = `${isPeriod ? 'period' : ''} ${isVague ? 'vague' : ''} ${isHollow ? 'within' : ''}`;
  const {value, lang = words.language} = text(item.label, words.language);
  const button = box.firstChild as HTMLElement;
  put(box, {
    part: 'event',
    class: `${kind} ${classOf(chart, entry)}`,
    'aria-posinset': place,
    'aria-setsize': drawing.shown.entries.length,
  });
  put(button, {
    id: `e${index}`,
    'aria-label': nameOf(chart, entry, value),
    'aria-describedby': `lane-${lane}`,
    lang,
  });
  button.textContent = value;
}

/** Date and label in one: a text of its own for the date would cost each entry a box. */
function nameOf({words}: ChartScene, {item, isPeriod}: Entry, label: string) {
  const kind = isPeriod ? 'Period' : item.status;
  const date = text(item.display, words.language).value || words.date(item.date);
  return date + (kind ? words.aside(words.say(kind)) : '') + words.say(': ') + label;
}

/** Where an entry stands, and what the reader does with it. */
export function placeEntry({chart, drawing}: LaneScene, item: Placed, box: HTMLElement) {
  const {view, width, isMoving, at, chosen} = chart;
  const from = (view.from - drawing.view.from) * view.perDay;
  const [style, buttonStyle] = itemStyle({from, width, isMoving}, drawing, item);
  const button = box.firstChild as HTMLElement;
  box.style.cssText = style;
  button.style.cssText = buttonStyle;
  button.tabIndex = item.entry === at ? 0 : -1;
  button.ariaExpanded = String(item.entry === chosen);
}

export function drawCluster({chart, drawing}: LaneScene, {x, entries}: Cluster, box: HTMLElement) {
  const {words, open} = chart;
  const {view, rows} = drawing;
  const button = box.firstChild as HTMLElement;
  box.part.value = 'more';
  box.style.cssText = placeStyle(x - view.from * view.perDay, rows);
  button.ariaExpanded = String(open?.entries[0] === entries[0]);
  const label = words.say('{n} more', {n: entries.length});
  if (button.textContent !== label) button.textContent = label;
}
