/** Engines that are programs of their own, from Debian's packages. */
import path from 'node:path';
import {article, inSite, run, within} from './site.mjs';

const here = (file) => path.join(import.meta.dirname, file);
const wordpress = (how) => (text) => run('php', [here('wordpress.php'), how], {input: text});

export const programs = {
  hugo: (text, {files}) => hugo(text, {files}),
  'hugo-unsafe': (text) => hugo(text, {config: '[markup.goldmark.renderer]\nunsafe = true\n'}),
  jekyll,
  mkdocs: (text) => mkdocs(text, {theme: {name: 'mkdocs'}}, '[role=main]'),
  'mkdocs-material': (text) =>
    mkdocs(text, {theme: {name: 'material'}, markdown_extensions: material}, 'article'),
  pandoc: (text) => run('pandoc', ['--from', 'markdown', '--to', 'html'], {input: article(text)}),
  sphinx,
  'wordpress-block': wordpress('block'),
  'wordpress-classic': wordpress('classic'),
  'wordpress-author': wordpress('author'),
  htmlpurifier: (text) => run('php', [here('htmlpurifier.php')], {input: text}),
  canvas: (text) => run('ruby', [here('canvas.rb')], {input: text}),
};

/** A site of one article. */
function hugo(text, {files = {}, config = ''}) {
  const site = {
    'config.toml': `baseURL = "/"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap", "404"]\n${config}`,
    'layouts/_default/single.html': '{{ .Content }}',
    'layouts/index.html': '',
    'content/article.md': `---\ntitle: Article\n---\n\n${article(text)}`,
    ...files,
  };
  return inSite(site, (folder, read) => {
    run('hugo', ['--quiet', '--source', folder]);
    return read('public/article/index.html');
  });
}

/** A post, which goes through Liquid as well as through kramdown. */
function jekyll(text) {
  const site = {
    '_config.yml': 'title: Site\n',
    '_posts/2024-03-04-article.md': `---\ntitle: Article\npermalink: /article.html\n---\n\n${article(text)}`,
  };
  return inSite(site, (folder, read) => {
    run('jekyll', ['build', '--quiet', '--disable-disk-cache'], {cwd: folder});
    return read('_site/article.html');
  });
}

/** Those that Material's documentation tells its users to turn on, as far as they read the text. */
const material = [
  ...['abbr', 'admonition', 'attr_list', 'def_list', 'footnotes', 'md_in_html', 'tables', 'toc'],
  ...[
    'betterem',
    'caret',
    'details',
    'mark',
    'tilde',
    'smartsymbols',
    'superfences',
    'keys',
    'inlinehilite',
  ].map((name) => `pymdownx.${name}`),
];

function mkdocs(text, settings, selector) {
  const site = {
    'mkdocs.yml': JSON.stringify({site_name: 'Site', use_directory_urls: false, ...settings}),
    'docs/index.md': article(text),
  };
  return inSite(site, (folder, read) => {
    run('mkdocs', ['build', '--quiet', '--strict'], {cwd: folder});
    return within(read('site/index.html'), selector);
  });
}

/** With MyST-Parser, as Jupyter Book 1 has it, and its extensions for formulas, colons and quotes. */
function sphinx(text) {
  const extensions = "['dollarmath', 'amsmath', 'colon_fence', 'smartquotes', 'replacements']";
  const site = {
    'conf.py': `extensions = ['myst_parser']\nmyst_enable_extensions = ${extensions}\nhtml_theme = 'basic'\n`,
    'index.md': `# Article\n\n${article(text)}`,
  };
  return inSite(site, (folder, read) => {
    run('sphinx-build', ['-q', '-W', '-b', 'html', folder, path.join(folder, 'out')]);
    return within(read('out/index.html'), '[role=main]');
  });
}
