import {expect} from 'chai';
import * as v from 'valibot';
import * as shapes from '../../src/model/shapes.js';

type Builder = (...args: unknown[]) => Record<string, unknown>;

/** One function, as functions are equal only to themselves. */
const getter = () => ({});

/** A schema that uses each function once, built with `library`. */
function sample(library: Readonly<Record<string, unknown>>, name: string): Record<string, unknown> {
  const make = (key: string, ...args: unknown[]) => (library[key] as Builder)(...args);
  const string = () => make('string');
  const args: Readonly<Record<string, () => unknown[]>> = {
    minLength: () => [1],
    length: () => [2],
    minValue: () => [-1],
    maxValue: () => [1],
    metadata: () => [{a: 1}],
    object: () => [{a: string()}],
    looseObject: () => [{a: string()}],
    array: () => [string()],
    record: () => [string(), make('number')],
    partial: () => [make('object', {a: string()})],
    lazy: () => [getter],
    union: () => [[string(), make('number')]],
    picklist: () => [['a', 'b']],
    pipe: () => [string(), make('minLength', 1)],
  };
  return make(name, ...(args[name]?.() ?? []));
}

/** What `shape` has, taken from `schema`, in all its parts. */
function sameParts(shape: unknown, schema: unknown): unknown {
  if (typeof shape !== 'object' || !shape) return schema;
  const parts = schema as Record<string, unknown>;
  const entries = Object.entries(shape).map(([key, part]) => [key, sameParts(part, parts[key])] as const);
  return Array.isArray(shape) ? entries.map(([, part]) => part) : Object.fromEntries(entries);
}

describe('shapes', () => {
  for (const name of Object.keys(shapes)) {
    it(`stand for what valibot makes with ${name}`, () => {
      const shape = sample(shapes, name);
      expect(shape).to.not.deep.equal({});
      expect(shape).to.deep.equal(sameParts(shape, sample(v, name)));
    });
  }
});
