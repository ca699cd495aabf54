import type {ReactiveController, ReactiveControllerHost} from '@lit/reactive-element';

/** The reader has come to rest after so many milliseconds. */
const REST = 150;

/** One update a frame while the reader drags or turns the wheel, and one more when that is over. */
export class Motion implements ReactiveController {
  isMoving = false;
  /** Fulfilled with the next frame; undefined while none is wanted. */
  frame: Promise<void> | undefined;
  readonly #host: ReactiveControllerHost;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected() {
    clearTimeout(this.#rest);
    this.isMoving = false;
  }

  move() {
    this.isMoving = true;
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      this.isMoving = false;
      this.#host.requestUpdate();
    }, REST);
    this.next();
  }

  /** Updates with the next frame, however often that is asked for before. */
  next() {
    this.frame ??= new Promise((resolve) =>
      requestAnimationFrame(() => {
        this.frame = undefined;
        this.#host.requestUpdate();
        resolve();
      }),
    );
  }
}
