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
    const difference = Number(size) - Number(requirement);
    return type.startsWith('min') ? difference < 0 : type.startsWith('max') ? difference > 0 : difference;
  });
}

const NONE: Metadata = {};

export const metadataOf = (shape?: Shape): Metadata => shape?.pipe?.at(-1)?.metadata ?? NONE;

/** Asked for each of thousands of objects that have one shape. */
const required = new WeakMap<Entries, readonly string[]>();

export function requiredKeys(entries: Entries): readonly string[] {
  const known = required.get(entries);
  if (known) return known;
  const keys = Object.keys(entries).filter((key) => !entries[key]?.wrapped);
  required.set(entries, keys);
  return keys;
}

/** An object with the keys that it must have, or else with one that it may have: `{"id": …}`. */
export function exampleOf(entries: Entries): string {
  const required = requiredKeys(entries);
  const keys = required.length ? required : [Object.keys(entries)[0] ?? '…'];
  return `{${keys.map((key) => `"${key}": …`).join(', ')}}`;
}
