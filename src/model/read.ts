/**
 * Reads data by the study's schema, and leniently: what is wrong is reported and left out, together with the
 * smallest item around it that cannot do without, and everything else is kept.
 *
 * What is left out of a list or a record leaves a gap (undefined), so that the rest keep their places in the
 * author's document until `finish` closes the gaps.
 */
import type {InferOutput} from 'valibot';
import {dateFault} from './date.js';
import {isPresent} from './gaps.js';
import {Identifiers, isReserved, isScoped, scoped} from './identifiers.js';
import {checkerOfMeaning, type CheckMeaning} from './meaning.js';
import type {MessageKey} from './messages.js';
import {nearest} from './nearest.js';
import type {Path} from './path.js';
import type {Problems} from './problems.js';
import {shorten, show} from './quote.js';
import type {studySchema} from './schema.js';
import {
  exampleOf,
  fits,
  heldBy,
  isLinked,
  isObject,
  isReference,
  linkedKeys,
  metadataOf,
  requiredKeys,
  unmet,
} from './shape.js';
import type {Data, Entries, Shape} from './shape.js';
import {suggestKey} from './suggest-key.js';

/** A study being read: as the schema has it, but for the gaps. */
export type Draft = InferOutput<typeof studySchema>;

/** The version of the format, as in a `$schema` of `alliance-widgets/1` or `…/alliance-widgets@1.2.0/…`. */
const VERSION = 1;
const VERSIONED = /alliance-widgets[@/](\d+)/;

/** A study that was read, and how to check what of it the schema cannot say. */
export interface Reading {
  readonly study: Draft;
  readonly check: CheckMeaning;
}

/** Undefined if `data`, from `plainData`, is no object at all. Changes `data`. */
export function readStudy(data: unknown, entries: Entries, problems: Problems): Reading | undefined {
  const reader = new Reader(problems, newerVersion(data));
  const shape = {type: 'object', entries};
  if (!reader.read(shape, data)) return undefined;
  const study = data as Draft;
  while (reader.isDue) reader.readAgain(shape, study);
  study.id ??= '';
  study.title ??= study.id;
  return {study, check: reader.check};
}

function newerVersion(data: unknown): string | undefined {
  const version = isObject(data) && isString(data.$schema) ? VERSIONED.exec(data.$schema)?.[1] : undefined;
  return Number(version) > VERSION ? version : undefined;
}

class Reader {
  readonly check: CheckMeaning;
  /**
   * What the parts say of each other can be told once it is known what there is, and again when some of that goes. Where
   * all that is referred to comes first, and is whole, there is nothing to tell.
   */
  isDue = false;
  readonly #ids = new Identifiers();
  /** How to forget each thing that was noted. */
  readonly #undo: (() => void)[] = [];
  readonly #problems: Problems;
  /** The version of the study's format, if that is newer than this reader's. */
  readonly #newer: string | undefined;
  #toldNewer = false;
  #isFirst = true;

