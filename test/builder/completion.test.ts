import {expect} from 'chai';
import {suggest, type Suggestion} from '../../demo/builder/completion.js';
import type {Schema} from '../../demo/builder/schema-walk.js';

/** As much of the format as is asked for here. */
const text: Schema = {anyOf: [{type: 'string'}, {type: 'object', additionalProperties: {type: 'string'}}]};
const schema: Schema = {
  type: 'object',
  required: ['id'],
  properties: {
    id: {type: 'string'},
    title: {$ref: '#/$defs/text'},
    conditions: {type: 'array'},
    sources: {type: 'array'},
    cases: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          id: {type: 'string'},
          values: {type: 'object', additionalProperties: {type: 'string'}},
          coding: {
            type: 'object',
            additionalProperties: {type: 'object', properties: {basis: {enum: ['stated', 'inferred']}}},
          },
          cite: {type: 'array', items: {type: 'object', properties: {source: {type: 'string'}}}},
        },
      },
    },
  },
  $defs: {text},
};

const head = `"conditions": [
  {"id": "heat", "levels": [{"id": "steam"}, {"id": "oven"}]},
  {"id": "leaven", "levels": [{"id": "without"}]}
], "sources": [{"id": "cookbook"}],`;

/** What is offered at `|`. */
function offered(marked: string): readonly Suggestion[] {
  const at = marked.indexOf('|');
  return suggest(marked.replace('|', ''), at, schema)?.options ?? [];
}
const names = (marked: string) => offered(marked).map(({name}) => name);

/** The text after the suggestion of that name was taken at `|`, with the caret shown as `|` again. */
function taken(marked: string, name: string): string {
  const plain = marked.replace('|', '');
  const found = suggest(plain, marked.indexOf('|'), schema);
  const option = found?.options.find((one) => one.name === name);
  if (!found || !option) throw new Error(`${name} is not offered`);
  const {insert, caret} = option;
  return `${plain.slice(0, found.from)}${insert.slice(0, caret)}|${insert.slice(caret)}${plain.slice(found.to)}`;
}

describe('completion in a study', () => {
  it('offers the keys that the object does not have yet', () => {
    expect(names('{"id": "x", "cases": [], |}')).to.deep.equal(['title', 'conditions', 'sources']);
    expect(names('{"id": "x", "|"}')).to.deep.equal(['title', 'conditions', 'sources', 'cases']);
  });

  it('marks the keys that must be there', () => {
    expect(offered('{|}').find(({name}) => name === 'id')?.detail).to.equal('required');
  });

  it('offers keys of an object deep in the study', () => {
    expect(names('{"cases": [{"id": "a"}, {|}]}')).to.deep.equal(['id', 'values', 'coding', 'cite']);
  });

  it('offers the values that the format permits', () => {
    expect(names('{"cases": [{"coding": {"heat": {"basis": |}}}]}')).to.deep.equal(['stated', 'inferred']);
  });

  it('offers ids of the study’s own: conditions as keys, their levels as values, sources', () => {
    expect(names(`{${head} "cases": [{"values": {"|"}}]}`)).to.deep.equal(['heat', 'leaven']);
    expect(names(`{${head} "cases": [{"values": {"heat": "|"}}]}`)).to.deep.equal(['steam', 'oven']);
    expect(names(`{${head} "cases": [{"coding": {|}}]}`)).to.deep.equal(['heat', 'leaven', 'outcome']);
    expect(names(`{${head} "cases": [{"cite": [{"source": |}]}]}`)).to.deep.equal(['cookbook']);
  });

  it('finds its place in a text that is only begun', () => {
    expect(names(`{${head} "cases": [{"values": {"he|`)).to.deep.equal(['heat', 'leaven']);
    expect(names(`{${head} "cases": [{"values": {"heat": "st|`)).to.deep.equal(['steam', 'oven']);
  });

  it('offers nothing where a text is the author’s own', () => {
    expect(names('{"title": "|"}')).to.deep.equal([]);
    expect(names('{"unheard": {"of": |}}')).to.deep.equal([]);
  });

  it('writes a key with an empty value of its kind, the caret inside', () => {
    expect(taken('{"id": "x", "ca|"}', 'cases')).to.equal('{"id": "x", "cases": [|]}');
    expect(taken('{|}', 'title')).to.equal('{"title": "|"}');
    expect(taken('{"cases": [{|}]}', 'values')).to.equal('{"cases": [{"values": {|}}]}');
  });

  it('replaces a key that has its value, and a value, whole', () => {
    expect(taken('{"ti|x": "A"}', 'title')).to.equal('{"title"|: "A"}');
    const before = `{${head} "cases": [{"values": {"heat": "ov|x"}}]}`;
    expect(taken(before, 'steam')).to.equal(before.replace('"ov|x"', '"steam"|'));
  });
});
