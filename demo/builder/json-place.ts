/** Where in a JSON document somebody is typing. */
import {jsonLanguage} from '@codemirror/lang-json';
import {keyOf, pathOf, propertiesOf, readAll, type Node, type Path} from './json-tree.js';

export interface Place {
  /** A key is due: `path` leads to its object. Or a value: `path` leads to it. */
  readonly kind: 'key' | 'value';
  readonly path: Path;
  /** What a completion takes the place of. */
  readonly from: number;
  readonly to: number;
  /** Keys that the object has already. */
  readonly keys: readonly string[];
  /** The rest of the document. */
  readonly data: unknown;
  readonly hasColon: boolean;
}

const HOLE = '""';

/** The place at `at`, where a text in quotes may have been begun; undefined where nothing can be put. */
export function placeAt(text: string, at: number): Place | undefined {
  const [from, to] = tokenAt(text, at);
  // With a whole text in its place, the parser need not guess what the author is about to write.
  const filled = text.slice(0, from) + HOLE + text.slice(to);
  const node = jsonLanguage.parser.parse(filled).resolveInner(from + 1);
  const common = {from, to, data: readAll(filled), hasColon: /^\s*:/.test(text.slice(to))};
  if (node.name === 'String') return {...common, kind: 'value', path: pathOf(node, filled), keys: []};
  const object = node.name === 'PropertyName' ? node.parent?.parent : undefined;
  if (!object) return undefined;
  return {...common, kind: 'key', path: pathOf(object, filled), keys: keysOf(object, filled, from)};
}

const keysOf = (object: Node, text: string, hole: number) =>
  propertiesOf(object)
    .filter(({from}) => from !== hole)
    .map((property) => keyOf(property, text));

/** The text in quotes, the word or the nothing at `at`. */
function tokenAt(text: string, at: number): readonly [number, number] {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const before = text.slice(lineStart, at).replace(/\\./g, '..');
  const isInText = before.split('"').length % 2 === 0;
  if (!isInText) return [at - (/[\w.+-]*$/.exec(before)?.[0].length ?? 0), at];
  const rest = /^(?:\\.|[^"\\\n])*"/.exec(text.slice(at))?.[0] ?? '';
  // A quote further on that begins another text is not this one's end.
  const isEnd = rest !== '' && !/[:,{}[\]]/.test(rest);
  return [lineStart + before.lastIndexOf('"'), isEnd ? at + rest.length : at];
}
