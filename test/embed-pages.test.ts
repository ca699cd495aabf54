import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import {embedPage, oEmbed} from '../tools/build/embed-pages.mjs';
import {studies} from '../tools/build/entries.mjs';
import {fromRoot} from '../tools/paths.mjs';

const read = (file: string) => readFileSync(fromRoot(file), 'utf8');
const template = read('src/page/embed.html');

describe('the embed pages', () => {
  for (const id of studies) {
    it(`name the study ${id} and what it cites, in valid JSON`, () => {
      const page = read(`dist/embed/${id}.html`);
      const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
      const {sources} = JSON.parse(read(`dist/studies/${id}.json`)) as {sources: unknown[]};
      expect(JSON.parse(json)).to.include({'@type': 'Dataset', identifier: id});
      expect(page.match(/name="citation_reference"/g)).to.have.lengthOf(sources.length);
      expect(page).to.include('src="../cdn/embed.js"').and.include('href="../embed.css"');
    });
  }

  it('hold nothing of a study as markup', () => {
    const study = {id: 'x', title: '"><script>$&</script>', rules: []};
    const page = embedPage(template, study, {
      tags: [['citation_title', study.title]],
      data: {name: study.title},
      site: undefined,
    });
    expect(page.match(/<script/g)).to.have.lengthOf(2);
    expect(page).to.include('content="&#34;&#62;&#60;script&#62;$&#38;&#60;/script&#62;"');
    expect(page).to.not.include('oembed');
  });

  it('lead to an oEmbed answer where their address is known', () => {
    const study = {id: 'x', title: 'T', rules: []};
    const page = embedPage(template, study, {tags: [], data: {}, site: 'https://e.org/dist'});
    expect(page).to.include('type="application/json+oembed" href="https://e.org/dist/embed/x.oembed.json"');
    const answer = oEmbed('https://e.org/dist/embed/x.html', 'T "x"');
    expect(answer).to.include({version: '1.0', type: 'rich', title: 'T "x"'});
    expect(answer.html)
      .to.include('src="https://e.org/dist/embed/x.html"')
      .and.include('sandbox="allow-scripts"');
  });

  it('hold a strict policy', () => {
    for (const part of ["default-src 'none'", "require-trusted-types-for 'script'"])
      expect(template).to.include(part);
  });
});
