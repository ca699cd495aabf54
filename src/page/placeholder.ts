import {registry} from '../figure/registry.js';
import {attributesOf} from './attributes.js';

/** What an editor may have put `data-figure` on that a figure cannot stand in. */
const DATA = 'table,ul,ol,dl';

/**
 * Puts the figure that `place` names into it, around its contents, which become the figure's data or its fallback. A
 * caption stays where it is. Only figures that this page has, and only attributes that the figure has, are taken.
 *
 * @returns whether the page has such a figure.
 */
export function upgrade(place: HTMLElement): boolean {
  const tag = place.dataset['figure'] ?? '';
  // Not any custom element of the page: only ours are known to take what authors write.
  if (!registry.versions.has(tag)) return false;
  const isDone = place.closest(tag) ?? place.querySelector(tag);
  if (!isDone && !place.isContentEditable) insert(figureOf(tag, place), place);
  return true;
}

function figureOf(tag: string, place: Element): Element {
  const figure = document.createElement(tag);
  for (const name of attributesOf(figure.constructor)) {
    const value = place.getAttribute(`data-${name}`);
    if (value !== null) figure.setAttribute(name, value);
  }
  return figure;
}

function insert(figure: Element, place: Element) {
  if (place.matches(DATA)) {
    place.before(figure);
    figure.append(place);
    return;
  }
  const caption = place.querySelector('figcaption');
  // Some systems put a <figure> of their own around a table and its caption.
  const box = caption?.parentElement ?? place;
  const contents = [...box.childNodes].filter((node) => node !== caption);
  const first = contents.find((node) => node.nodeType === Node.ELEMENT_NODE || node.textContent?.trim());
  box.insertBefore(figure, first ?? caption);
  figure.append(...contents);
}
