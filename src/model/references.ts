import {item, list, record, whole, type Check} from './checks.js';
import {closingLinks} from './circles.js';
import {dateFault} from './date.js';
import {isPresent, keepItems} from './gaps.js';
import {OUTCOME, type Ids, type LedgerIds} from './identifiers.js';
import {suggest} from './nearest.js';
import {checkParents} from './parents.js';
import type {Path} from './path.js';
import type {Problems} from './problems.js';
import {shorten, show} from './quote.js';
import type {Draft} from './read.js';

type ItemOf<T> = NonNullable<T> extends (infer Item)[] ? Item : never;
type Item<Part extends keyof Draft> = ItemOf<Draft[Part]>;
type Cite = ItemOf<Item<'rules'>['cite']>;
type Evidence = ItemOf<Item<'cases'>['evidence']>;
type Mechanism = NonNullable<Draft['mechanism']>;
type Step = ItemOf<Mechanism['nodes']>;
type Link = ItemOf<Mechanism['links']>;
type Coding = NonNullable<Item<'cases'>['coding']>[string];
type IdKind = Exclude<keyof Ids, 'levels' | 'ledgers'>;
type Ledger = Item<'ledgers'>;
type LedgerItem = ItemOf<Ledger['items']>;
type LedgerLink = ItemOf<Ledger['links']>;
type Piece = ItemOf<LedgerItem['evidence']>;
type Node = NonNullable<Draft['outline']>;

/** Where each rule of a study and of its theories stands. */
export type RulePlaces = ReadonlyMap<object, Path | undefined>;

/**
 * Leaves out of `study` what names something that it does not define, which then counts as unknown, and dates
 * that are none.
 */
export function checkReferences(study: Draft, ids: Ids, problems: Problems): RulePlaces {
  const rules = new Map<object, Path | undefined>();
  checkOfStudy(basicChecks(ids, problems), rules, problems)(study, undefined);
  return rules;
}

function checkOfStudy(basics: BasicChecks, rules: Map<object, Path | undefined>, problems: Problems) {
  const {known, level, outcomes, date} = basics;
  const [condition, subject] = [known('condition'), known('subject')];
  const cite = list(item<Cite>({source: known('source'), date}, 'source'));
  // A rule goes as a whole when one of its conditions would: without it, the rule would say more.
  const when = whole(record(condition, (id) => anyOf(level(id))));
  const ruleParts = item<Item<'rules'>>({when, then: outcomes, cite}, 'when', 'then');
  const rule: typeof ruleParts = (value, path) => {
    rules.set(value, path);
    return ruleParts(value, path);
  };
  const coding = item<Coding>({cite});
  const studied = item<Item<'cases'>>({
    period: date,
    values: record(condition, level),
    outcome: level(OUTCOME),
    coding: record(subject, () => coding),
    evidence: list(item<Evidence>({for: subject, date, cite}, 'for')),
    readings: record(known('measure'), () => () => true),
    cite,
  });
  const node: Check<Node> = (value, path) => nodeParts(value, path);
  const nodeParts = item<Node>({date, cite, children: list(node)});
  const [lane, cases] = [known('lane'), list(known('case'))];
  return item<Draft>({
    conditions: list(item<Item<'conditions'>>({cite})),
    outcome: item<NonNullable<Draft['outcome']>>({cite}),
    rules: list(rule),
    theories: list(item<Item<'theories'>>({rules: list(rule), cite})),
    alternatives: list(item<Item<'alternatives'>>({against: cases, cite})),
    cases: list(studied),
    comparisons: list(item<Item<'comparisons'>>({cases: whole(cases), on: known('coded'), cite}, 'cases')),
    mechanism: checkOfMechanism(basics, cite, problems),
    periods: list(item<Item<'periods'>>({date, lane, cite}, 'date')),
    events: list(item<Item<'events'>>({date, lane, cases, cite}, 'date')),
    ledgers: list(checkOfLedger(basics, cite)),
    outline: node,
  });
}

