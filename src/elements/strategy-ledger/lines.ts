import type {ReactiveController, ReactiveControllerHost} from '@lit/reactive-element';
import {isServer, render, svg} from 'lit';
import {draw, sideBySide, type Box, type Drawn, type End, type Lane} from './geometry.js';

/** A line to draw: between which elements, by their ids, and whether unbroken. */
export interface Line {
  readonly from: string;
  readonly to: string;
  readonly firm: boolean;
}

export interface LinesHost extends ReactiveControllerHost {
  readonly hasUpdated: boolean;
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly lines: readonly Line[];
}

/** Draws lines over its host's columns while these stand side by side, and again whenever a column changes its size. */
export class LinesController implements ReactiveController {
  readonly #host: LinesHost;
  readonly #observer = isServer ? (undefined as never) : new ResizeObserver(() => this.#draw());
  #observed: readonly Element[] = [];

  constructor(host: LinesHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated() {
    const columns = this.#columns();
    if (columns.length !== this.#observed.length || columns.some((one, i) => one !== this.#observed[i])) {
      this.#observer.disconnect();
      for (const column of columns) this.#observer.observe(column);
      this.#observed = columns;
    }
    this.#draw();
  }

  hostDisconnected() {
    this.#observer.disconnect();
    this.#observed = [];
  }

  hostConnected() {
    if (this.#host.hasUpdated) this.hostUpdated();
  }

  #columns() {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>('[part=column]')];
  }

  #draw() {
    const place = this.#host.renderRoot.querySelector<HTMLElement>('[part=lines]');
    if (!place) return;
    const drawn = this.#host.lines.length ? this.#outlines(place.parentElement!) : [];
    render(
      drawn.map(
        ({line, head, firm}) =>
          svg`<path class=${firm ? 'firm' : 'loose'} d=${line}></path><path class="head" d=${head}></path>`,
      ),
      place,
    );
  }

  #outlines(around: HTMLElement): readonly (Drawn & {firm: boolean})[] {
    const within = measureIn(around);
    const columns = this.#columns().map((column) => ({column, box: within(column)}));
    columns.sort((a, b) => a.box.left - b.box.left);
    if (!sideBySide(columns.map(({box}) => box))) return [];
    const lanes = columns.map(({column, box}): Lane => {
      const items = [...column.querySelectorAll('[part=item]')].map(within);
      return {box, taken: items.filter(({top, bottom}) => bottom > top)};
    });
    const endAt = (id: string): End | undefined => {
      const item = columns.flatMap(({column}) => [...column.querySelectorAll(`#${id}`)])[0];
      if (!item) return undefined;
      const {left, right} = within(item);
      const {top, bottom} = within(item.querySelector('summary')!);
      const lane = columns.findIndex(({column}) => column.contains(item));
      return bottom > top ? {lane, box: {left, top, right, bottom}} : undefined;
    };
    return this.#host.lines.flatMap(({from, to, firm}) => {
      const [start, end] = [endAt(from), endAt(to)];
      return start && end ? [{...draw(start, end, lanes), firm}] : [];
    });
  }
}

/** Measures boxes from the corner of `around`, in its own pixels also where the page scales it. */
function measureIn(around: HTMLElement): (element: Element) => Box {
  const origin = around.getBoundingClientRect();
  const scale = origin.width / around.offsetWidth || 1;
  return (element) => {
    const {left, top, right, bottom} = element.getBoundingClientRect();
    return {
      left: (left - origin.left) / scale,
      top: (top - origin.top) / scale,
      right: (right - origin.left) / scale,
      bottom: (bottom - origin.top) / scale,
    };
  };
}
