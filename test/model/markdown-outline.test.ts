import {expect} from 'chai';
import {outlineOfMarkdown} from '../../src/model/markdown-outline.js';
import {parseStudy} from '../../src/model/parse.js';
import type {OutlineNode} from '../../src/model/schema.js';

/** An outline as nested lists of labels. */
type Tree = readonly [label: unknown, ...children: Tree[]];
const treeOf = ({label, children = []}: OutlineNode): Tree => [label, ...children.map(treeOf)];

function read(...lines: string[]) {
  const {outline, problems} = outlineOfMarkdown(lines.join('\n'));
  const told = problems.map(
    ({code, params, line, column}) => `${code}.${params.kind ?? ''} ${line}:${column}`,
  );
  return {tree: outline && treeOf(outline), told};
}

const depthOf = (node: OutlineNode): number => 1 + Math.max(0, ...(node.children ?? []).map(depthOf));

/** Each item under the one before it. */
const nested = (depth: number) => Array.from({length: depth}, (_, i) => `${' '.repeat(i)}- ${i + 1}`);

describe('outlineOfMarkdown', () => {
  it('passes over what a site generator is told at the top, and counts its lines', () => {
    const {tree, told} = read('---', 'title: x', '---', '', '# Bread', '- Dough', 'Words.');
    expect(tree).to.deep.equal(['Bread', ['Dough']]);
    expect(told.map((one) => one.split(' ')[1])).to.deep.equal(['7:1']);
    expect(read('- Dough', '---', 'a: b', '---').told).to.have.lengthOf(3);
  });

  it('reads a list with a heading, which is the root', () => {
    const {outline, problems} = outlineOfMarkdown('# The *alliance* #\n\n- founding\n  - 1951\n- now\n');
    expect(problems).to.deep.equal([]);
    expect(outline).to.deep.equal({
      id: 'outline',
      label: 'The alliance',
      children: [
        {id: '1', label: 'founding', children: [{id: '1.1', label: '1951'}]},
        {id: '2', label: 'now'},
      ],
    });
    expect(Object.isFrozen(outline?.children?.[0])).to.equal(true);
  });

  it('takes the only item at the top for the root, where there is no heading', () => {
    expect(outlineOfMarkdown('- a\n  - b').outline).to.deep.equal({
      id: '1',
      label: 'a',
      children: [{id: '1.1', label: 'b'}],
    });
  });

  it('puts several items at the top under a root without a label', () => {
    expect(read('- a', '- b')).to.deep.equal({tree: ['', ['a'], ['b']], told: []});
  });

  it('knows every sign of an item', () => {
    expect(read('# r', '- a', '* b', '+ c', '1. d', '20) e').tree).to.deep.equal([
      'r',
      ...[['a'], ['b'], ['c'], ['d'], ['e']],
    ]);
  });

  it('nests by indentation, of spaces or tabs, however wide', () => {
    const tree = ['a', ['b', ['c'], ['d']], ['e', ['f']]];
    expect(read('- a', '  - b', '    - c', '    - d', '  - e', '    - f').tree).to.deep.equal(tree);
    expect(read('- a', '\t- b', '\t\t- c', '\t\t- d', '\t- e', '\t\t- f').tree).to.deep.equal(tree);
    expect(read('- a', '    - b', '\t    - c', '  \t  \t- d', '\t- e', '      - f').tree).to.deep.equal(tree);
    expect(read('1. a', '   - b', '       - c', '     - d', ' - e', '  - f').tree).to.deep.equal([
      'a',
      ['b', ['c'], ['d']],
      ['e', ['f']],
    ]);
  });

  it('passes over empty lines and a byte order mark, and knows every kind of line break', () => {
    const {outline, problems} = outlineOfMarkdown('\uFEFF# r\r\n\r\n- a\r\r \t\n- b');
    expect(outline && treeOf(outline)).to.deep.equal(['r', ['a'], ['b']]);
    expect(problems).to.deep.equal([]);
  });

  it('tells of lines that are no items, with their place, and keeps the rest', () => {
    const lines = [
      'text',
      '# late',
      '- a',
      '  more of a',
      '  - b',
      '-c',
      '---',
      '- ',
      '- ![](x.png)',
      '    > d',
    ];
    const {tree, told} = read(...lines);
    expect(tree).to.deep.equal(['a', ['b']]);
    expect(told).to.deep.equal(
      ['1:1', '2:1', '4:3', '6:1', '7:1', '8:1', '9:1', '10:5'].map((place) => `markdown.line ${place}`),
    );
    expect(outlineOfMarkdown('- a\n  see *b*').problems[0]).to.deep.include({
      severity: 'error',
      pointer: '',
      message: '"see *b*" is left out: write it as an item of the list, such as "- a point".',
    });
  });

  it('takes nothing for a heading or an item that only looks like one', () => {
    for (const line of ['text # r', '####### r', '    # r', '#r', 'text - a', '1234567890. a', '-a'])
      expect(read(line, '- b'), line).to.deep.equal({
        tree: ['b'],
        told: ['markdown.line 1:' + (line.search(/\S/) + 1)],
      });
    expect(read('###### \t r', '123456789) a').tree).to.deep.equal(['r', ['a']]);
  });

  it('says that there is no list where there is none', () => {
    for (const text of ['', ' \n', '# r']) {
      const {outline, problems} = outlineOfMarkdown(text);
      expect(outline).to.equal(undefined);
      expect(problems.map(({params, line}) => [params.kind, line])).to.deep.equal([['empty', 1]]);
      expect(problems[0]?.message).to.include('lines such as "- a point"');
    }
  });

  it('lists a hundred problems at most, and counts the rest', () => {
    const {problems} = outlineOfMarkdown('text\n'.repeat(1000));
    expect(problems).to.have.lengthOf(100);
    expect(problems[98]).to.include({code: 'markdown', line: 99});
    expect(problems[99]).to.deep.include({code: 'more', params: {at: 'study', count: '902'}});
    expect(problems[99]).not.to.have.property('line');
  });

  it('leaves out what is over 200 levels deep, with one problem for all that hangs on it', () => {
    const deep = (depth: number) => outlineOfMarkdown(['# r', ...nested(depth)].join('\n'));
    expect(deep(199).problems).to.deep.equal([]);
    for (const depth of [200, 10_000]) {
      const {outline, problems} = deep(depth);
      expect(outline && depthOf(outline)).to.equal(200);
      expect(problems).to.have.lengthOf(1);
      expect(problems[0]).to.deep.include({
        code: 'nesting',
        line: 201,
        column: 200,
        message: '"- 200" is left out: nest it less than 200 deep.',
      });
    }
  });

  it('goes on after what was too deep', () => {
    const {tree, told} = read('# r', ...nested(202), '- last', '  - one');
    expect(tree?.slice(2)).to.deep.equal([['last', ['one']]]);
    expect(told).to.deep.equal(['nesting. 201:200']);
  });

  it('gives what a study can have as its outline', () => {
    const {outline} = outlineOfMarkdown('# r\n- a\n  - b\n- c');
    const study = {id: 'a', title: 't', outline};
    expect(parseStudy(study)).to.deep.equal({study, problems: []});
  });
});
