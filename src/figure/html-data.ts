/**
 * Lets the figures of a page read tables and lists in their tags as data. It weighs more than some figures can bear, so
 * it is no part of them: `alliance-widgets.js` brings it, and beside the file of one element it is a file of its own.
 */
import type {Item} from '../model/import/cells.js';
import {listToCase} from '../model/import/list-case.js';
import {listToEvents, tableToEvents} from '../model/import/list-events.js';
import {listToOutline} from '../model/import/list-outline.js';
import type {Made} from '../model/import/made.js';
import {tableToStudy, type Table} from '../model/import/table.js';
import type {Study} from '../model/schema.js';
import {hasSwallowed} from './children.js';
import {itemsOf, tableOf} from './html-cells.js';
import {announce, registry, type HtmlReader} from './registry.js';

/** How a figure reads a table, a list, or both. */
interface Ways {
  readonly table?: (table: Table, theory?: Study) => Made;
  readonly list?: (items: readonly Item[], host: Element, theory?: Study) => Made;
}

const LISTS = 'ul,ol,dl';

const ways: Readonly<Record<string, Ways>> = {
  'alliance-matrix': {table: (table, theory) => tableToStudy(table, 'values', theory)},
  'alliance-outline': {list: listToOutline},
  'case-card': {
    table: (table, theory) => tableToStudy(table, 'values', theory),
    list: (items, host, theory) =>
      tableToStudy(listToCase(items, host.getAttribute('heading') ?? ''), 'values', theory),
  },
  'cohesion-meter': {table: (table, theory) => tableToStudy(table, 'readings', theory)},
  'okinawa-timeline': {table: tableToEvents, list: listToEvents},
};

/** A study that has conditions or measures can be given cases; anything else stands as it is. */
const wantsCases = (element: Element, {cases, conditions, measures}: Study) =>
  element.localName === 'table' &&
  Boolean(conditions ?? measures) &&
  // A table in the tag of a study with cases is most often its fallback.
  (!cases?.length || element.hasAttribute('data-cases'));

const htmlReader: HtmlReader = {
  find(host) {
    const {table, list} = ways[host.localName] ?? {};
    const names = [table && 'table', list && LISTS].filter(Boolean).join();
    if (!names || hasSwallowed(host)) return undefined;
    // What stands in a caption is the author's.
    return [...host.querySelectorAll(names)].find((element) => !element.closest('figcaption,[slot]'));
  },

  read(host, element, named) {
    if (named && !wantsCases(element, named)) return undefined;
    const {table, list} = ways[host.localName] ?? {};
    const {study, problems, placeOf}: Made =
      element.localName === 'table'
        ? table!(tableOf(element as HTMLTableElement), named)
        : list!(itemsOf(element), host, named);
    return {
      study,
      tell: (parsed) => [
        ...problems,
        ...parsed
          // Those of a theory itself have been told.
          .filter(({pointer}) => !named || pointer.startsWith('/cases'))
          .map((problem) => ({...problem, message: (placeOf?.(problem.pointer) ?? '') + problem.message})),
      ],
    };
  },
};

registry.html ??= htmlReader;
announce('study', '');
