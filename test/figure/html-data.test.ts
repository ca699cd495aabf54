import {expect, fixture, waitUntil} from '@open-wc/testing';
import '../../src/index.js';
import type {FigureElement} from '../../src/figure/figure-element.js';
import {registerStudy} from '../../src/figure/registry.js';
import {codesOf, isShown} from '../support/test-figure.js';
import {textOf} from '../support/shown.js';
import {hearWarnings} from '../support/warnings.js';

const rows = (...lines: string[]) =>
  lines
    .map(
      (line) =>
        `<tr>${line
          .split('|')
          .map((cell) => `<td>${cell}</td>`)
          .join('')}</tr>`,
    )
    .join('');

const table = (...lines: string[]) => `<table>${rows(...lines)}</table>`;
const loaves = ['Loaf|Yeast|Warmth|Rise', 'Monday|alive|high|full', 'Tuesday|dead|low|flat'];

async function figure(tag: string, inside: string, attributes = ''): Promise<FigureElement> {
  const element = await fixture<FigureElement>(`<${tag} ${attributes}>${inside}</${tag}>`);
  await element.updateComplete;
  return element;
}

const shown = ({shadowRoot}: FigureElement) => textOf(shadowRoot?.querySelector('section'));
const shows = (element: FigureElement, words: string) =>
  waitUntil(() => shown(element).includes(words), `the figure shows ${words}`);

describe('a figure with a table inside', () => {
  const takeWarnings = hearWarnings();

  it('shows the cases of the table, whatever a host put around it', async () => {
    for (const [before, after] of [
      ['', ''],
      ['<div class="table-wrapper">', '</div>'],
      ['<figure class="wp-block-table">', '<figcaption>Loaves</figcaption></figure>'],
      ['<p></p><div><div>', '</div></div><p></p>'],
    ]) {
      const element = await figure('alliance-matrix', `${before}${table(...loaves)}${after}`);
      for (const words of ['Monday', 'Tuesday', 'Yeast', 'Warmth', 'full', 'flat'])
        expect(shown(element)).to.include(words);
      expect(codesOf(element)).to.deep.equal([]);
      expect(isShown(element.querySelector('table'))).to.equal(false);
    }
  });

  it('follows what changes in the table', async () => {
    const element = await figure('alliance-matrix', table(...loaves));
    element.querySelector('tbody')!.insertAdjacentHTML('beforeend', rows('Wednesday|alive|low|half'));
    await shows(element, 'Wednesday');
    element.querySelectorAll('td')[4]!.textContent = 'Sunday';
    await shows(element, 'Sunday');
    expect(shown(element)).to.not.include('Monday');
  });

  it('shows a table that comes late', async () => {
    const element = await figure('alliance-matrix', '<p>soon</p>');
    await waitUntil(() => codesOf(element).includes('no-data'));
    expect(takeWarnings()).to.have.lengthOf(1);
    element.insertAdjacentHTML('beforeend', table(...loaves));
    await shows(element, 'Monday');
    expect(codesOf(element)).to.deep.equal([]);
  });

  it('tells problems by row and column, and keeps the table where it cannot be read', async () => {
    const odd = await figure(
      'alliance-matrix',
      table('Case|A (low < high)|Outcome', 'x|hihg|good', '|low|bad'),
    );
    expect(odd.problems.map(({message}) => message.split(':')[0])).to.have.members([
      'Row 3 is left out, as its first cell is empty',
      'Row 2, column 2',
    ]);
    const empty = await figure('alliance-matrix', table('Layout'));
    expect(codesOf(empty)).to.deep.equal(['table-empty']);
    expect(isShown(empty.querySelector('table'))).to.equal(true);
    expect(takeWarnings()).to.have.lengthOf(2);
  });

  it('takes the theory of a study without cases, and leaves a study with cases as it is', async () => {
    const theory = {
      title: 'Theory',
      conditions: [{id: 'yeast', label: 'Yeast', levels: [{id: 'dead'}, {id: 'alive'}]}],
      outcome: {label: 'Rise', levels: [{id: 'flat'}, {id: 'full'}]},
      rules: [
        {when: {yeast: 'alive'}, then: 'full'},
        {when: {yeast: 'dead'}, then: 'flat'},
      ],
    };
    registerStudy({id: 'html-theory', ...theory});
    const whole = {...theory, cases: [{id: 'own', values: {yeast: 'dead'}, outcome: 'flat'}]};
    registerStudy({id: 'html-whole', ...whole});
    const rowsOf = ['Loaf|Yeast|Rise', 'Monday|alive|full'];
    const filled = await figure('alliance-matrix', table(...rowsOf), 'study="html-theory"');
    await shows(filled, 'as predicted');
    expect(shown(filled)).to.include('Monday');
    const kept = await figure('alliance-matrix', table(...rowsOf), 'study="html-whole"');
    await shows(kept, 'own');
    expect(shown(kept)).to.not.include('Monday');
    const asked = await figure(
      'alliance-matrix',
      table(...rowsOf).replace('<table', '<table data-cases'),
      'study="html-whole"',
    );
    await shows(asked, 'Monday');
    for (const element of [filled, kept, asked]) expect(codesOf(element)).to.deep.equal([]);
  });

  it('takes the theory of JSON beside the table', async () => {
    const json = '{"id": "j", "title": "J", "conditions": [{"id": "Yeast", "levels": [{"id": "alive"}]}]}';
    const element = await figure(
      'alliance-matrix',
      `<script type="application/json">${json}</script>${table('Loaf|Yeast', 'Monday|alive')}`,
    );
    await shows(element, 'Monday');
    expect(codesOf(element)).to.deep.equal([]);
  });

  it('is a card with the cases to choose from, or a meter', async () => {
    const card = await figure('case-card', table(...loaves));
    expect(shown(card)).to.include('Monday').and.include('Tuesday');
    const meter = await figure('cohesion-meter', table('Time|Trust|Trade', 'one|+|−0.5', 'two|−|?'));
    expect(shown(meter)).to.include('one').and.include('2 of 2').and.include('1 of 2');
    for (const element of [card, meter]) expect(codesOf(element)).to.deep.equal([]);
  });

  it('comes before the attributes of a card', async () => {
    const card = await figure('case-card', table('Case|A', 'x|high'), 'heading="Other" factors="A: low"');
    expect(shown(card)).to.include('high').and.not.include('low');
  });

  it('leaves a table in the caption to its author', async () => {
    const element = await figure(
      'case-card',
      `<div slot="caption">${table(...loaves)}</div>`,
      'heading="Own" factors="A: low"',
    );
    expect(shown(element)).to.include('low').and.not.include('Monday');
  });
});

