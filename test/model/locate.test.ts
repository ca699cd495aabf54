import {expect} from 'chai';
import fc from 'fast-check';
import type {Position} from '../../src/model/json.js';
import {locate} from '../../src/model/locate.js';
import type {Path} from '../../src/model/path.js';

/** Writes JSON in a random style, and notes where each value and each key begins. */
class Printer {
  text = '';
  readonly values: {readonly path: Path | undefined; readonly value: unknown; readonly at: number}[] = [];
  readonly keys: {readonly path: Path; readonly at: number}[] = [];
  readonly #spaces: readonly string[];
  #next = 0;

  constructor(value: unknown, spaces: readonly string[]) {
    this.#spaces = spaces;
    this.#print(value, undefined);
    this.#write('');
  }

  #write(token: string) {
    this.text += this.#spaces[this.#next++ % this.#spaces.length];
    const at = this.text.length;
    this.text += token;
    return at;
  }

  #print(value: unknown, path: Path | undefined) {
    if (typeof value !== 'object' || !value) {
      this.values.push({path, value, at: this.#write(JSON.stringify(value))});
      return;
    }
    const [open, close] = Array.isArray(value) ? '[]' : '{}';
    this.values.push({path, value, at: this.#write(open ?? '')});
    Object.entries(value).forEach(([key, part], i) => {
      if (i) this.#write(',');
      if (!Array.isArray(value)) {
        this.keys.push({path: {up: path, key, isKey: true}, at: this.#write(JSON.stringify(key))});
        this.#write(':');
      }
      this.#print(part, {up: path, key});
    });
    this.#write(close ?? '');
  }
}

const spaces = fc.array(fc.constantFrom('', ' ', '\t', '\n', '\r\n', '\r', '\n\n  '), {minLength: 1});
const hostileKeys = fc.constantFrom('', '/', '~', '~1', '__proto__', '\uD800', '"', '\\', '\n', '0', '😀');
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    {maxDepth: 4, withCrossShrink: true},
    fc.oneof(
      fc.string({unit: 'binary'}),
      fc.double({noNaN: true, noDefaultInfinity: true}),
      fc.constantFrom(true, null),
    ),
    fc.array(tie('value')),
    fc.dictionary(fc.oneof(fc.string(), hostileKeys), tie('value')),
  ),
})).value;

/** The offset of a position, counting as an editor does. */
function offsetOf(text: string, {line, column}: Position): number {
  const breaks = [0, ...Array.from(text.matchAll(/\r\n?|\n/g), ({index, 0: found}) => index + found.length)];
  return (breaks[line - 1] ?? NaN) + column - 1;
}

describe('locate', () => {
  it('finds where every value and every key of any JSON begins', () => {
    fc.assert(
      fc.property(json, spaces, (value, style) => {
        const {text, values, keys} = new Printer(value, style);
        expect(JSON.parse(text)).to.deep.equal(JSON.parse(JSON.stringify(value)));
        const sought = [...values, ...keys];
        const found = locate(
          text,
          sought.map(({path}) => path),
        );
        expect(found.map((position) => position && offsetOf(text, position))).to.deep.equal(
          sought.map(({at}) => at),
        );
      }),
      {numRuns: 200},
    );
  });

  it('knows a key that is written with escapes', () => {
    expect(locate('{"\\u0061\\/b": 1}', [{up: undefined, key: 'a/b'}])).to.deep.equal([
      {line: 1, column: 15},
    ]);
  });

  it('points to the last of equal keys', () => {
    const path = {up: {up: undefined, key: 'a'}, key: 0} as const;
    expect(locate('{"a": [1],\n"b": 2, "a": [3]}', [path, path.up, {...path.up, isKey: true}])).to.deep.equal(
      [
        {line: 2, column: 15},
        {line: 2, column: 14},
        {line: 2, column: 9},
      ],
    );
  });

  it('finds nothing for a path that leads nowhere', () => {
    expect(
      locate('{"a": [1]}', [
        {up: undefined, key: 'b'},
        {up: {up: undefined, key: 'a'}, key: 1},
      ]),
    ).to.deep.equal([undefined, undefined]);
  });
});
