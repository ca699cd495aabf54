import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {languageOf} from '../../src/figure/language.js';
import {TestFigure, studyOf} from '../support/test-figure.js';

const study = studyOf('loaf', {title: {en: 'Bread', 'zh-Hans': '面包', ja: 'パン'}});

/** A figure in `container`, or in a shadow root of it. */
async function figureIn(container: Element | ShadowRoot): Promise<TestFigure> {
  const figure = document.createElement('test-figure') as TestFigure;
  figure.study = study;
  container.append(figure);
  await figure.updateComplete;
  return figure;
}

const title = (figure: TestFigure) => figure.shadowRoot!.querySelector('[part=title]')!;
const section = (figure: TestFigure) => figure.shadowRoot!.querySelector('section')!;

/** Resolves when the figure's title reads so; what observes the page tells the figure in a microtask. */
const reads = (figure: TestFigure, text: string) =>
  waitUntil(() => title(figure).textContent.trim() === text, `the figure reads ${text}`, {
    interval: 5,
    timeout: 5000,
  });

const withShadow = (element: Element) => element.attachShadow({mode: 'open'});

describe('the language of a figure', () => {
  // The runner's page may have a language of its own; files of one run do not share a page.
  beforeEach(() => document.documentElement.setAttribute('lang', 'en'));

  it('is the nearest one around it', async () => {
    const container = await fixture(html`<div lang="ja"><p lang="zh-CN"></p></div>`);
    const figure = await figureIn(container.firstElementChild!);
    expect(languageOf(figure)).to.equal('zh-CN');
    await reads(figure, '面包');
  });

  it('may be the figure’s own', async () => {
    const container = await fixture(html`<div lang="ja"></div>`);
    const figure = await figureIn(container);
    figure.lang = 'zh';
    await reads(figure, '面包');
  });

  it('is looked for outwards through shadow roots', async () => {
    const outer = await fixture(html`<div lang="zh-Hans"><div></div></div>`);
    const inner = document.createElement('div');
    withShadow(outer.firstElementChild!).append(inner);
    const figure = await figureIn(withShadow(inner));
    expect(languageOf(figure)).to.equal('zh-Hans');
    await reads(figure, '面包');
  });

  it('follows every change on the way, also outside of shadow roots', async () => {
    const outer = await fixture(
      html`<div>
        <section><div></div></section>
      </div>`,
    );
    const inner = document.createElement('div');
    withShadow(outer.querySelector('div')!).append(inner);
    const figure = await figureIn(withShadow(inner));
    await reads(figure, 'Bread');
    for (const element of [document.documentElement, outer, outer.firstElementChild!, inner, figure]) {
      element.setAttribute('lang', 'zh');
      await reads(figure, '面包');
      element.setAttribute('lang', 'ja');
      await reads(figure, 'パン');
    }
    figure.removeAttribute('lang');
    inner.setAttribute('lang', 'en');
    await reads(figure, 'Bread');
  });

  it('changes when the figure moves, also into a shadow root', async () => {
    const [chinese, japanese] = (
      await fixture(
        html`<div>
          <p lang="zh"></p>
          <p lang="ja"></p>
        </div>`,
      )
    ).children;
    const figure = await figureIn(chinese!);
    await reads(figure, '面包');
    japanese!.append(figure);
    await reads(figure, 'パン');
    withShadow(chinese!).append(figure);
    await reads(figure, '面包');
    chinese!.setAttribute('lang', 'en');
    await reads(figure, 'Bread');
  });

  it('is no longer that of a place which it left', async () => {
    const [left, stayed] = (
      await fixture(
        html`<div>
          <p lang="zh"></p>
          <p lang="ja"></p>
        </div>`,
      )
    ).children;
    const figure = await figureIn(withShadow(left!));
    withShadow(stayed!).append(figure);
    await reads(figure, 'パン');
    left!.setAttribute('lang', 'en');
    await figure.updateComplete;
    expect(title(figure).textContent.trim()).to.equal('パン');
  });

  it('is English where the page says that it does not know, or says nothing', async () => {
    const container = await fixture(html`<div lang="ja"><p lang=""></p></div>`);
    const figure = await figureIn(container.firstElementChild!);
    expect(languageOf(figure)).to.equal('');
    await reads(figure, 'Bread');
    document.documentElement.removeAttribute('lang');
    expect(languageOf(document.body)).to.equal('');
  });

  for (const [language, text, spoken] of [
    ['zh-CN', '面包', 'zh-Hans'],
    ['zh-TW', '面包', 'zh-Hans'],
    ['zh-Hant-HK', '面包', 'zh-Hans'],
    ['ja', 'パン', 'en'],
    ['ja-JP', 'パン', 'en'],
    ['fr', 'Bread', 'en'],
    ['zh_CN', '面包', 'zh-Hans'],
    ['not a language', 'Bread', 'en'],
  ] as const) {
    it(`"${language}" has the study in the closest language, and the figure's own words in ${spoken}`, async () => {
      const container = await fixture(html`<div lang=${language}></div>`);
      const figure = await figureIn(container);
      await reads(figure, text);
      expect(section(figure).lang).to.equal(spoken);
    });
  }

  it('marks a text of the study that is in another language than the figure’s words', async () => {
    const container = await fixture(html`<div lang="ja"></div>`);
    const figure = await figureIn(container);
    await reads(figure, 'パン');
    expect(title(figure).querySelector('[lang]')!.getAttribute('lang')).to.equal('ja');
    container.setAttribute('lang', 'zh');
    await reads(figure, '面包');
    expect(title(figure).querySelector('[lang]')).to.equal(null);
  });
});
