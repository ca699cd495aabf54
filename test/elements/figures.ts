/** Ways for tests to set up a figure and to look into it as a reader would. */
import {fixture, html} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import type {TemplateResult} from 'lit';
import 'axe-core/axe.min.js';
import type {FigureElement} from '../../src/figure/figure-element.js';
import {registry, registerStudy} from '../../src/figure/registry.js';
import {okinawa} from '../../src/studies/okinawa/index.js';
import {stakePerception} from '../../src/studies/stake-perception/index.js';

type Axe = typeof import('axe-core');
const {axe} = globalThis as typeof globalThis & {axe: Axe};

export const engine = () => executeServerCommand<'chromium' | 'firefox' | 'webkit', undefined>('engine');

/** Draws one figure and waits until it stands, or until it has told why it cannot. */
export async function draw<T extends FigureElement>(markup: TemplateResult, lang = 'en'): Promise<T> {
  registerStudy(okinawa);
  registerStudy(stakePerception);
  const place = await fixture<HTMLElement>(html`<div lang=${lang}>${markup}</div>`);
  const figure = place.firstElementChild as T;
  await stands(figure);
  return figure;
}

/** Waits until `figure` stands or says what is wrong. */
export async function stands(figure: FigureElement) {
  await figure.updateComplete;
  if (find(figure, '[part=figure], [part=problems]')) return;
  await Promise.race([
    figure.ready,
    new Promise((resolve) => figure.addEventListener('problem', resolve, {once: true})),
  ]);
  await figure.updateComplete;
}

/** Forgets the choices made in earlier figures, and what they were linked by. */
export function forget() {
  registry.choices.clear();
  registry.linked.clear();
}

export const find = <E extends HTMLElement>(figure: Element, selector: string) =>
  figure.shadowRoot!.querySelector<E>(selector);

export const findAll = <E extends HTMLElement>(figure: Element, selector: string) => [
  ...figure.shadowRoot!.querySelectorAll<E>(selector),
];

/** Text as it is read, without the white space of the markup. */
export const textOf = (node: Node | null | undefined) =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The same as it is seen, without what only assistive technology is told. */
export function seen(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('.hidden')) hidden.remove();
  return textOf(copy);
}

/** All that `figure` says. Only a part of it, if a selector names one. */
export function says(figure: FigureElement, selector = '[part=figure], [part=problems]') {
  return textOf(find(figure, selector));
}

/** What assistive technology calls `element`. */
export function nameOf(element: Element): string {
  axe.setup(document.body);
  try {
    return axe.commons.text.accessibleText(element).replace(/\s+/g, ' ').trim();
  } finally {
    axe.teardown();
  }
}

/** The first button whose name includes `words`. */
export function button(figure: Element, words: string): HTMLButtonElement {
  const found = findAll<HTMLButtonElement>(figure, 'button').find((one) => textOf(one).includes(words));
  if (!found) throw new Error(`No button says "${words}".`);
  return found;
}

/** Clicks the button that includes `words`. */
export async function press(figure: FigureElement, words: string) {
  button(figure, words).click();
  await figure.updateComplete;
}

export function openAll(figure: FigureElement) {
  for (const details of findAll<HTMLDetailsElement>(figure, 'details')) details.open = true;
}

/** What axe finds in `root`, each finding in one line. */
export async function findings(root: Element): Promise<readonly string[]> {
  const {violations} = await axe.run(root);
  return violations.flatMap(({id, nodes}) => nodes.map((node) => `${id}: ${node.html.slice(0, 150)}`));
}
