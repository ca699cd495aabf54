import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect} from 'chai';
import {fromRoot} from '../tools/paths.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'alliance-widgets-prerender-'));
after(() => rmSync(folder, {recursive: true, force: true}));

/** Runs the built program among the test's own files. */
function cli(words: readonly string[], input: string | Uint8Array = '', program = fromRoot('dist/cli.js')) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [program, 'prerender', ...words], {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: {PATH: process.env['PATH']},
  });
  return {status, stdout, stderr};
}

const loaf = readFileSync(fromRoot('test/pages/loaf.json'), 'utf8');
const pageOf = (body: string, lang = 'en') =>
  `<!doctype html>\r\n<html lang="${lang}">\n<meta charset="utf-8"><title>Ä page</title>\n${body}\n<p>The end  &amp; more\n`;

const TEMPLATE = /<template shadowrootmode="open">.*?<\/template>/gs;
const without = (html: string) => html.replace(TEMPLATE, '');

before(() => {
  mkdirSync(path.join(folder, 'a b'));
  writeFileSync(path.join(folder, 'a b/loaf.json'), loaf);
  writeFileSync(
    path.join(folder, 'page.html'),
    pageOf('<alliance-matrix src="a%20b/loaf.json?v=1"></alliance-matrix>'),
  );
});

