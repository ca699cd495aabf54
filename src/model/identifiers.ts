import {keepItems} from './gaps.js';
import type {Path} from './path.js';
import type {Problems} from './problems.js';
import {shorten} from './quote.js';
import type {Draft} from './read.js';

/** The ids that a study defines, for its other parts to refer to. */
export interface Ids {
  /** Level ids by condition id, and those of the outcome under `outcome`. */
  readonly levels: ReadonlyMap<string, ReadonlySet<string>>;
  readonly condition: ReadonlySet<string>;
  /** Conditions and `outcome`: what cases are compared on. */
  readonly coded: ReadonlySet<string>;
  readonly measure: ReadonlySet<string>;
  /** Nodes of the mechanism. */
  readonly node: ReadonlySet<string>;
  readonly case: ReadonlySet<string>;
  readonly source: ReadonlySet<string>;
  readonly lane: ReadonlySet<string>;
  /** What evidence can speak of: conditions, their indicators, measures, and `outcome`. */
  readonly subject: ReadonlySet<string>;
  /** What the items of a ledger can name, by the ledger's id. */
  readonly ledgers: ReadonlyMap<string, LedgerIds>;
}

export interface LedgerIds {
  readonly column: ReadonlySet<string>;
  readonly field: ReadonlySet<string>;
  readonly actor: ReadonlySet<string>;
}

/** What stands for the outcome where a condition could stand too, and therefore names nothing else. */
export const OUTCOME = 'outcome';

interface Item {
  readonly id: string;
}
type Items = Item[] | undefined;
type Node = NonNullable<Draft['outline']>;

/** Of the items of one kind that share an id only the first is kept: nothing could tell which one is meant. */
export function collectIds(study: Draft, problems: Problems): Ids {
  const isNew =
    (ids: Set<string>, reserved?: string) =>
    ({id}: Item, at: Path) => {
      const code = id === reserved ? 'reserved-id' : ids.has(id) && 'duplicate-id';
      if (code) problems.report(code, {up: at, key: 'id'}, () => ({id: shorten(id)}));
      else ids.add(id);
      return !code;
    };
  const unique = (list: Items, path: Path, reserved?: string, ids = new Set<string>()) => {
    keepItems(list, path, isNew(ids, reserved));
    return ids;
  };
  const part = (key: string): Path => ({up: undefined, key});

  const condition = unique(study.conditions, part('conditions'), OUTCOME);
  const indicator = new Set<string>();
  const levels = new Map([[OUTCOME, unique(study.outcome?.levels, {up: part(OUTCOME), key: 'levels'})]]);
  keepItems(study.conditions, part('conditions'), (item, at) => {
    levels.set(item.id, unique(item.levels, {up: at, key: 'levels'}));
    unique(item.indicators, {up: at, key: 'indicators'}, OUTCOME, indicator);
    return true;
  });
  if (study.outline) keepNode(study.outline, part('outline'), isNew(new Set()));
  const measure = unique(study.measures, part('measures'), OUTCOME);
  unique(study.theories, part('theories'));
  const ledgers = new Map<string, LedgerIds>();
  unique(study.ledgers, part('ledgers'));
  keepItems(study.ledgers, part('ledgers'), (ledger, up) => {
    ledgers.set(ledger.id, {
      column: unique(ledger.columns, {up, key: 'columns'}),
      field: unique(ledger.fields, {up, key: 'fields'}),
      actor: unique(ledger.actors, {up, key: 'actors'}),
    });
    unique(ledger.items, {up, key: 'items'});
    return true;
  });
  return {
    levels,
    condition,
    coded: new Set([OUTCOME, ...condition]),
    measure,
    node: unique(study.mechanism?.nodes, {up: part('mechanism'), key: 'nodes'}),
    case: unique(study.cases, part('cases')),
    source: unique(study.sources, part('sources')),
    lane: unique(study.lanes, part('lanes')),
    subject: new Set([OUTCOME, ...condition, ...indicator, ...measure]),
    ledgers,
  };
}

/** From top to bottom; a node that is not kept goes with all that stands under it. */
function keepNode(node: Node, at: Path, keep: (node: Node, at: Path) => boolean): boolean {
  const isKept = keep(node, at);
  if (isKept) {
    keepItems(node.children, {up: at, key: 'children'}, (child, place) => keepNode(child, place, keep));
  }
  return isKept;
}
