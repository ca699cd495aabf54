import type {ReactiveController, ReactiveControllerHost} from '@lit/reactive-element';

/** Tells whether its host is printed, and has it drawn anew: the printer takes what stands when the event is over. */
export class Paper implements ReactiveController {
  isPrinting = false;
  readonly #host: ReactiveControllerHost;
  readonly #updateNow: () => void;

  constructor(host: ReactiveControllerHost, updateNow: () => void) {
    this.#host = host;
    this.#updateNow = updateNow;
    host.addController(this);
  }

  hostConnected() {
    for (const type of ['beforeprint', 'afterprint']) addEventListener(type, this.#print);
  }

  hostDisconnected() {
    for (const type of ['beforeprint', 'afterprint']) removeEventListener(type, this.#print);
  }

  readonly #print = ({type}: Event) => {
    this.isPrinting = type === 'beforeprint';
    this.#host.requestUpdate();
    this.#updateNow();
  };
}
