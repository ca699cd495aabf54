import {expect} from 'chai';
import {countOf, problemLines} from '../src/cli/problem-lines.js';
import type {Problem} from '../src/model/index.js';

const told = (severity: Problem['severity'], place: {line?: number; column?: number} = {}): Problem => ({
  severity,
  code: 'missing',
  pointer: '',
  params: {},
  message: 'Add\na title.',
  ...place,
});

describe('problems as lines', () => {
  it('say the place as far as it is known, and keep to one line each', () => {
    const problems = [told('error', {line: 3, column: 7}), told('warning', {line: 4}), told('warning')];
    expect(problemLines('a\u001bb.json', problems, (colour, text) => `<${colour}>${text}`)).to.deep.equal([
      'a b.json:3:7: <red>error: Add a title.',
      'a b.json:4:1: <yellow>warning: Add a title.',
      'a b.json: <yellow>warning: Add a title.',
    ]);
  });

  it('are counted by what they cost', () => {
    const [error, warning] = [told('error'), told('warning')];
    expect(countOf([])).to.equal('no problems');
    expect(countOf([warning])).to.equal('1 warning');
    expect(countOf([warning, error, warning])).to.equal('1 error, 2 warnings');
    expect(countOf([error, error])).to.equal('2 errors');
  });
});
