/**
 * What problems say, in English: one template for each kind of problem, filled from the problem's `params`.
 * A figure brings the same table in its own language.
 */
import {baseMessages, sayProblem} from './base-messages.js';
import {markdownMessages} from './markdown-outline.js';
import {claimMessages} from './check-claims.js';
import {ledgerMessages} from './parts/ledgers.js';
import {mechanismMessages} from './parts/mechanism.js';
import type {Problem} from './problem.js';

/**
 * Keys are the problem's code, or `code.kind` where `params.kind` tells cases of one code apart. `at` is the
 * place within the study. `nearest`, `inside` and `known` are hints, added as sentences of their own when known.
 */
export const messages = {
  ...baseMessages,
  ...claimMessages,
  ...ledgerMessages,
  ...mechanismMessages,
  ...markdownMessages,
};

export type MessageKey = keyof typeof messages;
export type Messages = Readonly<Record<MessageKey, string>>;

/** Says a problem in the words of `templates`, by default in English. */
export const describeProblem = (
  problem: Pick<Problem, 'code' | 'params'>,
  templates: Messages = messages,
): string => sayProblem(problem, templates);
