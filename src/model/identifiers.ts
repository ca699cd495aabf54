import {SUBJECTS} from './schema-basics.js';

/** What stands for the outcome where a condition could stand too, and therefore names nothing else. */
export const OUTCOME = 'outcome';

/** The ids that a study defines, for its other parts to refer to: by their kind, as the schema has it. */
export class Identifiers {
  readonly #kinds = new Map<string, Set<string>>([[OUTCOME, new Set([OUTCOME])]]);

  /** The ids of a kind with its scope, as `scoped` names it. */
  of(kind: string): Set<string> {
    let ids = this.#kinds.get(kind);
    if (!ids) this.#kinds.set(kind, (ids = new Set()));
    return ids;
  }
}

/** A kind such as "level of" with the condition or ledger, called `scope`, within which its ids hold. */
export const scoped = (kind: string, scope: string) => (isScoped(kind) ? `${kind} ${scope}` : kind);

export const isScoped = (kind: string) => kind.endsWith(' of');

export const isReserved = (id: string, kind: string) =>
  id === OUTCOME && (SUBJECTS as readonly string[]).includes(kind);
