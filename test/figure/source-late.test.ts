/** What comes late to a figure, or changes. */
import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {
  afterTask,
  codesOf,
  isShown,
  shownStudy,
  shows,
  studyOf,
  type TestFigure,
} from '../support/test-figure.js';
import {hearWarnings} from '../support/warnings.js';

const scriptWith = (id: string) => `<script type="application/json">${JSON.stringify(studyOf(id))}</script>`;

const figureIn = (markup: string) => fixture<TestFigure>(`<test-figure>${markup}</test-figure>`);

describe('a figure without data yet', () => {
  const takeWarnings = hearWarnings();

  it('says nothing when its properties are set in the same task', async () => {
    const figure = await figureIn('');
    await Promise.resolve();
    figure.study = studyOf('same-task');
    await shows(figure, 'same-task');
    await afterTask();
    await figure.updateComplete;
    expect(codesOf(figure)).to.deep.equal([]);
  });

  it('says after that task that it has none, and takes it back when data come', async () => {
    const figure = await figureIn('');
    expect(codesOf(figure)).to.deep.equal([]);
    await oneEvent(figure, 'problem');
    expect(codesOf(figure)).to.deep.equal(['no-data']);
    expect(takeWarnings()).to.have.lengthOf(1);
    figure.study = studyOf('later');
    await figure.ready;
    expect(shownStudy(figure)).to.equal('later');
    expect(codesOf(figure)).to.deep.equal([]);
  });

  it('says nothing when it left the page in that task', async () => {
    const figure = await figureIn('');
    figure.remove();
    await afterTask();
    await figure.updateComplete;
    expect(codesOf(figure)).to.deep.equal([]);
  });

  it('draws what its children bring later', async () => {
    const figure = await figureIn('<p>fallback</p>');
    figure.insertAdjacentHTML('beforeend', `<div>${scriptWith('child')}</div>`);
    await shows(figure, 'child');
  });
});

describe('a figure that was made before its element was defined', () => {
  it('keeps the properties that were set', async () => {
    const {TestFigure} = await import('../support/test-figure.js');
    const container = await fixture(html`<div></div>`);
    const figure = document.createElement('test-late-figure') as TestFigure;
    container.append(figure);
    figure.study = studyOf('early');
    customElements.define('test-late-figure', class extends TestFigure {});
    await figure.ready;
    expect(shownStudy(figure)).to.equal('early');
  });
});

describe('a figure whose children change', () => {
  const takeWarnings = hearWarnings();

  it('draws the study of the script that took the place of its first', async () => {
    const figure = await figureIn(scriptWith('first'));
    expect(shownStudy(figure)).to.equal('first');
    figure.innerHTML = scriptWith('second');
    await shows(figure, 'second');
  });

  it('draws the new text of its script', async () => {
    const figure = await figureIn(scriptWith('first'));
    const script = figure.querySelector('script')!;
    script.textContent = JSON.stringify(studyOf('second'));
    await shows(figure, 'second');
    (script.firstChild as Text).data = JSON.stringify(studyOf('third'));
    await shows(figure, 'third');
  });

  it('is the fallback again when the script is gone or cannot be read', async () => {
    const figure = await figureIn(`<p>fallback</p>${scriptWith('first')}`);
    expect(isShown(figure.querySelector('p'))).to.equal(false);
    const script = figure.querySelector('script')!;
    script.textContent = '{';
    await shows(figure, undefined);
    expect(isShown(figure.querySelector('p'))).to.equal(true);
    script.textContent = JSON.stringify(studyOf('second'));
    await shows(figure, 'second');
    expect(isShown(figure.querySelector('p'))).to.equal(false);
    await afterTask();
    script.remove();
    await shows(figure, undefined);
    expect(isShown(figure.querySelector('p'))).to.equal(true);
    expect(codesOf(figure)).to.deep.equal(['no-data']);
    expect(takeWarnings()).to.have.lengthOf(2);
  });

  it('draws itself no anew when its fallback or caption changes', async () => {
    const figure = await figureIn(`<p>fallback</p>${scriptWith('first')}`);
    let announced = 0;
    figure.addEventListener('ready', () => announced++);
    figure.querySelector('p')!.textContent = 'another fallback';
    figure.insertAdjacentHTML('beforeend', '<p slot="caption">Figure 1</p>');
    await afterTask();
    await figure.updateComplete;
    expect(announced).to.equal(0);
    expect(isShown(figure.querySelector('[slot=caption]'))).to.equal(true);
  });
});
