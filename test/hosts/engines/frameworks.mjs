/** Engines from npm that compile a site, with the settings that the recipes ask for. */
import {execFile} from 'node:child_process';
import path from 'node:path';
import {promisify} from 'node:util';
import {pathToFileURL} from 'node:url';
import {createProcessorUncached} from '@docusaurus/mdx-loader/lib/processor.js';
import {JSDOM} from 'jsdom';
import {createElement} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {article, inSite} from './site.mjs';

/** Where the packages are found that compiled pages import. */
const sites = path.resolve(import.meta.dirname, '../node_modules/.sites');

export const frameworks = {docusaurus, vitepress};

/** Docusaurus's own pipeline for a page, with the scripts of the settings as it writes them. */
async function docusaurus(text, {files}) {
  const options = {
    staticDirs: [],
    siteDir: sites,
    admonitions: true,
    removeContentTitle: false,
    markdownConfig: {
      anchors: {maintainCase: false},
      emoji: true,
      mermaid: false,
      hooks: {onBrokenMarkdownImages: 'throw', onBrokenMarkdownLinks: 'throw'},
      mdx1Compat: {comments: true, admonitions: true, headingIds: true},
    },
  };
  const processor = await createProcessorUncached({options, format: 'mdx'});
  const page = {content: article(text), filePath: 'article.mdx', frontMatter: {}, compilerName: 'server'};
  const {content} = await processor.process(page);
  const html = await inSite(
    {'article.mjs': content},
    async (folder) => {
      const {default: Content} = await import(pathToFileURL(path.join(folder, 'article.mjs')).href);
      return renderToStaticMarkup(createElement(Content));
    },
    sites,
  );
  const {scripts} = new Function(`return {${files['docusaurus.config.js']}}`)();
  return {html, site: scripts.map((attributes) => elementOf('script', attributes)).join('\n')};
}

function elementOf(name, attributes) {
  const element = new JSDOM().window.document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element.outerHTML;
}

function vitepress(text, {files}) {
  const program = path.join(sites, '../vitepress/bin/vitepress.js');
  return inSite(
    {...files, 'index.md': article(text)},
    async (folder, read) => {
      await promisify(execFile)(process.execPath, [program, 'build', folder]);
      const {document} = new JSDOM(read('.vitepress/dist/index.html')).window;
      const scripts = document.querySelectorAll('head script[src*="/cdn/"]');
      const site = [...scripts].map(({outerHTML}) => outerHTML).join('\n');
      return {html: document.querySelector('.vp-doc').innerHTML, site};
    },
    sites,
  );
}
