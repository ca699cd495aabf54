import {expect, html} from '@open-wc/testing';
import '../../src/elements/alliance-matrix/alliance-matrix.js';
import {bread} from '../elements/bread.js';
import {draw, find, forget} from '../elements/figures.js';

/** Where the first and the last letter of the longest piece of text in `element` are seen. */
function ends(element: Element): [first: number, last: number] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let longest = document.createTextNode('');
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.data.trim().length > longest.data.trim().length) longest = text;
  }
  const at = (offset: number) => {
    const range = document.createRange();
    range.setStart(longest, offset);
    range.setEnd(longest, offset + 1);
    return range.getBoundingClientRect().left;
  };
  const start = longest.data.search(/\S/);
  return [at(start), at(longest.data.trimEnd().length - 1)];
}

describe('a figure in a page that runs from right to left', () => {
  afterEach(forget);

  it('reads its own sentences in their direction, and keeps them to the right', async () => {
    const figure = await draw(html`<alliance-matrix .study=${bread}></alliance-matrix>`, 'ar');
    figure.parentElement!.dir = 'rtl';
    const line = find(figure, '[part=summary] li')!;
    const [first, last] = ends(line);
    expect(first).to.be.below(last);
    expect(line.getBoundingClientRect().right - last).to.be.below(line.offsetWidth / 2);
  });
});
