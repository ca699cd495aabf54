import {expect} from '@open-wc/testing';
import * as lit from '@lit/reactive-element/css-tag.js';
import * as own from '../../src/figure/css-tag.js';

const rules = (sheet: CSSStyleSheet) => Array.from(sheet.cssRules, ({cssText}) => cssText);
const shadow = () => document.createElement('div').attachShadow({mode: 'open'});

describe('the css tag of the files for pages', () => {
  it('makes the rules that Lit’s makes, also around a number and from an escape', () => {
    const mine = own.css`p::before { content: '\\201c'; flex: ${2} } b { color: red }`;
    const theirs = lit.css`p::before { content: '\\201c'; flex: ${2} } b { color: red }`;
    expect(rules(mine)).to.have.lengthOf(2);
    expect(rules(mine)).to.deep.equal(rules(theirs.styleSheet as CSSStyleSheet));
  });

  it('gives them to a root as Lit does: all of them, in order, in the place of earlier ones', () => {
    const [a, b] = [own.css`b { color: red }`, own.css`b { color: green }`];
    const [mine, theirs] = [shadow(), shadow()];
    own.adoptStyles(mine, [b]);
    own.adoptStyles(mine, [a, b].map(own.getCompatibleStyle));
    lit.adoptStyles(theirs, [a, b].map(lit.getCompatibleStyle));
    expect(mine.adoptedStyleSheets).to.have.ordered.members(theirs.adoptedStyleSheets);
  });

  it('has every name that Lit’s exports', () => {
    expect(Object.keys(own)).to.have.members(Object.keys(lit));
  });

  it('makes a sheet from plain text', () => {
    expect(rules(own.unsafeCSS('b { color: red }'))).to.deep.equal(rules(own.css`b { color: red }`));
  });
});
