import type {ReactiveController, ReactiveControllerHost} from '@lit/reactive-element';

/** Opens every `<details>` of its host for the printer, and closes again those that the reader had closed. */
export class PrintController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #opened: HTMLDetailsElement[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    window.addEventListener('beforeprint', this.#open);
    window.addEventListener('afterprint', this.#close);
  }

  hostDisconnected() {
    window.removeEventListener('beforeprint', this.#open);
    window.removeEventListener('afterprint', this.#close);
  }

  readonly #open = () => {
    const closed = this.#host.shadowRoot?.querySelectorAll<HTMLDetailsElement>('details:not([open])');
    for (const details of closed ?? []) {
      details.open = true;
      this.#opened.push(details);
    }
  };

  readonly #close = () => {
    for (const details of this.#opened.splice(0)) details.open = false;
  };
}
