/** Checks, and how to put checks of a whole together from checks of its parts. */
import {isPresent, keepItems} from './gaps.js';
import type {Path} from './path.js';

/** Whether a value may stay where it is; reports why not, and may leave parts of it out. */
export type Check<T> = (value: T, path: Path | undefined) => boolean;

type Fields<T> = {readonly [K in keyof T]?: Check<NonNullable<T[K]>>};

/** Leaves out the fields that fail; an object cannot do without those that are `needed`. */
export function item<T extends object>(fields: Fields<T>, ...needed: (keyof T & string)[]): Check<T> {
  const checks = Object.entries(fields) as [keyof T & string, Check<unknown>][];
  return (value: Partial<T>, path) => {
    for (const [key, check] of checks) {
      const part = value[key];
      if (part !== undefined && !check(part, {up: path, key})) delete value[key];
    }
    return needed.every((key) => value[key] !== undefined);
  };
}

/** Leaves out the items that fail. */
export function list<T>(check: Check<T>): Check<T[]> {
  return (items, path) => {
    keepItems(items, path, check);
    return true;
  };
}

/** Leaves out the entries whose key or value fails. */
export function record<T>(
  checkKey: Check<string>,
  checkOf: (key: string) => Check<T>,
): Check<Record<string, T>> {
  return (entries: Record<string, T | undefined>, path) => {
    for (const [key, value] of Object.entries(entries)) {
      const isKept =
        checkKey(key, {up: path, key, isKey: true}) &&
        value !== undefined &&
        checkOf(key)(value, {up: path, key});
      if (!isKept) entries[key] = undefined;
    }
    return true;
  };
}

/** Fails if anything is left out. */
export function whole<T extends object>(check: Check<T>): Check<T> {
  return (value, path) => check(value, path) && Object.values(value).every(isPresent);
}
