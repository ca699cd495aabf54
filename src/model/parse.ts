import {checkClaims, claimPlaces} from './check-claims.js';
import {checkTheory} from './check-theory.js';
import {finish} from './gaps.js';
import {collectIds} from './identifiers.js';
import {scanJson} from './json.js';
import {keysOf} from './path.js';
import type {Problem} from './problem.js';
import {MAX_DEPTH, plainData} from './plain-data.js';
import {Problems} from './problems.js';
import {shorten} from './quote.js';
import {readStudy} from './read.js';
import {checkReferences, type RulePlaces} from './references.js';
import type {Study} from './schema.js';

export interface ParseResult {
  /** All that could be read, frozen; absent if that is not even an object. */
  readonly study?: Study;
  /** Errors first; at most 100, the last of which then counts the rest. */
  readonly problems: readonly Problem[];
}

/**
 * Reads a study from JSON text, or from a value that such text could stand for. Never throws: what is wrong with
 * it is said in `problems`, and the rest is kept.
 */
export function parseStudy(input: unknown): ParseResult {
  const problems = new Problems();
  if (typeof input !== 'string') return {...readValue(input, problems, false), problems: problems.list()};
  const text = input.replace(/^\uFEFF/, '');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return {problems: findFault(text, problems)};
  }
  return {...readValue(value, problems, true), problems: problems.list(text)};
}

function findFault(text: string, problems: Problems): readonly Problem[] {
  const fault = scanJson(text);
  if (fault) {
    const {kind, found, expected} = fault;
    problems.report(`syntax.${kind}`, undefined, () => ({found, expected}));
  } else {
    // JSON after all, but nested so deeply that the engine gave up.
    problems.report('nesting', undefined, () => ({limit: String(MAX_DEPTH)}));
  }
  return problems.list().map((problem) => ({...problem, ...fault?.position}));
}

function readValue(value: unknown, problems: Problems, isOurs: boolean): Pick<ParseResult, 'study'> {
  try {
    const draft = readStudy(plainData(value, problems, isOurs), problems);
    if (!draft) return {};
    const places = checkReferences(draft, collectIds(draft, problems), problems);
    const claims = claimPlaces(draft);
    const study = finish(draft) as Study;
    checkRules(study, places, problems);
    checkClaims(study, claims, problems);
    return {study};
  } catch {
    // A getter or a proxy may throw anything.
    problems.report('unreadable');
    return {};
  }
}

/** More rules than anybody reads; to try them all would take seconds. */
const MAX_RULES = 1000;

/** Rules that contradict each other or say nothing: the author's to mend, but nothing is left out for it. */
function checkRules(study: Study, places: RulePlaces, problems: Problems) {
  let count = 0;
  for (const {rules = []} of [study, ...(study.theories ?? [])]) {
    count += rules.length;
    if (count > MAX_RULES) return;
    const {conflicts, neverFire} = checkTheory(study, rules);
    for (const rule of neverFire) problems.report('rule-never-fires', places.get(rule));
    for (const conflict of conflicts) {
      const [first, second] = conflict.rules.map((rule) => places.get(rule));
      const values = Object.entries(conflict.values).map((pair) => pair.join(' = '));
      problems.report('rules-disagree', second, () => ({
        other: shorten(keysOf(first).join('/')),
        values: shorten(values.join(', ')) || '…',
      }));
    }
  }
}
