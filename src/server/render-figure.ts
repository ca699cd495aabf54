/** One figure of a page as the markup that stands in its shadow root. */
import {LitElementRenderer, render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import type {CSSResult, TemplateResult} from 'lit';
import type {Problem} from '../model/problem.js';
import type {Study} from '../model/schema.js';
import type {PageElement} from './page-element.js';

/** What the server uses of a figure beside what is public. */
interface Figure {
  isStill?: boolean;
  readonly problems: readonly Problem[];
  readonly drawn: Study | undefined;
  render(): TemplateResult;
}

export interface Rendered {
  /** Undefined where the figure cannot be drawn. */
  readonly markup: string | undefined;
  readonly problems: readonly Problem[];
}

/** By what a figure looks into the page around it. */
const LENT = ['closest', 'querySelector', 'querySelectorAll', 'getRootNode'] as const;

/** How the markup tells Lit where its values stand. */
const MARKS = /<!--\/?lit-(?:part|node)[^>]*-->|<\?>/g;

const IDS = / (id|for|aria-labelledby|aria-describedby|aria-controls)="([^"]+)"/g;

/** @param place - The figure's tag in a page. */
export async function renderFigure(place: PageElement): Promise<Rendered> {
  const {markup, problems} = await draw(place, false);
  if (markup === undefined) return {markup, problems};
  const still = stillOf((await draw(place, true)).markup ?? '');
  return {
    markup: still === stillOf(markup) ? markup : `${markup}<div class="still">${still}</div>`,
    problems,
  };
}

/** Without what only Lit reads, and with ids of its own, since it stands beside what Lit takes over. */
const stillOf = (markup: string) =>
  markup
    .replace(MARKS, '')
    .replace(IDS, (_, name: string, ids: string) => ` ${name}="${ids.replace(/\S+/g, 'still-$&')}"`);

async function draw(place: PageElement, isStill: boolean): Promise<Rendered> {
  const renderer = new LitElementRenderer(place.localName);
  const {element} = renderer;
  const figure = element as unknown as Figure;
  figure.isStill = isStill;
  for (const name of LENT) Object.assign(element, {[name]: place[name].bind(place)});
  Object.defineProperty(element, 'nextSibling', {value: place.nextSibling});
  for (const {name, value} of place.node.attrs) renderer.setAttribute(name, value);
  // The first time it asks for its file, the second time it has it.
  renderer.connectedCallback();
  await new Promise((resolve) => setTimeout(resolve));
  renderer.connectedCallback();
  const {drawn, problems} = figure;
  return {
    markup: drawn && (await collectResult(render(figure.render(), {customElementHostStack: [renderer]}))),
    problems,
  };
}

/** The figure's sheets, and what shows its still copy to readers without script alone. */
export function styleOf(tag: string): string {
  const {elementStyles} = customElements.get(tag) as unknown as {elementStyles: readonly CSSResult[]};
  return elementStyles.map(({cssText}) => cssText.trim()).join('') + STILL;
}

const STILL =
  '.still{display:none}@media (scripting:none){section:has(~.still){display:none}.still{display:block}}';
