/** A study in a file: fetched once, missing, tried again, or exchanged while it is on its way. */
import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {fetchText} from '../../src/figure/fetch-text.js';
import {json, status, unreachable, watchFetches} from '../support/fetches.js';
import {
  codesOf,
  isShown,
  problemPanelOf,
  shownStudy,
  shows,
  studyOf,
  tells,
  type TestFigure,
} from '../support/test-figure.js';
import {hearWarnings} from '../support/warnings.js';

/** Addresses are remembered for as long as the page lives, so each test has its own. */
let count = 0;
const freshPath = (path = '/studies/file.json') => `${path}?source-file-${count++}`;

const figureOf = (src: string) =>
  fixture<TestFigure>(html`<test-figure src=${src}><p>fallback</p></test-figure>`);

describe('a study in a file', () => {
  const takeWarnings = hearWarnings();
  const server = watchFetches();

  it('is fetched once for all figures that show it, now and later', async () => {
    const src = freshPath();
    server.answer(json(studyOf('shared')));
    const container = await fixture(
      html`<div>${[1, 2, 3].map(() => html`<test-figure src=${src}></test-figure>`)}</div>`,
    );
    const figures = [...container.querySelectorAll('test-figure')] as TestFigure[];
    await Promise.all(figures.map(({ready}) => ready));
    expect(figures.map(shownStudy)).to.deep.equal(['shared', 'shared', 'shared']);
    const later = await figureOf(new URL(src, location.href).href);
    await shows(later, 'shared');
    expect(server.requests).to.deep.equal([new URL(src, location.href).href]);
  });

  it('has an address that is relative to the page', async () => {
    const base = document.createElement('base');
    base.href = '/elsewhere/';
    document.head.append(base);
    server.answer(json(studyOf('relative')));
    try {
      await shows(await figureOf(freshPath('file.json')), 'relative');
    } finally {
      base.remove();
    }
    expect(server.requests[0]).to.include('/elsewhere/file.json');
  });

  it('leaves the fallback to the reader while it is on its way', async () => {
    let arrive!: (response: Response) => void;
    server.answer(new Promise((resolve) => (arrive = resolve)));
    const figure = await figureOf(freshPath());
    expect(isShown(figure.querySelector('p'))).to.equal(true);
    arrive(json(studyOf('arrived')));
    await figure.ready;
    expect(isShown(figure.querySelector('p'))).to.equal(false);
  });

  for (const [how, answers] of [
    ['is missing', () => status(404)],
    ['cannot be reached', unreachable],
  ] as const) {
    for (const [by, retry] of [
      ['the button', (figure: TestFigure) => problemPanelOf(figure)!.querySelector('button')!.click()],
      ['retry()', (figure: TestFigure) => figure.retry()],
    ] as const) {
      it(`that ${how} can be tried again with ${by}, until it is there`, async () => {
        server.answer(answers());
        const src = freshPath();
        const figure = await figureOf(src);
        await tells(figure, 'fetch');
        expect(codesOf(figure)).to.deep.equal(['fetch']);
        expect(figure.problems[0]!.message).to.include(src);
        expect(isShown(figure.querySelector('p'))).to.equal(true);
        server.answer(answers(), json(studyOf('found')));
        retry(figure);
        await waitUntil(() => server.requests.length === 2, 'it is tried again', {
          interval: 5,
          timeout: 5000,
        });
        await waitUntil(() => problemPanelOf(figure) !== null, 'it failed again', {
          interval: 5,
          timeout: 5000,
        });
        retry(figure);
        await figure.ready;
        expect(shownStudy(figure)).to.equal('found');
        expect(codesOf(figure)).to.deep.equal([]);
        expect(server.requests).to.have.lengthOf(3);
        expect(takeWarnings()).to.have.lengthOf(1);
      });
    }
  }

  it('that is a web page, though served with status 200, says so', async () => {
    server.answer(
      new Response('<!doctype html><title>Sign in</title>', {headers: {'content-type': 'text/html'}}),
    );
    const figure = await figureOf(freshPath());
    await tells(figure, 'syntax');
    expect(figure.problems[0]!.message).to.include('HTML');
    expect(isShown(figure.querySelector('p'))).to.equal(true);
    expect(takeWarnings()).to.have.lengthOf(1);
  });

  it('is read by what it holds, not by what the server calls it', async () => {
    const text = `\uFEFF${JSON.stringify(studyOf('sniffed'))}`;
    server.answer(new Response(text, {headers: {'content-type': 'text/html'}}));
    const figure = await figureOf(freshPath());
    await figure.ready;
    expect(shownStudy(figure)).to.equal('sniffed');
  });

  it('is the one last asked for, whichever comes first', async () => {
    let arrive!: (response: Response) => void;
    server.answer(new Promise((resolve) => (arrive = resolve)), json(studyOf('second')));
    const first = freshPath();
    const figure = await figureOf(first);
    figure.src = freshPath();
    await shows(figure, 'second');
    arrive(json(studyOf('first')));
    await fetchText(new URL(first, location.href).href);
    await figure.updateComplete;
    expect(shownStudy(figure)).to.equal('second');
  });

  it('is nobody’s any more when its address is taken away on the way', async () => {
    let arrive!: (response: Response) => void;
    server.answer(new Promise((resolve) => (arrive = resolve)));
    const src = freshPath();
    const figure = await figureOf(src);
    figure.removeAttribute('src');
    arrive(json(studyOf('late')));
    await fetchText(new URL(src, location.href).href);
    await tells(figure, 'no-data');
    expect(shownStudy(figure)).to.equal(undefined);
    expect(takeWarnings()).to.have.lengthOf(1);
  });

  it('may come back while its first request is still on its way', async () => {
    let arrive!: (response: Response) => void;
    server.answer(new Promise((resolve) => (arrive = resolve)), json(studyOf('second')));
    const first = freshPath();
    const figure = await figureOf(first);
    figure.src = freshPath();
    await shows(figure, 'second');
    figure.src = first;
    await figure.updateComplete;
    arrive(json(studyOf('first')));
    await shows(figure, 'first');
    expect(server.requests).to.have.lengthOf(2);
  });

  it('comes although the figure that asked first has left', async () => {
    let arrive!: (response: Response) => void;
    server.answer(new Promise((resolve) => (arrive = resolve)));
    const src = freshPath();
    const gone = await figureOf(src);
    const stays = await figureOf(src);
    gone.remove();
    arrive(json(studyOf('shared')));
    await stays.ready;
    expect(shownStudy(stays)).to.equal('shared');
  });

  it('is not asked for by a figure that has its data from elsewhere', async () => {
    const figure = await fixture<TestFigure>(
      html`<test-figure src=${freshPath()} study=${JSON.stringify(studyOf('here'))}></test-figure>`,
    );
    await figure.ready;
    expect(server.requests).to.deep.equal([]);
  });
});
