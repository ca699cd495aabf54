/** Moving and zooming with a pointer, two fingers or the wheel; the page keeps its own scrolling. */

export interface Target {
  /** By so many pixels, towards later times if that is positive. */
  pan(by: number): void;
  /** By a factor, around a place in `box` so many pixels from the left edge of the window. */
  zoom(factor: number, clientX: number, box: Element): void;
}

/** A pointer that moves less than this has clicked. */
const SLACK = 4;
const PER_NOTCH = 0.002;
const LINE = 16;

export class Gestures {
  readonly #target: Target;
  /** Where each pointer that is down was last seen. */
  readonly #down = new Map<number, number>();
  #moved = 0;

  constructor(target: Target) {
    this.#target = target;
  }

  /** Lit must not listen passively, or the page would scroll as well. */
  readonly wheel = {
    passive: false,
    handleEvent: (event: WheelEvent) => {
      const {ctrlKey, metaKey, shiftKey, deltaX, deltaY, deltaMode, clientX} = event;
      if (!ctrlKey && !metaKey && !shiftKey) return;
      event.preventDefault();
      // Some browsers turn the wheel sideways themselves where Shift is held.
      const by = (deltaY || deltaX) * (deltaMode ? LINE : 1);
      if (shiftKey) this.#target.pan(by);
      else this.#target.zoom(Math.exp(-by * PER_NOTCH), clientX, boxOf(event));
    },
  };

  readonly start = ({pointerId, clientX, button}: PointerEvent) => {
    if (button) return;
    if (!this.#down.size) this.#moved = 0;
    this.#down.set(pointerId, clientX);
  };

  readonly move = (event: PointerEvent) => {
    const {pointerId, clientX} = event;
    // A button that was let go beyond the chart's edge is told by nothing but this.
    if (!event.buttons) return this.end(event);
    const before = this.#down.get(pointerId);
    if (before === undefined) return;
    const other = [...this.#down].find(([id]) => id !== pointerId)?.[1];
    this.#moved += Math.abs(clientX - before);
    if (this.#moved < SLACK) return;
    boxOf(event).setPointerCapture(pointerId);
    this.#down.set(pointerId, clientX);
    if (other === undefined) return this.#target.pan(before - clientX);
    const [was, is] = [Math.abs(before - other), Math.abs(clientX - other)];
    if (was && is) this.#target.zoom(is / was, (clientX + other) / 2, boxOf(event));
  };

  readonly end = ({pointerId}: PointerEvent) => {
    this.#down.delete(pointerId);
  };

  /** What ends a drag is no click on what lies under it. */
  readonly click = {
    capture: true,
    handleEvent: (event: Event) => {
      if (this.#moved >= SLACK) event.stopPropagation();
      this.#moved = 0;
    },
  };
}

const boxOf = ({currentTarget}: Event) => currentTarget as Element;
