import type {Ledger, LedgerItem, LedgerLink, Level} from '../../model/schema.js';

/** A link as one of its two items sees it. */
export interface Relation {
  readonly link: LedgerLink;
  readonly other: LedgerItem;
  /** Whether the link starts here. */
  readonly away: boolean;
}

/** An item in its place. */
export interface Entry {
  readonly item: LedgerItem;
  /** Number of the item within the ledger. */
  readonly index: number;
  /** The items that stand under this one. */
  readonly parts: readonly Entry[];
  /** What the item is a part of, where that does not show by its place. */
  readonly whole: LedgerItem | undefined;
  readonly relations: readonly Relation[];
}

export interface Column {
  readonly level: Level;
  /** The items that stand under no other. */
  readonly entries: readonly Entry[];
  /** All items of the column, however deep, as the author lists them. */
  readonly all: readonly Entry[];
}

export interface Layout {
  readonly ledger: Ledger;
  readonly columns: readonly Column[];
  readonly entries: ReadonlyMap<string, Entry>;
}

/** How deep items are set in; each deeper one stands beside what it is a part of, lest the column grow too narrow. */
const DEPTH = 3;

type Growing = Omit<Entry, 'parts' | 'whole'> & {parts: Growing[]; whole: LedgerItem | undefined};

/** Puts each item of `ledger` into its column and under its parent. Goes step by step, as parents may be thousands. */
export function layOut(ledger: Ledger): Layout {
  const related = relationsOf(ledger);
  const entries = new Map<string, Growing>(
    ledger.items.map((item, index) => [
      item.id,
      {item, index, parts: [], whole: undefined, relations: related.get(item.id) ?? []},
    ]),
  );
  const children = new Map<string, Growing[]>(ledger.items.map(({id}) => [id, []]));
  for (const entry of entries.values()) children.get(entry.item.parent ?? '')?.push(entry);
  const columns = ledger.columns.map((level): Column => {
    const all = [...entries.values()].filter(({item}) => item.column === level.id);
    return {level, all, entries: nest(all, entries, children)};
  });
  return {ledger, columns, entries};
}

/** The items of one column that stand under no other of it, each with its parts in place. */
function nest(
  all: readonly Growing[],
  entries: ReadonlyMap<string, Growing>,
  children: ReadonlyMap<string, readonly Growing[]>,
): readonly Growing[] {
  const top: Growing[] = [];
  const parentOf = ({item}: Growing) => entries.get(item.parent ?? '');
  const isTop = (entry: Growing) => parentOf(entry)?.item.column !== entry.item.column;
  const open = all.filter(isTop).map((entry) => ({entry, into: top, depth: 1}));
  for (const {entry, into, depth} of open) {
    const parent = parentOf(entry);
    if (parent?.parts !== into) entry.whole = parent?.item;
    into.push(entry);
    const place = depth < DEPTH ? {into: entry.parts, depth: depth + 1} : {into, depth};
    const parts = children.get(entry.item.id) ?? [];
    open.push(...parts.filter((part) => !isTop(part)).map((part) => ({entry: part, ...place})));
  }
  return top;
}

function relationsOf({items, links = []}: Ledger): ReadonlyMap<string, readonly Relation[]> {
  const byId = new Map(items.map((item) => [item.id, item]));
  const related = new Map<string, Relation[]>(items.map(({id}) => [id, []]));
  for (const link of links) {
    related.get(link.from)?.push({link, other: byId.get(link.to)!, away: true});
    if (link.from !== link.to) related.get(link.to)?.push({link, other: byId.get(link.from)!, away: false});
  }
  return related;
}

/** What one column's gains, or losses, come to: a list. */
export interface Tally {
  readonly entries: readonly Entry[];
  /** How many of them are parts of another in the list, so that nobody takes the count for one of separate things. */
  readonly parts: number;
}

export function tallyOf({all}: Column, bearing: LedgerItem['bearing']): Tally {
  const entries = all.filter(({item}) => item.bearing === bearing);
  const listed = new Set(entries.map(({item}) => item.id));
  return {entries, parts: entries.filter(({item}) => listed.has(item.parent ?? '')).length};
}
