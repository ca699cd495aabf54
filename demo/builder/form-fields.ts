/** Fields of the form, each for one place of the document. */
import {text as chosenText} from '../../src/model/text.js';
import type {Builder} from './builder.js';
import {textAt, valueAt, write, writeText} from './case-edits.js';
import {field, pickList} from './controls.js';
import type {Path} from './json-tree.js';

/** What the form needs to know of a document: read leniently, as it is the author's. */
export interface FormContext {
  readonly builder: Builder;
  readonly data: unknown;
  readonly language: string;
}

type Named = {readonly id: string; readonly name: string};

/** Things with an id at `path`, named for readers of the form. */
export function namedAt({data, language}: FormContext, path: Path): readonly Named[] {
  const list = valueAt(data, path);
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown) => {
    const {id, label, title} = Object(item) as {id?: unknown; label?: never; title?: never};
    const name = chosenText(label ?? title, language).value;
    return typeof id === 'string' ? [{id, name: name || id}] : [];
  });
}

/** A field for a text at `path`. */
export function textField(
  context: FormContext,
  path: Path,
  label: string,
  more: {lines?: number; isNeeded?: boolean} = {},
) {
  const {builder, data, language} = context;
  return field({
    label,
    value: textAt(data, path, language),
    lang: language,
    write: (value) => builder.edit(writeText(builder.work.text, path, language, value, more.isNeeded)),
    ...(more.lines && {lines: more.lines}),
  });
}

/** A field for a plain text at `path`, such as a date. */
export function plainField({builder, data}: FormContext, path: Path, label: string, name: string, hint = '') {
  return field({
    label,
    name,
    value: textAt(data, path, ''),
    write: (value) => builder.edit(write(builder.work.text, path, value)),
    ...(hint && {hint}),
  });
}

/** A list of ids at `path`; the first choice leaves the place empty. */
export function idField(
  {builder, data}: FormContext,
  path: Path,
  label: string,
  choices: readonly Named[],
  none = '–',
) {
  return pickList({
    label,
    value: textAt(data, path, ''),
    choices: [['', none], ...choices.map(({id, name}) => [id, name] as const)],
    pick: (value) => builder.edit(write(builder.work.text, path, value)),
  });
}
