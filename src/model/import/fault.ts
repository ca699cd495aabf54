/** How importers speak of what they cannot read. */
import {fill} from '../fill.js';
import type {Problem} from '../problem.js';

/** The problem that `code` names, with `params` in the places of its message. */
export const faultOf = <K extends string>(
  templates: Readonly<Record<K, string>>,
  code: K,
  params: Problem['params'] = {},
): Problem => ({code, severity: 'error', pointer: '', message: fill(templates[code], params), params});
