/** What belongs to the page, a figure's attributes and children, is never touched. */
import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import '../../src/elements/alliance-matrix/alliance-matrix.js';
import '../../src/elements/case-card/case-card.js';
import type {FigureElement} from '../../src/figure/figure-element.js';
import {choose, isShown, studyOf, type TestFigure} from '../support/test-figure.js';
import {okinawa} from '../../src/studies/okinawa/index.js';
import {hearWarnings} from '../support/warnings.js';

function watch(page: Element): MutationObserver {
  const observer = new MutationObserver(() => undefined);
  observer.observe(page, {attributes: true, childList: true, characterData: true, subtree: true});
  return observer;
}

/** What was seen, without what the test itself did to `lang`. */
const seen = (observer: MutationObserver) =>
  observer
    .takeRecords()
    .map(({type, attributeName, target}) => `${type} ${attributeName ?? ''} of ${target.nodeName}`)
    .filter((change) => !change.startsWith('attributes lang of DIV'));

const clickFirst = (figure: FigureElement) =>
  figure.shadowRoot!.querySelector<HTMLElement>('[part~=case], [part=choices] button, button')!.click();

describe('the page’s own part of a figure', () => {
  const takeWarnings = hearWarnings();

  for (const tag of ['test-figure', 'alliance-matrix', 'case-card']) {
    it(`stays as it was through a whole life: <${tag}>`, async () => {
      const page = await fixture(html`<div lang="en"></div>`);
      const figure = document.createElement(tag) as FigureElement;
      figure.innerHTML = '<p>fallback</p><p slot="caption">Figure 1</p>';
      page.append(figure);
      const markup = figure.outerHTML;
      const observer = watch(page);
      const changes = [];

      await figure.updateComplete;
      figure.study = okinawa;
      await figure.ready;
      clickFirst(figure);
      await figure.updateComplete;
      page.setAttribute('lang', 'zh');
      await figure.updateComplete;
      figure.study = '{';
      await figure.updateComplete;
      figure.study = structuredClone(okinawa);
      await oneEvent(figure, 'ready');
      changes.push(...seen(observer));
      figure.remove();
      await figure.updateComplete;
      observer.takeRecords();
      page.append(figure);
      observer.takeRecords();
      page.setAttribute('lang', 'ja');
      figure.case = 'kishi';
      await figure.updateComplete;
      changes.push(...seen(observer));

      expect(changes).to.deep.equal([]);
      expect(figure.outerHTML).to.equal(markup);
      expect(takeWarnings()).to.have.lengthOf(1);
    });
  }

  it('stays as it was when a figure is upgraded in place', async () => {
    const {TestFigure} = await import('../support/test-figure.js');
    const markup =
      '<test-upgraded study="{&quot;id&quot;:&quot;a&quot;,&quot;title&quot;:&quot;A&quot;}" class="wide"><p>fallback</p></test-upgraded>';
    const page = await fixture(`<div>${markup}</div>`);
    const observer = watch(page);
    customElements.define('test-upgraded', class extends TestFigure {});
    await (page.firstElementChild as TestFigure).ready;
    expect(seen(observer)).to.deep.equal([]);
    expect(page.innerHTML).to.equal(markup);
  });

  it('is where nothing of the figure’s is found by the page’s scripts and styles', async () => {
    const page = await fixture(html`<div><test-figure .study=${studyOf('loaf')}></test-figure></div>`);
    const figure = page.firstElementChild as TestFigure;
    choose(figure, 'one');
    await figure.updateComplete;
    expect(page.querySelectorAll('*')).to.have.lengthOf(1);
    expect(isShown(figure)).to.equal(true);
  });
});
