import {expect, fixture, html} from '@open-wc/testing';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {PrintController} from '../../src/figure/print.js';

class Folded extends HTMLElement implements ReactiveControllerHost {
  readonly updateComplete = Promise.resolve(true);
  readonly #controllers: ReactiveController[] = [];

  constructor() {
    super();
    this.attachShadow({mode: 'open'}).innerHTML = '<details></details><details open></details>';
    new PrintController(this);
  }
  addController(controller: ReactiveController) {
    this.#controllers.push(controller);
  }
  removeController() {}
  requestUpdate() {}
  connectedCallback() {
    for (const controller of this.#controllers) controller.hostConnected?.();
  }
  disconnectedCallback() {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }
  get open() {
    return [...this.shadowRoot!.querySelectorAll('details')].map(({open}) => open);
  }
}

customElements.define('test-folded', Folded);

const print = (type: 'beforeprint' | 'afterprint') => window.dispatchEvent(new Event(type));

describe('printing a figure', () => {
  let figure: Folded;
  beforeEach(async () => {
    figure = await fixture(html`<test-folded></test-folded>`);
  });

  it('opens what the reader had closed, and closes it again', () => {
    print('beforeprint');
    expect(figure.open).to.deep.equal([true, true]);
    print('afterprint');
    expect(figure.open).to.deep.equal([false, true]);
  });

  it('leaves open what the reader opens afterwards', () => {
    print('beforeprint');
    print('afterprint');
    figure.shadowRoot!.querySelector('details')!.open = true;
    print('afterprint');
    expect(figure.open).to.deep.equal([true, true]);
  });

  it('asked for twice still closes what the reader had closed', () => {
    print('beforeprint');
    print('beforeprint');
    print('afterprint');
    expect(figure.open).to.deep.equal([false, true]);
  });

  it('does not touch a figure that left the page', () => {
    figure.remove();
    print('beforeprint');
    expect(figure.open).to.deep.equal([false, true]);
  });
});
