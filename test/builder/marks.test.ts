import {expect} from 'chai';
import {spanOf} from '../../demo/builder/marks.js';

const text = '{\n  "id": "a b",\n  "cases": [],\n}';
const marked = (line?: number, column?: number) => {
  const {from, to} = spanOf(text, {...(line && {line}), ...(column && {column})});
  return text.slice(from, to);
};

describe('the mark of a problem', () => {
  it('covers the key, text, word or sign that stands at its place', () => {
    expect(marked(2, 3)).to.equal('"id"');
    expect(marked(2, 9)).to.equal('"a b"');
    expect(marked(3, 12)).to.equal('[');
  });

  it('covers the first sign of the text where a problem has no place', () => {
    expect(marked()).to.equal('{');
  });

  it('is never empty nor beyond the text, wherever the place is said to be', () => {
    for (const [line, column] of [
      [2, 99],
      [4, 2],
      [99, 1],
    ] as const)
      expect(marked(line, column)).to.have.lengthOf(1);
  });
});
