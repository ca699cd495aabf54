import type {Branch} from './branches.js';
import type {Folds} from './folds.js';

/** What a key of the tree pattern does, besides choosing: it opens and folds in `folds`, and leads to a branch. */
export function follow(key: string, at: Branch, folds: Folds): Branch | undefined {
  const {rows} = folds;
  const row = rows.indexOf(at);
  switch (key) {
    case 'ArrowDown':
      return rows[row + 1] ?? at;
    case 'ArrowUp':
      return rows[row - 1] ?? at;
    case 'Home':
      return rows[0];
    case 'End':
      return rows.at(-1);
    case 'ArrowRight':
      if (folds.isOpen(at)) return at.children[0];
      folds.open([at]);
      return at;
    case 'ArrowLeft':
      if (!folds.isOpen(at)) return at.parent ?? at;
      folds.fold(at);
      return at;
    case '*':
      folds.open(at.siblings);
      return at;
    default:
      return undefined;
  }
}

/** How long, in milliseconds, a reader may wait between the letters of one name. */
const PAUSE = 700;

/** Finds a branch by the first letters of its name; the same letter again goes on to the next. */
export class TypeAhead {
  #typed = '';
  #last = -Infinity;

  /** @param time - When the key was pressed, in milliseconds. */
  find(
    key: string,
    time: number,
    rows: readonly Branch[],
    at: Branch,
    nameOf: (branch: Branch) => string,
  ): Branch | undefined {
    this.#typed = time - this.#last > PAUSE ? key : this.#typed + key;
    this.#last = time;
    const isRepeated = [...this.#typed].every((letter) => letter === key);
    const wanted = (isRepeated ? key : this.#typed).toLowerCase();
    const from = rows.indexOf(at) + (isRepeated ? 1 : 0);
    return [...rows.slice(from), ...rows.slice(0, from)].find((branch) =>
      nameOf(branch).toLowerCase().startsWith(wanted),
    );
  }
}