/** Parents and links come second, as an item may have gone for want of its column. */
function checkOfLedger({oneOf, ledgerIds, date, parents}: BasicChecks, cite: Check<Cite[]>): Check<Ledger> {
  const evidence = list(item<Piece>({date, cite}));
  return (ledger, path) => {
    const ids = ledgerIds(ledger.id);
    const [column, field] = [oneOf('column', ids.column), oneOf('field', ids.field)];
    const actors = list(oneOf('actor', ids.actor));
    const items = list(item<LedgerItem>({column, field, actors, date, evidence, cite}, 'column'));
    item<Ledger>({items, cite})(ledger, path);
    const kept = oneOf('item', new Set(ledger.items.filter(isPresent).map(({id}) => id)));
    const links = list(item<LedgerLink>({from: kept, to: kept, cite}, 'from', 'to'));
    item<Ledger>({items: list(item<LedgerItem>({parent: kept})), links})(ledger, path);
    return item<Ledger>({items: parents})(ledger, path);
  };
}

function checkOfMechanism({known, date}: BasicChecks, cite: Check<Cite[]>, problems: Problems) {
  const [condition, node, studied] = [known('condition'), known('node'), known('case')];
  const nodeParts = item<Step>({states: record(studied, () => () => true), cite});
  const trace = item<ItemOf<Link['evidence']>>({case: studied, date, cite}, 'case');
  const links = list(item<Link>({from: node, to: node, cite, evidence: list(trace)}, 'from', 'to'));
  return item<Mechanism>({
    nodes: list((value, path) => {
      // It still has its place among the links, only not as a condition.
      if (value.kind === 'condition' && !condition(value.id, {up: path, key: 'id'})) delete value.kind;
      return nodeParts(value, path);
    }),
    links: (value, path) => links(value, path) && runsOneWay(value, path, problems),
  });
}

/** Leaves out links that lead back to where they came from: what is drawn has to begin and end somewhere. */
function runsOneWay(links: Link[], path: Path | undefined, problems: Problems) {
  const closing = closingLinks(links.filter(isPresent));
  keepItems(links, path, (link, at) => {
    const isClosing = closing.has(link);
    const details = () => ({from: shorten(link.from), to: shorten(link.to)});
    if (isClosing) problems.report('circular-link', at, details);
    return !isClosing;
  });
  return true;
}

type BasicChecks = ReturnType<typeof basicChecks>;

function basicChecks(ids: Ids, problems: Problems) {
  const oneOf = (
    kind: IdKind | keyof LedgerIds | 'level' | 'item',
    defined: ReadonlySet<string>,
    of?: string,
  ): Check<string> => {
    const details = (id: string) => () => ({id: shorten(id), of, ...suggest(id, defined)});
    return (id, path) => {
      if (!defined.has(id)) problems.report(`unknown-id.${kind}`, path, details(id));
      return defined.has(id);
    };
  };
  const levels = new Map(
    Array.from(ids.levels, ([of, defined]) => [of, oneOf('level', defined, shorten(of))]),
  );
  const level = (of: string) => levels.get(of) as Check<string>;
  const outcomes: Check<string | string[]> = (then, path) => {
    if (!then.length) problems.report('limit.min_length', path);
    return then.length > 0 && anyOf(level(OUTCOME))(then, path);
  };
  const date: Check<string> = (text, path) => {
    const fault = dateFault(text);
    if (fault) problems.report(`date.${fault}`, path, () => ({value: show(text)}));
    return !fault;
  };
  const parents: Check<LedgerItem[]> = (items, path) => checkParents(items, path, problems);
  const ledgerIds = (id: string) => ids.ledgers.get(id) as LedgerIds;
  return {oneOf, known: (kind: IdKind) => oneOf(kind, ids[kind]), level, outcomes, date, ledgerIds, parents};
}

/** One id, or several of which one at least stays. A list left empty stays: `checkTheory` speaks of it. */
function anyOf(check: Check<string>): Check<string | string[]> {
  const checkList = list(check);
  return (ids, path) => {
    if (!Array.isArray(ids)) return check(ids, path);
    return checkList(ids, path) && (!ids.length || ids.some(isPresent));
  };
}
