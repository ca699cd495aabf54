import type {OutlineNode} from '../../model/schema.js';
import {branchesOf, saysMore, type Branch} from './branches.js';
import {Folds} from './folds.js';
import {follow, TypeAhead} from './keys.js';
import {hitsOf} from './search.js';

/** Where a reader is in an outline: what is open, chosen and found, and where the Tab key stops. */
export class Reading {
  readonly branches: readonly Branch[];
  readonly folds: Folds;
  readonly #typeAhead = new TypeAhead();
  at: Branch | undefined;
  chosen: Branch | undefined;
  query = '';
  hits: readonly Branch[] = [];
  /** What the hits were found in. */
  language = '';

  /** @param depth - How many levels are open at first. */
  constructor(outline: OutlineNode | undefined, depth: number) {
    this.branches = outline ? branchesOf(outline) : [];
    this.folds = new Folds(this.branches, depth);
    [this.at] = this.branches;
  }

  /** Which of the hits the reader is at, from 1; 0 before the first. */
  get place(): number {
    return this.at ? this.hits.indexOf(this.at) + 1 : 0;
  }

  search(query: string, language: string) {
    this.query = query;
    this.language = language;
    this.hits = hitsOf(this.branches, query, language);
    // Where nothing is sought any more, the reader keeps the place to which the search led.
    const kept = [this.chosen, this.at].filter((branch) => branch !== undefined);
    this.folds.show(this.hits.length ? this.hits : kept);
    this.#stay();
  }

  /** Chooses the next hit, or the one before. */
  next(by: 1 | -1) {
    const {hits, place} = this;
    const to = place ? place - 1 + by : Math.min(by, 0);
    this.at = hits.at(to >= hits.length ? 0 : to) ?? this.at;
    if (hits.length) this.chosen = this.at;
    if (this.at) this.folds.reveal(this.at);
  }

  setAll(isOpen: boolean) {
    this.folds.setAll(isOpen);
    this.#stay();
  }

  toggle(branch: Branch) {
    this.folds.toggle(branch);
    this.at = branch;
  }

  /** A branch opens to what it says; one that says no more than its name, to what stands under it. */
  activate(branch: Branch) {
    this.at = branch;
    if (!saysMore(branch)) this.folds.toggle(branch);
    this.chosen = branch === this.chosen && saysMore(branch) ? undefined : branch;
  }

  /**
   * What a key does that is pressed at `branch`.
   *
   * @param time - When it was pressed, in milliseconds.
   * @returns whether it does anything.
   */
  press(key: string, time: number, branch: Branch, nameOf: (branch: Branch) => string): boolean {
    if (key === 'Enter' || key === ' ') this.activate(branch);
    else {
      // The names of other keys are longer than a letter.
      const isLetter = [...key].length === 1;
      const to =
        follow(key, branch, this.folds) ??
        (isLetter ? this.#typeAhead.find(key, time, this.folds.rows, branch, nameOf) : undefined);
      if (!to) return false;
      this.at = to;
    }
    return true;
  }

  /** Where the Tab key stops is on view. */
  #stay() {
    this.at = this.at && this.folds.onView(this.at);
  }
}
