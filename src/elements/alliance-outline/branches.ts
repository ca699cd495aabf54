import type {OutlineNode} from '../../model/schema.js';

/** A node of the outline with its place in it. */
export interface Branch {
  readonly node: OutlineNode;
  /** Its place among all branches, from top to bottom. */
  readonly index: number;
  readonly parent: Branch | undefined;
  /** 1 at the top. */
  readonly level: number;
  /** Its place among its siblings, from 1. */
  readonly place: number;
  /** Itself and its siblings. */
  readonly siblings: readonly Branch[];
  readonly children: readonly Branch[];
  /** How many branches stand under it, at whatever level. */
  readonly size: number;
}

/**
 * All branches of an outline from top to bottom, each directly followed by those under it. A root without a label
 * only holds the others together and is none.
 */
export function branchesOf(root: OutlineNode): readonly Branch[] {
  const all: Branch[] = [];
  const grow = (nodes: readonly OutlineNode[], parent: Branch | undefined, siblings: Branch[]) => {
    nodes.forEach((node, i) => {
      const children: Branch[] = [];
      const level = (parent?.level ?? 0) + 1;
      const branch = {node, index: all.length, parent, level, place: i + 1, siblings, children, size: 0};
      all.push(branch);
      siblings.push(branch);
      grow(node.children ?? [], branch, children);
      branch.size = all.length - branch.index - 1;
    });
  };
  grow(root.label === '' ? (root.children ?? []) : [root], undefined, []);
  return all;
}

/** What `branch` stands under, from its parent up. */
export function ancestorsOf(branch: Branch): readonly Branch[] {
  const path: Branch[] = [];
  for (let at = branch.parent; at; at = at.parent) path.push(at);
  return path;
}

/** Whether a branch has more to say than its name. */
export const saysMore = ({node: {description, date, display, note, cite}}: Branch) =>
  Boolean(description || date || display || note || cite?.length);
