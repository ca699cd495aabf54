import {expect} from 'chai';
import {outlineOfMarkdown} from '../../src/model/markdown-outline.js';
import {messages} from '../../src/model/messages.js';
import {parseStudy} from '../../src/model/parse.js';
import {marked} from '../support/marked.js';

/** Parts of a study for the faults below to refer to. */
const base = `"id": "a", "title": "t",
  "sources": [{"id": "paper"}], "measures": [{"id": "trust"}], "lanes": [{"id": "tokyo"}],
  "outcome": {"levels": [{"id": "refuse"}, {"id": "concede"}]},
  "conditions": [{"id": "cost", "levels": [{"id": "low"}, {"id": "high"}], "indicators": [{"id": "bases"}]}]`;
const study = (parts: string) => `{${base},\n${parts}}`;
const inCase = (parts: string) => study(`"cases": [{"id": "kishi"}, {"id": "sato", ${parts}}]`);
const inLedger = (items: string, more = '') =>
  study(
    `"ledgers": [{"id": "x", "title": "t", "columns": [{"id": "means"}], "fields": [{"id": "trade"}], "actors": [{"id": "tokyo"}],
    "items": [{"id": "talks", "column": "means", "label": "l"}, ${items}]${more}}]`,
  );
const inItem = (parts: string) => inLedger(`{"id": "law", "label": "l", ${parts}}`);
/** Kishi at low cost and with strong trust, and another of a different answer. */
const inPair = (values: string, parts: string) => `{"id": "a", "title": "t",
  "outcome": {"levels": [{"id": "refuse"}, {"id": "concede"}]},
  "conditions": [{"id": "cost", "levels": [{"id": "low"}, {"id": "high"}]}, {"id": "trust", "levels": [{"id": "weak"}, {"id": "strong"}]}],
  "cases": [{"id": "kishi", "outcome": "refuse", "values": {"cost": "low", "trust": "strong"}},
    {"id": "sato", "outcome": "concede", "values": {${values}}}],
  "comparisons": [◆{"cases": ["kishi", "sato"], ${parts}}]}`;
const inCite = (parts: string) => inCase(`"cite": [{"source": "paper"}, {${parts}}]`);