describe('a figure with a list inside', () => {
  hearWarnings();

  it('is a card of one case', async () => {
    for (const list of [
      '<dl><dt>Dependence</dt><dd>high</dd><dt>Outcome</dt><dd>conceded</dd></dl>',
      '<ul><li>Dependence: high</li><li>Outcome: conceded</li></ul>',
    ]) {
      const card = await figure('case-card', list, 'heading="Satō"');
      expect(shown(card)).to.include('Satō').and.include('Dependence: high').and.include('conceded');
      expect(codesOf(card)).to.deep.equal([]);
    }
  });

  it('is an outline', async () => {
    const outline = await figure(
      'alliance-outline',
      '<ul><li>Bread<ul><li>Dough</li><li>Oven</li></ul></li></ul>',
    );
    expect(shown(outline)).to.include('Bread').and.include('Dough');
    expect(codesOf(outline)).to.deep.equal([]);
  });

  it('is a timeline, and so is a table of events', async () => {
    for (const inside of [
      '<ol><li><time datetime="1951-09-08">8 September 1951</time> Treaty</li><li>1960: Revision</li></ol>',
      '<dl><dt>1951</dt><dd>Treaty</dd><dt>1960</dt><dd>Revision</dd></dl>',
      table('Date|Event', '1951|Treaty', '1960|Revision'),
    ]) {
      const timeline = await figure('okinawa-timeline', inside, 'view="list"');
      await shows(timeline, 'Treaty');
      expect(shown(timeline)).to.include('Revision');
      expect(codesOf(timeline)).to.deep.equal([]);
    }
  });

  it('runs nothing that stands in it', async () => {
    const card = await figure(
      'case-card',
      '<dl><dt>&lt;img src=x onerror=alert(1)&gt;</dt><dd><a href="javascript:alert(1)">&lt;b&gt;high&lt;/b&gt;</a></dd></dl>',
      'heading="&lt;script&gt;"',
    );
    expect(shown(card)).to.include('<img src=x onerror=alert(1)>');
    expect(card.shadowRoot!.querySelector('img, b, a, script')).to.equal(null);
  });
});
