/**
 * For the owner of a site whose system lets no elements or scripts of authors pass: puts figures where authors wrote
 * `<div data-figure="alliance-matrix">`, also where that arrives later. The one part of the library that changes a
 * page's own content.
 */
import {isComplete, settled} from '../figure/children.js';
import {registry, warnOnce} from '../figure/registry.js';
import {upgrade} from './placeholder.js';

const awaited = new Set<string>();

/** @param isLate - All that the page brings by itself is there, so that a figure that is missing is told. */
function scan(isLate = document.readyState === 'complete') {
  for (const place of document.querySelectorAll<HTMLElement>('[data-figure]')) {
    if (!isComplete(place) || upgrade(place)) continue;
    const tag = place.dataset['figure'] ?? '';
    const known = [...registry.versions.keys()].sort().join(', ');
    if (isLate)
      warnOnce(`data-figure="${tag.slice(0, 60)}": this page has no such figure. There are: ${known}.`);
    if (awaited.has(tag)) continue;
    awaited.add(tag);
    // What is no name of an element is never defined.
    customElements.whenDefined(tag).then(
      () => scan(),
      () => undefined,
    );
  }
}

new MutationObserver(() => scan(false)).observe(document, {
  childList: true,
  subtree: true,
  attributeFilter: ['data-figure'],
});
scan(false);
void settled().then(() => scan(true));
