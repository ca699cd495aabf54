/**
 * Reads data by the study's schema, and leniently: what is wrong is reported and left out, together with the
 * smallest item around it that cannot do without, and everything else is kept.
 *
 * What is left out of a list or a record leaves a gap (undefined), so that the rest keep their places in the
 * author's document until `finish` closes the gaps.
 */
import type {InferOutput} from 'valibot';
import {isPresent} from './gaps.js';
import {hyphenate} from './language-tag.js';
import type {MessageKey} from './messages.js';
import {nearest, suggest} from './nearest.js';
import type {Path} from './path.js';
import type {Problems} from './problems.js';
import {show} from './quote.js';
import {studySchema, textSchema} from './schema.js';

/** A study being read: as the schema has it, but for the gaps. */
export type Draft = InferOutput<typeof studySchema>;

/** The version of the format, as in a `$schema` of `alliance-widgets/1` or `…/alliance-widgets@1.2.0/…`. */
const VERSION = 1;
const VERSIONED = /alliance-widgets[@/](\d+)/;

/** The form of a language range (RFC 4647), which takes in every language tag. */
const LANGUAGE = /^[a-z]{1,8}(-[a-z\d]{1,8})*$/i;

type Data = Record<string, unknown>;

/** What the reader uses of a valibot schema. */
interface Shape {
  readonly type: string;
  readonly entries?: Entries;
  readonly item?: Shape;
  readonly value?: Shape;
  readonly wrapped?: Shape;
  /** Makes a shape that stands within itself. */
  readonly getter?: (input: unknown) => Shape;
  readonly options?: readonly unknown[];
  readonly pipe?: readonly {readonly type: string; readonly requirement?: unknown}[];
}
type Entries = Readonly<Record<string, Shape>>;

/** Undefined if `data`, from `plainData`, is no object at all. Changes `data`. */
export function readStudy(data: unknown, problems: Problems): Draft | undefined {
  const study = new Reader(problems, newerVersion(data)).read(studySchema, data) as
    Partial<Draft> | undefined;
  const id = study?.id ?? '';
  return study && {...study, id, title: study.title ?? id};
}

function newerVersion(data: unknown): string | undefined {
  const version = isObject(data) && isString(data.$schema) ? VERSIONED.exec(data.$schema)?.[1] : undefined;
  return Number(version) > VERSION ? version : undefined;
}

class Reader {
  readonly #problems: Problems;
  /** The version of the study's format, if that is newer than this reader's. */
  readonly #newer: string | undefined;
  #toldNewer = false;

  constructor(problems: Problems, newer: string | undefined) {
    this.#problems = problems;
    this.#newer = newer;
  }

