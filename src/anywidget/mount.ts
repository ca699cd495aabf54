import {type CaseSelectDetail, type FigureElement} from '../index.js';
import {registry} from '../figure/registry.js';
import type {AnyModel} from './model.js';

/** Traits that are properties of every figure. */
const shared = ['study', 'src', 'case', 'group'] as const;

/** One figure in its box, kept up with its model. */
export class Mount {
  readonly #model: AnyModel;
  readonly #box: HTMLElement;
  #figure: FigureElement | undefined;
  /** The case that the reader chose here last; null after a choice was cleared, undefined before any. */
  #chosen: string | null | undefined;
  readonly #listeners = new Map([
    ['change:figure', () => this.#draw()],
    ['change:options', () => this.#draw()],
    ...shared.map((trait) => [`change:${trait}`, () => this.#update(trait)] as const),
  ]);

  constructor(model: AnyModel, box: HTMLElement) {
    this.#model = model;
    this.#box = box;
    this.#draw();
    for (const [event, listener] of this.#listeners) model.on(event, listener);
  }

  /** Takes away the figure and everything that listens. */
  remove() {
    this.#figure?.remove();
    for (const [event, listener] of this.#listeners) attempt(() => this.#model.off(event, listener));
  }

  /** @throws RangeError if the trait `figure` names none. */
  #draw() {
    const tag = this.#model.get('figure') ?? 'alliance-matrix';
    if (typeof tag !== 'string' || !registry.versions.has(tag)) {
      throw new RangeError(
        `no such figure: ${JSON.stringify(tag)}; there are ${[...registry.versions.keys()].join(', ')}`,
      );
    }
    const figure = document.createElement(tag) as FigureElement;
    for (const [name, value] of Object.entries(Object(this.#model.get('options')) as object)) {
      if (value !== false && value != null) figure.setAttribute(name, value === true ? '' : String(value));
    }
    for (const trait of shared) set(figure, trait, this.#model.get(trait));
    figure.addEventListener('case-select', (event) => this.#choose(event as CustomEvent<CaseSelectDetail>));
    this.#figure?.remove();
    this.#box.append(figure);
    this.#figure = figure;
    this.#chosen = undefined;
  }

  #update(trait: (typeof shared)[number]) {
    const value = this.#model.get(trait);
    if (trait === 'case' && this.#chosen !== undefined) {
      // In a figure the reader's click wins over what its author says later, which a program's author would not expect.
      if ((value ?? null) !== this.#chosen) this.#draw();
    } else if (this.#figure) set(this.#figure, trait, value);
  }

  #choose({detail}: CustomEvent<CaseSelectDetail>) {
    this.#chosen = detail.case ?? null;
    this.#model.set('case', this.#chosen);
    attempt(() => this.#model.save_changes());
  }
}

/** A page of MyST has no program behind it: its model throws at these methods, and nothing is amiss. */
function attempt(call: () => void) {
  try {
    call();
  } catch {
    // There was nothing to tell, or to take back.
  }
}

/** Programs have other words for what is not there: None is null here. */
const set = (figure: FigureElement, trait: (typeof shared)[number], value: unknown) =>
  Object.assign(figure, {[trait]: value === null || value === '' ? undefined : value});
