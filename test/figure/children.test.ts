import {expect, fixture} from '@open-wc/testing';
import {dataScript, hasSwallowed, isComplete, settled} from '../../src/figure/children.js';
import {registry} from '../../src/figure/registry.js';

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

  it('are a script of a type that the figure knows besides', async () => {
    const host = await fixture('<div><script type="Text/Markdown">- one</script></div>');
    expect(dataScript(host, ['application/json', 'text/markdown'])?.textContent).to.equal('- one');
  });

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

  it('are complete at the end of the page', () => {
    const page = parsing(`${opening}"a"}`);
    const script = page.querySelector('script')!;
    expect(isComplete(script)).to.equal(false);
    page.close();
    expect(page.readyState).to.not.equal('loading');
    expect(isComplete(script)).to.equal(true);
  });
});

describe('a page that is complete', () => {
  it('brings nothing more after the task in which its scripts may still set properties', async () => {
    expect(document.readyState).to.equal('complete');
    const order: string[] = [];
    const done = settled().then(() => order.push('settled'));
    void Promise.resolve().then(() => order.push('set by a script'));
    await done;
    expect(order).to.deep.equal(['set by a script', 'settled']);
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
    '<figcaption>Figure 1</figcaption>',
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

  it('is not one with a heading in its fallback, where the page goes on after it', async () => {
    const page = await fixture(`<div><div><h3>Five cases</h3><ol><li>one</li></ol></div>\n<p>text</p></div>`);
    expect(hasSwallowed(page.firstElementChild!)).to.equal(false);
  });
});
