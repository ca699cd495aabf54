import type {ReactiveController, ReactiveControllerHost} from '@lit/reactive-element';
import {isServer} from 'lit';
import type {Study} from '../model/schema.js';
import {announce, listen, registry, warnOnce, type Linked} from './registry.js';

/** What the choice depends on; a FigureElement gives it. */
export interface ChoiceHost extends ReactiveControllerHost {
  /** Figures of the same study are linked within a group; '' links this one to none. */
  group: string | undefined;
  /** The case that an author pinned this figure to. */
  readonly pinned: string | undefined;
}

/**
 * Links the figures of one study on a page: a case chosen in one is shown in all that are not pinned. A
 * reader's own click wins even in a pinned figure, since a button that does nothing would puzzle.
 */
export class ChoiceController implements ReactiveController {
  readonly #host: ChoiceHost;
  #study?: Study;
  /** Where the choice is shared; undefined for a figure in no group. */
  #channel?: string;
  /** The choice made in this very figure, while it is pinned or in no group. */
  #own?: string;
  #linked?: Linked;
  #stop?: () => void;

  constructor(host: ChoiceHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Id of the case to show. */
  get chosen(): string | undefined {
    return this.#own ?? this.#host.pinned ?? registry.choices.get(this.#channel ?? '');
  }

  /**
   * Joins the channel of `study`; to be called whenever study or group may have changed.
   *
   * @param study - The study as its author gave it.
   */
  join(study: Study | undefined) {
    const {group} = this.#host;
    // Without cases there is nothing to choose.
    const channel = study?.cases && group !== '' ? JSON.stringify([group, study.id]) : undefined;
    if (study === this.#study && channel === this.#channel) return;
    this.#own = undefined;
    this.#study = study;
    this.#channel = channel;
    this.#link();
  }

  /** Notes that this figure is linked, and warns if it is to one of another study with the same id. */
  #link() {
    if (this.#linked) registry.linked.delete(this.#linked);
    const channel = this.#channel;
    // On a server nobody chooses, and what is rendered is never disconnected.
    if (isServer || !channel) return;
    this.#linked = {channel, study: fingerprint(this.#study!)};
    registry.linked.add(this.#linked);
    // Later, since an author may exchange the study of several figures.
    setTimeout(() => warnIfSeveral(channel));
  }

  /** The reader chose `id`, which clears the choice if it stood already. Returns what is chosen now. */
  choose(id: string): string | undefined {
    const next = id === this.chosen ? undefined : id;
    if (!this.#channel || this.#host.pinned) this.#own = next;
    if (this.#channel) {
      if (next) registry.choices.set(this.#channel, next);
      else registry.choices.delete(this.#channel);
      announce('choice', this.#channel);
    }
    this.#host.requestUpdate();
    return next;
  }

  hostConnected() {
    this.#link();
    this.#stop = listen('choice', (channel) => {
      if (channel === this.#channel) this.#host.requestUpdate();
    });
  }

  hostDisconnected() {
    this.#stop?.();
    if (this.#linked) registry.linked.delete(this.#linked);
  }
}

/** What figures read alike whose choices are linked, whatever other parts of a study each of them reads. */
const fingerprint = ({title, sources, conditions, outcome, measures, cases}: Study) =>
  JSON.stringify([title, sources, conditions, outcome, measures, cases]);

/** Two different studies under one id would answer each other's choices. */
function warnIfSeveral(channel: string) {
  const studies = [...registry.linked].filter((one) => one.channel === channel).map(({study}) => study);
  if (new Set(studies).size < 2) return;
  warnOnce(
    `Two different studies on this page have the id "${(JSON.parse(channel) as string[])[1]}": change one id, or set groups.`,
  );
}