describe('alliance-widgets prerender', () => {
  it('draws a figure into its tag and leaves every other byte of the page', () => {
    const {status, stdout, stderr} = cli(['page.html']);
    expect({status, stderr}).to.deep.equal({status: 0, stderr: ''});
    expect(stdout).to.include(
      '<alliance-matrix src="a%20b/loaf.json?v=1"><template shadowrootmode="open"><style>',
    );
    expect(stdout).to.include('What makes a loaf rise');
    expect(without(stdout)).to.equal(readFileSync(path.join(folder, 'page.html'), 'utf8'));
  });

  it('draws the same again in place of what it drew', () => {
    const once = cli(['page.html']).stdout;
    writeFileSync(path.join(folder, 'drawn.html'), once);
    expect(cli(['drawn.html']).stdout).to.equal(once);
    const older = once.replaceAll('What makes a loaf rise', 'An old title');
    expect(cli(['-'], older.replaceAll('a%20b', `${folder}/a%20b`.slice(1))).status).to.equal(1);
    writeFileSync(path.join(folder, 'drawn.html'), older);
    expect(cli(['drawn.html']).stdout).to.equal(once);
  });

  const inside = `<script type="application/json">${loaf.replaceAll('<', '\\u003c')}</script>`;
  const ways: readonly [how: string, body: string, shown: string][] = [
    ['a script in its tag', `<alliance-matrix>${inside}</alliance-matrix>`, 'What makes a loaf rise'],
    [
      'a script of the page',
      `<alliance-matrix src="#loaf"></alliance-matrix><script id="loaf" type="application/json">${loaf}</script>`,
      'What makes a loaf rise',
    ],
    [
      'a data: URL',
      `<alliance-matrix src="data:application/json,${encodeURIComponent(loaf)}"></alliance-matrix>`,
      'What makes a loaf rise',
    ],
    [
      'a built-in study whose script the page has',
      '<script src="x/studies/okinawa.js?1" type="module"></script><case-card study="okinawa" case="sato"></case-card>',
      'Satō Eisaku',
    ],
    [
      'a table',
      '<alliance-matrix><table><caption>Bread</caption><thead><tr><th>Day<th>yeast<th data-outcome>rise<tbody><tr><th>Monday<td>much<td>high<tr><td>Tuesday<td>little<td>low</table></alliance-matrix>',
      'Tuesday',
    ],
    [
      'a list',
      '<okinawa-timeline><ol><li><time datetime="1969-11-21">1969</time> Satō and Nixon</ol></okinawa-timeline>',
      'Satō and Nixon',
    ],
    ['attributes', '<case-card heading="Satō" outcome="concession"></case-card>', 'concession'],
  ];
  for (const [how, body, shown] of ways) {
    it(`reads what is given as ${how}`, () => {
      const {status, stdout, stderr} = cli(['-'], pageOf(body));
      expect({status, stderr}).to.deep.equal({status: 0, stderr: ''});
      const [template] = TEMPLATE.exec(stdout) ?? [''];
      TEMPLATE.lastIndex = 0;
      expect(template).to.include(shown);
      expect(without(stdout)).to.equal(pageOf(body));
    });
  }

  it('speaks the language around each figure', () => {
    const body =
      '<case-card heading="A" outcome="B"></case-card><div lang="zh"><case-card heading="A" outcome="B"></case-card></div>';
    const [first, second] = cli(['-'], pageOf(body)).stdout.match(TEMPLATE) ?? [];
    expect(first).to.include('lang="en"');
    expect(second).to.include('lang="zh-Hans"');
  });

  it('tells readers without script of every case, and marks nothing for them by a style sheet of its own', () => {
    const body = '<script src="alliance-widgets-all.js"></script><case-card study="okinawa"></case-card>';
    const {stdout} = cli(['--styles', 'css/', '-'], pageOf(body));
    expect(stdout)
      .to.include('<link rel="stylesheet" href="css/case-card.css">')
      .and.not.to.include('<style');
    const still = /<div class="still">.*/s.exec(stdout)?.[0] ?? '';
    for (const name of ['Hatoyama Ichirō', 'Kishi Nobusuke', 'Hashimoto Ryūtarō'])
      expect(still).to.include(name);
    expect(still).not.to.match(/<!--|<\?|\s(style|id="title)="/);
  });

  const lacking: readonly [what: string, words: readonly string[], body: string, said: RegExp][] = [
    [
      'a study that is not there',
      [],
      '<case-card src="none.json"></case-card>',
      /^standard input:4:1: error: .*none\.json.*no such file/,
    ],
    ['the network', [], '<case-card src="https://example.org/a.json"></case-card>', /--fetch/],
    ['an address from the root', [], '<case-card src="/a.json"></case-card>', /--root FOLDER/],
    [
      'a study that no script of the page brings',
      [],
      '<case-card study="okinawa"></case-card>',
      /No study "okinawa"/,
    ],
    [
      'bad JSON',
      [],
      '<case-card><script type="application/json">{"id"</script></case-card>',
      /^standard input:4:1: error/,
    ],
  ];
  for (const [what, words, body, said] of lacking) {
    it(`leaves a figure of ${what} as it was, says why, and ends with 1`, () => {
      const {status, stdout, stderr} = cli([...words, '-'], pageOf(body));
      expect(status).to.equal(1);
      expect(stderr)
        .to.match(said)
        .and.to.match(/is left as it was/);
      expect(stdout).to.equal(pageOf(body));
    });
  }

  it('takes studies that the page’s own script registers', () => {
    const {status, stdout} = cli(
      ['--study', 'a b/loaf.json', '-'],
      pageOf(`<alliance-matrix study="${(JSON.parse(loaf) as {id: string}).id}"></alliance-matrix>`),
    );
    expect(status).to.equal(0);
    expect(stdout).to.include('What makes a loaf rise');
  });

  it('says when there is no figure, or no word of UTF-8', () => {
    const {status, stdout, stderr} = cli(['-'], '<p>Nothing');
    expect({status, stdout}).to.deep.equal({status: 0, stdout: '<p>Nothing'});
    expect(stderr).to.include('no figure');
    expect(cli(['-'], '<case-card heading="A" outcome="B"></case-card>').stderr).to.include(
      '<meta charset="utf-8">',
    );
  });

  it('keeps a page’s own mark of UTF-8, which is word enough', () => {
    const body = '<case-card heading="A" outcome="B"></case-card>';
    for (const page of [`\ufeff${body}`, `<meta charset=utf8>${body}`]) {
      const {stdout, stderr} = cli(['-'], page);
      expect(stderr).to.equal('');
      expect(without(stdout)).to.equal(page);
    }
  });

  it('refuses a page in another encoding rather than lose its letters', () => {
    const {status, stdout, stderr} = cli(['-'], Buffer.from('<p>\u00fc', 'latin1'));
    expect({status, stdout}).to.deep.equal({status: 2, stdout: ''});
    expect(stderr).to.include('save it as UTF-8');
  });

  it('never overwrites a file unless told to', () => {
    writeFileSync(path.join(folder, 'kept.html'), 'mine');
    const {status, stderr} = cli(['page.html', '-o', 'kept.html']);
    expect(status).to.equal(2);
    expect(stderr).to.include('--force');
    expect(cli(['page.html', '-o', 'kept.html', '--force']).status).to.equal(0);
    expect(readFileSync(path.join(folder, 'kept.html'), 'utf8')).to.include('shadowrootmode');
  });

  for (const [words, said] of [
    [[], 'Name one page'],
    [['a.html', 'b.html'], 'Name one page'],
    [['none.html'], 'cannot be read'],
    [['--study', 'none.json', 'page.html'], 'none.json'],
    [['--study', 'page.html', 'page.html'], 'not a study'],
  ] as const) {
    it(`refuses with exit code 2: prerender ${words.join(' ')}`, () => {
      const {status, stdout, stderr} = cli(words);
      expect({status, stdout}).to.deep.equal({status: 2, stdout: ''});
      expect(stderr).to.include(said);
    });
  }

  it('asks for the packages that it needs by name', () => {
    const library = path.join(folder, 'library');
    cpSync(fromRoot('dist'), path.join(library, 'dist'), {
      recursive: true,
      filter: (file) => !/dist\/(cdn|types|demo)$/.test(file),
    });
    writeFileSync(path.join(library, 'package.json'), '{"type": "module"}');
    for (const name of ['lit', '@lit/reactive-element', 'valibot']) {
      const target = path.join(library, 'node_modules', name);
      mkdirSync(path.dirname(target), {recursive: true});
      symlinkSync(fromRoot('node_modules', name), target, 'junction');
    }
    const {status, stdout, stderr} = cli(['page.html'], '', path.join(library, 'dist/cli.js'));
    expect({status, stdout}).to.deep.equal({status: 2, stdout: ''});
    expect(stderr).to.match(
      /needs the package (@lit-labs\/ssr|parse5): npm install --save-dev @lit-labs\/ssr parse5/,
    );
  });
});
