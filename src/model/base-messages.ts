import {fill} from './fill.js';
import type {Problem} from './problem.js';

/** What the problems of any study say; see `messages.ts`. */
export const baseMessages = {
  'syntax.value': 'Put a value before {found}, text in double quotes.',
  'syntax.key': 'Put a key in double quotes before {found}.',
  'syntax.colon': 'Put a colon before {found}.',
  'syntax.next': 'Put , or {end} before {found}, or \\ before a quote within a text.',
  'syntax.end': 'Remove {found} and what follows.',
  'syntax.comma': 'Remove the comma before {found}.',
  'syntax.text': 'Close this text with " on its line, and write line breaks as \\n, \\ as \\\\.',
  'syntax.foreign': 'Replace {found}: JSON has no comments, and only straight double quotes.',
  'syntax.html': 'This is an HTML page, not JSON: check its address.',
  nesting: '{at} is left out: nest it less than {limit} deep.',
  cycle: '{at} contains itself and is left out: use ids.',
  'too-large': '{at} is left out: keep below {limit} values.',
  'not-data': '{at} must be JSON data, not {value}.',
  unreadable: 'Reading the study throws an error: give plain objects or JSON text.',
  'forbidden-key': '{at} is left out: choose another name.',
  'type.string': '{at} must be text in quotes, not {value}.',
  'type.number': '{at} must be a number, not {value}.',
  'type.array': '{at} must be a list in [ ], not {value}.',
  'type.object': '{at} must be an object such as {example}, not {value}.',
  'type.picklist': '{at} must be one of {choices}, not {value}.',
  'limit.min_length': '{at} is empty: fill it in.',
  'limit.length': '{at} must have {limit} items, not {value}.',
  'limit.min_value': '{at} must be at least {limit}, not {value}.',
  'limit.max_value': '{at} must be at most {limit}, not {value}.',
  missing: '{at} lacks "{key}": add it.',
  null: '{at} is null: leave out what is unknown.',
  'unknown-key': '{at} is not used: the format has no such key.',
  'newer-version': '{at} and other keys of format {version} are not used: load a newer alliance-widgets.',
  'language-tag': '{at} must be a language tag such as en or zh-Hans.',
  'date.short-year': '{at} must have a year of four digits, as 0220 or (220 BCE) -0219, not {value}.',
  'date.no-such-day': '{at} must be a day of the calendar, not {value}.',
  'date.reversed': '{at} ends before it starts: correct {value}.',
  'date.not-edtf':
    '{at} must be a date such as 1969, 1969-04-30 or 1951/1952, not {value}: say more in "display".',
  'duplicate-id': '{at}: the id "{id}" is taken: choose another.',
  'reserved-id': '{at}: the id "{id}" stands for the outcome: choose another.',
  'unknown-id': '{at}: there is no {kind} "{id}": correct it or add one.',
  'rules-disagree': '{at} and {other} permit different outcomes where {values}: narrow one.',
  'rule-never-fires': '{at} never fires: list a level for each condition.',
  more: 'More problems: {count}.',
  nearest: ' Did you mean "{nearest}"?',
  inside: ' It belongs in "{inside}".',
  known: ' There are: {known}.',
} as const;

const HINTS = ['nearest', 'inside', 'known'];

/** Says a problem in the words of `templates`. */
export function sayProblem(
  {code, params}: Pick<Problem, 'code' | 'params'>,
  templates: Readonly<Record<string, string>>,
): string {
  const exact = `${code}.${params.kind}`;
  return [exact in templates ? exact : code, ...HINTS.filter((hint) => params[hint])]
    .map((key) => fill(templates[key] ?? '', params))
    .join('');
}
