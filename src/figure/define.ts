import {isServer} from 'lit';
import {registry, warnOnce} from './registry.js';
import {version} from './version.js';

/**
 * Defines `tag` unless the page already has it: a second copy of the library must not throw. Two versions on
 * one page share the first one's elements, which the author should know. Where a figure cannot be drawn – in a document
 * that is not HTML, in a browser without constructable style sheets – nothing is defined, so that fallbacks stay.
 */
export function define(tag: string, element: CustomElementConstructor) {
  if (!isServer && !canDraw(document)) return;
  if (!customElements.get(tag)) {
    customElements.define(tag, element);
    registry.versions.set(tag, version);
    return;
  }
  const first = registry.versions.get(tag);
  if (first === version) return;
  warnOnce(
    `Two versions of alliance-widgets are loaded, ${first ?? 'an unknown one'} and ${version}: the first stays in use.`,
  );
}

const canDraw = ({contentType, adoptedStyleSheets}: Document) =>
  contentType === 'text/html' && Boolean(adoptedStyleSheets);
