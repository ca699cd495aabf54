import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {afterTask, codesOf, isShown, shownStudy, studyOf, TestFigure} from '../support/test-figure.js';
import {hearWarnings} from '../support/warnings.js';

async function figureWith(study: unknown): Promise<TestFigure> {
  const figure = await fixture<TestFigure>(html`
    <test-figure .study=${study}>
      <p>fallback</p>
      <p slot="caption">Figure 1</p>
    </test-figure>
  `);
  await figure.updateComplete;
  return figure;
}

const fallback = (figure: TestFigure) => figure.querySelector('p:not([slot])');
const caption = (figure: TestFigure) => figure.querySelector('[slot=caption]');

describe('the fallback of a figure', () => {
  const takeWarnings = hearWarnings();

  it('is shown until the figure is ready, and no longer', async () => {
    const figure = await figureWith(undefined);
    expect(isShown(fallback(figure))).to.equal(true);
    figure.study = studyOf('loaf');
    await figure.ready;
    expect(isShown(fallback(figure))).to.equal(false);
  });

  for (const [what, study] of [
    ['are taken away', undefined],
    ['cannot be read', '{'],
    ['are no study', []],
  ] as const) {
    it(`is shown again when the data ${what}`, async () => {
      const figure = await figureWith(studyOf('loaf'));
      await afterTask();
      figure.study = study;
      await figure.updateComplete;
      expect(isShown(fallback(figure))).to.equal(true);
      expect(shownStudy(figure)).to.equal(undefined);
      expect(takeWarnings()).to.have.lengthOf(1);
    });
  }

  it('never takes the caption with it', async () => {
    const figure = await figureWith(undefined);
    expect(isShown(caption(figure))).to.equal(true);
    figure.study = studyOf('loaf');
    await figure.ready;
    expect(isShown(caption(figure))).to.equal(true);
    expect(caption(figure)!.getBoundingClientRect().top).to.be.greaterThan(
      figure.shadowRoot!.querySelector('button')!.getBoundingClientRect().top,
    );
  });

  it('may be text alone', async () => {
    const figure = await fixture<TestFigure>(html`<test-figure>Five cases in a table.</test-figure>`);
    expect(figure.offsetHeight).to.be.greaterThan(10);
    figure.study = studyOf('loaf');
    await figure.ready;
    const range = document.createRange();
    range.selectNodeContents(figure);
    expect(range.getClientRects()).to.have.lengthOf(0);
  });
});

describe('a figure that stands', () => {
  const takeWarnings = hearWarnings();

  it('is a group with the name of its title', async () => {
    const {shadowRoot} = await figureWith(studyOf('loaf'));
    const group = shadowRoot!.querySelector('[role=group]')!;
    const title = shadowRoot!.getElementById(group.getAttribute('aria-labelledby')!);
    expect(title!.textContent.trim()).to.equal('The study loaf');
  });

  it('is gone with the attribute hidden', async () => {
    const figure = await figureWith(studyOf('loaf'));
    figure.hidden = true;
    expect(isShown(figure)).to.equal(false);
  });

  it('fulfils its promise once, and says so on the page each time it has another study', async () => {
    const container = await fixture(html`<div></div>`);
    const figure = document.createElement('test-figure') as TestFigure;
    const heard: unknown[] = [];
    container.addEventListener('ready', (event) => heard.push((event as CustomEvent).detail));
    figure.study = studyOf('loaf');
    container.append(figure);
    expect(await figure.ready).to.equal(undefined);
    expect(shownStudy(figure)).to.equal('loaf');
    figure.group = 'a';
    await figure.updateComplete;
    figure.study = studyOf('roll');
    await figure.updateComplete;
    expect(heard).to.deep.equal([{study: 'loaf'}, {study: 'roll'}]);
  });

  it('says so again when it stands again after its data were broken', async () => {
    const figure = await figureWith(studyOf('loaf'));
    figure.study = '{';
    await figure.updateComplete;
    takeWarnings();
    figure.study = studyOf('loaf');
    expect((await oneEvent(figure, 'ready')).detail).to.deep.equal({study: 'loaf'});
  });

  it('says so across shadow roots', async () => {
    const outer = await fixture(html`<div><div></div></div>`);
    const figure = document.createElement('test-figure') as TestFigure;
    figure.study = studyOf('loaf');
    outer.firstElementChild!.attachShadow({mode: 'open'}).append(figure);
    const {bubbles, composed} = await oneEvent<CustomEvent>(outer, 'ready');
    expect({bubbles, composed}).to.deep.equal({bubbles: true, composed: true});
  });
});

