/** The HTML in the documents, pasted into a page as a reader would. */
import {expect, waitUntil} from '@open-wc/testing';
import {pageOf, seenOn} from '../hosts/page.js';
import {documents, htmlIn} from '../support/documents.js';
import {closePages, complaints, openMarkup} from '../support/page.js';
import {isShown} from '../support/test-figure.js';

const text = async (path: string) => (await fetch(path)).text();
const hashes = JSON.parse(await text('/dist/integrity.json')) as Readonly<Record<string, string>>;

/** What the page has besides: the snippets that load nothing stand below one that does. */
const record = '<script src="/test/pages/record.js"></script>';
const library = ['alliance-widgets-all', 'placeholders']
  .map((name) => `<script type="module" src="/dist/cdn/${name}.js"></script>`)
  .join('');

/** Puts the files where the reader of the document has them. */
const placed = (html: string) =>
  html
    .replace(/https:\/\/example\.org\/(dist|alliance-widgets)\//g, '/dist/')
    .replace(
      /(https:\/\/example\.org\/|https%3A%2F%2Fexample\.org%2F|\/)?study\.json/g,
      '/test/pages/loaf.json',
    )
    .replace(/src="([\w.-]+\.js)"/g, 'src="/dist/cdn/$1"')
    .replace(/cdn\/([\w-]+\.js)"(\s+)integrity="sha384-…"/g, (_, file: string, space: string) => {
      return `cdn/${file}"${space}integrity="${hashes[`cdn/${file}`]}"`;
    });

const snippets = await Promise.all(
  documents.map(async (path) => htmlIn(await text(`/${path}`)).map((one) => ({...one, path}))),
).then((lists) => lists.flat());
const showing = snippets.filter(({html}) => /<(\w+-\w+|iframe)[\s>]|data-figure/.test(html));

describe('HTML in a document', () => {
  afterEach(closePages);

  it('is found, also in lists', () => {
    expect(showing.length).to.be.above(20);
    expect(showing.some(({path, html}) => path === 'docs/embedding.md' && html.startsWith('<'))).to.equal(
      true,
    );
  });

  for (const {path, line, html} of showing) {
    it(`is a figure that stands, with nothing to complain of: ${path}, line ${line}`, async () => {
      const own = placed(html);
      const head = record + (/<script[^>]* src=/.test(own) ? '' : library);
      const whole = /^<!doctype/i.test(own) ? own.replace('<head>', `<head>${head}`) : pageOf(own, head);
      const page = await openMarkup(whole, 800, '/');
      // A frame without an origin shows nobody what stands in it.
      const sight = own.includes('sandbox=') ? 'frame' : 'figure';
      await waitUntil(() => seenOn(page.document) === sight, `the page shows a ${sight}`, {timeout: 10_000});
      const figures = [...page.document.querySelectorAll('*')].filter((one) => 'problems' in one);
      await waitUntil(
        () => figures.every((one) => isShown(one.shadowRoot?.querySelector('[part=figure]'))),
        'all',
      );
      expect(complaints(page)).to.deep.equal([]);
    });
  }
});
