import {expect} from 'chai';
import {Problems} from '../../src/model/problems.js';

const at = (key: string) => ({up: undefined, key});

describe('Problems', () => {
  it('is empty to begin with', () => {
    expect(new Problems().list('{}')).to.deep.equal([]);
  });

  it('tells what is wrong, where, and in which words', () => {
    const problems = new Problems();
    problems.report('type.array', {up: at('a/b'), key: 0}, () => ({value: '3', nearest: undefined}));
    expect(problems.list('{"a/b":\n[3]}')).to.deep.equal([
      {
        code: 'type',
        severity: 'error',
        pointer: '/a~1b/0',
        line: 2,
        column: 2,
        message: 'a/b/0 must be a list in [ ], not 3.',
        params: {kind: 'array', at: 'a/b/0', value: '3'},
      },
    ]);
  });

  it('puts errors before warnings, each in the order of their report', () => {
    const problems = new Problems();
    problems.report('unknown-key', at('a'));
    problems.report('cycle', at('b'));
    problems.report('null', at('c'));
    problems.report('cycle', at('d'));
    expect(problems.list().map(({pointer}) => pointer)).to.deep.equal(['/b', '/d', '/a', '/c']);
  });

  it('shows a hundred, and with more than that the first 99 and a count of the rest', () => {
    const problems = new Problems();
    for (let i = 0; i < 100; i++) problems.report('cycle', at(String(i)));
    expect(problems.list().map(({code}) => code)).to.deep.equal(Array(100).fill('cycle'));
    problems.report('null', at('a'));
    const [last, ...others] = [...problems.list()].reverse();
    expect(others.map(({pointer}) => pointer).reverse()).to.deep.equal(
      Array.from({length: 99}, (_, i) => `/${i}`),
    );
    expect(last).to.deep.equal({
      code: 'more',
      severity: 'error',
      pointer: '',
      message: 'More problems: 2.',
      params: {at: 'study', count: '2'},
    });
  });

  it('calls the rest warnings if no error is among them', () => {
    const problems = new Problems();
    for (let i = 0; i < 99; i++) problems.report('cycle', at('a'));
    for (let i = 0; i < 9; i++) problems.report('null', at('a'));
    expect(problems.list().at(-1))
      .to.include({code: 'more', severity: 'warning'})
      .and.have.nested.property('params.count', '9');
  });

  it('does not ask for the details of what it only counts', () => {
    const problems = new Problems();
    let asked = 0;
    for (let i = 0; i < 1000; i++) problems.report('missing', undefined, () => ({key: String(++asked)}));
    expect(asked).to.equal(100);
    expect(problems.list()).to.have.length(100);
  });
});