describe('a figure with problems', () => {
  const takeWarnings = hearWarnings();
  const slip = {...studyOf('slip'), titel: 'A misspelt key'};

  it('lists them, and is drawn all the same where it can be', async () => {
    const figure = await figureWith(slip);
    expect(shownStudy(figure)).to.equal('slip');
    expect(codesOf(figure)).to.deep.equal(['unknown-key']);
    expect(takeWarnings()[0]).to.include('<test-figure>').and.to.include(figure.problems[0]!.message);
  });

  it('tells them in an event that bubbles and crosses shadow roots', async () => {
    const outer = await fixture(html`<div><div></div></div>`);
    const figure = document.createElement('test-figure') as TestFigure;
    figure.study = slip;
    outer.firstElementChild!.attachShadow({mode: 'open'}).append(figure);
    const event = await oneEvent<CustomEvent>(outer, 'problem');
    expect(event.detail).to.deep.equal({problems: figure.problems});
    expect(takeWarnings()).to.have.lengthOf(1);
  });

  it('tells them once for as long as they stay', async () => {
    const figure = await figureWith(undefined);
    let told = 0;
    figure.addEventListener('problem', () => told++);
    for (const study of [slip, structuredClone(slip), structuredClone(slip)]) {
      figure.study = study;
      await figure.updateComplete;
    }
    expect(told).to.equal(1);
    expect(takeWarnings()).to.have.lengthOf(1);
  });

  it('tells the same ones anew when they were mended in between', async () => {
    const figure = await figureWith(slip);
    let told = 0;
    figure.addEventListener('problem', () => told++);
    figure.study = studyOf('slip');
    await figure.updateComplete;
    expect(codesOf(figure)).to.deep.equal([]);
    figure.study = slip;
    await figure.updateComplete;
    expect(told).to.equal(1);
    takeWarnings();
  });

  it('tells the console once, however many figures have them', async () => {
    const figures = html`${Array.from({length: 50}, () => html`<test-figure .study=${slip}></test-figure>`)}`;
    const container = await fixture(html`<div>${figures}</div>`);
    await (container.lastElementChild as TestFigure).updateComplete;
    expect(takeWarnings()).to.have.lengthOf(1);
  });

  it('says in words, with every place filled, what is wrong with how it was set up', async () => {
    const lost = await figureWith(studyOf('loaf'));
    lost.case = '{three}';
    await lost.updateComplete;
    lost.case = 'three';
    await lost.updateComplete;
    lost.study = 'nowhere';
    await afterTask();
    await lost.updateComplete;
    lost.src = '#nowhere';
    await lost.updateComplete;
    const warnings = takeWarnings();
    expect(warnings).to.have.lengthOf(4);
    for (const warning of warnings.slice(1)) expect(warning).to.not.match(/[{}]|undefined/);
  });

  it('has none left when it is well again', async () => {
    const figure = await figureWith('{');
    takeWarnings();
    expect(figure.problems).to.not.be.empty;
    figure.study = studyOf('loaf');
    await figure.updateComplete;
    expect(figure.problems).to.deep.equal([]);
    expect(figure.shadowRoot!.querySelector('[part=problems]')).to.equal(null);
  });
});

describe('a figure whose tag swallowed the page', () => {
  const takeWarnings = hearWarnings();

  it('warns, and leaves the page visible', async () => {
    const figure = document.createElement('test-figure') as TestFigure;
    figure.study = studyOf('loaf');
    figure.innerHTML = '<p>the article goes on</p><h2>The next section</h2>';
    (await fixture(html`<article></article>`)).append(figure);
    await figure.updateComplete;
    expect(shownStudy(figure)).to.equal('loaf');
    expect([...figure.children].map(isShown)).to.deep.equal([true, true]);
    expect(codesOf(figure)).to.deep.equal(['swallowed']);
    expect(takeWarnings()[0]).to.include('</test-figure>');
  });
});
