/** What a figure with a choice tells the page, and what it leaves behind there. */
import {expect, fixture, html} from '@open-wc/testing';
import type {CaseSelectDetail} from '../../src/figure/figure-element.js';
import {registry} from '../../src/figure/registry.js';
import {chosenInAll, figuresOf, freshStudy, updated} from '../support/linked-figures.js';
import {choose} from '../support/test-figure.js';
import {hearWarnings} from '../support/warnings.js';

describe('the event case-select', () => {
  hearWarnings();

  it('comes from the figure where the reader chose and from no other, across shadow roots', async () => {
    const study = freshStudy();
    const figures = await figuresOf({study}, {study});
    const page = figures[0]!.parentElement!;
    const outer = await fixture(html`<div><div></div></div>`);
    outer.firstElementChild!.attachShadow({mode: 'open'}).append(...figures);
    const heard: [EventTarget, CaseSelectDetail][] = [];
    const listen = (event: Event) =>
      heard.push([event.composedPath()[0]!, (event as CustomEvent<CaseSelectDetail>).detail]);
    outer.addEventListener('case-select', listen);
    page.addEventListener('case-select', listen);
    await updated(figures);
    choose(figures[1]!, 'two');
    await updated(figures);
    choose(figures[0]!, 'two');
    expect(heard).to.deep.equal([
      [figures[1], {study: study.id, case: 'two'}],
      [figures[0], {study: study.id, case: undefined}],
    ]);
  });

  it('comes from a figure that is linked to none as well', async () => {
    const [figure] = await figuresOf({study: freshStudy(), group: ''});
    let heard = 0;
    figure!.addEventListener('case-select', () => heard++);
    choose(figure!, 'one');
    expect(heard).to.equal(1);
  });
});

describe('a figure that left the page', () => {
  hearWarnings();

  it('leaves no listener behind, however often it came', async () => {
    const targets: [EventTarget, string][] = [
      [registry.events, 'the registry'],
      [window, 'the window'],
      [document, 'the document'],
    ];
    const balance = new Map(targets.map(([, name]) => [name, 0]));
    const restore = targets.map(([target, name]) =>
      countListeners(target, (by) => balance.set(name, balance.get(name)! + by)),
    );
    const study = freshStudy();
    const [figure] = await figuresOf({study});
    const page = figure!.parentElement!;
    expect(balance.get('the registry')).to.be.greaterThan(0);
    for (let times = 0; times < 3; times++) {
      figure!.remove();
      page.append(figure!);
      await figure!.updateComplete;
    }
    figure!.remove();
    for (const undo of restore) undo();
    expect(Object.fromEntries(balance)).to.deep.equal({
      'the registry': 0,
      'the window': 0,
      'the document': 0,
    });
  });

  it('does not hear of choices any more', async () => {
    const study = freshStudy();
    const [stays, leaves] = await figuresOf({study}, {study});
    leaves!.remove();
    choose(stays!, 'one');
    expect(await chosenInAll([stays!, leaves!])).to.deep.equal(['one', undefined]);
  });
});

/** Counts listeners that are added to and removed from `target`; returns how to stop. */
function countListeners(target: EventTarget, add: (by: 1 | -1) => void): () => void {
  const {addEventListener, removeEventListener} = target;
  target.addEventListener = function (...args: Parameters<typeof addEventListener>) {
    add(1);
    addEventListener.apply(target, args);
  };
  target.removeEventListener = function (...args: Parameters<typeof removeEventListener>) {
    add(-1);
    removeEventListener.apply(target, args);
  };
  return () => {
    target.addEventListener = addEventListener;
    target.removeEventListener = removeEventListener;
  };
}
