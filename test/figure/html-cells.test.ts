import {expect, fixture} from '@open-wc/testing';
import {cellOf, itemsOf, tableOf} from '../../src/figure/html-cells.js';

const cell = async (markup: string) => cellOf(await fixture(`<div>${markup}</div>`));
const texts = (rows: readonly (readonly {text: string}[])[]) => rows.map((row) => row.map(({text}) => text));
const table = async (markup: string) => tableOf(await fixture<HTMLTableElement>(`<table>${markup}</table>`));

describe('cellOf', () => {
  it('reads what a reader reads, with single spaces', async () => {
    const {text} = await cell(' a\n <b>b</b>c<br>d<script>x</script><ruby>東<rt>ひがし</rt></ruby> ');
    expect(text).to.equal('a bc d東');
  });

  it('reads links with schemes that readers may follow, apart from the words', async () => {
    const {text, links} = await cell(
      'low <a href="https://e.org/a">Chen</a> <a href="javascript:alert(1)">or</a> <a href="data:,x">so</a><a href="#n">1</a>',
    );
    expect(text).to.equal('low or so');
    expect(links).to.deep.equal([{href: 'https://e.org/a', text: 'Chen'}]);
  });

  it('reads the words of a link where there are no others', async () => {
    expect(await cell('<a href="page.html">low</a>')).to.deep.include({
      text: 'low',
      links: [{href: new URL('page.html', document.baseURI).href, text: 'low'}],
    });
  });

  it('reads paragraphs apart, and all words beside those without links', async () => {
    const {text, whole} = await cell(
      '<p>See <a href="https://e.org/">Chen</a> of</p><p>1950 (<a href="https://e.org/">x</a>)</p>',
    );
    expect({text, whole}).to.deep.equal({text: 'See of 1950', whole: 'See Chen of 1950 (x)'});
  });

  it('passes over raised marks that lead to notes, and over no power', async () => {
    for (const mark of ['1', '[2]', 'a', 'B', '*', '**', '†', '1, 2', '<a href="#n">3</a>'])
      expect((await cell(`low<sup>${mark}</sup>`)).text, mark).to.equal('low');
    for (const unit of ['in km', 'in cm', '5 m', '(m', 'm'])
      expect((await cell(`${unit}<sup>2</sup>`)).text).to.equal(`${unit}2`);
    for (const word of ['team', 'km in all', 'dam'])
      expect((await cell(`${word}<sup>2</sup>`)).text).to.equal(word);
    expect((await cell('<sup>2</sup>low')).text).to.equal('low');
    expect((await cell('the 4<sup>th</sup>')).text).to.equal('the 4th');
  });

  it('reads words before, in and after a block apart, and no comment', async () => {
    expect((await cell('a<p>b</p>c<!-- d -->e')).text).to.equal('a b ce');
  });

  it('leaves no empty brackets where links stood, and names several links', async () => {
    const link = (text: string) => `<a href="https://e.org/${text}">${text}</a>`;
    expect((await cell(`a (${link('b')}) c (${link('d')})`)).text).to.equal('a c');
    expect((await cell(`高（${link('b')}）`)).text).to.equal('高');
    expect((await cell(`${link('b')} ${link('d')}`)).text).to.equal('b, d');
    expect((await cell('a <a href="https://e.org/"></a>')).text).to.equal('a');
  });

  it('reads no date where there is none', async () => {
    const {date, dateText} = await cell('<b>a</b> <time>1951</time>');
    expect({date, dateText}).to.deep.equal({date: undefined, dateText: '1951'});
    expect(await cell('<b>a</b>')).to.include({date: undefined, dateText: undefined});
    expect((await cell('<time datetime=" 1951 ">then</time>')).date).to.equal('1951');
  });

  it('reads the first date', async () => {
    const {text, date, dateText} = await cell(
      '<time datetime="1969-11-21">in <i>November</i></time>: a <time>b</time>',
    );
    expect({text, date, dateText}).to.deep.equal({
      text: 'in November: a b',
      date: '1969-11-21',
      dateText: 'in November',
    });
  });
});

