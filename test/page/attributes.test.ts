import {expect} from '@open-wc/testing';
import '../../src/elements/case-card/case-card.js';
import {attributesOf} from '../../src/page/attributes.js';

describe('attributesOf', () => {
  it('has those of a figure', () => {
    const attributes = attributesOf(customElements.get('case-card')!);
    expect(attributes).to.include.members(['case', 'group', 'heading', 'src', 'study']);
  });

  it('has none for an element that observes none', () => {
    expect(attributesOf(HTMLElement)).to.deep.equal([]);
  });
});
