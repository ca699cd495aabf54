/** What the reader uses of a valibot schema. */
export interface Shape {
  readonly type: string;
  readonly entries?: Entries;
  readonly item?: Shape;
  readonly key?: Shape;
  readonly value?: Shape;
  readonly wrapped?: Shape;
  /** Makes a shape that stands within itself. */
  readonly getter?: (input: unknown) => Shape;
  readonly options?: readonly unknown[];
  readonly pipe?: readonly Step[];
}

/** A limit, or what only this reader understands. */
interface Step {
  readonly type: string;
  readonly requirement?: unknown;
  readonly metadata?: Metadata;
}

/** See `schema-basics.ts`. */
interface Metadata {
  readonly defines?: string;
  readonly holds?: readonly string[];
  /** A record that is not kept without any of its entries. */
  readonly whole?: boolean;
}

export type Entries = Readonly<Record<string, Shape>>;
export type Data = Record<string, unknown>;

export function isObject(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether `value` is of the kind that `shape` asks for, whatever its parts are. */
export function fits({type, item, entries, value: part, options}: Shape, value: unknown): boolean {
  if (item) return Array.isArray(value);
  if (entries ?? part) return isObject(value);
  return options ? options.includes(value) : typeof value === type;
}

/** The first limit in the pipe of `shape` that `size` does not keep. */
export function unmet({pipe = []}: Shape, size: unknown): Step | undefined {
  return pipe.find(({type, requirement}) => {
    if (requirement === undefined) return false;
    const difference = Number(size) - Number(requirement);
    return type.startsWith('min') ? difference < 0 : type.startsWith('max') ? difference > 0 : difference;
  });
}

const NONE: Metadata = {};

export const metadataOf = (shape?: Shape): Metadata => shape?.pipe?.at(-1)?.metadata ?? NONE;

/** `ask`, whose answers are kept: there are few shapes, and thousands of values of each. */
function once<K extends object, R>(ask: (of: K) => R): (of: K) => R {
  const known = new WeakMap<K, {readonly answer: R}>();
  return (of) => {
    let kept = known.get(of);
    if (!kept) known.set(of, (kept = {answer: ask(of)}));
    return kept.answer;
  };
}

export const requiredKeys: (entries: Entries) => readonly string[] = once((entries) =>
  Object.keys(entries).filter((key) => !entries[key]?.wrapped),
);

/** Whether a text holds the id of something in the study, and no date or language, which can be checked by itself. */
export const isReference = ([kind]: readonly string[]) => kind !== 'date' && kind !== 'language';

/** Whether what has that shape can define or hold an id, or something in it can. */
export const isLinked: (shape: Shape) => boolean = once((shape) => {
  const {wrapped, getter, item, key, value, entries, options = []} = shape;
  const {defines, holds} = metadataOf(shape);
  // What stands within itself is looked at to no end.
  if (getter || defines || (holds && isReference(holds))) return true;
  const parts = [wrapped, item, key, value, ...Object.values(entries ?? {}), ...options];
  return parts.some((part) => typeof part === 'object' && isLinked(part as Shape));
});

/** What a text that stands there holds, nothing in particular if that is empty; undefined if it has to be looked at. */
export const heldBy: (shape: Shape) => readonly string[] | undefined = once((shape) => {
  const {type, wrapped, options = [], pipe = []} = shape;
  if (wrapped) return heldBy(wrapped);
  if (type === 'union') return heldBy(options[0] as Shape);
  const isAny = type === 'string' && pipe.every(({requirement}) => !requirement);
  return isAny ? (metadataOf(shape).holds ?? []) : undefined;
});

export const linkedKeys: (entries: Entries) => readonly string[] = once((entries) =>
  Object.keys(entries).filter((key) => isLinked(entries[key] as Shape)),
);

/** An object with the keys that it must have, or else with one that it may have: `{"id": …}`. */
export function exampleOf(entries: Entries): string {
  const required = requiredKeys(entries);
  const keys = required.length ? required : [Object.keys(entries)[0] ?? '…'];
  return `{${keys.map((key) => `"${key}": …`).join(', ')}}`;
}
