import {keepItems} from './gaps.js';
import type {Path} from './path.js';
import type {Problems} from './problems.js';

interface Child {
  readonly id: string;
  parent?: string | undefined;
}

/**
 * Leaves out each parent that would put an item under itself. Goes step by step and over no item twice, as the
 * items may be many and stand thousands deep.
 */
export function checkParents(items: Child[], path: Path | undefined, problems: Problems): true {
  const all = new Map<string, {readonly item: Child; readonly at: Path}>();
  keepItems(items, path, (item, at) => all.set(item.id, {item, at}).size > 0);
  const settled = new Set<string>();
  for (const first of all.keys()) {
    const trail = new Set<string>();
    for (let next = all.get(first); next && !settled.has(next.item.id);) {
      const {item, at} = next;
      trail.add(item.id);
      if (trail.has(item.parent ?? '')) {
        problems.report('cycle.parent', {up: at, key: 'parent'});
        delete item.parent;
      }
      next = all.get(item.parent ?? '');
    }
    for (const id of trail) settled.add(id);
  }
  return true;
}
