import type {Position} from './json.js';
import {locate} from './locate.js';
import {describeProblem, type MessageKey} from './messages.js';
import {keysOf, pointerOf, type Path} from './path.js';
import type {Problem, Severity} from './problem.js';
import {shorten} from './quote.js';

/** A list longer than this helps nobody; the rest is counted. */
export const MAX_PROBLEMS = 100;

const WARNINGS: ReadonlySet<string> = new Set<MessageKey>([
  'null',
  'unknown-key',
  'newer-version',
  'language-tag',
  'rules-disagree',
  'rule-never-fires',
  'controls-nothing.all',
  'controls-nothing.same',
  'test-disagrees',
]);

type Details = Readonly<Record<string, string | undefined>>;

interface Report {
  readonly key: MessageKey;
  readonly severity: Severity;
  readonly path?: Path | undefined;
  readonly details?: Details | undefined;
}

/** Collects problems, and counts those beyond the first 100 of each severity without looking at them. */
export class Problems {
  readonly #reports: Record<Severity, Report[]> = {error: [], warning: []};
  readonly #counts: Record<Severity, number> = {error: 0, warning: 0};

  /** @param details More `params` for the message: asked for only if the problem may be shown. */
  report(key: MessageKey, path?: Path, details?: () => Details): undefined {
    const severity = WARNINGS.has(key) ? 'warning' : 'error';
    if (this.#counts[severity]++ < MAX_PROBLEMS) {
      this.#reports[severity].push({key, severity, path, details: details?.()});
    }
  }

  /**
   * Errors first, at most 100; the last then says how many more there are.
   *
   * @param text The study's JSON, if that is what it was read from.
   */
  list(text?: string): readonly Problem[] {
    const {error, warning} = this.#counts;
    const reports = [...this.#reports.error, ...this.#reports.warning];
    if (error + warning > MAX_PROBLEMS) {
      const count = String(error + warning - MAX_PROBLEMS + 1);
      const severity = error < MAX_PROBLEMS ? 'warning' : 'error';
      reports.splice(MAX_PROBLEMS - 1, Infinity, {key: 'more', severity, details: {count}});
    }
    const paths = reports.map(({path}) => path);
    const positions = text !== undefined && reports.length ? locate(text, paths) : [];
    return reports.map((report, i) => describe(report, positions[i]));
  }
}

function describe({key, severity, path, details}: Report, position?: Position): Problem {
  const [code = key, kind] = key.split('.');
  const at = shorten(keysOf(path).join('/')) || 'study';
  const known = Object.entries({kind, at, ...details}).filter(([, param]) => param !== undefined);
  const params = Object.fromEntries(known) as Problem['params'];
  const message = describeProblem({code, params});
  return {code, severity, pointer: pointerOf(path), ...position, message, params};
}
