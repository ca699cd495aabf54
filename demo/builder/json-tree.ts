/** Finding one's way in JSON text that may have faults, as it has while somebody types. */
import {jsonLanguage} from '@codemirror/lang-json';

type Tree = ReturnType<typeof jsonLanguage.parser.parse>;
export type Node = Tree['topNode'];
export type Path = readonly (string | number)[];

const VALUES: ReadonlySet<string> = new Set(['Object', 'Array', 'String', 'Number', 'True', 'False', 'Null']);

/** The root value of `text`, if there is any. */
export const rootOf = (text: string): Node | undefined =>
  valuesIn(jsonLanguage.parser.parse(text).topNode)[0];

/** The values directly under `node`: the items of an array, or what stands after a property's colon. */
export const valuesIn = (node: Node): Node[] => childrenOf(node).filter(({name}) => VALUES.has(name));

export const propertiesOf = (node: Node): Node[] => childrenOf(node).filter(({name}) => name === 'Property');

/** The key of a property; a key that is still being typed has no end quote. */
export function keyOf(property: Node, text: string): string {
  const name = property.getChild('PropertyName');
  return name ? stringOf(text.slice(name.from, name.to)) : '';
}

/** The value that `path` leads to. */
export function nodeAt(text: string, path: Path): Node | undefined {
  let node = rootOf(text);
  for (const key of path) node = node && partOf(node, key, text);
  return node;
}

function partOf(node: Node, key: string | number, text: string): Node | undefined {
  if (node.name === 'Array') return valuesIn(node)[Number(key)];
  const property = propertiesOf(node).find((one) => keyOf(one, text) === String(key));
  return property && valuesIn(property)[0];
}

/** What leads from the root to `node`. */
export function pathOf(node: Node, text: string): Path {
  const path: (string | number)[] = [];
  for (let at = node; at.parent; at = at.parent) {
    if (at.name === 'Property') path.unshift(keyOf(at, text));
    else if (at.parent.name === 'Array') path.unshift(indexOf(at, at.parent));
  }
  return path;
}

const indexOf = (node: Node, array: Node) => valuesIn(array).filter(({from}) => from < node.from).length;

/** The text's value as far as it can be read; what has faults is left out. */
export function readAll(text: string): unknown {
  const root = rootOf(text);
  return root && read(root, text);
}

function read(node: Node, text: string): unknown {
  if (node.name === 'Array') return valuesIn(node).map((item) => read(item, text));
  if (node.name === 'Object') {
    const pairs = propertiesOf(node).flatMap((property) => {
      const [value] = valuesIn(property);
      return value ? [[keyOf(property, text), read(value, text)] as const] : [];
    });
    return Object.fromEntries(pairs);
  }
  const written = text.slice(node.from, node.to);
  return node.name === 'String' ? stringOf(written) : safely(written);
}

function stringOf(written: string): string {
  const value = safely(written);
  return typeof value === 'string' ? value : written.replace(/^"|"$/g, '');
}

function safely(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return undefined;
  }
}

function childrenOf(node: Node): Node[] {
  const children: Node[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
  return children;
}
