import {ancestorsOf, type Branch} from './branches.js';

/** Which branches show what stands under them: those that the reader opened, and those that lead to a hit. */
export class Folds {
  readonly #all: readonly Branch[];
  readonly #open: Set<Branch>;
  #toHits = new Set<Branch>();

  /** @param depth - How many levels are shown at first. */
  constructor(all: readonly Branch[], depth: number) {
    this.#all = all;
    this.#open = new Set(all.filter(({level}) => level < depth));
  }

  readonly isOpen = (branch: Branch) =>
    branch.size > 0 && (this.#open.has(branch) || this.#toHits.has(branch));

  /** The branches on view, from top to bottom. */
  get rows(): readonly Branch[] {
    const rows: Branch[] = [];
    for (let i = 0; i < this.#all.length; i++) {
      const branch = this.#all[i]!;
      rows.push(branch);
      if (!this.isOpen(branch)) i += branch.size;
    }
    return rows;
  }

  open(branches: readonly Branch[]) {
    for (const branch of branches) this.#open.add(branch);
  }

  fold(branch: Branch) {
    this.#open.delete(branch);
    this.#toHits.delete(branch);
  }

  toggle(branch: Branch) {
    if (this.isOpen(branch)) this.fold(branch);
    else this.open([branch]);
  }

  setAll(isOpen: boolean) {
    if (isOpen) return this.open(this.#all);
    for (const branch of this.#all) this.fold(branch);
    // A root alone would be little to go on from.
    if (this.#all[0]?.siblings.length === 1) this.open(this.#all.slice(0, 1));
  }

  /** Opens the path to each hit; what only led to earlier hits folds again. */
  show(hits: readonly Branch[]) {
    this.#toHits = new Set(hits.flatMap(ancestorsOf));
  }

  /** Opens the path to one branch for good. */
  reveal(branch: Branch) {
    this.open(ancestorsOf(branch));
  }

  /** `branch`, or the nearest above it that is on view. */
  onView(branch: Branch): Branch {
    return ancestorsOf(branch).findLast((above) => !this.isOpen(above)) ?? branch;
  }
}
