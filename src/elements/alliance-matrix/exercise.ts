import type {Condition, Study} from '../../model/schema.js';
import {answersOf, type Answers} from './answers.js';

/** What the exercise needs of its figure. */
export interface ExerciseHost {
  /** Whether the page lets answers be kept on the reader's device. */
  readonly remember: boolean | undefined;
  requestUpdate(): void;
}

/**
 * The reader's own coding while it comes about. It stays in the page: it is kept on the device only where the
 * author asks for that, and goes nowhere else.
 */
export class Exercise {
  readonly #host: ExerciseHost;
  #study: Study | undefined;
  #axes: readonly Condition[] = [];
  answers: Answers = {};
  /** Id of the case that is being placed. */
  picked: string | undefined;
  /** Whether the author's coding is shown. */
  revealed = false;

  constructor(host: ExerciseHost) {
    this.#host = host;
  }

  /** Begins anew for another study or other axes, with what the device remembers. */
  begin(study: Study, axes: readonly Condition[]) {
    if (study === this.#study && axes.every((axis, i) => axis === this.#axes[i])) return;
    this.#study = study;
    this.#axes = axes;
    this.picked = undefined;
    this.revealed = false;
    this.answers = answersOf(study, axes, this.#host.remember ? this.#recall() : undefined);
  }

  /** Takes a case up, or lays it down again. */
  readonly pick = (id: string) => {
    this.picked = id === this.picked ? undefined : id;
    this.#host.requestUpdate();
  };

  /** Places a case, or takes it out of the table if no levels are given. */
  readonly place = (id: string, levels: Readonly<Record<string, string>> | undefined) => {
    const {[id]: _, ...others} = this.answers;
    this.answers = levels ? {...others, [id]: levels} : others;
    this.picked = undefined;
    this.#keep();
    this.#host.requestUpdate();
  };

  readonly reveal = () => {
    this.revealed = true;
    this.picked = undefined;
    this.#host.requestUpdate();
  };

  readonly restart = () => {
    this.revealed = false;
    this.answers = {};
    this.#keep();
    this.#host.requestUpdate();
  };

  get #key() {
    return `alliance-widgets/exercise/${this.#study?.id ?? ''}`;
  }

  // A page may be denied its storage, or it may be full: the exercise works without.
  #recall(): unknown {
    try {
      return JSON.parse(localStorage.getItem(this.#key) ?? 'null');
    } catch {
      return undefined;
    }
  }

  #keep() {
    if (!this.#host.remember) return;
    try {
      localStorage.setItem(this.#key, JSON.stringify(this.answers));
    } catch {
      // See above.
    }
  }
}
