/** Rendering on a server, beyond what `@lit-labs/ssr` does with the figures by itself. */
export {prerender, type Prerendered, type PrerenderedFigure, type PrerenderOptions} from './prerender.js';
export {styleOf} from './render-figure.js';
