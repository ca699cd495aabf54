/** The widget for notebooks, as it is shipped: one module, a model, a box. */
import {expect} from '@open-wc/testing';
import type {FigureElement} from '../../src/figure/figure-element.js';
import {clickCase, titleOf} from '../support/page.js';

type Render = (context: {model: Model; el: HTMLElement}) => () => void;

/** The page's half of a model, as anywidget has it. */
class Model {
  readonly #traits: Map<string, unknown>;
  readonly listeners = new Map<string, Set<() => void>>();
  saved: Record<string, unknown>[] = [];

  constructor(traits: Record<string, unknown>) {
    this.#traits = new Map(Object.entries(traits));
  }

  get(trait: string) {
    return this.#traits.get(trait);
  }

  set(trait: string, value: unknown) {
    if (this.#traits.get(trait) === value) return;
    this.#traits.set(trait, value);
    for (const listener of this.listeners.get(`change:${trait}`) ?? []) listener();
  }

  on(event: string, listener: () => void) {
    this.listeners.set(event, (this.listeners.get(event) ?? new Set()).add(listener));
  }

  off(event: string, listener: () => void) {
    this.listeners.get(event)?.delete(listener);
  }

  save_changes() {
    this.saved.push(Object.fromEntries(this.#traits));
  }
}

const src = '/test/pages/loaf.json';

describe('the widget for notebooks', () => {
  let render: Render;
  let boxes: HTMLElement[];
  before(async () => {
    // By a name that the type checker does not follow: it is built.
    const file = '/dist/cdn/anywidget.js';
    render = ((await import(file)) as {default: {render: Render}}).default.render;
  });
  beforeEach(() => {
    boxes = [];
  });
  afterEach(() => boxes.forEach((box) => box.remove()));

  const figureIn = (el: HTMLElement) => el.firstElementChild as FigureElement;

  async function draw(traits: Record<string, unknown>) {
    const model = new Model({group: `group ${Math.random()}`, ...traits});
    const el = document.createElement('div');
    boxes.push(el);
    document.body.append(el);
    const remove = render({model, el});
    await figureIn(el).ready;
    return {model, el, remove};
  }

  it('draws the figure that the model names, with its further attributes', async () => {
    const {el} = await draw({figure: 'alliance-matrix', src, options: {view: 'truth-table', rows: 'yeast'}});
    expect(figureIn(el).localName).to.equal('alliance-matrix');
    expect(figureIn(el).getAttribute('rows')).to.equal('yeast');
    expect(figureIn(el).shadowRoot!.querySelector('[part=truth-table]')).to.not.equal(null);
  });

  it('draws a matrix where the model names no figure, from a study as plain data', async () => {
    const study: unknown = await (await fetch(src)).json();
    const {el} = await draw({study, case: null});
    expect(figureIn(el).localName).to.equal('alliance-matrix');
    expect(titleOf(figureIn(el))).to.equal('What makes a loaf rise');
  });

  it('follows the model', async () => {
    const {model, el} = await draw({figure: 'case-card', src, case: 'monday'});
    expect(titleOf(figureIn(el))).to.equal('Monday’s loaf');
    model.set('case', 'tuesday');
    await figureIn(el).updateComplete;
    expect(titleOf(figureIn(el))).to.equal('Tuesday’s loaf');
    model.set('figure', 'alliance-matrix');
    await figureIn(el).ready;
    expect(el.children).to.have.lengthOf(1);
    expect(figureIn(el).localName).to.equal('alliance-matrix');
  });

  it('sets the case that the reader chose back into the model', async () => {
    const {model, el} = await draw({src});
    clickCase(figureIn(el), 'Tuesday');
    expect(model.saved.map((traits) => traits['case'])).to.deep.equal(['tuesday']);
    await figureIn(el).updateComplete;
    clickCase(figureIn(el), 'Tuesday');
    expect(model.saved.map((traits) => traits['case'])).to.deep.equal(['tuesday', null]);
  });

  it('follows the model also after the reader chose', async () => {
    const {model, el} = await draw({src, case: 'tuesday'});
    clickCase(figureIn(el), 'Monday');
    const figure = figureIn(el);
    model.set('case', 'tuesday');
    await figureIn(el).ready;
    expect(figureIn(el)).to.not.equal(figure);
    expect(figureIn(el).shadowRoot!.querySelector('[part=detail] h3')?.textContent).to.include('Tuesday');
  });

  it('leaves nothing behind', async () => {
    const {model, el, remove} = await draw({src});
    remove();
    expect(el.childNodes).to.have.lengthOf(0);
    expect([...model.listeners.values()].every((listeners) => !listeners.size)).to.equal(true);
  });

  it('gets along with the model of a MyST page, which can neither save nor let go', async () => {
    const {model, el, remove} = await draw({src});
    const refuse = () => {
      throw new Error('not implemented');
    };
    Object.assign(model, {off: refuse, save_changes: refuse});
    const errors: unknown[] = [];
    const note = ({error}: ErrorEvent) => errors.push(error);
    addEventListener('error', note);
    clickCase(figureIn(el), 'Tuesday');
    removeEventListener('error', note);
    expect(errors).to.deep.equal([]);
    expect(model.get('case')).to.equal('tuesday');
    remove();
    expect(el.childNodes).to.have.lengthOf(0);
  });

  it('says so where the model names no figure of ours', () => {
    const el = document.createElement('div');
    expect(() => render({model: new Model({figure: 'img'}), el})).to.throw(RangeError, 'alliance-matrix');
    expect(el.childNodes).to.have.lengthOf(0);
  });
});