  constructor(problems: Problems, newer: string | undefined) {
    this.#problems = problems;
    this.#newer = newer;
    this.check = checkerOfMeaning(this.#ids, problems);
  }

  /** Checks references alone. */
  readAgain(shape: Shape, study: Draft) {
    this.#isFirst = this.isDue = false;
    this.read(shape, study);
  }

  /**
   * Undefined if `value` is not what `shape` asks for.
   *
   * @param scope - What the value stands within: the id of a thing, or the key of a record.
   */
  read(shape: Shape, value: unknown, path?: Path, scope = ''): unknown {
    const {type, wrapped, getter, options, item, entries} = shape;
    if (value === undefined || !type) return undefined;
    // Dates and texts refer to nothing, and they are most of what there is.
    if (!this.#isFirst && !isLinked(shape)) return value;
    if (wrapped) {
      return value === null ? this.#problems.report('null', path) : this.read(wrapped, value, path, scope);
    }
    if (getter) return this.read(getter(value), value, path, scope);
    if (type === 'union') {
      const shapes = options as Shape[];
      return this.read(shapes.find((each) => fits(each, value)) ?? shapes[0]!, value, path, scope);
    }
    if (!fits(shape, value)) return this.#misfit(shape, value, path);
    if (item) return this.#readList(shape, item, value as unknown[], path, scope);
    if (entries) return this.#readObject(type, entries, value as Data, path, scope);
    if (shape.value) return this.#readRecord(shape, shape.value, value as Data, path);
    const kept = this.#limit(shape, value, isString(value) ? value.length : value, path);
    const {holds = []} = metadataOf(shape);
    const isFine =
      this.#isFine(holds, value as string, scope) || this.check(value as string, holds, path, scope);
    return isFine ? kept : undefined;
  }

  #misfit({type, options, entries = {}}: Shape, value: unknown, path?: Path) {
    const isOfParts = /object|record/.test(type);
    return this.#problems.report(`type.${isOfParts ? 'object' : type}` as MessageKey, path, () => ({
      value: show(value),
      choices: options?.join(', '),
      example: isOfParts ? exampleOf(entries) : undefined,
      nearest: isString(value) ? nearest(value, options?.filter(isString)) : undefined,
    }));
  }

  #readList(shape: Shape, item: Shape, list: unknown[], path: Path | undefined, scope: string): unknown {
    const {type, entries} = item;
    let kept = 0;
    list.forEach((each, key) => {
      const at = {up: path, key};
      const isPlain = entries && isObject(each);
      const read = isPlain
        ? this.#readObject(type, entries, each, at, scope)
        : this.read(item, each, at, scope);
      list[key] = read;
      if (isPresent(read)) kept++;
    });
    // A list that has become too short by what was dropped from it needs no second problem.
    return kept < list.length && unmet(shape, kept) ? undefined : this.#limit(shape, list, kept, path);
  }

  #readRecord(shape: Shape, item: Shape, record: Data, path?: Path): unknown {
    for (const key of Object.keys(record)) {
      const at = {up: path, key};
      if (record[key] === null) {
        this.#problems.report('null', at);
        delete record[key];
      } else {
        const isKept = this.read(shape.key!, key, {...at, isKey: true}) !== undefined;
        record[key] = isKept ? this.read(item, record[key], at, key) : undefined;
      }
    }
    return metadataOf(shape).whole && Object.values(record).some(isLost) ? undefined : record;
  }

  #readObject(type: string, entries: Entries, object: Data, path: Path | undefined, scope: string): unknown {
    const kind = metadataOf(entries.id).defines;
    const before = this.#undo.length;
    if (kind && isString(object.id) && !this.#note(kind, object.id, path, scope)) return undefined;
    this.#readEntries(type, entries, object, path, kind && !isScoped(kind) ? String(object.id) : scope);
    let isWhole = true;
    for (const key of requiredKeys(entries)) {
      if (object[key] !== undefined) continue;
      if (!Object.hasOwn(object, key)) this.#problems.report('missing', path, () => ({key}));
      object[key] = undefined;
      isWhole = false;
    }
    if (isWhole || !path) return object;
    // What stands within it goes with it.
    for (const undo of this.#undo.splice(before)) undo();
    return undefined;
  }

  /** Notes that there is something of that `kind` to refer to, unless its id is taken. */
  #note(kind: string, id: string, path: Path | undefined, scope: string): boolean {
    const ids = this.#ids.of(scoped(kind, scope));
    const code = isReserved(id, kind) ? 'reserved-id' : ids.has(id) && 'duplicate-id';
    if (this.#isFirst && code) {
      this.#problems.report(code, {up: path, key: 'id'}, () => ({id: shorten(id)}));
      return false;
    }
    ids.add(id);
    this.#undo.push(() => {
      ids.delete(id);
      this.isDue = true;
    });
    return true;
  }

  #readEntries(type: string, entries: Entries, object: Data, path: Path | undefined, scope: string) {
    for (const key of this.#isFirst ? Object.keys(object) : linkedKeys(entries)) {
      const value = object[key];
      if (value === undefined) continue;
      const entry = Object.hasOwn(entries, key) ? entries[key] : undefined;
      if (entry) {
        // Most of what there is, which needs no further look.
        if (isString(value) && this.#isFine(heldBy(entry), value, scope)) continue;
        object[key] = this.read(entry, value, {up: path, key}, scope);
      } else if (type === 'object') {
        this.#reportUnknown(key, entries, path);
        object[key] = undefined;
      }
    }
  }

  /** Whether `text` is plainly what it should hold, as far as is known by now. */
  #isFine(holds: readonly string[] | undefined, text: string, scope: string): boolean {
    if (!holds?.length) return !!holds;
    if (!isReference(holds)) return holds[0] === 'date' && !dateFault(text);
    const isKnown = holds.some((kind) => this.#ids.of(scoped(kind, scope)).has(text));
    this.isDue ||= this.#isFirst && !isKnown;
    return isKnown || this.#isFirst;
  }

  /** `value`, unless `size` (of a list or text, or a number itself) is beyond a limit that `shape` sets. */
  #limit(shape: Shape, value: unknown, size: unknown, path?: Path): unknown {
    const limit = shape.pipe && unmet(shape, size);
    if (!limit) return value;
    const details = () => ({limit: String(limit.requirement), value: String(size)});
    return this.#problems.report(`limit.${limit.type}` as MessageKey, path, details);
  }

  #reportUnknown(key: string, entries: Entries, path?: Path) {
    const at = {up: path, key, isKey: true} as const;
    if (!this.#newer) this.#problems.report('unknown-key', at, () => suggestKey(key, entries));
    else if (!this.#toldNewer) {
      this.#toldNewer = true;
      this.#problems.report('newer-version', at, () => ({version: this.#newer}));
    }
  }
}

const isString = (value: unknown): value is string => typeof value === 'string';

/** Whether nothing is left of `part`, which held something. */
function isLost(part: unknown): boolean {
  const parts = [part].flat();
  return parts.length > 0 && !parts.some(isPresent);
}
