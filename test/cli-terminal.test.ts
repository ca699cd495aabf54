import {expect} from 'chai';
import {clip, oneLine, paintFor, table, widthOf} from '../src/cli/terminal.js';

describe('text for a terminal', () => {
  let before: string | undefined;
  beforeEach(() => {
    before = process.env['NO_COLOR'];
    delete process.env['NO_COLOR'];
  });
  afterEach(() => {
    if (before === undefined) delete process.env['NO_COLOR'];
    else process.env['NO_COLOR'] = before;
  });

  it('is coloured where somebody looks at it', () => {
    expect(paintFor({isTTY: true})('red', 'x')).to.equal('\u001b[31mx\u001b[0m');
  });

  it('has no colours in a file or a pipe, nor for whoever wants none', () => {
    expect(paintFor({})('red', 'x')).to.equal('x');
    process.env['NO_COLOR'] = '1';
    expect(paintFor({isTTY: true})('red', 'x')).to.equal('x');
  });

  for (const [text, width] of [
    ['abc', 3],
    ['冲绳', 4],
    ['Ｑ：', 4],
    ['オキナワ', 8],
    ['오키나와', 8],
    ['e\u0301', 1],
    ['𠮷', 2],
    ['“…”', 3],
  ] as const) {
    it(`knows how wide ${text} is`, () => {
      expect(widthOf(text)).to.equal(width);
    });
  }

  it('is cut at a column, never through a wide sign', () => {
    expect(clip('冲绳返还', 8)).to.equal('冲绳返还');
    expect(clip('冲绳返还', 7)).to.equal('冲绳返…');
    expect(clip('冲绳返还', 6)).to.equal('冲绳…');
  });

  it('is one line without control sequences', () => {
    expect(oneLine('a\u001b[2J\nb\u2028c\u202ed')).to.equal('a [2J b cd');
  });

  it('stands in columns whatever its script', () => {
    expect(
      table([
        ['A', 'B'],
        ['冲绳', 'x'],
        ['ab', ''],
      ]),
    ).to.deep.equal(['A     B', '────  ─', '冲绳  x', 'ab']);
  });
});
