import {finish} from './gaps.js';
import {scanJson} from './json.js';
import type {Part} from './part.js';
import {MAX_DEPTH, plainData} from './plain-data.js';
import type {Problem} from './problem.js';
import {Problems} from './problems.js';
import {readStudy} from './read.js';
import {baseEntries} from './schema-base.js';
import type {Study} from './schema.js';
import type {Entries, Shape} from './shape.js';

export interface ParseResult {
  /** All that could be read, frozen; absent if that is not even an object. */
  readonly study?: Study;
  /** Errors first; at most 100, the last of which then counts the rest. */
  readonly problems: readonly Problem[];
}

/** What else a study may have, whether or not it is asked for. */
const KEYS =
  'conditions outcome measures cases rules theories alternatives comparisons mechanism lanes periods events ledgers outline';
const UNREAD: Shape = {type: '', wrapped: {type: ''}};

/**
 * Reads some parts of a study from JSON text, or from a value that such text could stand for. Never throws: what is
 * wrong with them is said in `problems`, and the rest is kept. Other parts are left out without a word.
 */
export function parseParts(input: unknown, parts: readonly Part[]): ParseResult {
  const problems = new Problems(
    Object.assign({}, ...parts.map(({messages}) => messages)) as Part['messages'],
  );
  if (typeof input !== 'string') return {...readValue(input, parts, problems), problems: problems.list()};
  const text = input.replace(/^\uFEFF/, '');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return {problems: findFault(text, problems)};
  }
  return {...readValue(value, parts, problems, true), problems: problems.list(text)};
}

function findFault(text: string, problems: Problems): readonly Problem[] {
  const fault = scanJson(text);
  if (fault) {
    const {kind, found, end} = fault;
    problems.report(`syntax.${kind}`, undefined, () => ({found, end}));
  } else {
    // JSON after all, but nested so deeply that the engine gave up.
    problems.report('nesting', undefined, () => ({limit: String(MAX_DEPTH)}));
  }
  return problems.list().map((problem) => ({...problem, ...fault?.position}));
}

function readValue(
  value: unknown,
  parts: readonly Part[],
  problems: Problems,
  isOwn = false,
): Pick<ParseResult, 'study'> {
  try {
    const asked = [...new Set(parts)];
    const entries = Object.assign(
      {},
      ...KEYS.split(' ').map((key) => ({[key]: UNREAD})),
      baseEntries,
      ...asked.map((part) => part.entries),
    ) as Entries;
    const read = readStudy(plainData(value, problems, isOwn), entries, problems);
    if (!read) return {};
    const checks = asked.map(({check}) => check?.(read.study, problems, read.check));
    const study = finish(read.study) as Study;
    for (const check of checks) check?.(study);
    return {study};
  } catch {
    // A getter or a proxy may throw anything.
    problems.report('unreadable');
    return {};
  }
}
