/** Changes to JSON text that leave everything else as its author wrote it. */
import {keyOf, nodeAt, propertiesOf, valuesIn, type Node, type Path} from './json-tree.js';

export interface Change {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** Lists and objects at this depth stay when the last thing in them goes: `cases`, and the cases themselves. */
const KEPT_DEPTH = 2;

/**
 * The change that puts `value` at `path`, with whatever must be there around it; undefined takes away what is
 * there, and what would be left empty by that. No change where nothing would be different or the text is no JSON.
 */
export function setAt(text: string, path: Path, value: unknown): Change | undefined {
  const node = nodeAt(text, path);
  if (value === undefined) return node && removal(text, path, node);
  if (node) return replacement(text, node, value);
  const key = path.at(-1);
  if (key === undefined) return {from: 0, to: text.length, insert: JSON.stringify(value, null, 2)};
  const up = path.slice(0, -1);
  const parent = nodeAt(text, up);
  if (!parent) return setAt(text, up, typeof key === 'number' ? [value] : {[key]: value});
  return parent.name === 'Object' || parent.name === 'Array' ? addition(text, parent, key, value) : undefined;
}

/** `text` after `change`. */
export const applied = (text: string, change: Change | undefined) =>
  change ? text.slice(0, change.from) + change.insert + text.slice(change.to) : text;

function replacement(text: string, {from, to}: Node, value: unknown): Change | undefined {
  const insert = written(value, indentAt(text, from), unitOf(text));
  return insert === text.slice(from, to) ? undefined : {from, to, insert};
}

function addition(text: string, parent: Node, key: string | number, value: unknown): Change {
  const isList = parent.name === 'Array';
  const last = (isList ? valuesIn(parent) : propertiesOf(parent)).at(-1);
  const isOneLine = last !== undefined && !text.slice(parent.from, parent.to).includes('\n');
  const unit = isOneLine ? '' : unitOf(text);
  const inner = last && !isOneLine ? indentAt(text, last.from) : indentAt(text, parent.from) + unit;
  const name = isList ? '' : `${JSON.stringify(String(key))}: `;
  const insert = name + (isOneLine ? JSON.stringify(value) : written(value, inner, unit));
  if (isOneLine) return {from: last.to, to: last.to, insert: `, ${insert}`};
  if (last) return {from: last.to, to: last.to, insert: `,\n${inner}${insert}`};
  const end = parent.to - 1;
  return {from: parent.from + 1, to: end, insert: `\n${inner}${insert}\n${indentAt(text, parent.from)}`};
}

function removal(text: string, path: Path, node: Node): Change | undefined {
  const item = node.parent?.name === 'Property' ? node.parent : node;
  const parent = item.parent;
  if (!parent || !path.length) return undefined;
  const siblings = parent.name === 'Array' ? valuesIn(parent) : propertiesOf(parent);
  if (siblings.length === 1 && path.length - 1 > KEPT_DEPTH)
    return removal(text, path.slice(0, -1), parent) ?? undefined;
  const at = siblings.findIndex(({from}) => from === item.from);
  const [before, after] = [siblings[at - 1], siblings[at + 1]];
  if (before) return {from: before.to, to: item.to, insert: ''};
  if (after) return {from: item.from, to: after.from, insert: ''};
  return {from: parent.from + 1, to: parent.to - 1, insert: ''};
}

const written = (value: unknown, indent: string, unit: string) =>
  JSON.stringify(value, null, unit).replaceAll('\n', `\n${indent}`);

/** White space at the start of the line on which `at` lies. */
const indentAt = (text: string, at: number) =>
  /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', at - 1) + 1))?.[0] ?? '';

/** What one step of indentation is in `text`. */
const unitOf = (text: string) => /\n([ \t]+)\S/.exec(text)?.[1] ?? '  ';

/** Whether a property of that key stands in the object at `path`. */
export function hasKey(text: string, path: Path, key: string): boolean {
  const node = nodeAt(text, path);
  return node !== undefined && propertiesOf(node).some((property) => keyOf(property, text) === key);
}
