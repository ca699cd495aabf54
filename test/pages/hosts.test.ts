/** What the hosts' engines made of our recipes (kept in test/hosts/outputs), opened in a browser. */
import {expect, waitUntil} from '@open-wc/testing';
import {pageOf, seenOn, withoutScripts, type Sight} from '../hosts/page.js';
import {closePages, openMarkup, type Page} from '../support/page.js';

interface Run {
  readonly way: string;
  readonly engine: string;
  readonly study: string;
  readonly output: string;
  readonly site?: string;
  readonly shows: Sight;
}

const {runs} = (await (await fetch('/test/hosts/outputs/results.json')).json()) as {
  readonly runs: readonly Run[];
};

const outputOf = async ({output}: Run) => (await fetch(`/test/hosts/outputs/${output}`)).text();
const comes = ({document}: Page, sight: Sight) =>
  waitUntil(() => seenOn(document) === sight, `the page shows the ${sight}`, {interval: 20, timeout: 10_000});

describe('a recipe', () => {
  afterEach(closePages);

  for (const run of runs) {
    const {way, engine, study, site, shows} = run;
    const name = `${way}, after ${engine}, of the study ${study}`;
    it(`shows the ${shows}: ${name}`, async () => {
      expect(shows).to.be.oneOf(['figure', 'fallback']);
      await comes(await openMarkup(pageOf(await outputOf(run), site), 800, '/'), shows);
    });

    // A widget is nothing but its script.
    if (way === 'myst') continue;
    it(`can be read without scripts: ${name}`, async () => {
      const html = await outputOf(run);
      const page = await openMarkup(withoutScripts(pageOf(html)), 800, '/');
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
