/** The builder as an author uses it. */
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {expect} from 'chai';
import {hosts} from '../../demo/builder/hosts.js';
import {
  KEY,
  bread,
  chinese,
  choose,
  editorOf,
  english,
  eventually,
  figureStands,
  find,
  keptText,
  named,
  open,
  paste,
  press,
  shownBy,
  turnTo,
  type,
  wide,
} from './builder-page.js';
import {closePages, figuresOf} from './demo-page.js';

describe('an author in the builder', () => {
  before(() => setViewport({width: wide, height: 900}));
  beforeEach(() => localStorage.removeItem(KEY));
  afterEach(closePages);
  after(() => localStorage.removeItem(KEY));

  it('takes what is written in the form into the figure and the JSON, and undoes it', async () => {
    const page = await open();
    type(named(page, 'Name'), 'Hatoyama the elder');
    await figureStands(page, 'Hatoyama the elder');
    expect(keptText()).to.include('"Hatoyama the elder"');
    press(page, 'Undo');
    await eventually(() => !shownBy(page.document)?.includes('Hatoyama the elder'), 'the name is back');
    expect(named(page, 'Name').value).to.equal('Hatoyama Ichirō');
  });

  it('codes by lists, and adds evidence that is open to be written', async () => {
    const page = await open();
    await paste(page);
    type(named(page, 'Heat'), 'steam');
    await eventually(
      () => (JSON.parse(keptText()) as {cases: {values: object}[]}).cases[0]?.values,
      'it is kept',
    );
    press(page, 'Add evidence');
    const claim = page.document.activeElement as HTMLInputElement;
    expect(claim.localName).to.equal('textarea');
    type(claim, 'It shattered.');
    await eventually(() => keptText().includes('It shattered.'), 'the claim is kept');
    const [first] = (JSON.parse(keptText()) as {cases: {values: object; evidence: object[]}[]}).cases;
    expect(Object.values(first!.values)).to.include('steam');
    expect(first!.evidence).to.have.lengthOf(1);
  });

  it('shows the case in the form that is chosen in the figure', async () => {
    const page = await open();
    const buttons = [...figuresOf(page.document)[0]!.shadowRoot!.querySelectorAll('button')];
    buttons.find(({textContent}) => textContent.includes('Kishi'))!.click();
    expect(named(page, 'Name').value).to.equal('Kishi Nobusuke');
  });

  it('lists problems with their lines, leads to them, and keeps the last figure that could be read', async () => {
    const page = await open();
    await paste(page);
    type(named(page, 'Period'), 'long ago');
    await eventually(() => page.document.querySelector('.problems li'), 'the problem is told');
    const problem = find<HTMLButtonElement>(page, '.problems li button');
    const line =
      keptText()
        .split('\n')
        .findIndex((text) => text.includes('long ago')) + 1;
    expect(problem.textContent).to.match(new RegExp(`Line ${line}\\b`));
    problem.click();
    const editor = editorOf(page);
    expect(editor.activeElement?.className).to.include('cm-content');
    expect(editor.querySelector('.cm-activeLine')!.textContent).to.include('long ago');
    page.document.execCommand('insertText', false, '"');
    await eventually(() => page.document.querySelector('.problems li'), 'the fault is told');
    expect(shownBy(page.document)).to.include('Mantou');
    turnTo(page, 'form');
    expect(find(page, '#panel-form').textContent).to.include('The JSON has an error');
  });

  it('makes a study of a pasted table, also of the source of one, in which nothing runs', async () => {
    const page = await open();
    const rows = bread.split('\n').map((row) => `<tr><td>${row.replaceAll('\t', '</td><td>')}</td></tr>`);
    await paste(
      page,
      `<table><caption>Loaves<img src=x onerror=parent.ran=1></caption>${rows.join('')}</table>`,
    );
    expect(named(page, 'Title of the study').value).to.equal('Loaves');
    expect(page.window).to.not.have.property('ran');
    expect(window).to.not.have.property('ran');
  });

  it('begins a study that the figure can show where the one before was not touched', async () => {
    const page = await open();
    choose(page, 'figure', 'alliance-outline');
    await eventually(
      () => figuresOf(page.document)[0]?.localName === 'alliance-outline',
      'the outline comes',
    );
    await figureStands(page, 'alliance');
    expect(figuresOf(page.document)[0]!.problems).to.deep.equal([]);
  });

  it('shows the figure on paper of the width and theme that are chosen', async () => {
    const page = await open();
    choose(page, 'width', '280');
    choose(page, 'theme', 'dark');
    expect(figuresOf(page.document)[0]!.getBoundingClientRect().width).to.equal(280);
    expect(page.window.getComputedStyle(find(page, '#paper')).colorScheme).to.equal('dark');
  });

  it('finds the page in the other language by a link', async () => {
    const linked = async (path: string) =>
      find<HTMLAnchorElement>(await open(path), 'header a[hreflang]').pathname;
    expect([await linked(english), await linked(chinese)]).to.deep.equal([chinese, english]);
  });

  it('keeps the work through a reload and a change of language, and throws it away only after asking', async () => {
    const page = await open();
    await paste(page);
    choose(page, 'host', 'quarto');
    const again = await open(chinese);
    await figureStands(again, 'Mantou');
    expect(find<HTMLInputElement>(again, 'input[name=host]:checked').value).to.equal('quarto');
    const third = await open();
    press(third, 'Start over…');
    press(third, 'Keep my work');
    expect(find<HTMLDialogElement>(third, 'dialog').open).to.equal(false);
    expect(keptText()).to.include('Mantou');
    press(third, 'Start over…');
    press(third, 'Throw away');
    await eventually(() => !keptText().includes('Mantou'), 'it is thrown away');
  });

  it('sends nothing anywhere: the page asks for files of the library, and for nothing else', async () => {
    const page = await open();
    const sent: unknown[] = [];
    page.window.fetch = (...asked) => (sent.push(asked), Promise.reject(new Error('There is no network.')));
    page.window.XMLHttpRequest.prototype.send = (body) => void sent.push(body);
    page.window.navigator.sendBeacon = (...told) => Boolean(sent.push(told));
    await paste(page);
    type(named(page, 'Name'), 'Ciabatta');
    await figureStands(page, 'Ciabatta');
    for (const {id} of hosts) choose(page, 'host', id);
    expect(sent).to.deep.equal([]);
    const asked = page.window.performance.getEntriesByType('resource').map(({name}) => new URL(name));
    expect(asked.map(({origin}) => origin)).to.include(location.origin);
    expect(asked.filter(({href}) => !href.match(/^[^?]*\/(demo|dist)\/[^?]*$/))).to.deep.equal([]);
  });

  it('completes in the editor by keyboard, which the Tab key leaves', async () => {
    const page = await open();
    await paste(page);
    turnTo(page, 'json');
    const editor = editorOf(page);
    page.window.focus();
    editor.querySelector<HTMLElement>('.cm-content')!.focus();
    await sendKeys({press: 'ArrowRight'});
    await sendKeys({down: 'Control'});
    await sendKeys({press: ' '});
    await sendKeys({up: 'Control'});
    await eventually(() => editor.querySelector('.cm-tooltip-autocomplete li'), 'names are offered');
    expect(editor.querySelector('.cm-tooltip-autocomplete')!.textContent).to.include('summary');
    await sendKeys({press: 'Escape'});
    await sendKeys({press: 'Tab'});
    expect(editor.activeElement).to.equal(null);
  });

  it('copies snippets that work as they are', async () => {
    const page = await open();
    type(named(page, 'Address of the library’s files'), `${location.origin}/dist`);
    type(named(page, 'Address of the study'), `${location.origin}/dist/studies/okinawa.json`);
    choose(page, 'host', 'html');
    let copied = '';
    const clipboard = {writeText: (text: string) => ((copied += text), Promise.resolve())};
    Object.defineProperty(page.window.navigator, 'clipboard', {value: clipboard});
    for (const button of page.document.querySelectorAll<HTMLElement>('.snippet button')) button.click();
    await expectFigure(copied);
  });

  it('makes a page that stands alone, under a policy of its own', async () => {
    const page = await open();
    const made = new Promise<Blob>((resolve) => {
      page.window.URL.createObjectURL = (blob) => {
        resolve(blob as Blob);
        return 'blob:nothing';
      };
    });
    page.window.HTMLAnchorElement.prototype.click = () => undefined;
    press(page, 'Download a self-contained page');
    await expectFigure(await (await made).text());
  });
});

/** Opens markup as a page of its own, in which a figure must come to stand. */
async function expectFigure(markup: string) {
  const frame = document.createElement('iframe');
  frame.srcdoc = markup;
  document.body.append(frame);
  const figure = () => frame.contentDocument?.querySelector('alliance-matrix')?.shadowRoot;
  await eventually(() => figure()?.querySelector('[part=figure]'), 'the figure stands');
  const size = frame.contentWindow!.getComputedStyle(figure()!.querySelector('button')!).minBlockSize;
  frame.remove();
  expect(size).to.equal('24px');
}
