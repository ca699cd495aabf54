/** What the form does to a study's text: each input is one place in the document. */
import {setAt, type Change} from './json-edit.js';
import {readAll, type Path} from './json-tree.js';

type Fields = Readonly<Record<string, unknown>>;

const fields = (value: unknown) => Object(value) as Fields;

/** What stands at `path` in a value. */
export const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, key) => {
    const parts = fields(value);
    return Object.hasOwn(parts, key) ? parts[key] : undefined;
  }, data);

/** The text at `path` as readers of `language` have it; of a text in one language, that one. */
export function textAt(data: unknown, path: Path, language: string): string {
  const value = valueAt(data, path);
  if (typeof value === 'object') return textAt(value, [language], language);
  return typeof value === 'string' ? value : '';
}

/**
 * Writes a text in one language, and leaves it to the others that the author has it in.
 *
 * @param isNeeded - The text stays when it is emptied: the format asks for it.
 */
export function writeText(text: string, path: Path, language: string, value: string, isNeeded = false) {
  const isTable = typeof valueAt(readAll(text), path) === 'object';
  const kept = value || isNeeded ? value : undefined;
  return setAt(text, isTable ? [...path, language] : path, kept);
}

/** Writes an id, a date or another plain text; an empty one is taken away. */
export const write = (text: string, path: Path, value: string) => setAt(text, path, value || undefined);

const listAt = (text: string, path: Path): readonly unknown[] => {
  const value = valueAt(readAll(text), path);
  return Array.isArray(value) ? value : [];
};

/** Adds a case with an id that no other case has. */
export function addCase(text: string): Change | undefined {
  const cases = listAt(text, ['cases']);
  const taken = new Set(cases.map((item) => fields(item)['id']));
  let number = cases.length + 1;
  while (taken.has(`case-${number}`)) number++;
  return setAt(text, ['cases', cases.length], {id: `case-${number}`});
}

/** Adds a piece of evidence, on the first thing that is coded. */
export function addEvidence(text: string, at: number, subject: string): Change | undefined {
  const path = ['cases', at, 'evidence'];
  return setAt(text, [...path, listAt(text, path).length], {for: subject, claim: ''});
}

export const removeAt = (text: string, path: Path) => setAt(text, path, undefined);
