/** Engines that are programs of their own, from Debian's packages. */
import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

const here = (file) => path.join(import.meta.dirname, file);
const run = (program, args, input) => execFileSync(program, args, {input, encoding: 'utf8'});

export const programs = {
  'hugo-shortcode': (text, {shortcode}) => hugo(text, {shortcode}),
  'hugo-unsafe': (text) => hugo(text, {config: '[markup.goldmark.renderer]\nunsafe = true\n'}),
  kramdown: (text) =>
    run(
      'ruby',
      ['-rkramdown', '-e', 'puts Kramdown::Document.new($stdin.read, input: "Kramdown").to_html'],
      text,
    ),
  pandoc: (text) => run('pandoc', ['--from', 'markdown', '--to', 'html'], text),
  // The extensions that MkDocs turns on by itself.
  'python-markdown': (text) =>
    run('/usr/bin/python3', ['-m', 'markdown', '-x', 'toc', '-x', 'tables', '-x', 'fenced_code'], text),
  'wordpress-block': (text) => run('php', [here('wordpress.php'), 'block'], text),
  'wordpress-classic': (text) => run('php', [here('wordpress.php'), 'classic'], text),
  'wordpress-author': (text) => run('php', [here('wordpress.php'), 'author'], text),
  htmlpurifier: (text) => run('php', [here('htmlpurifier.php')], text),
};

/** A site of one article. */
function hugo(text, {shortcode, config = ''}) {
  const site = mkdtempSync(path.join(tmpdir(), 'alliance-widgets-hugo-'));
  const write = (file, content) => {
    mkdirSync(path.dirname(path.join(site, file)), {recursive: true});
    writeFileSync(path.join(site, file), content);
  };
  try {
    write(
      'config.toml',
      `baseURL = "/"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap", "404"]\n${config}`,
    );
    write('layouts/_default/single.html', '{{ .Content }}');
    write('layouts/index.html', '');
    if (shortcode) write('layouts/shortcodes/alliance-figure.html', shortcode);
    write('content/article.md', `---\ntitle: Article\n---\n\n${text}`);
    run('hugo', ['--quiet', '--source', site]);
    return readFileSync(path.join(site, 'public/article/index.html'), 'utf8');
  } finally {
    rmSync(site, {recursive: true, force: true});
  }
}
