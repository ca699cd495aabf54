import {expect, fixture, html} from '@open-wc/testing';
import {registerStudy} from '../../src/figure/registry.js';
import {objectOf} from '../../src/figure/source.js';
import {watchFetches} from '../support/fetches.js';
import {afterTask, codesOf, shownStudy, shows, studyOf, tells, TestFigure} from '../support/test-figure.js';
import {hearWarnings} from '../support/warnings.js';

const textOf = (id: string) => JSON.stringify(studyOf(id));
const dataUrl = (id: string) => `data:application/json,${encodeURIComponent(textOf(id))}`;

function scriptOf(text: string, id = ''): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = text;
  script.id = id;
  return script;
}

/** A figure on the page, made ready by `prepare` before it is there. */
async function figureWith(prepare: (figure: TestFigure) => void): Promise<TestFigure> {
  const figure = document.createElement('test-figure') as TestFigure;
  prepare(figure);
  (await fixture(html`<div></div>`)).append(figure);
  await figure.updateComplete;
  return figure;
}

describe('a figure takes its study', () => {
  const takeWarnings = hearWarnings();
  const server = watchFetches();

  it('from the first of its sources that there is', async () => {
    registerStudy(studyOf('registered'));
    const script = scriptOf(textOf('inside'));
    const figure = await figureWith((figure) => {
      figure.study = studyOf('property');
      figure.src = dataUrl('file');
      figure.own = studyOf('attributes');
      figure.append(script);
    });
    await shows(figure, 'property');
    figure.study = 'registered';
    await shows(figure, 'file');
    figure.src = undefined;
    await shows(figure, 'inside');
    script.remove();
    await shows(figure, 'registered');
    figure.study = undefined;
    await shows(figure, 'attributes');
    figure.own = undefined;
    await tells(figure, 'no-data');
    expect(shownStudy(figure)).to.equal(undefined);
    expect(takeWarnings()).to.have.lengthOf(1);
  });

  it('from the attributes study or src as from the properties', async () => {
    const byStudy = await fixture<TestFigure>(
      html`<test-figure study=${`\n ${textOf('text')}`}></test-figure>`,
    );
    await shows(byStudy, 'text');
    const bySrc = await fixture<TestFigure>(html`<test-figure src=${dataUrl('url')}></test-figure>`);
    await shows(bySrc, 'url');
    bySrc.setAttribute('src', dataUrl('other'));
    await shows(bySrc, 'other');
  });

  it('as JSON text with problems that say where they are', async () => {
    const figure = await figureWith((figure) => {
      figure.study = '{"id": "slip",\n "titel": "The study slip"}';
    });
    const [problem] = figure.problems;
    expect(problem).to.include({code: 'missing', pointer: '', line: 1});
    expect(figure.problems[1]).to.include({code: 'unknown-key', pointer: '/titel', line: 2});
    expect(takeWarnings()).to.have.lengthOf(1);
  });

  for (const [what, text] of [
    ['broken text', '{"id": '],
    ['a list', '[]'],
    ['a list of studies', [studyOf('a')]],
  ] as const) {
    it(`without an exception when it is ${what}`, async () => {
      const figure = await figureWith((figure) => {
        figure.study = text;
      });
      expect(codesOf(figure)).to.have.lengthOf(1);
      expect(shownStudy(figure)).to.equal(undefined);
      expect(takeWarnings()).to.have.lengthOf(1);
    });
  }

  for (const nothing of ['', null, 7, true, () => studyOf('a')]) {
    it(`from elsewhere when the property is ${typeof nothing} ${String(nothing).slice(0, 5)}`, async () => {
      const figure = await figureWith((figure) => {
        figure.study = nothing;
        figure.own = studyOf('attributes');
      });
      await shows(figure, 'attributes');
    });
  }

  describe('from a script on the page', () => {
    it('that has the id of its src', async () => {
      const page = await fixture(html`<div></div>`);
      page.append(scriptOf(textOf('by-id'), 'data'));
      await shows(await figureWith((figure) => (figure.src = '#data')), 'by-id');
    });

    it('of its own shadow root before one of the document', async () => {
      const page = await fixture(html`<div><div></div></div>`);
      page.append(scriptOf(textOf('document'), 'both'), scriptOf(textOf('outside'), 'outer'));
      const root = page.firstElementChild!.attachShadow({mode: 'open'});
      root.append(scriptOf(textOf('shadow'), 'both'));
      const [near, far] = ['#both', '#outer'].map((src) => {
        const figure = document.createElement('test-figure') as TestFigure;
        figure.src = src;
        root.append(figure);
        return figure;
      });
      await shows(near!, 'shadow');
      await shows(far!, 'outside');
    });

    it('whose id needs care in an address or a selector', async () => {
      const page = await fixture(html`<div></div>`);
      page.append(scriptOf(textOf('odd'), '冲绳 1.a:b"]'));
      await shows(await figureWith((figure) => (figure.src = '#冲绳 1.a:b"]')), 'odd');
    });

    it('and says so when there is none', async () => {
      const figure = await figureWith((figure) => (figure.src = '#nowhere'));
      await tells(figure, 'no-script');
      expect(figure.problems[0]!.message).to.include('"nowhere"');
      expect(takeWarnings()).to.have.lengthOf(1);
    });
  });

  describe('from a data: URL', () => {
    it('of whatever type it claims', async () => {
      const base64 = btoa(textOf('pandoc'));
      await shows(
        await figureWith((figure) => (figure.src = `data:application/octet-stream;base64,${base64}`)),
        'pandoc',
      );
      expect(server.requests).to.deep.equal([]);
    });

    for (const src of ['data:;base64,***', 'data:,%E4']) {
      it(`and says so when it is broken: ${src}`, async () => {
        const figure = await figureWith((figure) => (figure.src = src));
        await tells(figure, 'fetch');
        expect(takeWarnings()).to.have.lengthOf(1);
      });
    }
  });

  it('from no address that cannot be read', async () => {
    for (const src of ['http://', 'https://exa mple.org:x/']) {
      const figure = await figureWith((figure) => (figure.src = src));
      await tells(figure, 'fetch');
      expect(figure.problems[0]!.message).to.include(src);
    }
    expect(takeWarnings()).to.have.lengthOf(2);
  });

  it('registered before or after it, and again when it is registered anew', async () => {
    const figure = await figureWith((figure) => (figure.study = 'later'));
    registerStudy(studyOf('later'));
    await shows(figure, 'later');
    registerStudy(studyOf('later', {title: 'The study corrected'}));
    await shows(figure, 'corrected');
    const next = await figureWith((figure) => (figure.study = 'later'));
    expect(shownStudy(next)).to.equal('corrected');
    await afterTask();
    expect([codesOf(figure), codesOf(next)]).to.deep.equal([[], []]);
  });

  it('and says so when none is registered under its id, until one is', async () => {
    const figure = await figureWith((figure) => (figure.study = 'missing'));
    await tells(figure, 'unknown-study');
    expect(figure.problems[0]!.message).to.include('"missing"');
    registerStudy(studyOf('missing'));
    await shows(figure, 'missing');
    expect(codesOf(figure)).to.deep.equal([]);
    expect(takeWarnings()).to.have.lengthOf(1);
  });
});

describe('data, as an object or as text,', () => {
  it('are told from an id', () => {
    const study = {id: 'a'};
    expect([study, '{"id": 1}', ' [1]'].map(objectOf)).to.deep.equal([study, '{"id": 1}', ' [1]']);
    expect(['okinawa', '', null, undefined, 1, true].map(objectOf)).to.deep.equal(Array(6).fill(undefined));
  });
});
