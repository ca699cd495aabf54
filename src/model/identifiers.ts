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
}

/** What stands for the outcome where a condition could stand too, and therefore names nothing else. */
export const OUTCOME = 'outcome';

type Items = {readonly id: string}[] | undefined;

/** Of the items of one kind that share an id only the first is kept: nothing could tell which one is meant. */
export function collectIds(study: Draft, problems: Problems): Ids {
  const unique = (list: Items, path: Path, reserved?: string, ids = new Set<string>()) => {
    keepItems(list, path, ({id}, at) => {
      const code = id === reserved ? 'reserved-id' : ids.has(id) && 'duplicate-id';
      if (code) problems.report(code, {up: at, key: 'id'}, () => ({id: shorten(id)}));
      else ids.add(id);
      return !code;
    });
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
  const measure = unique(study.measures, part('measures'), OUTCOME);
  unique(study.theories, part('theories'));
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
  };
}
