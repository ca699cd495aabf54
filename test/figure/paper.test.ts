import {expect} from '@open-wc/testing';
import type {ReactiveController} from 'lit';
import {Paper} from '../../src/figure/paper.js';

describe('a figure on paper', () => {
  it('is drawn anew before it is printed and afterwards, as long as it stands on the page', () => {
    const drawn: boolean[] = [];
    const controllers: ReactiveController[] = [];
    const host = {
      addController: (one: ReactiveController) => void controllers.push(one),
      removeController: () => undefined,
      requestUpdate: () => undefined,
      updateComplete: Promise.resolve(true),
    };
    const paper = new Paper(host, () => drawn.push(paper.isPrinting));
    expect(controllers).to.deep.equal([paper]);
    const print = () => ['beforeprint', 'afterprint'].forEach((type) => dispatchEvent(new Event(type)));
    paper.hostConnected();
    print();
    expect(drawn).to.deep.equal([true, false]);
    paper.hostDisconnected();
    print();
    expect(drawn).to.have.lengthOf(2);
  });
});
