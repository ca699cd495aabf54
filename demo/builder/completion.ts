/** What can be written at a place of a study: names from its schema, ids from the study itself. */
import {idsAt} from './ids.js';
import {placeAt, type Place} from './json-place.js';
import {schemasAt, type Schema} from './schema-walk.js';

export interface Suggestion {
  /** What is offered. */
  readonly name: string;
  /** What is written if it is taken. */
  readonly insert: string;
  /** Where the caret then stands in `insert`. */
  readonly caret: number;
  readonly detail: 'required' | 'key' | 'id' | 'value';
}

export interface Suggestions {
  readonly from: number;
  readonly to: number;
  readonly options: readonly Suggestion[];
}

/** What fits at `at` in `text`, by the JSON Schema of the format. */
export function suggest(text: string, at: number, schema: Schema): Suggestions | undefined {
  const place = placeAt(text, at);
  if (!place) return undefined;
  const {from, to} = place;
  return {from, to, options: place.kind === 'key' ? keys(place, schema) : values(place, schema)};
}

function keys({path, keys: present, data, hasColon}: Place, schema: Schema): readonly Suggestion[] {
  const option = (name: string, detail: Suggestion['detail']) =>
    keyOf(name, detail, hasColon ? undefined : blank(schemasAt(schema, [...path, name])));
  const ids = idsAt(data, 'key', path).map((name) => option(name, 'id'));
  const named = schemasAt(schema, path).flatMap(({properties = {}, required = []}) =>
    Object.keys(properties).map((name) => option(name, required.includes(name) ? 'required' : 'key')),
  );
  return [...ids, ...named].filter(({name}) => !present.includes(name));
}

/** @param value - What is written after the key; undefined where a value stands there already. */
function keyOf(name: string, detail: Suggestion['detail'], value: string | undefined): Suggestion {
  const key = JSON.stringify(name);
  const insert = value === undefined ? key : `${key}: ${value}`;
  return {name, detail, insert, caret: insert.length - (value ? 1 : 0)};
}

const BLANKS: Readonly<Record<string, string>> = {array: '[]', object: '{}', string: '""'};

/** An empty value to fill in, of the kind that the schema names first. */
const blank = (schemas: readonly Schema[]) => BLANKS[schemas[0]?.type ?? ''] ?? '';

function values({path, data}: Place, schema: Schema): readonly Suggestion[] {
  const choices = schemasAt(schema, path).flatMap(({enum: list = []}) => list);
  const named = choices.map((choice) => valueOf(choice, 'value'));
  return [...idsAt(data, 'value', path).map((id) => valueOf(id, 'id')), ...named];
}

function valueOf(value: unknown, detail: Suggestion['detail']): Suggestion {
  const insert = JSON.stringify(value);
  return {name: String(value), detail, insert, caret: insert.length};
}
