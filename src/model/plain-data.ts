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
 * @throws whatever a getter or a proxy throws.
 */
export function plainData(input: unknown, problems: Problems): unknown {
  const open = new Set<object>();
  let count = 0;

  const copy = (value: unknown, path?: Path): unknown => {
    const type = typeof value;
    if (value === null || type === 'string' || type === 'boolean' || Number.isFinite(value)) return value;
    if (!isPlain(value)) return problems.report('not-data', path, () => ({value: kindOf(value)}));
    if (open.has(value)) return problems.report('cycle', path);
    if (open.size === MAX_DEPTH) return problems.report('nesting', path, () => ({limit: String(MAX_DEPTH)}));
    count += Array.isArray(value) ? value.length : Object.keys(value).length;
    if (count > MAX_VALUES) return problems.report('too-large', path, () => ({limit: String(MAX_VALUES)}));
    open.add(value);
    const result = Array.isArray(value)
      ? Array.from(value, (part, key) => copy(part, {up: path, key}))
      : copyObject(value, path);
    open.delete(value);
    return result;
  };

  const copyObject = (object: Readonly<Record<string, unknown>>, path?: Path) => {
    const result: Record<string, unknown> = {};
    for (const key of Object.keys(object)) {
      const value = object[key];
      if (key === '__proto__') problems.report('forbidden-key', {up: path, key, isKey: true});
      else if (value !== undefined) result[key] = copy(value, {up: path, key});
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
