import {expect} from 'chai';
import {hosts} from '../../demo/builder/hosts.js';
import {snippets, type Publication} from '../../demo/builder/snippets.js';
import {parseStudy} from '../../src/model/parse.js';
import {fullStudy} from '../support/full-study.js';

const publication: Publication = {
  tag: 'alliance-matrix',
  study: parseStudy(fullStudy).study!,
  attributes: {rows: 'cost'},
  language: 'en',
  files: '',
  address: '',
  integrity: {
    'cdn/alliance-matrix.js': 'sha384-matrix',
    'cdn/alliance-widgets.js': 'sha384-library',
    'cdn/placeholders.js': 'sha384-placeholders',
    'cdn/embed-height.js': 'sha384-height',
  },
};
const addressed: Publication = {
  ...publication,
  files: 'https://a.test/aw/',
  address: 'https://a.test/s.json?a=1&b',
};

const ways = hosts.flatMap(({ways}) => ways);
const wayCalled = (id: string) => ways.find((way) => way.id === id)!;
const textsFor = (id: string, of = addressed) => snippets(wayCalled(id), of).map(({text}) => text);

describe('the snippets', () => {
  it('are of ways that are told apart', () => {
    const ids = ways.map(({id}) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    for (const {name, ways: several} of hosts)
      if (several.length > 1)
        expect(
          several.every((way) => way.name),
          name,
        ).to.equal(true);
  });

  for (const way of ways) {
    it(`have every hole filled: ${way.id}`, () => {
      for (const {text, file = ''} of snippets(way, addressed))
        expect(text + file).to.not.match(/\{\{[\w-]+\}\}|undefined|ADDRESS-OF/);
      expect(textsFor(way.id).join('').trim()).to.not.equal('');
    });

    it(`have no empty line, at which Markdown would end them: ${way.id}`, () => {
      for (const {text} of snippets(way, addressed)) expect(text).to.not.match(/\n\s*\n/);
    });

    it(`hold no address that nobody gave: ${way.id}`, () => {
      const pieces = snippets(way, publication).flatMap((snippet) => snippet.pieces);
      expect(pieces.map(({text}) => text).join('')).to.not.match(/https?:/);
    });

    it(`promise no hash where there is none: ${way.id}`, () => {
      expect(textsFor(way.id, {...addressed, integrity: {}}).join('\n')).to.not.match(/integrity|\n\s*\n/);
    });
  }

  it('say in which places an address is still missing', () => {
    const [{pieces} = {pieces: []}] = snippets(wayCalled('html'), publication);
    expect(pieces.filter(({isHole}) => isHole).map(({text}) => text)).to.deep.equal([
      'ADDRESS-OF-THE-FILES',
      'ADDRESS-OF-THE-STUDY',
    ]);
  });

  it('carry the hash of each file that they load', () => {
    expect(textsFor('ghost')[0]).to.include(
      '<script type="module" src="https://a.test/aw/cdn/alliance-matrix.js" integrity="sha384-matrix" crossorigin="anonymous"></script>',
    );
    expect(textsFor('wordpress-author').join())
      .to.include('integrity="sha384-placeholders"')
      .and.to.include('integrity="sha384-library"');
    expect(textsFor('iframe').join()).to.include('integrity="sha384-height"');
    for (const id of ['docusaurus', 'vitepress'])
      expect(textsFor(id).join()).to.include("integrity: 'sha384-matrix',");
  });

  it('hold the figure with its settings and a fallback', () => {
    const [page = ''] = textsFor('html');
    expect(page).to.include(
      '<alliance-matrix src="https://a.test/s.json?a=1&amp;b" rows="cost" lang="en">\n<table>',
    );
    expect(page).to.include('</table>\n</alliance-matrix>');
  });

  it('hold the figure as data where tags and scripts are taken away', () => {
    expect(textsFor('wordpress-author')[0]).to.include(
      '<div data-figure="alliance-matrix" data-src="https://a.test/s.json?a=1&amp;b" data-rows="cost" lang="en">\n<table>',
    );
  });

  it('put the study’s address into that of a frame as one value', () => {
    expect(textsFor('canvas')[0]).to.include(
      'src="https://a.test/aw/embed.html?figure=alliance-matrix&amp;src=https%3A%2F%2Fa.test%2Fs.json%3Fa%3D1%26b&amp;rows=cost&amp;lang=en"',
    );
    expect(textsFor('myst-iframe')[0]).to.include(
      '&src=https%3A%2F%2Fa.test%2Fs.json%3Fa%3D1%26b&rows=cost&lang=en\n',
    );
  });

  it('hand a widget the figure’s settings', () => {
    expect(JSON.parse(textsFor('myst')[0]!.split('\n')[1]!)).to.deep.equal({
      figure: 'alliance-matrix',
      src: 'https://a.test/s.json?a=1&b',
      options: {rows: 'cost', lang: 'en'},
    });
  });

  it('name files by their names alone where a journal puts the addresses', () => {
    const [page, upload] = snippets(wayCalled('ojs'), addressed);
    expect(page?.text).to.include('src="alliance-widgets.classic.js"').and.to.include('src="full.json"');
    expect(upload?.file).to.equal('full.json, cdn/alliance-widgets.classic.js');
  });

  it('write what templates and Markdown take for their own so that it is text', () => {
    const study = parseStudy({id: 'x', title: 'A {{brace}} *and* `more` of https://a.test'}).study!;
    expect(textsFor('mdx', {...addressed, study})[1]).to.include(
      '<p>A &#123;&#123;brace&#125;&#125; &#42;and&#42; &#96;more&#96; of https&#58;//a.test</p>',
    );
  });

  it('let no address end a tag or a string', () => {
    const [settings] = textsFor('docusaurus', {...addressed, files: ` https://a.test/it's "new"/`});
    expect(settings).to.include("src: 'https://a.test/it%27s%20%22new%22/cdn/alliance-matrix.js'");
  });
});
