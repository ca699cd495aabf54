/**
 * For a bundler's build: figures that a server drew are taken over as they stand, without being drawn anew. It must come
 * before everything else of Lit's, this library included.
 */
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import {adoptStyles, type CSSResult} from 'lit';
import {FigureElement} from './figure/figure-element.js';
import {registry} from './figure/registry.js';

/** What is protected of a figure. */
interface Figure {
  readonly shadowRoot: ShadowRoot | null;
  readonly drawn: unknown;
  createRenderRoot(): ShadowRoot;
  performUpdate(): void;
  requestUpdate(): void;
}

const figures = FigureElement.prototype as unknown as Figure;
const {createRenderRoot, performUpdate} = figures;

/** Figures that a server drew, until they are taken over. */
const served = new WeakSet<Figure>();

figures.createRenderRoot = function (this: Figure) {
  if (!this.shadowRoot) return createRenderRoot.call(this);
  served.add(this);
  // Only for readers without script.
  this.shadowRoot.querySelector('.still')?.remove();
  const root = createRenderRoot.call(this);
  // The server's style elements do not apply where the page's policy forbids them.
  adoptStyles(root, (this.constructor as unknown as {elementStyles: CSSResult[]}).elementStyles);
  return root;
};

figures.performUpdate = function (this: Figure) {
  if (!served.has(this)) return performUpdate.call(this);
  // The server knew of no choice that was made elsewhere on the page: it is shown as soon as the figure is taken over.
  const choices = [...registry.choices];
  registry.choices.clear();
  try {
    performUpdate.call(this);
  } finally {
    for (const [channel, id] of choices) registry.choices.set(channel, id);
  }
  if (!this.drawn) return;
  served.delete(this);
  if (choices.length) this.requestUpdate();
};
