import {expect} from 'chai';
import {defaultTreeAdapter as tree, html, parse} from 'parse5';
import {cellOf, tableOf} from '../src/figure/html-cells.js';
import {elementsIn, type PageElement} from '../src/server/page-element.js';
import {matcherOf} from '../src/server/selectors.js';
import {prerender} from '../src/server/index.js';

const pageOf = (body: string) => elementsIn(parse(`<!doctype html><body>${body}`));
const tags = (elements: readonly PageElement[]) => elements.map(({localName}) => localName);

describe('a page on a server', () => {
  const body =
    '<main lang="zh"><figure><p>a<b>b</b></p><figcaption>c</figcaption></figure><nav id="n"></nav>';

  for (const [selector, found] of [
    ['b,nav', ['b', 'nav']],
    ['[lang]', ['main']],
    ['[id="n"]', ['nav']],
    ['nav[id="N" i]', ['nav']],
    ['nav[id="N"]', []],
    ['figure>p', ['p']],
    [':not(figure)>figcaption', []],
    ['p:not(b)', ['p']],
    ['figure > b , figure > p', ['p']],
    ['nav[id=""]', []],
  ] as const) {
    it(`finds ${selector}`, () => {
      expect(tags(pageOf(body).filter(matcherOf(selector)))).to.deep.equal(found);
    });
  }

  it('refuses a selector that it does not know, rather than finding nothing', () => {
    expect(() => matcherOf('p:has(b)')).to.throw(RangeError, 'p:has(b)');
  });

  it('goes outwards and onwards, and gives the same object for the same node', () => {
    const [bold] = pageOf(body).filter(({localName}) => localName === 'b');
    expect(bold!.closest('[lang]')!.getAttribute('lang')).to.equal('zh');
    expect(bold!.closest('b')).to.equal(bold);
    expect(bold!.closest('table')).to.equal(null);
    const figure = bold!.closest('figure')!;
    expect(figure.querySelector('b')).to.equal(bold);
    expect(figure.textContent).to.equal('abc');
    const nav = figure.nextSibling as PageElement;
    expect(nav.localName).to.equal('nav');
    expect(nav.previousSibling).to.equal(figure);
    expect(nav.previousElementSibling).to.equal(figure);
    expect(pageOf('<p>').map(({previousElementSibling}) => previousElementSibling?.localName)).to.include(
      'head',
    );
    expect(figure.getRootNode().getElementById('n')).to.equal(figure.nextSibling);
  });

  it('goes through wide and deep pages', () => {
    const element = (tag: string) => tree.createElement(tag, html.NS.HTML, []);
    const [wide, deepest] = [element('p'), element('b')];
    for (let i = 0; i < 150_000; i++) tree.appendChild(wide, element('br'));
    expect(elementsIn(wide)).to.have.lengthOf(150_001);
    let deep = deepest;
    for (let i = 0; i < 20_000; i++) {
      const around = element('div');
      tree.appendChild(around, deep);
      deep = around;
    }
    const found = elementsIn(deep);
    expect(found.at(-1)!.closest('b')).to.equal(found.at(-1));
    expect(found.at(-1)!.closest('main')).to.equal(null);
  });

  it('has its cells read as a browser’s', () => {
    const [cell] = pageOf(
      '<p>High<sup>1</sup><!-- no --> <a href="https://e.org/">Chen</a><a href="#n">2</a> <time datetime="1951">in 1951</time><script>x</script>, 5 km<sup>2</sup></p>',
    ).filter(({localName}) => localName === 'p');
    expect(cellOf(cell as unknown as Element)).to.deep.equal({
      text: 'High in 1951, 5 km2',
      whole: 'High Chen in 1951, 5 km2',
      date: '1951',
      dateText: 'in 1951',
      links: [{href: 'https://e.org/', text: 'Chen'}],
    });
  });

  it('does not look into what a template holds', () => {
    expect(tags(pageOf('<template><b></b></template>'))).not.to.include('b');
  });

  it('has its tables read as a browser’s', () => {
    const [table] = pageOf(
      '<table><caption> Bread </caption><tfoot><tr><td>x</tfoot><tbody><tr><td rowspan=2>a<td data-levels="l">b<tr><td colspan=" 2x">c</tbody><thead><tr><th>A<th>B</table>',
    ).filter(({localName}) => localName === 'table');
    const {caption, header, rows} = tableOf(table as unknown as HTMLTableElement);
    expect(caption).to.equal('Bread');
    expect(header.map(({text}) => text)).to.deep.equal(['A', 'B']);
    expect(rows.map((row) => row.map(({text}) => text))).to.deep.equal([
      ['a', 'b'],
      ['a', 'c', 'c'],
    ]);
    expect(rows[0]![1]).to.include({levels: 'l'});
  });
});

describe('prerender', () => {
  const load = () => Promise.reject(new Error('there is nothing'));
  const figure = '<case-card heading="A" outcome="B"></case-card>';

  it('keeps pages apart that are rendered at the same time', async () => {
    const study = {id: 'x', title: 'Of the first page', cases: [{id: 'a', label: 'A'}]};
    const html = '<case-card study="x"></case-card>';
    const [first, second] = await Promise.all([
      prerender(html, {load, studies: [study]}),
      prerender(html, {load}),
    ]);
    expect(first.html).to.include('shadowrootmode');
    expect(first.figures[0]).to.include({isDrawn: true, line: 1, column: 1});
    expect(second.figures[0]).to.include({isDrawn: false});
    expect(second.html).to.equal(html);
  });

  it('touches no figure in a template, a comment or a script', async () => {
    const html = `<template>${figure}</template><!-- ${figure} --><script>'${figure}'</script><textarea>${figure}</textarea>`;
    expect((await prerender(html, {load})).html).to.equal(html);
  });

  it('loads an address once for all figures that name it', async () => {
    const asked: string[] = [];
    const text = JSON.stringify({id: 'x', title: 'X', cases: [{id: 'a'}]});
    const html = '<case-card src="x.json"></case-card>'.repeat(3);
    const {figures} = await prerender(html, {
      load: (src) => {
        asked.push(src);
        return Promise.resolve(text);
      },
    });
    expect(figures.map(({isDrawn}) => isDrawn)).to.deep.equal([true, true, true]);
    expect(asked).to.deep.equal(['x.json']);
  });

  it('leaves hostile text as text', async () => {
    const hostile = '</template><script>alert(1)</script>"\'<!--';
    const html = `<case-card><script type="application/json">${JSON.stringify({id: 'x', title: hostile, cases: [{id: 'a', label: hostile}]}).replaceAll('<', '\\u003c')}</script></case-card>`;
    const done = await prerender(html, {load});
    expect(done.figures[0]).to.include({isDrawn: true});
    expect(tags(elementsIn(parse(done.html))).filter((tag) => tag === 'script')).to.have.lengthOf(1);
    expect(done.html.match(/<\/template>/g)).to.have.lengthOf(1);
  });
});
