import {expect, fixture} from '@open-wc/testing';
import {dataScript, hasSwallowed, isComplete, settled} from '../../src/figure/children.js';
import {registry} from '../../src/figure/registry.js';
import {afterTask} from '../support/test-figure.js';

describe('the data inside a tag', () => {
  for (const [where, markup] of [
    ['as a child', '<script type="application/json">{}</script>'],
    [
      'deeper, where a page generator wrapped it',
      '<p><span><script type="application/json">{}</script></span></p>',
    ],
    ['after the fallback', '<ol><li>one</li></ol><script type="application/json">{}</script>'],
    ['with its type in capitals', '<script type="Application/JSON">{}</script>'],
  ] as const) {
    it(`are found ${where}`, async () => {
      const host = await fixture(`<div>${markup}</div>`);
      expect(dataScript(host)?.textContent).to.equal('{}');
    });
  }

  it('are no script of another type', async () => {
    const host = await fixture('<div><script type="text/plain">{}</script></div>');
    expect(dataScript(host)).to.equal(null);
  });

  it('are complete on a page that has been parsed', async () => {
    const host = await fixture('<div><script type="application/json">{}</script></div>');
    expect(isComplete(dataScript(host)!)).to.equal(true);
  });
});

describe('the data inside a tag, while the page is parsed', () => {
  /** A document that is being written. */
  function parsing(html: string): Document {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const page = frame.contentDocument!;
    page.open();
    page.write(html);
    return page;
  }

  afterEach(() => {
    for (const frame of document.querySelectorAll('body > iframe')) frame.remove();
  });

  const opening = '<!doctype html><div><script type="application/json">{"id":';

  it('are complete once something follows the script', () => {
    const page = parsing(opening);
    expect(page.readyState).to.equal('loading');
    const script = page.querySelector('script')!;
    expect(isComplete(script)).to.equal(false);
    page.write('"a"}</script>');
    expect(isComplete(script)).to.equal(false);
    page.write('\n<p>fallback');
    expect(isComplete(script)).to.equal(true);
    page.close();
  });

  it('are complete once something follows an element around the script', () => {
    const page = parsing(`${opening}"a"}</script></div>`);
    const script = page.querySelector('script')!;
    expect(isComplete(script)).to.equal(false);
    page.write('<p>the article');
    expect(isComplete(script)).to.equal(true);
    page.close();
  });

  it('are complete at the end of the page', async () => {
    const page = parsing(`${opening}"a"}`);
    const script = page.querySelector('script')!;
    expect(isComplete(script)).to.equal(false);
    page.close();
    await settled(page);
    expect(isComplete(script)).to.equal(true);
  });

  it('may still come while deferred scripts run, after the parser and before DOMContentLoaded', async () => {
    const page = parsing(opening);
    const order: string[] = [];
    page.addEventListener('DOMContentLoaded', () => order.push('parsed'));
    const done = new Promise<void>((resolve) =>
      page.addEventListener(
        'readystatechange',
        () => {
          expect(page.readyState).to.equal('interactive');
          void settled(page).then(() => {
            order.push('settled');
            resolve();
          });
        },
        {once: true},
      ),
    );
    page.close();
    await done;
    expect(order).to.deep.equal(['parsed', 'settled']);
  });

  it('will not come any more on a page that is complete', async () => {
    expect(document.readyState).to.equal('complete');
    let done = false;
    void settled(document).then(() => (done = true));
    expect(done).to.equal(false);
    await afterTask();
    expect(done).to.equal(true);
  });

  it('may still come until the page is parsed and its scripts have had their turn', async () => {
    const page = parsing(opening);
    const order: string[] = [];
    const done = settled(page).then(() => order.push('settled'));
    page.addEventListener('DOMContentLoaded', () => {
      order.push('parsed');
      void Promise.resolve().then(() => order.push('set by the page'));
    });
    page.close();
    await done;
    expect(order).to.deep.equal(['parsed', 'set by the page', 'settled']);
  });
});

describe('a tag that swallowed the page after it', () => {
  before(() => registry.versions.set('test-other', '1.0.0'));
  after(() => registry.versions.delete('test-other'));

  for (const markup of [
    '<p>text</p><h2>Next section</h2>',
    '<div><nav></nav></div>',
    '<main></main>',
    '<footer></footer>',
    '<script type="text/plain" src="about:blank"></script>',
    '<test-other></test-other>',
  ]) {
    it(`is known by what nobody means as a fallback: ${markup}`, async () => {
      expect(hasSwallowed(await fixture(`<div>${markup}</div>`))).to.equal(true);
    });
  }

  for (const markup of [
    '',
    'text',
    '<p>text</p><ol><li>one</li></ol>',
    '<table><caption>Cases</caption><tr><th>one</th></tr></table>',
    '<img alt="" />',
    '<script type="application/json">{}</script>',
    '<p slot="caption">Figure 1</p>',
  ]) {
    it(`is not one with a fallback: ${markup}`, async () => {
      expect(hasSwallowed(await fixture(`<div>${markup}</div>`))).to.equal(false);
    });
  }
});
