/**
 * A figure as a widget for notebooks (Jupyter, Colab, marimo) and MyST pages, by the protocol of anywidget: the
 * page's model holds what an author sets, and the case that a reader chose is set back into it.
 */
import type {AnyModel} from './model.js';
import {Mount} from './mount.js';

// Brings the elements, and what a program of its own may want of them.
export * from '../index.js';
export type {AnyModel} from './model.js';

interface RenderContext {
  readonly model: AnyModel;
  /** The box in which the widget stands. */
  readonly el: HTMLElement;
}

/** Draws the figure and keeps it up with the model; what it returns takes it away again. */
function render({model, el}: RenderContext): () => void {
  const mount = new Mount(model, el);
  return () => mount.remove();
}

// The protocol asks for a default export.
export default {render};
