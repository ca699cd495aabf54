/** How importers speak of what they cannot read. */
import {fill} from '../fill.js';
import type {Problem} from '../problem.js';

/** The problem that `code` names, with `params` in the places of its message. */
export function faultOf<K extends string>(
  templates: Readonly<Record<K, string>>,
  code: K,
  given: Readonly<Record<string, string | number>> = {},
): Problem {
  const params = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, String(value)]));
  return {code, severity: 'error', pointer: '', message: fill(templates[code], params), params};
}
