/** Which ids of its own a study may name where. */
import type {Path} from './json-tree.js';

type Fields = Readonly<Record<string, unknown>>;

const fields = (value: unknown) => Object(value) as Fields;
const items = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.map(fields) : []);
const idsOf = (value: unknown) => items(value).flatMap(({id}) => (typeof id === 'string' && id ? [id] : []));

type Finder = (study: Fields, captured: readonly string[]) => readonly string[];

const conditions: Finder = ({conditions}) => idsOf(conditions);
const coded: Finder = (study) => [...conditions(study, []), 'outcome'];
const outcomes: Finder = ({outcome}) => idsOf(fields(outcome)['levels']);
const levels: Finder = (study, [condition]) =>
  idsOf(items(study['conditions']).find(({id}) => id === condition)?.['levels']);
const subjects: Finder = (study) => [
  ...coded(study, []),
  ...items(study['conditions']).flatMap(({indicators}) => idsOf(indicators)),
  ...idsOf(study['measures']),
];
const inLedger =
  (part: string): Finder =>
  ({ledgers}, [index]) =>
    idsOf(items(ledgers)[Number(index)]?.[part]);
const all =
  (part: string): Finder =>
  (study) =>
    idsOf(study[part]);
const steps: Finder = ({mechanism}) => idsOf(fields(mechanism)['nodes']);

/** By the place, `/` between keys and `#` for any index; `*` and `@` (an index) are handed to the finder. */
const KEYS: readonly (readonly [pattern: string, finder: Finder])[] = [
  ['cases/#/values', conditions],
  ['cases/#/coding', subjects],
  ['cases/#/readings', all('measures')],
  ['rules/#/when', conditions],
  ['theories/#/rules/#/when', conditions],
  ['mechanism/nodes/#/states', all('cases')],
];

const VALUES: readonly (readonly [pattern: string, finder: Finder])[] = [
  ['cases/#/values/*', levels],
  ['cases/#/outcome', outcomes],
  ['cases/#/evidence/#/for', subjects],
  ['rules/#/when/*', levels],
  ['rules/#/when/*/#', levels],
  ['rules/#/then', outcomes],
  ['rules/#/then/#', outcomes],
  ['theories/#/rules/#/when/*', levels],
  ['theories/#/rules/#/when/*/#', levels],
  ['theories/#/rules/#/then', outcomes],
  ['theories/#/rules/#/then/#', outcomes],
  ['alternatives/#/against/#', all('cases')],
  ['comparisons/#/cases/#', all('cases')],
  ['comparisons/#/on', coded],
  ['events/#/cases/#', all('cases')],
  ['events/#/lane', all('lanes')],
  ['periods/#/lane', all('lanes')],
  ['mechanism/links/#/from', steps],
  ['mechanism/links/#/to', steps],
  ['mechanism/links/#/evidence/#/case', all('cases')],
  ['ledgers/@/items/#/column', inLedger('columns')],
  ['ledgers/@/items/#/parent', inLedger('items')],
  ['ledgers/@/items/#/field', inLedger('fields')],
  ['ledgers/@/items/#/actors/#', inLedger('actors')],
  ['ledgers/@/links/#/from', inLedger('items')],
  ['ledgers/@/links/#/to', inLedger('items')],
];

/** Ids that fit at `path`, as keys of the object there or as its value. */
export function idsAt(data: unknown, kind: 'key' | 'value', path: Path): readonly string[] {
  const study = fields(data);
  const [last, before, beforeThat] = [path.at(-1), path.at(-2), path.at(-3)];
  if (kind === 'value' && last === 'source' && typeof before === 'number' && beforeThat === 'cite')
    return idsOf(study['sources']);
  for (const [pattern, finder] of kind === 'key' ? KEYS : VALUES) {
    const captured = match(pattern.split('/'), path);
    if (captured) return [...new Set(finder(study, captured))];
  }
  return [];
}

function match(pattern: readonly string[], path: Path): string[] | undefined {
  if (pattern.length !== path.length) return undefined;
  const captured: string[] = [];
  for (const [i, part] of pattern.entries()) {
    const key = path[i];
    if (part === '*' || part === '@') captured.push(String(key));
    else if (part === '#' ? typeof key !== 'number' : part !== key) return undefined;
  }
  return captured;
}
