/** Engines from npm; test/hosts/package.json pins them. */
import Eleventy from '@11ty/eleventy';
import {createMarkdownProcessor} from '@astrojs/markdown-remark';
import {evaluate} from '@mdx-js/mdx';
import {cards} from '@tryghost/kg-default-cards';
import createDOMPurify from 'dompurify';
import {JSDOM} from 'jsdom';
import MarkdownIt from 'markdown-it';
import {marked} from 'marked';
import {createElement} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import * as runtime from 'react/jsx-runtime';
import rehypeRaw from 'rehype-raw';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import sanitizeHtml from 'sanitize-html';
import simpleDom from 'simple-dom';
import {unified} from 'unified';
import {article, inSite} from './site.mjs';

const astro = createMarkdownProcessor();
const htmlCard = Object.values(cards).find(({name}) => name === 'html');

export const packages = {
  verbatim: (text) => text,
  moodle: (text) => text,
  ojs,
  ghost,
  eleventy,
  'markdown-it': (text) =>
    new MarkdownIt({html: true, linkify: true, typographer: true}).render(article(text)),
  marked: (text) => marked.parse(article(text)),
  async remark(text) {
    const processor = unified()
      .use(remarkParse)
      .use(remarkRehype, {allowDangerousHtml: true})
      .use(rehypeRaw)
      .use(rehypeStringify);
    return String(await processor.process(article(text)));
  },
  async astro(text) {
    return (await (await astro).render(article(text))).code;
  },
  async mdx(text) {
    const {default: Content} = await evaluate(article(text), runtime);
    return renderToStaticMarkup(createElement(Content));
  },
  'sanitize-html': (text) => sanitizeHtml(text),
  dompurify: (text) => createDOMPurify(new JSDOM('').window).sanitize(text),
};

/** OJS is no package. It puts its own addresses for the names of an article's files, where one ends like this. */
function ojs(text, {publication: {study, address}}) {
  const script = 'alliance-widgets.classic.js';
  const addresses = {[`${study.id}.json`]: address, [script]: `/dist/cdn/${script}`};
  return Object.entries(addresses).reduce((html, [file, put]) => {
    const named = new RegExp(`(src|href|data)\\s*=\\s*"[^"]*${file.replaceAll('.', '\\.')}"`, 'gi');
    return html.replace(
      named,
      (_, name) => `${name}="${put.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
    );
  }, text);
}

/** An HTML card as Ghost stores it, and shows it on the site at the address that it keeps open. */
function ghost(text) {
  const payload = htmlCard.toTransformReady({html: text}, {siteUrl: 'https://example.org/'});
  const dom = new simpleDom.Document();
  const card = htmlCard.render({payload, env: {dom}});
  return new simpleDom.HTMLSerializer(simpleDom.voidMap).serialize(card).replaceAll('__GHOST_URL__', '');
}

/** A page, which goes through Liquid as well as through markdown-it. */
function eleventy(text) {
  return inSite({'article.md': article(text)}, async (folder) => {
    const [page] = await new Eleventy(folder, undefined, {quietMode: true}).toJSON();
    return page.content;
  });
}
