import {expect} from '@open-wc/testing';
import {registry} from '../../src/figure/registry.js';
import {chosenInAll, figuresOf, freshStudy, updated} from '../support/linked-figures.js';
import {afterTask, choose, studyOf} from '../support/test-figure.js';
import {hearWarnings} from '../support/warnings.js';

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

  it('is shown in a figure that joins its group, and not in one that leaves it', async () => {
    const study = freshStudy();
    const figures = await figuresOf({study, group: 'a'}, {study, group: 'b'}, {study});
    choose(figures[0]!, 'one');
    choose(figures[2]!, 'two');
    figures[1]!.setAttribute('group', 'a');
    expect(await chosenInAll(figures)).to.deep.equal(['one', 'one', 'two']);
    figures[1]!.removeAttribute('group');
    expect(await chosenInAll(figures)).to.deep.equal(['one', 'two', 'two']);
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
    await afterTask();
    expect(await chosenInAll([stays!, leaves!])).to.deep.equal(['two', 'two']);
  });

  it('is not shown elsewhere, whatever ids and groups are called', async () => {
    const [first, second] = [freshStudy(), freshStudy()];
    const figures = await figuresOf(
      {study: {...first, id: `b/${second.id}`}, group: 'a'},
      {study: second, group: 'a/b'},
      {study: first, group: ' '},
      {study: first},
    );
    choose(figures[0]!, 'one');
    choose(figures[2]!, 'two');
    expect(await chosenInAll(figures)).to.deep.equal(['one', undefined, 'two', undefined]);
  });

  it('warns where two different studies have one id, and only there', async () => {
    const [study, other] = [freshStudy(), freshStudy()];
    await figuresOf(
      {study},
      {study: {...study, title: 'The study changed'}},
      {study},
      {study: other},
      {study: {...other, title: 'The study changed'}, group: 'apart'},
      {study: {...other, title: 'The study changed'}, group: ''},
    );
    await afterTask();
    expect(takeWarnings().map((warning) => warning.includes(`"${study.id}"`))).to.deep.equal([true]);
  });

  it('does not warn of a study that a figure exchanges for a corrected one', async () => {
    const study = freshStudy();
    const [figure] = await figuresOf({study});
    await afterTask();
    figure!.study = {...study, title: 'The study corrected'};
    await figure!.updateComplete;
    await afterTask();
    expect(takeWarnings()).to.deep.equal([]);
  });

  it('does not warn of a case of the author’s own, held against the same study', async () => {
    const study = freshStudy();
    await figuresOf({study}, {study, case: {id: 'mine'}});
    await afterTask();
    expect(takeWarnings()).to.deep.equal([]);
  });

  it('is the matter of that figure alone where the study is made of its own attributes', async () => {
    const figures = await figuresOf({own: studyOf('own')}, {own: studyOf('own', {summary: 'Another.'})});
    choose(figures[0]!, 'one');
    expect(await chosenInAll(figures)).to.deep.equal(['one', undefined]);
    await afterTask();
    expect(takeWarnings()).to.deep.equal([]);
  });

  it('leaves only plain data behind for other copies of the code', async () => {
    const study = freshStudy();
    const [figure] = await figuresOf({study});
    choose(figure!, 'one');
    const values = [
      ...registry.choices,
      ...[...registry.linked].map(({channel, study}) => [channel, study]),
    ].flat();
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
