import {noChange} from 'lit';
import {Directive, directive, type ElementPart} from 'lit/directive.js';
import {em} from './item-style.js';

export interface PlacedTick {
  /** In `em` from the left edge of the view. */
  readonly x: number;
  /** EDTF. */
  readonly date: string;
}

/**
 * The marks of the scale. Each keeps its node as long as it is in view: a list of templates would hand the nodes on from
 * mark to mark, and to shape their words anew costs more than all else.
 */
class TickMarks extends Directive {
  #marks = new Map<string, HTMLElement>();

  render(_ticks: readonly PlacedTick[], _say: (tick: PlacedTick) => string): unknown {
    return noChange;
  }

  override update({element}: ElementPart, [ticks, say]: Parameters<this['render']>) {
    const before = this.#marks;
    this.#marks = new Map();
    for (const tick of ticks) {
      const {x, date} = tick;
      const mark = before.get(date) ?? document.createElement('i');
      if (!before.delete(date)) element.prepend(mark);
      const words = say(tick);
      if (mark.textContent !== words) mark.textContent = words;
      mark.className = x < 0 ? 'begun' : '';
      mark.style.translate = em(Math.max(x, 0));
      this.#marks.set(date, mark);
    }
    for (const mark of before.values()) mark.remove();
    return noChange;
  }
}

export const tickMarks = directive(TickMarks);
