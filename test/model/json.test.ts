import {expect} from 'chai';
import fc from 'fast-check';
import {scanJson} from '../../src/model/json.js';
import {marked} from '../support/marked.js';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** What authors write in place of JSON; ◆ marks the fault. */
const faults: readonly (readonly [kind: string, text: string, found: string, end: string])[] = [
  ['value', '◆', 'the end', ''],
  ['html', ' ◆<p>', '<p>', ''],
  ['value', '[◆<p>]', '<p>', ']'],
  ['value', '{"a": ◆undefined}', 'undefined', '}'],
  ['value', '◆+1', '+1', ''],
  ['value', '◆01', '01', ''],
  ['value', '[◆.5]', '.5', ']'],
  ['value', '[◆1.]', '1.', ']'],
  ['value', '◆True', 'True', ''],
  ['value', '◆\u00A0{}', '\u00A0', ''],
  ['value', '[◆\uD800]', '\uD800', ']'],
  ['foreign', '{◆“a”: 1}', '“a”', '}'],
  ['foreign', '["a", ◆`b`]', '`b`', ']'],
  ['foreign', '["a" ◆/* first */, "b"]', '/*', ']'],
  ['foreign', '[1] ◆# one', '#', ''],
  ['comma', '[1, ◆]', ']', ']'],
  ['comma', '{"a": [1, 2], "b": 2,\n\n◆}', '}', '}'],
  ['value', '[◆,1]', ',', ']'],
  ['value', '[1,◆,2]', ',', ']'],
  ['key', '{"a": 1,◆,"b": 2}', ',', '}'],
  ['value', '{"a": ◆}', '}', '}'],
  ['value', '◆}', '}', ''],
  ['key', '{◆1: 2}', '1', '}'],
  ['key', '{◆[1]}', '[', '}'],
  ['colon', '{"a" ◆"b"}', '"b"', '}'],
  ['colon', '{"a"◆}', '}', '}'],
  ['next', '[1 ◆2]', '2', ']'],
  ['next', '["he said "◆yes" twice"]', 'yes', ']'],
  ['colon', '{"a"◆：2}', '：2', '}'],
  ['next', '{"a": [1◆}', '}', ']'],
  ['next', '[{"a": 1◆]', ']', '}'],
  ['text', '{"a": ◆"b}', '"b}', '}'],
  ['text', '[◆"a\r\nb"]', '"a\r\nb"', ']'],
  ['text', '[◆"a\\q"]', '"a\\q"', ']'],
  ['text', '[◆"\\u12"]', '"\\u12"', ']'],
  ['text', '[◆"a\tb"]', '"a\tb"', ']'],
  ['next', '[[1]◆', 'the end', ']'],
  ['value', '{"a":◆', 'the end', '}'],
  ['end', '{} ◆{}', '{', ''],
  ['end', '[1]◆]', ']', ''],
];

describe('scanJson', () => {
  for (const [kind, template, found, end] of faults) {
    it(`finds ${kind} in ${JSON.stringify(template)}`, () => {
      const {text, line, column} = marked(template);
      expect(isJson(text)).to.be.false;
      expect(scanJson(text)).to.deep.equal({kind, position: {line, column}, found, end});
    });
  }

  it('finds a fault exactly in what JSON.parse refuses', () => {
    const token = fc.constantFrom(
      ...'{}[]:,"\\/ \n\r\t0123456789.eE+-\'',
      'true',
      'null',
      '"a"',
      '"b": ',
      '\\u00e9',
    );
    const text = fc.oneof(
      fc.array(token).map((tokens) => tokens.join('')),
      fc.json(),
      fc.string({unit: 'binary'}),
    );
    fc.assert(
      fc.property(text, (given) => {
        expect(scanJson(given) === undefined).to.equal(isJson(given));
      }),
      {numRuns: 3000},
    );
  });

  it('finds a fault in any JSON that is cut short', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (text, cut) => {
        const given = text.slice(0, cut % text.length);
        expect(scanJson(given) === undefined).to.equal(isJson(given));
      }),
    );
  });

  it('counts lines at \\n, \\r\\n and \\r, and columns in UTF-16 code units', () => {
    const position = (text: string) => scanJson(text)?.position;
    expect(position('[\n\r\n\r"😀" x')).to.deep.equal({line: 4, column: 6});
    expect(position('["\u2028" x')).to.deep.equal({line: 1, column: 6});
  });
});
