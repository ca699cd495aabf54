import {expect, fixture, html} from '@open-wc/testing';
import type {CaseSelectDetail} from '../../src/figure/choice.js';
import {registry} from '../../src/figure/registry.js';
import {choose, chosenIn, studyOf, TestFigure} from '../support/test-figure.js';
import {hearWarnings} from '../support/warnings.js';

/** Choices last as long as the page, so each test has a study of its own. */
let count = 0;
const freshStudy = () => studyOf(`choice-${count++}`);

type Settings = Partial<Pick<TestFigure, 'study' | 'own' | 'group' | 'case'>>;

/** Figures on one page. */
async function figuresOf(...all: Settings[]): Promise<TestFigure[]> {
  const figures = all.map((settings) =>
    Object.assign(document.createElement('test-figure') as TestFigure, settings),
  );
  (await fixture(html`<div></div>`)).append(...figures);
  await updated(figures);
  return figures;
}

const updated = (figures: readonly TestFigure[]) =>
  Promise.all(figures.map(({updateComplete}) => updateComplete));

async function chosenInAll(figures: readonly TestFigure[]) {
  await updated(figures);
  return figures.map(chosenIn);
}

describe('a case chosen in one figure', () => {
  const takeWarnings = hearWarnings();

  it('is shown in all figures of the same study, also in those that come later', async () => {
    const study = freshStudy();
    const figures = await figuresOf({study}, {study: structuredClone(study)}, {study: JSON.stringify(study)});
    choose(figures[0]!, 'two');
    expect(await chosenInAll(figures)).to.deep.equal(['two', 'two', 'two']);
    choose(figures[2]!, 'one');
    expect(await chosenInAll(figures)).to.deep.equal(['one', 'one', 'one']);
    expect(await chosenInAll(await figuresOf({study}))).to.deep.equal(['one']);
  });

  it('is cleared by choosing it again, in any of them', async () => {
    const study = freshStudy();
    const figures = await figuresOf({study}, {study});
    choose(figures[0]!, 'two');
    await updated(figures);
    choose(figures[1]!, 'two');
    expect(await chosenInAll(figures)).to.deep.equal([undefined, undefined]);
  });

  it('is not shown in figures of another study', async () => {
    const figures = await figuresOf({study: freshStudy()}, {study: freshStudy()});
    choose(figures[0]!, 'one');
    expect(await chosenInAll(figures)).to.deep.equal(['one', undefined]);
  });

  it('stays within its group', async () => {
    const study = freshStudy();
    const figures = await figuresOf({study, group: 'a'}, {study, group: 'a'}, {study, group: 'b'}, {study});
    choose(figures[0]!, 'one');
    expect(await chosenInAll(figures)).to.deep.equal(['one', 'one', undefined, undefined]);
    choose(figures[3]!, 'two');
    expect(await chosenInAll(figures)).to.deep.equal(['one', 'one', undefined, 'two']);
  });

  it('stays in the figure where its group is empty', async () => {
    const study = freshStudy();
    const figures = await figuresOf({study, group: ''}, {study, group: ''}, {study});
    choose(figures[0]!, 'one');
    choose(figures[2]!, 'two');
    expect(await chosenInAll(figures)).to.deep.equal(['one', undefined, 'two']);
    choose(figures[0]!, 'one');
    expect(await chosenInAll(figures)).to.deep.equal([undefined, undefined, 'two']);
  });

  it('is shown in a figure that joins its group', async () => {
    const study = freshStudy();
    const figures = await figuresOf({study, group: 'a'}, {study, group: 'b'});
    choose(figures[0]!, 'one');
    figures[1]!.group = 'a';
    expect(await chosenInAll(figures)).to.deep.equal(['one', 'one']);
    figures[1]!.removeAttribute('group');
    figures[1]!.group = undefined;
    expect(await chosenInAll(figures)).to.deep.equal(['one', undefined]);
  });

  it('is forgotten by a figure that gets another study', async () => {
    const study = freshStudy();
    const figures = await figuresOf({study, group: ''});
    choose(figures[0]!, 'one');
    figures[0]!.study = freshStudy();
    expect(await chosenInAll(figures)).to.deep.equal([undefined]);
  });

  it('is shown in a figure that was away meanwhile', async () => {
    const study = freshStudy();
    const [stays, leaves] = await figuresOf({study}, {study});
    const page = leaves!.parentElement!;
    leaves!.remove();
    choose(stays!, 'two');
    await updated([stays!, leaves!]);
    page.append(leaves!);
    await new Promise((resolve) => setTimeout(resolve));
    expect(await chosenInAll([stays!, leaves!])).to.deep.equal(['two', 'two']);
  });

  it('warns where two different studies have one id, and only there', async () => {
    const study = freshStudy();
    await figuresOf({study}, {study: {...study, title: 'The study changed'}}, {study});
    expect(takeWarnings().map((warning) => warning.includes(`"${study.id}"`))).to.deep.equal([true]);
    const other = freshStudy();
    await figuresOf({study: other}, {study: {...other, title: 'The study changed'}, group: 'apart'});
  });

  it('does not warn of a study that a figure exchanges for a corrected one', async () => {
    const study = freshStudy();
    const [figure] = await figuresOf({study});
    figure!.study = {...study, title: 'The study corrected'};
    await figure!.updateComplete;
    expect(takeWarnings()).to.deep.equal([]);
  });

  it('does not warn of a case of the author’s own, held against the same study', async () => {
    const study = freshStudy();
    await figuresOf({study}, {study, case: {id: 'mine'}});
    expect(takeWarnings()).to.deep.equal([]);
  });

  it('is the matter of that figure alone where the study is made of its own attributes', async () => {
    const figures = await figuresOf({own: studyOf('own')}, {own: studyOf('own', {summary: 'Another.'})});
    choose(figures[0]!, 'one');
    expect(await chosenInAll(figures)).to.deep.equal(['one', undefined]);
    expect(takeWarnings()).to.deep.equal([]);
  });

  it('leaves only plain data behind for other copies of the code', async () => {
    const study = freshStudy();
    const [figure] = await figuresOf({study});
    choose(figure!, 'one');
    const values = [...registry.choices, ...registry.fingerprints].flat();
    expect(values).to.not.be.empty;
    for (const value of values) expect(value).to.be.a('string');
  });
});

