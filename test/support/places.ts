/** Puts something else into the fields of a study, whatever they are. */

/** A place in a study: the keys to it from the top. */
export type Place = readonly string[];

/** Every place in `value` that holds a text, a number or nothing. */
export function leavesOf(value: unknown, place: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [place];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...place, key]));
}

/** Every key of an object in `value`, by the place where it leads. */
export function keysIn(value: unknown, place: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(Array.isArray(value) ? [] : [[...place, key]]),
    ...keysIn(inner, [...place, key]),
  ]);
}

/** The first of `places` for each field of the format: what differs in its number in a list is left out. */
export function onePerField(places: readonly Place[]): readonly Place[] {
  const firsts = new Map<string, Place>();
  for (const place of places.toReversed())
    firsts.set(place.filter((key) => !/^\d+$/.test(key)).join('/'), place);
  return [...firsts.values()].reverse();
}

type Tree = Record<string, unknown>;

const parentOf = (tree: unknown, place: Place) =>
  place.slice(0, -1).reduce((at, key) => at[key] as Tree, tree as Tree);

/** A copy with `text` at `place`. */
export function withText(study: unknown, place: Place, text: string): unknown {
  const copy = structuredClone(study);
  parentOf(copy, place)[place.at(-1)!] = text;
  return copy;
}

/** A copy in which the key that leads to `place` is `key`. */
export function withKey(study: unknown, place: Place, key: string): unknown {
  const copy = structuredClone(study);
  const parent = parentOf(copy, place);
  const entries = Object.entries(parent);
  for (const [old] of entries) delete parent[old];
  for (const [old, value] of entries) parent[old === place.at(-1) ? key : old] = value;
  return copy;
}

/** Keys of texts for readers. All other texts are ids, dates or words of the format. */
const prose = new Set([
  ...['title', 'summary', 'scope', 'limits', 'note', 'label', 'description', 'because', 'claim', 'display'],
  ...['demand', 'relation', 'locator', 'via', 'actors', 'group', 'states'],
  ...['family', 'given', 'literal', 'container-title', 'publisher', 'volume', 'issue', 'page'],
]);

/** The actors of a case are texts, but those of a ledger have ids. */
const isIds = ([part]: Place, key: string) => part === 'ledgers' && key === 'actors';

/** A copy with `text` in place of every text for readers, in whatever language. */
export function withProse(study: unknown, text: string): unknown {
  const copy = structuredClone(study);
  for (const place of leavesOf(copy))
    if (place.some((key) => prose.has(key) && !isIds(place, key)))
      parentOf(copy, place)[place.at(-1)!] = text;
  return copy;
}

/** A copy in which `change` was made to every id wherever it stands, without the labels of what has an id. */
export function withIds(study: unknown, change: (id: string) => string): unknown {
  const ids = new Set<unknown>();
  for (const place of leavesOf(study)) if (place.at(-1) === 'id') ids.add(parentOf(study, place)['id']);
  return renamed(study, (text) => (ids.has(text) ? change(text) : text));
}

function renamed(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => renamed(item, change));
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !(key === 'label' && 'id' in value))
      .map(([key, inner]) => [change(key), renamed(inner, change)]),
  );
}
