import type {ReactiveControllerHost} from '@lit/reactive-element';
import {chartView} from './chart-view.js';
import {Drawings, type Drawing} from './drawings.js';
import type {Entry} from './entries.js';
import {Gestures} from './gestures.js';
import {labelLengths} from './label-length.js';
import {memo} from './memo.js';
import {Motion} from './motion.js';
import type {Reading} from './reading.js';
import type {Scene} from './scene.js';
import {Viewport} from './viewport.js';

/** The chart as it stands between two updates: what is in view, what is drawn of it, and how it is moved. */
export class Chart {
  readonly viewport = new Viewport();
  readonly gestures = new Gestures({
    pan: (by) => this.#move(() => this.viewport.pan(by / this.viewport.em)),
    zoom: (factor, clientX, box) =>
      this.#move(() => {
        // To ask in each frame would have what changes there laid out twice.
        this.#left ??= box.getBoundingClientRect().left;
        this.viewport.zoom(factor, (clientX - this.#left) / this.viewport.em);
      }),
  });
  readonly #motion: Motion;
  readonly #drawings = new Drawings();
  readonly #labels = memo(labelLengths);
  /** Where the chart begins in the window, while the reader moves it. */
  #left: number | undefined;
  #stop: Entry | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#motion = new Motion(host);
  }

  /** Whether the reader is dragging or turning the wheel. */
  get isMoving() {
    return this.#motion.isMoving;
  }

  /** Fulfilled with the frame that is waited for, if any. */
  get frame() {
    return this.#motion.frame;
  }

  #move(change: () => void) {
    if (!this.isMoving) this.#left = undefined;
    change();
    this.#motion.move();
  }

  render(scene: Scene, reading: Reading, changed: () => void) {
    const {language} = scene.words;
    const {view, width} = this.viewport;
    const {isMoving} = this.#motion;
    const labels = this.#labels(reading.board, language);
    const lanes = reading.shown(language);
    const drawings = this.#drawings.update(lanes, {view, width, labels, wanted: reading.at, isMoving});
    if (this.#drawings.isBehind) this.#motion.next();
    if (!isMoving) this.#stop = this.#stopIn(drawings, reading.stopIn(lanes));
    return chartView({
      ...scene,
      at: this.#stop,
      view,
      width,
      drawings,
      isMoving,
      open: reading.open,
      toggle: (cluster) => {
        reading.toggle(cluster);
        changed();
      },
    });
  }

  /** Where the Tab key stops among the events: where the reader was, or else at the first in view. */
  #stopIn(drawings: readonly Drawing[], at: Entry | undefined): Entry | undefined {
    const drawn = drawings.flatMap(({items}) => items.flatMap((item) => ('entry' in item ? item.entry : [])));
    return [...(at ? [at] : []), ...drawn].find((entry) => this.viewport.sees(entry));
  }
}
