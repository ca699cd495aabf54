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
const faults: readonly (readonly [kind: string, text: string, found: string, expected: string])[] = [
  ['empty', '◆', '', ''],
  ['html', ' ◆<p>', '<p>', ''],
  ['word', '[◆<p>]', '<p>', ']'],
  ['word', '{"a": ◆undefined}', 'undefined', '}'],
  ['word', '◆+1', '+1', ''],
  ['word', '◆01', '01', ''],
  ['word', '[◆.5]', '.5', ']'],
  ['word', '[◆1.]', '1.', ']'],
  ['word', '◆True', 'True', ''],
  ['word', '◆\u00A0{}', '\u00A0', ''],
  ['word', '[◆\uD800]', '\uD800', ']'],
  ['quotes', '{◆“a”: 1}', '“a”', '}'],
  ['quotes', '["a", ◆`b`]', '`b`', ']'],
  ['comment', '["a" ◆/* first */, "b"]', '/*', ']'],
  ['comment', '[1] ◆# one', '#', ''],
  ['trailing-comma', '[1◆, ]', ']', ']'],
  ['trailing-comma', '{"a": [1, 2], "b": 2◆,\n\n}', '}', '}'],
  ['value', '[◆,1]', ',', ']'],
  ['value', '[1,◆,2]', ',', ']'],
  ['value', '{"a": 1,◆,"b": 2}', ',', '}'],
  ['value', '{"a": ◆}', '}', '}'],
  ['value', '◆}', '}', ''],
  ['key', '{◆1: 2}', '1', '}'],
  ['key', '{◆[1]}', '[', '}'],
  ['colon', '{"a" ◆"b"}', '"b"', '}'],
  ['colon', '{"a"◆}', '}', '}'],
  ['comma', '[1 ◆2]', '2', ']'],
  ['comma', '["he said "◆yes" twice"]', 'yes', ']'],
  ['colon', '{"a"◆：2}', '：2', '}'],
  ['bracket', '{"a": [1◆}', '}', ']'],
  ['bracket', '[{"a": 1◆]', ']', '}'],
  ['unclosed', '{"a": ◆"b', '"b', '}'],
  ['unclosed', '[◆"a\r\nb"]', '"a', ']'],
  ['escape', '["a◆\\q"]', '\\q', ']'],
  ['escape', '["◆\\u12"]', '\\u12', ']'],
  ['escape', '["a◆\tb"]', '\t', ']'],
  ['end', '[[1]◆', '', ']'],
  ['end', '{"a":◆', '', '}'],
  ['extra', '{} ◆{}', '{', ''],
  ['extra', '[1]◆]', ']', ''],
];

describe('scanJson', () => {
  for (const [kind, template, found, expected] of faults) {
    it(`finds ${kind} in ${JSON.stringify(template)}`, () => {
      const {text, line, column} = marked(template);
      expect(isJson(text)).to.be.false;
      expect(scanJson(text)).to.deep.equal({kind, position: {line, column}, found, expected});
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
