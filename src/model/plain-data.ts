import type {Path} from './path.js';
import type {Problems} from './problems.js';
import {shorten} from './quote.js';

export const MAX_DEPTH = 200;
/** Twice what ten megabytes of a study hold. A value given by a program can be without end. */
const MAX_VALUES = 2_000_000;

/**
 * A copy of `input` as plain data, which is all that the rest of the parser has to deal with: no cycles, no
 * bottomless nesting, no `__proto__`, nothing that JSON lacks. What is none of this is reported, and undefined in
 * the copy, so that a later pass can tell it from what the author left out.
 *
 * @param isOwn - Nobody else has `input`, which `JSON.parse` has made: it becomes the result, and no copy is made.
 * @throws whatever a getter or a proxy throws.
 */
export function plainData(input: unknown, problems: Problems, isOwn = false): unknown {
  const open = new Set<object>();
  let count = 0;

  const copy = (value: unknown, up?: Path, key?: string | number): unknown => {
    const type = typeof value;
    if (value === null || type === 'string' || type === 'boolean' || Number.isFinite(value)) return value;
    // Most values need none.
    const path = key === undefined ? undefined : {up, key};
    if (!isPlain(value)) return problems.report('not-data', path, () => ({value: kindOf(value)}));
    if (open.has(value)) return problems.report('cycle', path);
    if (open.size === MAX_DEPTH) return problems.report('nesting', path, () => ({limit: String(MAX_DEPTH)}));
    const keys = Array.isArray(value) ? value : Object.keys(value);
    count += keys.length;
    if (count > MAX_VALUES) return problems.report('too-large', path, () => ({limit: String(MAX_VALUES)}));
    open.add(value);
    const result = Array.isArray(value) ? copyList(value, path) : copyObject(value, keys as string[], path);
    open.delete(value);
    return result;
  };

  const copyList = (list: unknown[], path: Path | undefined) => {
    const result = isOwn ? list : [];
    const {length} = list;
    // Also what a list with holes lacks.
    for (let at = 0; at < length; at++) result[at] = copy(list[at], path, at);
    return result;
  };

  const copyObject = (object: Record<string, unknown>, keys: readonly string[], path: Path | undefined) => {
    const result = isOwn ? object : {};
    for (const key of keys) {
      const value = object[key];
      if (key === '__proto__') {
        problems.report('forbidden-key', {up: path, key, isKey: true});
        delete result[key];
      } else if (value !== undefined) {
        const copied = copy(value, path, key);
        if (!isOwn || copied !== value) result[key] = copied;
      }
    }
    return result;
  };

  return copy(input);
}

/** Lists and objects without a class of their own, from whichever window. */
function isPlain(value: unknown): value is unknown[] | Record<string, unknown> {
  if (typeof value !== 'object' || !value) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** `NaN`, `Date`, `Function`, ... or the name of its class. */
function kindOf(value: unknown): string {
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  return shorten(
    kind === 'Object' ? String((value as object).constructor.name) : kind.replace('Number', String(value)),
  );
}
