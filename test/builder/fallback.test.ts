import {expect} from 'chai';
import {fallback} from '../../demo/builder/fallback.js';
import {figures} from '../../demo/builder/figures.js';
import {parseStudy} from '../../src/model/parse.js';
import type {Study} from '../../src/model/schema.js';
import {fullStudy} from '../support/full-study.js';

const read = (input: unknown): Study => parseStudy(input).study!;
const full = read(fullStudy);

describe('the fallback in a figure’s tag', () => {
  it('is a table of cases, with what is unknown left empty', () => {
    const study = read({
      id: 'bread',
      title: 'Bread',
      conditions: [
        {id: 'heat', label: {en: 'Heat', 'zh-Hans': '加热'}, levels: [{id: 'oven', label: 'in the oven'}]},
      ],
      outcome: {levels: [{id: 'crisp'}]},
      cases: [
        {id: 'bun', values: {heat: 'oven'}, outcome: 'crisp'},
        {id: 'mantou', label: 'Mantou'},
      ],
    });
    expect(fallback('alliance-matrix', study, 'en')).to.deep.equal([
      '<table>',
      '<caption>Bread</caption>',
      '<thead><tr><th scope="col">Case</th><th scope="col">Heat</th><th scope="col">Outcome</th></tr></thead>',
      '<tbody>',
      '<tr><th scope="row">bun</th><td>in the oven</td><td>crisp</td></tr>',
      '<tr><th scope="row">Mantou</th><td></td><td></td></tr>',
      '</tbody>',
      '</table>',
    ]);
    expect(fallback('alliance-matrix', study, 'zh-Hans')[2])
      .to.include('加热')
      .and.to.include('结果');
  });

  it('is a list of dated events', () => {
    const study = read({
      id: 't',
      title: 'T',
      events: [
        {date: '1969-11-21', label: 'A statement'},
        {date: '1972', display: 'early 1972', label: 'A return'},
      ],
    });
    expect(fallback('okinawa-timeline', study, 'en')).to.deep.equal([
      '<ol>',
      '<li>November 21, 1969: A statement</li>',
      '<li>early 1972: A return</li>',
      '</ol>',
    ]);
  });

  it('is nested lists for an outline', () => {
    const outline = {
      id: 'r',
      label: 'R',
      children: [{id: 'a', label: 'A', children: [{id: 'b', label: 'B'}]}],
    };
    expect(fallback('alliance-outline', read({id: 'o', title: 'O', outline}), 'en').join('')).to.equal(
      '<ul><li>A<ul><li>B</li></ul></li></ul>',
    );
  });

  it('is the title where the study has nothing else to show', () => {
    expect(fallback('okinawa-timeline', read({id: 'x', title: 'Only a title'}), 'en')).to.deep.equal([
      '<p>Only a title</p>',
    ]);
  });

  it('lets no text of the author’s be markup', () => {
    const study = read({id: 'x', title: 'A <b> & "c"', cases: [{id: 'one', label: '<script>\n\n</script>'}]});
    const html = fallback('case-card', study, 'en').join('\n');
    expect(html)
      .to.include('A &lt;b&gt; &amp; &quot;c&quot;')
      .and.to.include('&lt;script&gt; &lt;/script&gt;');
  });

  for (const {tag} of figures) {
    it(`has no empty line, which would end it in Markdown, for <${tag}>`, () => {
      for (const language of ['en', 'zh-Hans'])
        for (const line of fallback(tag, full, language)) expect(line).to.match(/^<.*>$|^<li>.*$/);
    });
  }
});
