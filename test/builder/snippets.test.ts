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

const hostCalled = (id: string) => hosts.find((host) => host.id === id)!;
const textsFor = (id: string, of = addressed) => snippets(hostCalled(id), of).map(({text}) => text);

describe('the snippets', () => {
  for (const host of hosts) {
    it(`for ${host.name} have every hole filled`, () => {
      for (const {text, file = ''} of snippets(host, addressed)) {
        expect(text + file).to.not.match(/\{\{[\w-]+\}\}|undefined|ADDRESS-OF/);
        expect(text.trim()).to.not.equal('');
      }
    });

    it(`for ${host.name} have no empty line, at which Markdown would end them`, () => {
      for (const {text} of snippets(host, addressed)) expect(text).to.not.match(/\n\s*\n/);
    });

    it(`for ${host.name} say in which places an address is still missing`, () => {
      const pieces = snippets(host, publication).flatMap((snippet) => snippet.pieces);
      expect(pieces.filter(({isHole}) => isHole).map(({text}) => text)).to.include.oneOf([
        'ADDRESS-OF-THE-FILES',
        'ADDRESS-OF-THE-STUDY',
      ]);
      expect(pieces.map(({text}) => text).join('')).to.not.match(/https?:/);
    });
  }

  it('carry the hash of each file that they load', () => {
    const [page = ''] = textsFor('ghost');
    expect(page).to.include(
      '<script type="module" src="https://a.test/aw/cdn/alliance-matrix.js" integrity="sha384-matrix" crossorigin="anonymous"></script>',
    );
    expect(textsFor('wordpress').join()).to.include('integrity="sha384-placeholders"');
    expect(textsFor('wordpress').join()).to.include('integrity="sha384-library"');
    expect(textsFor('iframe').join()).to.include('integrity="sha384-height"');
    expect(textsFor('docusaurus').join()).to.include("integrity: 'sha384-matrix',");
  });

  it('promise no hash where there is none', () => {
    for (const {id} of hosts)
      expect(textsFor(id, {...addressed, integrity: {}}).join('\n')).to.not.match(/integrity|\n\s*\n/);
  });

  it('hold the figure with its settings and a fallback', () => {
    const [page = ''] = textsFor('html').slice(1);
    expect(page).to.include(
      '<alliance-matrix src="https://a.test/s.json?a=1&amp;b" rows="cost" lang="en">\n<table>',
    );
    expect(page).to.include('</table>\n</alliance-matrix>');
  });

  it('hold the figure as data where tags and scripts are taken away', () => {
    expect(textsFor('wordpress')[1]).to.include(
      '<div data-figure="alliance-matrix" data-src="https://a.test/s.json?a=1&amp;b" data-rows="cost" lang="en">\n<table>',
    );
  });

  it('put the study’s address into that of a frame as one value', () => {
    expect(textsFor('canvas')[0]).to.include(
      'src="https://a.test/aw/embed.html?figure=alliance-matrix&amp;src=https%3A%2F%2Fa.test%2Fs.json%3Fa%3D1%26b&amp;rows=cost&amp;lang=en"',
    );
    expect(textsFor('myst')[0]).to.include(
      '&src=https%3A%2F%2Fa.test%2Fs.json%3Fa%3D1%26b&rows=cost&lang=en\n',
    );
  });

  it('name Hugo’s shortcode after the study', () => {
    const [shortcode, use] = snippets(hostCalled('hugo'), addressed);
    expect(shortcode?.file).to.equal('layouts/shortcodes/full.html');
    expect(use?.text).to.equal('{{< full >}}');
  });

  it('write braces so that JSX takes them for text', () => {
    const study = parseStudy({id: 'x', title: 'A {brace}'}).study!;
    expect(textsFor('docusaurus', {...addressed, study})[1]).to.include('<p>A &#123;brace&#125;</p>');
  });
});
