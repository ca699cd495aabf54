import type {Board, Lane} from './entries.js';
import {filtered} from './filter.js';
import {memo} from './memo.js';

/** What the reader looks for, and which lanes are hidden. */
export class FilterState {
  query = '';
  hidden: ReadonlySet<Lane> = new Set();
  readonly #changed: () => void;
  readonly #filtered = memo(filtered);

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  readonly find = (query: string) => {
    this.query = query;
    this.#changed();
  };

  readonly toggle = (lane: Lane) => {
    const hidden = new Set(this.hidden);
    if (!hidden.delete(lane)) hidden.add(lane);
    this.hidden = hidden;
    this.#changed();
  };

  /** What of `board` is left. */
  apply(board: Board, language: string) {
    return this.#filtered(board, language, this.query, this.hidden);
  }
}
