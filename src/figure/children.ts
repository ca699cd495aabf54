/** Reading the data that an author put inside the tag, which may still be arriving. */

import {registry} from './registry.js';

/** The script of one of these types inside `host`, if any. MkDocs and others wrap it, so it may lie deeper. */
export function dataScript(host: Element, types: readonly string[] = ['application/json']) {
  return host.querySelector<HTMLScriptElement>(types.map((type) => `script[type="${type}" i]`).join());
}

/**
 * Whether all of `node`'s text has arrived: while the page is parsed, an element can be seen before its
 * content. What comes after a node proves that it is complete.
 */
export function isComplete(node: Node): boolean {
  if (node.ownerDocument?.readyState !== 'loading') return true;
  for (let at: Node | null = node; at; at = at.parentNode) if (at.nextSibling) return true;
  return false;
}

/**
 * Resolves when nothing more will come by itself: the page is parsed, its deferred scripts have run, and the task
 * is over in which a framework may still set properties.
 */
export function settled(): Promise<void> {
  return new Promise((resolve) => {
    const afterTask = () => setTimeout(resolve);
    if (document.readyState === 'complete') return afterTask();
    // Deferred scripts run while the page is already `interactive`; a late one may come after DOMContentLoaded.
    document.addEventListener('DOMContentLoaded', afterTask, {once: true});
    addEventListener('load', afterTask, {once: true});
  });
}

/**
 * Whether `host` seems to have swallowed the page after it, as `<alliance-matrix/>` does in HTML: it holds
 * what nobody means as the fallback of a figure.
 */
export function hasSwallowed(host: Element): boolean {
  if (host.nextSibling) return false;
  const foreign = [
    'main',
    'nav',
    // That of a table belongs to it.
    ':not(figure)>figcaption',
    'footer',
    'h1',
    'h2',
    'h3',
    'script[src]',
    ...registry.versions.keys(),
  ];
  return host.querySelector(foreign.join()) !== null;
}
