import type {Cite, Ledger, OutlineNode, Rule, Study} from '../../src/model/schema.js';

const idsOf = (items: readonly {readonly id: string}[] = []) => items.map(({id}) => id);
const list = (ids: string | readonly string[]) => (typeof ids === 'string' ? [ids] : ids);

/** What a study refers to although it does not define it, and ids that it defines twice. */
export function danglingIn(study: Study): string[] {
  const {conditions = [], cases = [], comparisons = [], alternatives = [], theories = []} = study;
  const {events = [], periods = [], mechanism} = study;
  const levels = new Map(conditions.map((condition) => [condition.id, idsOf(condition.levels)]));
  levels.set('outcome', idsOf(study.outcome?.levels));
  const subjects = [
    ...levels.keys(),
    ...conditions.flatMap(({indicators}) => idsOf(indicators)),
    ...idsOf(study.measures),
  ];
  const found: string[] = [];
  const check = (ids: readonly string[], id: string) => ids.includes(id) || found.push(id);

  const rules = (all: readonly Rule[] = []) => {
    for (const rule of all) {
      for (const id of list(rule.then)) check(levels.get('outcome') ?? [], id);
      for (const [id, wanted] of Object.entries(rule.when))
        for (const level of list(wanted)) check(levels.get(id) ?? [], level);
    }
  };
  rules(study.rules);
  for (const theory of theories) rules(theory.rules);
  for (const {against = []} of alternatives) for (const id of against) check(idsOf(cases), id);
  for (const {values = {}, outcome, coding = {}, evidence = [], readings = {}} of cases) {
    for (const [id, level] of Object.entries(values)) check(levels.get(id) ?? [], level);
    if (outcome !== undefined) check(levels.get('outcome') ?? [], outcome);
    for (const id of [...Object.keys(coding), ...evidence.map((piece) => piece.for)]) check(subjects, id);
    for (const id of Object.keys(readings)) check(idsOf(study.measures), id);
  }
  for (const {cases: pair, on = 'outcome'} of comparisons) {
    for (const id of pair) check(idsOf(cases), id);
    check([...levels.keys()], on);
  }
  for (const {id, kind, states = {}} of mechanism?.nodes ?? []) {
    if (kind === 'condition') check(idsOf(conditions), id);
    for (const name of Object.keys(states)) check(idsOf(cases), name);
  }
  for (const {from, to, evidence = []} of mechanism?.links ?? []) {
    for (const id of [from, to]) check(idsOf(mechanism?.nodes), id);
    for (const piece of evidence) check(idsOf(cases), piece.case);
  }
  for (const {lane, cases: ids = []} of [...events, ...periods.map((period) => ({cases: [], ...period}))]) {
    if (lane !== undefined) check(idsOf(study.lanes), lane);
    for (const id of ids) check(idsOf(cases), id);
  }
  for (const ledger of study.ledgers ?? []) found.push(...danglingInLedger(ledger));
  for (const {source} of citesIn({...study, sources: []})) check(idsOf(study.sources), source);
  return [...found, ...repeatedIn(study)];
}

function danglingInLedger({columns, fields, actors, items, links = []}: Ledger): string[] {
  const named = [
    [columns, items.map(({column}) => column)],
    [fields, items.flatMap(({field = []}) => field)],
    [actors, items.flatMap((item) => item.actors ?? [])],
    [items, [...items.flatMap(({parent = []}) => parent), ...links.flatMap(({from, to}) => [from, to])]],
  ] as const;
  return named.flatMap(([defined, ids]) => ids.filter((id) => !idsOf(defined).includes(id)));
}

/** Every citation, wherever it stands. */
function citesIn(value: unknown): Cite[] {
  if (typeof value !== 'object' || !value) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'cite' && Array.isArray(part) ? (part as Cite[]) : citesIn(part),
  );
}

const nodesIn = (node: OutlineNode): OutlineNode[] => [node, ...(node.children ?? []).flatMap(nodesIn)];

function repeatedIn(study: Study): string[] {
  const {
    conditions = [],
    outcome,
    cases,
    sources,
    measures,
    lanes,
    theories,
    ledgers = [],
    outline,
    mechanism,
  } = study;
  const kinds = [
    conditions,
    outcome?.levels,
    cases,
    sources,
    measures,
    lanes,
    theories,
    ledgers,
    outline && nodesIn(outline),
    ...ledgers.flatMap(({columns, fields, actors, items}) => [columns, fields, actors, items]),
    mechanism?.nodes,
    conditions.flatMap(({indicators = []}) => indicators),
  ];
  return [...kinds, ...conditions.map(({levels}) => levels)].flatMap((items) => {
    const ids = idsOf(items);
    return ids.filter((id, i) => ids.indexOf(id) !== i);
  });
}