/** Message key, pointer, text with the place marked, message. */
const inText: readonly (readonly [string, string, string, string])[] = [
  ['syntax.value', '', ' \n◆', 'Put a value before the end, text in double quotes.'],
  ['syntax.value', '', '{"id": ◆NaN}', 'Put a value before NaN, text in double quotes.'],
  ['syntax.key', '', '{◆id: "a"}', 'Put a key in double quotes before id.'],
  ['syntax.colon', '', '{"id" ◆= "a"}', 'Put a colon before =.'],
  [
    'syntax.next',
    '',
    '{"id": "a"\n ◆"title": "t"}',
    'Put , or } before "title", or \\ before a quote within a text.',
  ],
  ['syntax.end', '', '{"id": "a"}\n◆}', 'Remove } and what follows.'],
  ['syntax.comma', '', '{"id": "a",\n◆}', 'Remove the comma before }.'],
  [
    'syntax.text',
    '',
    '{"id": ◆"C:\\x"}',
    'Close this text with " on its line, and write line breaks as \\n, \\ as \\\\.',
  ],
  [
    'syntax.foreign',
    '',
    '{◆// the id\n"id": "a"}',
    'Replace //: JSON has no comments, and only straight double quotes.',
  ],
  ['syntax.html', '', '\n◆<!doctype html><html>', 'This is an HTML page, not JSON: check its address.'],
  [
    'nesting',
    `/sources/0/x${'/0'.repeat(197)}`,
    `{"id": "a", "title": "t", "sources": [{"id": "s", "x": ${'['.repeat(197)}◆[${']'.repeat(198)}}]}`,
    `sources/0/x${'/0'.repeat(24)}… is left out: nest it less than 200 deep.`,
  ],
  [
    'forbidden-key',
    '/sources/0/__proto__',
    '{"id": "a", "title": "t", "sources": [{"id": "s", ◆"__proto__": {}}]}',
    'sources/0/__proto__ is left out: choose another name.',
  ],
  ['type.string', '/id', '{"id": ◆3, "title": "t"}', 'id must be text in quotes, not 3.'],
  [
    'type.number',
    '/cases/1/readings/trust',
    inCase('"readings": {"trust": ◆"1"}'),
    'cases/1/readings/trust must be a number, not "1".',
  ],
  ['type.array', '/cases', study('"cases": ◆{"id": "sato"}'), 'cases must be a list in [ ], not {…}.'],
  [
    'type.object',
    '/cases/1/cite/0',
    inCase('"cite": [◆"paper"]'),
    'cases/1/cite/0 must be an object such as {"source": …}, not "paper".',
  ],
  [
    'type.picklist',
    '/cases/1/coding/cost/basis',
    inCase('"coding": {"cost": {"basis": ◆"infered"}}'),
    'cases/1/coding/cost/basis must be one of stated, inferred, disputed, not "infered". Did you mean "inferred"?',
  ],
  [
    'limit.min_length',
    '/outcome/levels',
    '{"id": "a", "title": "t", "outcome": {"levels": ◆[]}}',
    'outcome/levels is empty: fill it in.',
  ],
  [
    'limit.length',
    '/comparisons/0/cases',
    study('"comparisons": [{"cases": ◆["sato"]}]'),
    'comparisons/0/cases must have 2 items, not 1.',
  ],
  [
    'limit.min_value',
    '/cases/1/readings/trust',
    inCase('"readings": {"trust": ◆-2}'),
    'cases/1/readings/trust must be at least -1, not -2.',
  ],
  [
    'limit.max_value',
    '/cases/1/readings/trust',
    inCase('"readings": {"trust": ◆7}'),
    'cases/1/readings/trust must be at most 1, not 7.',
  ],
  ['missing', '/cases/0', study('"cases": [◆{"label": "Kishi"}]'), 'cases/0 lacks "id": add it.'],
  [
    'null',
    '/cases/1/values/cost',
    inCase('"values": {"cost": ◆null}'),
    'cases/1/values/cost is null: leave out what is unknown.',
  ],
  [
    'unknown-key',
    '/cases/1/evidnce',
    inCase('◆"evidnce": []'),
    'cases/1/evidnce is not used: the format has no such key. Did you mean "evidence"?',
  ],
  [
    'newer-version',
    '/cases/1/mood',
    inCase('◆"mood": 1').replace('{', '{"$schema": "alliance-widgets/2",\n'),
    'cases/1/mood and other keys of format 2 are not used: load a newer alliance-widgets.',
  ],
  [
    'language-tag',
    '/title/zh_CN',
    '{"id": "a", "title": {◆"zh_CN": "题"}}',
    'title/zh_CN must be a language tag such as en or zh-Hans. Did you mean "zh-CN"?',
  ],
  [
    'date.short-year',
    '/cases/1/period',
    inCase('"period": ◆"220"'),
    'cases/1/period must have a year of four digits, as 0220 or (220 BCE) -0219, not "220".',
  ],
  [
    'date.no-such-day',
    '/cases/1/period',
    inCase('"period": ◆"1969-02-30"'),
    'cases/1/period must be a day of the calendar, not "1969-02-30".',
  ],
  [
    'date.reversed',
    '/cases/1/period',
    inCase('"period": ◆"1972/1969"'),
    'cases/1/period ends before it starts: correct "1972/1969".',
  ],
  [
    'date.not-edtf',
    '/cases/1/cite/1/date',
    inCite('"source": "paper", "date": ◆"c. 1945"'),
    'cases/1/cite/1/date must be a date such as 1969, 1969-04-30 or 1951/1952, not "c. 1945": say more in "display".',
  ],
  [
    'duplicate-id',
    '/cases/1/id',
    study('"cases": [{"id": "sato"},\n{"id": ◆"sato"}]'),
    'cases/1/id: the id "sato" is taken: choose another.',
  ],
  [
    'reserved-id',
    '/conditions/0/id',
    '{"id": "a", "title": "t", "conditions": [{"id": ◆"outcome", "levels": [{"id": "low"}]}]}',
    'conditions/0/id: the id "outcome" stands for the outcome: choose another.',
  ],
  [
    'unknown-id',
    '/cases/1/values/costs',
    inCase('"values": {◆"costs": "low"}'),
    'cases/1/values/costs: there is no condition "costs": correct it or add one. Did you mean "cost"?',
  ],
  [
    'unknown-id',
    '/comparisons/0/on',
    `${inCase('"note": "n"').slice(0, -1)}, "comparisons": [{"cases": ["kishi", "sato"], "on": ◆"weather"}]}`,
    'comparisons/0/on: there is no condition or outcome "weather": correct it or add one. There are: cost, outcome.',
  ],
  [
    'unknown-id',
    '/cases/1/outcome',
    inCase('"outcome": ◆"refused"'),
    'cases/1/outcome: there is no level of outcome "refused": correct it or add one. Did you mean "refuse"?',
  ],
  [
    'unknown-id',
    '/alternatives/0/against/0',
    study('"alternatives": [{"claim": "c", "against": [◆"sato"]}]'),
    'alternatives/0/against/0: there is no case "sato": correct it or add one.',
  ],
  [
    'unknown-id',
    '/cases/1/cite/1/source',
    inCite('"source": ◆"papr"'),
    'cases/1/cite/1/source: there is no source "papr": correct it or add one. Did you mean "paper"?',
  ],
  [
    'unknown-id',
    '/cases/1/readings/faith',
    inCase('"readings": {◆"faith": 1}'),
    'cases/1/readings/faith: there is no measure "faith": correct it or add one. There are: trust.',
  ],
  [
    'unknown-id',
    '/mechanism/links/0/to',
    study('"mechanism": {"nodes": [{"id": "fear"}], "links": [{"from": "fear", "to": ◆"war"}]}'),
    'mechanism/links/0/to: there is no node "war": correct it or add one. There are: fear.',
  ],
  [
    'circular-link',
    '/mechanism/links/1',
    study(
      '"mechanism": {"nodes": [{"id": "a"}, {"id": "b"}], "links": [{"from": "a", "to": "b"}, ◆{"from": "b", "to": "a"}]}',
    ),
    'mechanism/links/1 leads back from "b" to "a" and is left out: a mechanism runs one way.',
  ],
  [
    'unknown-id',
    '/events/0/lane',
    study('"events": [{"date": "1969", "label": "l", "lane": ◆"osaka"}]'),
    'events/0/lane: there is no lane "osaka": correct it or add one. There are: tokyo.',
  ],
  [
    'unknown-id',
    '/cases/1/evidence/0/for',
    inCase('"evidence": [{"claim": "c", "for": ◆"base"}]'),
    'cases/1/evidence/0/for: there is no condition or indicator or measure or outcome "base": correct it or add one. Did you mean "bases"?',
  ],
  [
    'unknown-id',
    '/ledgers/0/items/1/column',
    inItem('"column": ◆"ends"'),
    'ledgers/0/items/1/column: there is no column of x "ends": correct it or add one. There are: means.',
  ],
  [
    'unknown-id',
    '/ledgers/0/items/1/field',
    inItem('"column": "means", "field": ◆"arms"'),
    'ledgers/0/items/1/field: there is no field of x "arms": correct it or add one. There are: trade.',
  ],
  [
    'unknown-id',
    '/ledgers/0/items/1/actors/0',
    inItem('"column": "means", "actors": [◆"osaka"]'),
    'ledgers/0/items/1/actors/0: there is no actor of x "osaka": correct it or add one. There are: tokyo.',
  ],
  [
    'unknown-id',
    '/ledgers/0/links/0/to',
    inLedger('{"id": "law", "column": "means", "label": "l"}', ', "links": [{"from": "law", "to": ◆"talk"}]'),
    'ledgers/0/links/0/to: there is no item of x "talk": correct it or add one. Did you mean "talks"?',
  ],
  [
    'cycle.parent',
    '/ledgers/0/items/1/parent',
    inItem('"column": "means", "parent": ◆"law"'),
    'ledgers/0/items/1/parent puts an item under itself: name another parent.',
  ],
  [
    'rules-disagree',
    '/rules/1',
    study('"rules": [{"when": {"cost": "low"}, "then": "refuse"},\n  ◆{"when": {}, "then": "concede"}]'),
    'rules/1 and rules/0 permit different outcomes where cost = low: narrow one.',
  ],
  [
    'rule-never-fires',
    '/theories/0/rules/0',
    study('"theories": [{"id": "x", "rules": [◆{"when": {"cost": []}, "then": "refuse"}]}]'),
    'theories/0/rules/0 never fires: list a level for each condition.',
  ],
  [
    'controls-nothing.all',
    '/comparisons/0',
    inPair('"cost": "high", "trust": "weak"', '"on": "cost"'),
    'comparisons/0 holds nothing constant, as its cases differ in every condition: choose others, or add a note on what it shows.',
  ],
  [
    'controls-nothing.same',
    '/comparisons/0',
    inPair('"cost": "low", "trust": "weak"', '"on": "cost"'),
    'comparisons/0 compares cases that are coded the same on cost: correct one of them, or add a note on what it shows.',
  ],
  [
    'test-disagrees',
    '/cases/1/evidence/0',
    inCase(
      '"evidence": [◆{"for": "cost", "claim": "c", "test": "hoop", "certitude": {"level": "low"}, "uniqueness": {"level": "high"}}]',
    ),
    'cases/1/evidence/0 is called a hoop test, but its certitude and uniqueness make it smoking-gun: correct one of them.',
  ],
];

