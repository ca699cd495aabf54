import {expect} from 'chai';
import * as v from 'valibot';
import {parseStudy} from '../../src/model/parse.js';
import {studySchema} from '../../src/model/schema.js';
import {fullStudy} from '../support/full-study.js';

const text = JSON.stringify(fullStudy, null, 2);

/** Every object and list of a value, itself included. */
function objectsOf(value: unknown): object[] {
  if (typeof value !== 'object' || !value) return [];
  return [value, ...Object.values(value).flatMap(objectsOf)];
}

describe('parseStudy', () => {
  it('loses nothing of a valid study, given as text or as a value', () => {
    expect(parseStudy(text)).to.deep.equal({study: fullStudy, problems: []});
    expect(parseStudy(fullStudy)).to.deep.equal({study: fullStudy, problems: []});
  });

  it('reads its own result again', () => {
    const {study} = parseStudy(text);
    expect(parseStudy(study)).to.deep.equal({study, problems: []});
  });

  it('freezes the whole study', () => {
    for (const given of [text, fullStudy]) {
      expect(objectsOf(parseStudy(given).study).every(Object.isFrozen)).to.be.true;
    }
  });

  it("neither changes nor freezes the author's own objects", () => {
    const own = {...structuredClone(fullStudy), mistake: {deep: [1]}, conditions: [{id: 1}]};
    const before = structuredClone(own);
    parseStudy(own);
    expect(own).to.deep.equal(before);
    expect(objectsOf(own).some(Object.isFrozen)).to.be.false;
  });

  it('takes an object without a prototype for what it is', () => {
    const bare = Object.assign(Object.create(null) as object, {id: 'a', title: 't'});
    expect(parseStudy(bare)).to.deep.equal({study: {id: 'a', title: 't'}, problems: []});
  });

  it('passes over a property that is undefined, as JSON does', () => {
    const given = {id: 'a', title: 't', summary: undefined, sources: [{id: 's', note: undefined}]};
    expect(parseStudy(given)).to.deep.equal({
      study: {id: 'a', title: 't', sources: [{id: 's'}]},
      problems: [],
    });
  });

  it('keeps the other cases when one is broken', () => {
    const {study, problems} = parseStudy({
      id: 'a',
      title: 't',
      cases: [{id: 'kishi'}, {id: 3}, {id: 'sato'}],
    });
    expect(study?.cases).to.deep.equal([{id: 'kishi'}, {id: 'sato'}]);
    expect(problems.map(({pointer}) => pointer)).to.deep.equal(['/cases/1/id']);
  });

  it('shows a study without a usable id or title all the same', () => {
    expect(parseStudy({id: 'a', cases: []}).study).to.deep.equal({id: 'a', title: 'a', cases: []});
    expect(parseStudy({title: 't'}).study).to.deep.equal({id: '', title: 't'});
    expect(parseStudy({id: '', title: 4}).study).to.deep.equal({id: '', title: ''});
  });

  it('says what a study looks like to whoever gives something else', () => {
    for (const given of [[{id: 'kishi'}], 'null', 3, '"okinawa"', true, null]) {
      const {study, problems} = parseStudy(given);
      expect(study).to.be.undefined;
      expect(problems).to.have.length(1);
      expect(problems[0]?.message).to.include('study must be an object such as {"id": …, "title": …}, not');
    }
  });

  it('tells where a key of a case belongs that stands in the study', () => {
    const [problem] = parseStudy({id: 'a', title: 't', evidence: []}).problems;
    expect(problem?.message).to.equal(
      'evidence is not used: the format has no such key. It belongs in "cases".',
    );
  });

  it('passes over a byte order mark, and counts lines and columns as editors do', () => {
    const {study, problems} = parseStudy('\uFEFF{"id": "a",\r\n"title": "t",\r "😀": 1, "summary": 2}');
    expect(study).to.deep.equal({id: 'a', title: 't'});
    expect(problems.map(({pointer, line, column}) => ({pointer, line, column}))).to.deep.equal([
      {pointer: '/summary', line: 3, column: 22},
      {pointer: '/😀', line: 3, column: 2},
    ]);
  });

  it('takes texts with half a character in them, also as keys and ids', () => {
    const text = JSON.stringify({
      id: 'a\uD800',
      title: '\uDC00',
      '\uD800': 1,
      cases: [{id: '\uD83D', outcome: '\uDE00'}],
    });
    const {study, problems} = parseStudy(text);
    expect(study).to.deep.equal({id: 'a\uD800', title: '\uDC00', cases: [{id: '\uD83D'}]});
    expect(problems.map(({pointer, params}) => [pointer, params.id])).to.deep.equal([
      ['/cases/0/outcome', '\uDE00'],
      ['/\uD800', undefined],
    ]);
  });

  it('takes the last of equal keys, as JSON does, and points to it', () => {
    const {study, problems} = parseStudy('{"id": 1, "title": "t", "cases": 3,\n"id": "a", "cases": 4}');
    expect(study).to.deep.equal({id: 'a', title: 't'});
    expect(problems).to.have.length(1);
    expect(problems[0]).to.include({pointer: '/cases', line: 2, column: 21});
  });

  it('has a full study to test with: it uses every field of the schema', () => {
    expect(v.is(studySchema, fullStudy)).to.be.true;
    expect(unusedFields(studySchema, fullStudy)).to.deep.equal([]);
  });
});

interface Shape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly value?: Shape;
  readonly wrapped?: Shape;
}

/** The values that each object schema is there for, by schema. */
function valuesOf(shape: Shape, value: unknown): (readonly [Shape, object])[] {
  const inner = shape.item ?? shape.value;
  if (value === undefined || typeof value !== 'object' || !value) return [];
  if (shape.wrapped) return valuesOf(shape.wrapped, value);
  if (inner) return Object.values(value).flatMap((each) => valuesOf(inner, each));
  const fields = Object.entries(shape.entries ?? {});
  const parts = fields.flatMap(([key, part]) => valuesOf(part, (value as Record<string, unknown>)[key]));
  return [[shape, value], ...parts];
}

function unusedFields(schema: Shape, value: unknown): string[] {
  const values = valuesOf(schema, value);
  return [...new Set(values.map(([shape]) => shape))].flatMap((shape) => {
    const used = new Set(values.filter(([of]) => of === shape).flatMap(([, each]) => Object.keys(each)));
    return Object.keys(shape.entries ?? {}).filter((key) => !used.has(key));
  });
}