  /** Undefined if `value` is not what `shape` asks for. */
  read(shape: Shape, value: unknown, path?: Path): unknown {
    if (value === undefined) return undefined;
    if (shape.wrapped) {
      return value === null ? this.#problems.report('null', path) : this.read(shape.wrapped, value, path);
    }
    if (shape.getter) return this.read(shape.getter(value), value, path);
    if (shape.type === 'union') return this.#readUnion(shape, value, path);
    if (shape.item) return this.#readList(shape, shape.item, value, path);
    if (!shape.entries && !shape.value) return this.#readLeaf(shape, value, path);
    if (!isObject(value)) {
      return this.#problems.report('type.object', path, () => ({
        example: exampleOf(shape),
        value: show(value),
      }));
    }
    return shape.value ? this.#readRecord(shape.value, value, path) : this.#readObject(shape, value, path);
  }

  /** By the option for lists or for records if `value` is one, else by the first. */
  #readUnion(shape: Shape, value: unknown, path?: Path): unknown {
    const options = shape.options as readonly Shape[];
    if (shape === textSchema && isObject(value)) this.#checkLanguages(value, path);
    const fits = (option: Shape) => (Array.isArray(value) ? option.item : isObject(value) && option.value);
    return this.read(options.find(fits) ?? (options[0] as Shape), value, path);
  }

  #checkLanguages(text: Data, path?: Path) {
    for (const key of Object.keys(text)) {
      const tag = hyphenate(key);
      const details = () => ({nearest: LANGUAGE.test(tag) ? tag : undefined});
      if (!LANGUAGE.test(key)) this.#problems.report('language-tag', {up: path, key, isKey: true}, details);
    }
  }

  #readList(shape: Shape, item: Shape, value: unknown, path?: Path): unknown {
    if (!Array.isArray(value)) return this.#problems.report('type.array', path, () => ({value: show(value)}));
    const list: unknown[] = value;
    list.forEach((each, key) => {
      list[key] = this.read(item, each, {up: path, key});
    });
    // A list that has become too short by what was dropped from it needs no second problem.
    if (list.every(isPresent)) return this.#limit(shape, list, list.length, path);
    return unmet(shape, list.filter(isPresent).length) ? undefined : list;
  }

  #readRecord(shape: Shape, record: Data, path?: Path): unknown {
    for (const key of Object.keys(record)) {
      const at = {up: path, key};
      if (record[key] !== null) record[key] = this.read(shape, record[key], at);
      else {
        this.#problems.report('null', at);
        delete record[key];
      }
    }
    return record;
  }

  #readObject({type, entries = {}}: Shape, object: Data, path?: Path): unknown {
    for (const key of Object.keys(object)) {
      const entry = Object.hasOwn(entries, key) ? entries[key] : undefined;
      if (entry) object[key] = this.read(entry, object[key], {up: path, key});
      else if (type !== 'loose_object') {
        this.#reportUnknown(key, entries, path);
        object[key] = undefined;
      }
    }
    const lost = requiredKeys(entries).filter((key) => object[key] === undefined);
    for (const key of lost) {
      if (!Object.hasOwn(object, key)) this.#problems.report('missing', path, () => ({key}));
    }
    return lost.length && path ? undefined : object;
  }

  #readLeaf(shape: Shape, value: unknown, path?: Path): unknown {
    const {type, options} = shape;
    if (options ? options.includes(value) : typeof value === type) {
      return this.#limit(shape, value, isString(value) ? value.length : value, path);
    }
    return this.#problems.report(`type.${type}` as MessageKey, path, () => ({
      value: show(value),
      choices: options?.join(', '),
      nearest: isString(value) ? nearest(value, options?.filter(isString)) : undefined,
    }));
  }

  /** `value`, unless `size` (of a list or text, or a number itself) is beyond a limit that `shape` sets. */
  #limit(shape: Shape, value: unknown, size: unknown, path?: Path): unknown {
    const limit = unmet(shape, size);
    if (!limit) return value;
    const details = () => ({limit: String(limit.requirement), value: String(size)});
    return this.#problems.report(`limit.${limit.type}` as MessageKey, path, details);
  }

  #reportUnknown(key: string, entries: Entries, path?: Path) {
    const at = {up: path, key, isKey: true} as const;
    if (!this.#newer) this.#problems.report('unknown-key', at, () => suggestKey(key, entries));
    else if (!this.#toldNewer) {
      this.#toldNewer = true;
      this.#problems.report('newer-version', at, () => ({version: this.#newer, ours: String(VERSION)}));
    }
  }
}

/** The first limit in the pipe of `shape` that `size` does not keep. */
function unmet({pipe = []}: Shape, size: unknown) {
  return pipe.slice(1).find(({type, requirement}) => {
    const difference = Number(size) - Number(requirement);
    return type.startsWith('min') ? difference < 0 : type.startsWith('max') ? difference > 0 : difference;
  });
}

const isString = (value: unknown) => typeof value === 'string';

function isObject(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function requiredKeys(entries: Entries): string[] {
  return Object.keys(entries).filter((key) => !entries[key]?.wrapped);
}

/** An object with the keys that it must have, or else with one that it may have: `{"id": …}`. */
function exampleOf({entries = {}}: Shape): string {
  const required = requiredKeys(entries);
  const keys = required.length ? required : [Object.keys(entries)[0] ?? '…'];
  return `{${keys.map((key) => `"${key}": …`).join(', ')}}`;
}

/** The key that was meant, or the part of the object in which `key` would be one. */
function suggestKey(key: string, entries: Entries) {
  const {nearest, known} = suggest(key, Object.keys(entries));
  const [inside, another] = Object.keys(entries).filter((part) => Object.hasOwn(partsOf(entries[part]), key));
  return nearest || !inside || another ? {nearest, known} : {inside};
}

function partsOf(shape: Shape | undefined): Entries {
  return shape ? (shape.entries ?? partsOf(shape.wrapped ?? shape.item ?? shape.value)) : {};
}