describe('a pinned figure', () => {
  hearWarnings();

  it('stays with its case whatever is chosen elsewhere', async () => {
    const study = freshStudy();
    const figures = await figuresOf({study, case: 'one'}, {study});
    choose(figures[1]!, 'two');
    expect(await chosenInAll(figures)).to.deep.equal(['one', 'two']);
    choose(figures[1]!, 'two');
    expect(await chosenInAll(figures)).to.deep.equal(['one', undefined]);
  });

  it('shows what the reader clicks in it, as the others do, and its own case again when that is cleared', async () => {
    const study = freshStudy();
    const figures = await figuresOf({study, case: 'one'}, {study});
    choose(figures[0]!, 'two');
    expect(await chosenInAll(figures)).to.deep.equal(['two', 'two']);
    choose(figures[0]!, 'two');
    expect(await chosenInAll(figures)).to.deep.equal(['one', undefined]);
  });

  it('follows the choice again when it is unpinned', async () => {
    const study = freshStudy();
    const figures = await figuresOf({study, case: 'one'}, {study});
    choose(figures[1]!, 'two');
    figures[0]!.case = undefined;
    expect(await chosenInAll(figures)).to.deep.equal(['two', 'two']);
  });

  it('moves to the case that its author pins it to next', async () => {
    const study = freshStudy();
    const figures = await figuresOf({study, case: 'one'});
    choose(figures[0]!, 'two');
    await updated(figures);
    choose(figures[0]!, 'two');
    figures[0]!.case = 'two';
    expect(await chosenInAll(figures)).to.deep.equal(['two']);
  });
});

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
