import type {ReactiveController, ReactiveControllerHost} from '@lit/reactive-element';
import {registry} from './registry.js';

/** Detail of `date-select`: the study, the date (EDTF), and what it was chosen at. */
export interface DateSelectDetail {
  readonly study: string;
  readonly date: string;
  readonly node: string;
}

/** What asks for a date, or shows it: figures of one study are linked within a group; '' links to none. */
interface Linked {
  readonly group: string | undefined;
}

type Host = ReactiveControllerHost & Linked;

/** Beside the choices of cases, whose channels begin with their group. */
const channelOf = ({group}: Linked, study: string) => JSON.stringify(['date', group, study]);

/** A reader asks for a date in `figure`: figures that show dates hear of it, also one that is defined later. */
export function askForDate(figure: EventTarget & Linked, detail: DateSelectDetail) {
  if (figure.group !== '') registry.choices.set(channelOf(figure, detail.study), detail.date);
  figure.dispatchEvent(new CustomEvent('date-select', {detail, bubbles: true, composed: true}));
}

/** Hears of the dates that readers ask for elsewhere on the page. */
export class AskedDate implements ReactiveController {
  readonly #host: Host;
  readonly #show: (date: string) => void;
  #study: string | undefined;

  constructor(host: Host, show: (date: string) => void) {
    this.#host = host;
    this.#show = show;
    host.addController(this);
  }

  /** The date that was asked for before `study` stood here. */
  join(study: string): string | undefined {
    this.#study = study;
    return this.#host.group === '' ? undefined : registry.choices.get(channelOf(this.#host, study));
  }

  hostConnected() {
    document.addEventListener('date-select', this.#hear);
  }

  hostDisconnected() {
    document.removeEventListener('date-select', this.#hear);
  }

  readonly #hear = (event: Event) => {
    const {study, date = ''} = (event as CustomEvent<Partial<DateSelectDetail> | null>).detail ?? {};
    const {group} = event.composedPath()[0] as Partial<Linked>;
    if (study === this.#study && group !== '' && group === this.#host.group) this.#show(date);
  };
}
