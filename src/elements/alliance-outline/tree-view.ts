import {html, nothing, type TemplateResult} from 'lit';
import {saysMore, type Branch} from './branches.js';
import {dateOf, detailView} from './detail-view.js';
import type {Scene} from './scene.js';

/**
 * The branches on view as a tree. The map is the same tree: only the style sheet draws it otherwise, so that
 * keyboard, choice and hits are one for both.
 */
export const treeView = (scene: Scene, tops: readonly Branch[]) =>
  html`<ul part=${scene.isMap ? 'map' : 'tree'} role="tree" aria-labelledby="title">
    ${tops.map((branch) => branchView(scene, branch))}
  </ul>`;

function branchView(scene: Scene, branch: Branch): TemplateResult {
  const isOpen = scene.isOpen(branch);
  // The list is outside of the item: what has the focus is then the item alone, not all that stands under it.
  return html`<li role="none">
    ${itemView(scene, branch, isOpen)}
    ${
      isOpen
        ? html`<ul role="none">
            ${branch.children.map((child) => branchView(scene, child))}
          </ul>`
        : nothing
    }
  </li>`;
}

function itemView(scene: Scene, branch: Branch, isOpen: boolean) {
  const {index, level, place, siblings, size} = branch;
  const isTold = scene.isTold(branch) && saysMore(branch);
  // eslint-disable-next-line lit-a11y/accessible-name -- The name is what the item shows, in templates of its own.
  return html`<div
    part="node"
    class=${level === 1 ? 'top' : ''}
    id="n${index}"
    role="treeitem"
    aria-level=${level}
    aria-posinset=${place}
    aria-setsize=${siblings.length}
    aria-expanded=${size ? isOpen : nothing}
    aria-selected=${branch === scene.chosen}
    tabindex=${branch === scene.at ? 0 : -1}
  >
    <span class="twisty" aria-hidden="true">${size ? '▸' : ''}</span>
    <span class="label">${labelView(scene, branch, isOpen)}</span>
    ${isTold ? html`<div part="detail">${detailView(scene, branch)}</div>` : nothing}
  </div>`;
}

function labelView({words, hits}: Scene, branch: Branch, isOpen: boolean) {
  const {node, size} = branch;
  const label = words.label(node);
  // Once is enough where the name says it.
  const isNamed = node.date && !node.display && words.name(node).includes(words.date(node.date));
  const date = isNamed ? nothing : dateOf(branch, words);
  return html`${hits.has(branch) ? html`<mark>${label}</mark>` : label}${
    date === nothing ? nothing : html`${' '}<small>${date}</small>`
  }${size && !isOpen ? html`${' '}<small class="count">+${size}</small>` : nothing}`;
}
