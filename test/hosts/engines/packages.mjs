/** Engines from npm; test/hosts/package.json pins them. */
import {createMarkdownProcessor} from '@astrojs/markdown-remark';
import {evaluate} from '@mdx-js/mdx';
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
import {unified} from 'unified';

const article = (text) => `The article begins.\n\n${text}\n\nThe article goes on.\n`;

export const packages = {
  // Hosts that leave HTML as it is: files, Ghost's HTML card, galleys of OJS and Janeway, pages of a Moodle teacher.
  verbatim: (text) => text,
  'markdown-it': (text) => new MarkdownIt({html: true}).render(article(text)),
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
    const processor = await createMarkdownProcessor();
    return (await processor.render(article(text))).code;
  },
  async mdx(text) {
    const {default: Content} = await evaluate(article(text), runtime);
    return renderToStaticMarkup(createElement(Content));
  },
  dompurify: (text) => createDOMPurify(new JSDOM('').window).sanitize(text),
  'sanitize-html': (text) => sanitizeHtml(text),
  'canvas-rules': (text) => sanitizeHtml(text, canvas),
};

/** Canvas is no package. Of what its sanitizer lets pass, the part that the recipes use; all else goes. */
const canvas = {
  allowedTags: [
    ...['a', 'p', 'div', 'span', 'figure', 'figcaption', 'details', 'summary', 'ul', 'ol', 'li', 'iframe'],
    ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
  ],
  allowedAttributes: {
    '*': ['class', 'id', 'title', 'lang', 'data-*'],
    a: ['href'],
    iframe: ['src', 'width', 'height', 'loading', 'title'],
  },
  // The sanitizer's own guard against addresses of other hosts, which Canvas does not have.
  allowIframeRelativeUrls: true,
};