describe('tableOf', () => {
  it('keeps all that its cells say, but for marks of notes', async () => {
    const {caption, rows} = await table(
      '<tr><th>Case<th>A<tr><th>x<td><time datetime="1951">then</time> <a href="https://e.org/">Chen</a> [12]',
    );
    expect(caption).to.equal('');
    expect(rows[0]?.[1]).to.deep.include({
      text: 'then',
      date: '1951',
      links: [{href: 'https://e.org/', text: 'Chen'}],
    });
    for (const [marked, text] of [
      ['low [a]', 'low'],
      ['low**', 'low'],
      ['low [1234]', 'low [1234]'],
      ['low [1] x', 'low [1] x'],
      ['*', '*'],
    ] as const)
      expect(texts((await table(`<tr><th>Case<th>A<tr><th>x<td>${marked}`)).rows)).to.deep.equal([
        ['x', text],
      ]);
  });

  it('takes the rows that are marked as its head for names, whatever their cells, and reads one column', async () => {
    const {above, header, rows} = await table(
      '<thead><tr><td>Case<td>of<tr><td>Case<td>A</thead><tr><td>x<td>1',
    );
    expect([above, header.map(({text}) => text), texts(rows)]).to.deep.equal([
      2,
      ['Case', 'A'],
      [['x', '1']],
    ]);
    expect(texts((await table('<tr><th>Case<tr><td>x')).rows)).to.deep.equal([['x']]);
  });

  it('reads caption, header and rows, without the foot', async () => {
    const {caption, header, rows, above} = await table(
      '<caption>A <b>b</b></caption><tfoot><tr><td>foot</td></tr></tfoot><thead><tr><th>Case</th><th data-levels="low, high">A</th><th data-outcome>B</th></tr></thead><tbody><tr><th>x</th><td>1</td><td>2</td></tr></tbody>',
    );
    expect(caption).to.equal('A b');
    expect(texts([header, ...rows])).to.deep.equal([
      ['Case', 'A', 'B'],
      ['x', '1', '2'],
    ]);
    expect(header.map(({levels, isOutcome}) => [levels, isOutcome])).to.deep.equal([
      [undefined, false],
      ['low, high', false],
      [undefined, true],
    ]);
    expect(above).to.equal(1);
  });

  it('takes the first row for the header where none is marked, and the last of several', async () => {
    const plain = await table('<tr><td>Case</td><td>A</td></tr><tr><td>x</td><td>1</td></tr>');
    expect(texts([plain.header, ...plain.rows])).to.deep.equal([
      ['Case', 'A'],
      ['x', '1'],
    ]);
    const two = await table(
      '<thead><tr><th rowspan="2">Case</th><th colspan="2">Both</th></tr><tr><th>A</th><th>B</th></tr></thead><tr><td>x</td><td>1</td><td>2</td></tr>',
    );
    expect(texts([two.header, ...two.rows])).to.deep.equal([
      ['Case', 'A', 'B'],
      ['x', '1', '2'],
    ]);
    expect(two.above).to.equal(2);
  });

  it('takes all rows of nothing but names for the header, unless one is a heading', async () => {
    const two = await table(
      '<tr><th rowspan="2">Case</th><th colspan="2">Both</th></tr><tr><th>A</th><th>B</th></tr><tr><th>x</th><td>1</td><td>2</td></tr>',
    );
    expect(texts([two.header, ...two.rows])).to.deep.equal([
      ['Case', 'A', 'B'],
      ['x', '1', '2'],
    ]);
    const headed = await table(
      '<tr><th>Case</th><th>A</th></tr><tr><th colspan="2">Europe</th></tr><tr><td>x</td><td>1</td></tr><tr><td colspan="2">Source: me</td></tr>',
    );
    expect(texts([headed.header, ...headed.rows])).to.deep.equal([['Case', 'A'], [], ['x', '1'], []]);
  });

  it('passes over marks of notes at the end of a cell', async () => {
    const {header, rows} = await table(
      '<tr><th>Case</th><th>A [1]</th></tr><tr><td>x*</td><td>low †</td></tr><tr><td>y</td><td>*</td></tr>',
    );
    expect(texts([header, ...rows])).to.deep.equal([
      ['Case', 'A'],
      ['x', 'low'],
      ['y', '*'],
    ]);
  });

  it('repeats cells that span several', async () => {
    const {rows} = await table(
      '<tr><th>Case</th><th>A</th><th>B</th></tr><tr><td>x</td><td rowspan="2">1</td><td>2</td></tr><tr><td>y</td><td>3</td></tr><tr><td>z</td><td colspan="2">4</td></tr>',
    );
    expect(texts(rows)).to.deep.equal([
      ['x', '1', '2'],
      ['y', '1', '3'],
      ['z', '4', '4'],
    ]);
  });

  it('stays narrow whatever a cell claims to span', async () => {
    const {header} = await table('<tr><td colspan="1000" rowspan="0">x</td></tr>');
    expect(header).to.have.lengthOf(100);
  });

  it('takes the caption of a figure around it', async () => {
    const figure = await fixture(
      '<figure><table><tr><td>x</td></tr></table><figcaption>Cases</figcaption></figure>',
    );
    expect(tableOf(figure.querySelector('table')!).caption).to.equal('Cases');
  });
});

describe('itemsOf', () => {
  it('reads nested lists, wherever they stand in their items', async () => {
    const list = await fixture(
      '<ul><li><p>a</p><ol><li>b<ul><li>c</li></ul></li></ol><ul><li>d</li></ul></li><li>e</li></ul>',
    );
    const [a, e] = itemsOf(list);
    expect(a).to.include({text: 'a'});
    expect(a!.children!.map(({text}) => text)).to.deep.equal(['b', 'd']);
    expect(a!.children![0]!.children!.map(({text}) => text)).to.deep.equal(['c']);
    expect(e).to.include({text: 'e'}).and.have.deep.property('children', []);
  });

  it('tells of each of several terms what stands under them', async () => {
    const list = await fixture('<dl><dt>a</dt><dt>b</dt><dd>1</dd><dt>c</dt><dd>2</dd></dl>');
    expect(itemsOf(list).map(({children}) => children!.map(({text}) => text).join())).to.deep.equal([
      '1',
      '1',
      '2',
    ]);
  });

  it('reads terms with what is told of them, also in groups', async () => {
    const list = await fixture('<dl><dt>a</dt><dd>1</dd><dd>2</dd><div><dt>b</dt><dd>3</dd></div></dl>');
    expect(
      itemsOf(list).map(({text, children}) => [text, children!.map((child) => child.text)]),
    ).to.deep.equal([
      ['a', ['1', '2']],
      ['b', ['3']],
    ]);
  });
});
