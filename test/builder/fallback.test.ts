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

  it('says when a case or an event was, in the words of its author where there are some', () => {
    const study = read({
      id: 'x',
      title: 'X',
      conditions: [{id: 'heat', levels: [{id: 'oven'}]}],
      outcome: {label: 'Crust', levels: [{id: 'crisp'}]},
      cases: [{id: 'a', period: '1969-11'}, {id: 'b', display: 'one winter'}, {id: 'c'}],
      periods: [{date: '1969/1972', label: 'Talks'}],
    });
    const lines = fallback('case-card', study, 'zh-Hans').join('');
    expect(lines).to.include(
      '<th scope="col">案例</th><th scope="col">时期</th><th scope="col">heat</th><th scope="col">Crust</th>',
    );
    expect(lines).to.include('<th scope="row">a</th><td>1969年11月</td><td></td><td></td>');
    expect(lines).to.include('<th scope="row">b</th><td>one winter</td><td></td><td></td>');
    expect(lines).to.include('<th scope="row">c</th><td></td><td></td><td></td>');
    expect(fallback('case-card', study, 'en')[2]).to.include('<th scope="col">Period</th>');
    expect(fallback('okinawa-timeline', study, 'zh-CN')[1]).to.equal('<li>1969年至1972年：Talks</li>');
  });

  it('is the steps of a chain and its cases, and the columns of a ledger with their items', () => {
    const chain = fallback('causal-chain', full, 'en').join('');
    for (const {id, label} of full.mechanism!.nodes)
      expect(chain).to.include(`<li>${(label as string | undefined) ?? id}</li>`);
    expect(chain).to.include('<caption>');
    expect(fallback('cohesion-meter', full, 'en')).to.deep.equal(fallback('case-card', full, 'en'));
    const study = read({
      id: 'x',
      title: 'X',
      ledgers: [
        {
          id: 'l',
          title: 'L',
          columns: [{id: 'goals', label: 'Goals'}, {id: 'means'}],
          items: [
            {id: 'a', column: 'goals', label: 'Peace'},
            {id: 'b', column: 'means', label: 'Bases'},
          ],
        },
      ],
    });
    expect(fallback('strategy-ledger', study, 'en').join('')).to.equal(
      '<ul><li>Goals<ul><li>Peace</li></ul></li><li>means<ul><li>Bases</li></ul></li></ul>',
    );
  });

  it('names a point of an outline by its id where it has no label, and is one point where there are no others', () => {
    const outline = (input: object) =>
      fallback('alliance-outline', read({id: 'o', title: 'O', outline: input}), 'en');
    expect(outline({id: 'r', label: 'R'}).join('')).to.equal('<ul><li>R</li></ul>');
    expect(outline({id: 'r', label: 'R', children: [{id: 'a', label: 'Q & A <b>'}]}).join('')).to.equal(
      '<ul><li>Q &amp; A &lt;b&gt;</li></ul>',
    );
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
