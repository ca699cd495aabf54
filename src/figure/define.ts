import {isServer} from 'lit';
import {registry, warnOnce} from './registry.js';
import {version} from './version.js';

/**
 * Defines `tag` unless the page already has it: a second copy of the library must not throw. Two versions on
 * one page share the first one's elements, which the author should know.
 */
export function define(tag: string, element: CustomElementConstructor) {
  if (!isServer && document.contentType !== 'text/html') return;
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
