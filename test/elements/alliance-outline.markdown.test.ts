import {expect, fixture, html} from '@open-wc/testing';
import type {AllianceOutline} from '../../src/elements/alliance-outline/alliance-outline.js';
import '../../src/elements/alliance-outline/alliance-outline.js';
import '../../src/elements/case-card/case-card.js';
import type {FigureElement} from '../../src/figure/figure-element.js';
import {registry} from '../../src/figure/registry.js';
import {hearWarnings} from '../support/warnings.js';
import {draw, find, forget, press, stands, textOf} from './figures.js';
import {loaf, markdown, onView} from './outlines.js';

function scriptOf(text: string, type = 'text/markdown'): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = type;
  script.textContent = text;
  return script;
}

async function holding(text: string, tag = 'alliance-outline', type?: string) {
  const figure = document.createElement(tag) as AllianceOutline;
  figure.append(scriptOf(text, type));
  (await fixture(html`<div lang="en"></div>`)).append(figure);
  await stands(figure);
  return figure;
}

const title = (figure: FigureElement) => textOf(find(figure, '[part=title]'));

describe('an outline in Markdown', () => {
  const heard = hearWarnings();
  afterEach(forget);

  const whole = ['Bread', '.Dough', '..Flour', '..Water', '.Oven', '..Fire', '...Wood', '.Time'];

  it('stands in a script inside the tag', async () => {
    const figure = await holding(markdown);
    await press(figure, 'Unfold all');
    expect(onView(figure)).to.deep.equal(whole);
    expect(title(figure)).to.equal('Bread');
    expect(figure.problems).to.be.empty;
  });

  it('comes from an address', async () => {
    const src = `data:text/markdown,${encodeURIComponent(markdown)}`;
    const figure = await draw<AllianceOutline>(html`<alliance-outline src=${src}></alliance-outline>`);
    await press(figure, 'Unfold all');
    expect(onView(figure)).to.deep.equal(whole);
  });

  it('comes from a script elsewhere on the page', async () => {
    const script = scriptOf(markdown);
    script.id = 'notes';
    document.body.append(script);
    const figure = await draw<AllianceOutline>(html`<alliance-outline src="#notes"></alliance-outline>`);
    expect(title(figure)).to.equal('Bread');
    figure.remove();
    script.remove();
  });

  it('needs no root: several at the top stand side by side', async () => {
    const figure = await holding('- One\n- Two\n  - Three');
    expect(onView(figure)).to.deep.equal(['One', 'Two', '.Three']);
    expect(title(figure)).to.equal('Outline');
  });

  it('follows when the text changes', async () => {
    const figure = await holding(markdown);
    figure.querySelector('script')!.textContent = '- Cake';
    await new Promise((resolve) => setTimeout(resolve));
    await figure.updateComplete;
    expect(onView(figure)).to.deep.equal(['Cake']);
  });

  it('may be JSON all the same', async () => {
    expect(title(await holding(JSON.stringify(loaf)))).to.equal(loaf.title);
    expect(title(await holding(JSON.stringify(loaf), 'alliance-outline', 'application/json'))).to.equal(
      loaf.title,
    );
  });

  it('tells the line that is no item, and shows the rest', async () => {
    const figure = await holding('- One\n\nand so on\n- Two');
    expect(figure.problems.map(({line, message}) => `${line}: ${message}`)).to.deep.equal([
      '3: "and so on" is left out: write it as an item of the list, such as "- a point".',
    ]);
    expect(onView(figure)).to.deep.equal(['One', 'Two']);
    expect(heard()).to.have.lengthOf(1);
  });

  it('tells what is no list at all', async () => {
    for (const [text, code] of [
      ['Not found', 'markdown'],
      ['<!doctype html>', 'syntax'],
      ['{"id": 1', 'syntax'],
      [' \n', 'syntax'],
    ] as const) {
      const figure = await holding(text);
      expect(
        figure.problems.map((problem) => problem.code),
        text,
      ).to.include(code);
      expect(find(figure, '[part=figure]')).to.not.exist;
      heard();
    }
  });

  it('ten thousand deep stands as far as anybody reads, with a problem', async () => {
    const deep = Array.from({length: 10_000}, (_, i) => `${' '.repeat(i)}- ${i}`).join('\n');
    const figure = await holding(deep);
    await press(figure, 'Unfold all');
    expect(onView(figure)).to.have.length.within(100, 200);
    expect(figure.problems.map(({code}) => code)).to.deep.equal(['nesting']);
    heard();
  });

  it('shows markup as the text that it is', async () => {
    const figure = await holding('- <b>bold</b> <img src=x onerror=alert(1)>');
    expect(onView(figure)).to.deep.equal(['<b>bold</b> <img src=x onerror=alert(1)>']);
    expect(find(figure, 'b, img')).to.not.exist;
  });

  it('is linked to no other figure', async () => {
    await holding('- One\n- Two');
    await holding('- Three\n- Four');
    await new Promise((resolve) => setTimeout(resolve));
    expect(registry.linked.size).to.equal(0);
    expect(heard()).to.be.empty;
  });

  it('is nothing to other figures', async () => {
    const figure = await holding(markdown, 'case-card');
    expect(figure.problems.map(({code}) => code)).to.deep.equal(['no-data']);
    heard();
    const card = await draw<FigureElement>(
      html`<case-card src=${`data:,${encodeURIComponent(markdown)}`}></case-card>`,
    );
    expect(card.problems.map(({code}) => code)).to.deep.equal(['syntax']);
    heard();
  });
});
