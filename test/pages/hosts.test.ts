/** What the hosts' engines made of our recipes (kept in test/hosts/outputs), opened in a browser. */
import {expect, waitUntil} from '@open-wc/testing';
import {pageOf, seenOn, type Sight} from '../hosts/page.js';
import {closePages, openMarkup, type Page} from '../support/page.js';

interface Result {
  readonly engine: string;
  readonly snippet: string;
  readonly output: string;
  readonly site?: readonly string[];
  readonly shows: Sight;
}

const results = (await (await fetch('/test/hosts/outputs/results.json')).json()) as readonly Result[];

const comes = ({document}: Page, sight: Sight) =>
  waitUntil(() => seenOn(document) === sight, `the page shows the ${sight}`, {interval: 20, timeout: 10_000});

describe('a recipe’s snippet', () => {
  afterEach(closePages);

  for (const {engine, snippet, output, site, shows} of results) {
    it(`shows the ${shows} after ${engine}: ${snippet}`, async () => {
      const html = await (await fetch(`/test/hosts/outputs/${output}`)).text();
      const page = await openMarkup(pageOf(html, site), 800, '/');
      await comes(page, shows);
      expect(shows).to.be.oneOf(['figure', 'frame', 'fallback']);
    });

    it(`can be read without scripts after ${engine}: ${snippet}`, async () => {
      const html = await (await fetch(`/test/hosts/outputs/${output}`)).text();
      const page = await openMarkup(pageOf(html.replace(/<script[^>]*><\/script>/, '')), 800, '/');
      // What stands in a frame is another page, which comes later.
      expect(seenOn(page.document)).to.equal(html.includes('<iframe') ? 'frame' : 'fallback');
    });
  }
});

describe('what is seen of a page', () => {
  afterEach(closePages);

  for (const [body, sight] of [
    ['<p>{"id": "loaf"}</p>', 'json'],
    ['<script type="application/json">{"id": "loaf"}</script><table><tr><td>1</td></tr></table>', 'fallback'],
    ['<iframe src="about:blank"></iframe>', 'frame'],
    ['<p>text</p>', 'nothing'],
  ] as const) {
    it(`is ${sight}: ${body}`, async () => {
      expect(seenOn((await openMarkup(pageOf(body))).document)).to.equal(sight);
    });
  }
});