const cyclic: Record<string, unknown> = {id: 'a', title: 't'};
cyclic.sources = [{id: 's', study: cyclic}];

/** What only a program can give; there are no lines then. */
const inValue: readonly (readonly [string, string, unknown, string])[] = [
  ['cycle', '/sources/0/study', cyclic, 'sources/0/study contains itself and is left out: use ids.'],
  [
    'too-large',
    '/cases',
    {id: 'a', title: 't', cases: new Array(1e9)},
    'cases is left out: keep below 2000000 values.',
  ],
  ['not-data', '/title', {id: 'a', title: new Date(0)}, 'title must be JSON data, not Date.'],
  [
    'unreadable',
    '',
    {
      id: 'a',
      get title() {
        throw new Error('no');
      },
    },
    'Reading the study throws an error: give plain objects or JSON text.',
  ],
];

const keyOf = ({code, params}: {code: string; params: Readonly<Record<string, string>>}) =>
  `${code}.${params.kind}` in messages ? `${code}.${params.kind}` : code;

/** What only an outline in Markdown can have wrong. */
const inMarkdown: readonly (readonly [key: string, text: string])[] = [
  ['markdown.empty', ''],
  ['markdown.line', '- a\nb'],
];

describe('the problems of a study', () => {
  for (const [key, pointer, template, message] of inText) {
    it(`tell of ${key} with its place and remedy`, () => {
      const {text, line, column} = marked(template);
      const {problems} = parseStudy(text);
      expect(problems.map(keyOf)).to.deep.equal([key]);
      expect(problems[0]).to.deep.include({code: key.split('.')[0], pointer, line, column, message});
    });
  }

  for (const [key, pointer, value, message] of inValue) {
    it(`tell of ${key}, without a line where there is no text`, () => {
      const {problems} = parseStudy(value);
      expect(problems.map(keyOf)).to.deep.equal([key]);
      expect(problems[0]).to.include({pointer, message}).and.not.have.any.keys('line', 'column');
    });
  }

  for (const [key, text] of inMarkdown) {
    it(`tell of ${key} in an outline in Markdown`, () => {
      expect(outlineOfMarkdown(text).problems.map(keyOf)).to.deep.equal([key]);
    });
  }

  it('are errors where something was left out, and warnings where nothing was', () => {
    const warnings = inText.filter(
      ([, , template]) => parseStudy(marked(template).text).problems[0]?.severity === 'warning',
    );
    expect(warnings.map(([key]) => key)).to.deep.equal([
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
  });

  it('come with every message that there is', () => {
    const hints = ['nearest', 'inside', 'known'];
    const told = [...inText, ...inValue, ...inMarkdown].map(([key]) => key);
    expect(new Set([...told, 'more', ...hints])).to.deep.equal(new Set(Object.keys(messages)));
  });
});
