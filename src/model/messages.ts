/**
 * What problems say, in English: one template for each kind of problem, filled from the problem's `params`.
 * A figure brings the same table in its own language.
 */
import type {Problem} from './problem.js';

/**
 * Keys are the problem's code, or `code.kind` where `params.kind` tells cases of one code apart. `at` is the
 * place within the study. The last three are hints, added as sentences of their own when known.
 */
export const messages = {
  'syntax.empty': 'There is no text: a study is JSON such as {"id": …, "title": …}.',
  'syntax.html': 'This is an HTML page, not JSON: check its address.',
  'syntax.trailing-comma': 'Remove this comma: nothing comes after it.',
  'syntax.comma': 'Put a comma before {found}, or \\ before a quote that is part of the text.',
  'syntax.colon': 'Put a colon before {found}.',
  'syntax.value': 'Put a value before {found}.',
  'syntax.key': 'Put the key in double quotes, not {found}.',
  'syntax.quotes': 'Use straight double quotes (") in place of {found}.',
  'syntax.comment': 'Remove this comment: JSON has none.',
  'syntax.word': 'Put {found} in quotes; write numbers as 12 or -0.5, and leave out what is unknown.',
  'syntax.unclosed': 'Close this text with " on its line, or write its line breaks as \\n.',
  'syntax.escape': 'Write a backslash as \\\\, a tab as \\t.',
  'syntax.bracket': 'Put {expected} before {found}.',
  'syntax.end': 'The text breaks off: {expected} is missing.',
  'syntax.extra': 'Remove {found} and what follows: the study ends before it.',
  'markdown.empty': 'There is no list: an outline is lines such as "- a point", indented under one another.',
  'markdown.line': '{at} is left out: write it as an item of the list, such as "- a point".',
  nesting: '{at} is nested over {limit} levels deep and is left out: make it flatter.',
  cycle: '{at} contains itself and is left out: refer to things by their ids.',
  'cycle.parent': '{at} puts an item under itself and is left out: name another parent.',
  'too-large': '{at} is left out, as there are over {limit} values: make the study smaller.',
  'not-data': '{at} must be a text, number, list or plain object, not {value}.',
  unreadable: 'Looking into the study throws an error: give JSON text or plain objects.',
  'forbidden-key': '{at} is left out: choose another name.',
  'type.string': '{at} must be a text in quotes, not {value}.',
  'type.number': '{at} must be a number, not {value}.',
  'type.array': '{at} must be a list: put {value} in [ ].',
  'type.object': '{at} must be an object such as {example}, not {value}.',
  'type.picklist': '{at} must be one of {choices}, not {value}.',
  'limit.min_length': '{at} is empty: fill it in.',
  'limit.length': '{at} must have {limit} items, not {value}.',
  'limit.min_value': '{at} must be at least {limit}, not {value}.',
  'limit.max_value': '{at} must be at most {limit}, not {value}.',
  missing: '{at} lacks "{key}": add it.',
  null: '{at} is null: leave out what is unknown.',
  'unknown-key': '{at} is no key of the study format and is not used.',
  'newer-version':
    '{at} and other new keys are not used: this is format {version}, and only {ours} is known here.',
  'language-tag': '{at} must be a language tag such as en or zh-Hans.',
  'date.short-year': '{at} must have a year of four digits, as 0220 or (220 BCE) -0219, not {value}.',
  'date.no-such-day': '{at} must be a day of the calendar, not {value}.',
  'date.reversed': '{at} must start before it ends, not {value}.',
  'date.not-edtf':
    '{at} must be a date such as 1969, 1969-04-30 or 1951/1952, not {value}: say more in "display".',
  'duplicate-id': '{at} repeats the id "{id}" and is left out: give it another.',
  'reserved-id': '{at} is left out: the id "{id}" stands for the outcome, give it another.',
  'unknown-id.condition': '{at}: there is no condition "{id}": correct the id or add it.',
  'unknown-id.coded': '{at}: there is no condition "{id}": correct the id or add it.',
  'unknown-id.level': '{at}: "{of}" has no level "{id}": correct the id or add it.',
  'unknown-id.case': '{at}: there is no case "{id}": correct the id or add it.',
  'unknown-id.source': '{at}: there is no source "{id}": correct the id or add it.',
  'unknown-id.measure': '{at}: there is no measure "{id}": correct the id or add it.',
  'unknown-id.node': '{at}: the mechanism has no node "{id}": correct the id or add it.',
  'unknown-id.lane': '{at}: there is no lane "{id}": correct the id or add it.',
  'unknown-id.subject': '{at}: there is no condition, indicator or measure "{id}": correct the id or add it.',
  'unknown-id.column': '{at}: there is no column "{id}": correct the id or add it.',
  'unknown-id.field': '{at}: there is no field "{id}": correct the id or add it.',
  'unknown-id.actor': '{at}: there is no actor "{id}": correct the id or add it.',
  'unknown-id.item': '{at}: there is no item "{id}": correct the id or add it.',
  'circular-link': '{at} leads back from "{from}" to "{to}" and is left out: a mechanism runs one way.',
  'rules-disagree': '{at} and {other} permit different outcomes where {values}: narrow one of them.',
  'rule-never-fires': '{at} never applies, as it lists no level for one of its conditions: add one.',
  'controls-nothing.all':
    '{at} holds nothing constant, as its cases differ in every condition: choose others, or add a note on what it shows.',
  'controls-nothing.same':
    '{at} compares cases that are coded the same on {on}: correct one of them, or add a note on what it shows.',
  'test-disagrees':
    '{at} is called a {test} test, but its certitude and uniqueness make it {judged}: correct one of them.',
  more: 'There are {count} more problems.',
  nearest: ' Did you mean "{nearest}"?',
  inside: ' It belongs in "{inside}".',
  known: ' There are: {known}.',
} as const;

export type MessageKey = keyof typeof messages;
export type Messages = Readonly<Record<MessageKey, string>>;

const HINTS = ['nearest', 'inside', 'known'] as const;

/** Says a problem in the words of `templates`, by default in English. */
export function describeProblem(
  {code, params}: Pick<Problem, 'code' | 'params'>,
  templates: Messages = messages,
) {
  const main = (params.kind ? `${code}.${params.kind}` : code) as MessageKey;
  return [main, ...HINTS.filter((hint) => params[hint])]
    .map((key) => templates[key].replace(/\{(\w+)\}/g, (hole, name: string) => params[name] ?? hole))
    .join('');
}
