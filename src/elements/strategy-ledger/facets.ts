import type {Ledger, LedgerItem, Level} from '../../model/schema.js';

/** One thing that a reader can look for: a gain, an actor, a field, or that none is given. */
export interface Option {
  /** An item of the author's list; undefined for what none of them says. */
  readonly level: Level | undefined;
  /** How many items it would leave. */
  readonly count: number;
  has(item: LedgerItem): boolean;
}

const facetKeys = ['bearing', 'actor', 'field'] as const;
export type FacetKey = (typeof facetKeys)[number];

export interface Facet {
  readonly key: FacetKey;
  readonly options: readonly Option[];
}

/** What the reader looks for, by facet; what is left out does not matter. */
export type Sought = Readonly<Partial<Record<FacetKey, Option>>>;

const valuesOf: Record<FacetKey, (item: LedgerItem) => readonly (string | undefined)[]> = {
  bearing: ({bearing}) => [bearing],
  actor: ({actors}) => (actors?.length ? actors : [undefined]),
  field: ({field}) => [field],
};

/** By what the items of `ledger` can be told apart; a facet that tells none apart is left out. */
export function facetsOf({items, actors = [], fields = []}: Ledger): readonly Facet[] {
  const levels: Record<FacetKey, readonly Level[]> = {
    bearing: [{id: 'gain'}, {id: 'loss'}],
    actor: actors,
    field: fields,
  };
  return facetKeys
    .map((key): Facet => {
      const options = [...levels[key], undefined].map((level): Option => {
        const has = (item: LedgerItem) => valuesOf[key](item).includes(level?.id);
        return {level, has, count: items.filter(has).length};
      });
      return {key, options: options.filter(({count}) => count > 0)};
    })
    .filter(({options}) => options.length > 1);
}

export interface Sifted {
  /** Whether anything is looked for. */
  readonly active: boolean;
  /** Ids of the items that have all that is sought. */
  readonly found: ReadonlySet<string>;
  /** Ids of further items that stay for what belongs to them. */
  readonly around: ReadonlySet<string>;
}

/** Which items of `ledger` have what is sought, and which stay so that these can be understood. */
export function sift({items}: Ledger, sought: Sought): Sifted {
  const wanted = Object.values(sought);
  const found = new Set(items.filter((item) => wanted.every(({has}) => has(item))).map(({id}) => id));
  const parents = new Map(items.map(({id, parent}) => [id, parent]));
  const around = new Set<string>();
  for (const id of found)
    for (let at = parents.get(id); at && !around.has(at) && !found.has(at); at = parents.get(at))
      around.add(at);
  return {active: wanted.length > 0, found, around};
}

export const isShown = ({found, around}: Sifted, id: string) => found.has(id) || around.has(id);
