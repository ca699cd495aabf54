import {expect} from 'chai';
import fc from 'fast-check';
import * as v from 'valibot';
import {messages, type MessageKey} from '../../src/model/messages.js';
import type {ParseResult} from '../../src/model/parse-parts.js';
import {parseStudy} from '../../src/model/parse.js';
import {studySchema} from '../../src/model/schema.js';
import {fullStudy} from '../support/full-study.js';
import {placesIn, pointerTo, replaceAt, type Place} from '../support/json-places.js';
import {danglingIn} from '../support/dangling.js';

const places = placesIn(fullStudy);
const wrongValues = [3, true, null, '', ['x'], {x: 'y'}];

/** Keys that objects have by birth, and texts that are hard to cut or to write down. */
const strings = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'outcome',
  '\uD800',
  '\uDC00x',
  'a/b~c',
  '👩‍👩‍👧'.repeat(30),
];

const partAt = (place: Place) =>
  place.reduce((part: unknown, step) => (part as Record<string, unknown>)[step], fullStudy);

/** As `replaceAt`, unless an earlier change took the place away. */
function put(value: unknown, place: Place, part: unknown) {
  try {
    return replaceAt(value, place, part);
  } catch {
    return value;
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const isFrozen = (value: unknown): boolean =>
  typeof value !== 'object' || !value || (Object.isFrozen(value) && Object.values(value).every(isFrozen));

const told = ({problems}: ParseResult) => problems.map(({code, pointer}) => `${code} ${pointer}`).sort();

/** What holds of whatever comes out of the parser. */
function expectSound(input: unknown) {
  const {study, problems} = parseStudy(input);
  expect(problems.length).to.be.at.most(100);
  for (const {code, params} of problems) {
    const exact = `${code}.${params.kind}`;
    const template = messages[(exact in messages ? exact : code) as MessageKey];
    expect(params).to.include.all.keys(['at', ...template.matchAll(/(?<=\{)\w+(?=\})/g)].map(String));
  }
  if (!study) expect(problems).to.not.be.empty;
  else {
    expect(isFrozen(study)).to.be.true;
    expect(v.safeParse(studySchema, {...study, id: study.id || 'none'}).issues).to.be.undefined;
    expect(danglingIn(study)).to.deep.equal([]);
  }
  return {study, problems};
}

describe('parseStudy, given hostile data,', () => {
  it('points to a wrong value in any place of a study, and keeps the other parts', () => {
    for (const place of places.slice(1)) {
      for (const wrong of wrongValues) {
        const broken = replaceAt(fullStudy, place, wrong);
        if (v.is(studySchema, broken)) continue;
        const {study, problems} = expectSound(JSON.stringify(broken));
        const where = pointerTo(place);
        const there = problems.filter(({pointer}) => pointer === where || pointer.startsWith(`${where}/`));
        expect(there, `${where} = ${JSON.stringify(wrong)}`).to.not.be.empty;
        expect(problems.every(({line}) => line === 1)).to.be.true;
        const others = Object.keys(fullStudy).filter((part) => part !== place[0]);
        expect(study, where).to.include.keys(others);
      }
    }
  });

  it('points to the object in which something is missing', () => {
    for (const place of places.filter((steps) => typeof steps.at(-1) === 'string')) {
      const broken = JSON.parse(JSON.stringify(replaceAt(fullStudy, place, undefined))) as object;
      const {problems} = expectSound(broken);
      if (v.is(studySchema, broken)) continue;
      const told = problems.map(({code, pointer, params}) => [code, pointer, params.key]);
      expect(told).to.deep.include(['missing', pointerTo(place.slice(0, -1)), place.at(-1)]);
    }
  });

  it('stays sound, whatever is put in up to three places of a study', () => {
    const hostile = fc.oneof(
      fc.anything(),
      fc.constantFrom(...wrongValues, ...strings),
      fc.constantFrom(...places).map(partAt),
    );
    const change = fc.tuple(fc.constantFrom(...places), hostile);
    fc.assert(
      fc.property(fc.array(change, {minLength: 1, maxLength: 3}), (changes) => {
        const broken = changes.reduce(
          (study, [place, part]) => put(study, place, part),
          fullStudy as unknown,
        );
        expectSound(broken);
      }),
      {numRuns: 300},
    );
  });

  it('says and keeps the same in whatever order the parts of a study stand', () => {
    const change = fc.tuple(
      fc.constantFrom(...places.slice(1)),
      fc.constantFrom(...wrongValues, undefined, ...strings),
    );
    const order = fc.shuffledSubarray(Object.entries(fullStudy), {minLength: Object.keys(fullStudy).length});
    fc.assert(
      fc.property(fc.array(change, {minLength: 1, maxLength: 2}), order, (changes, entries) => {
        const broken = (study: unknown) =>
          JSON.stringify(changes.reduce((changed, [place, part]) => put(changed, place, part), study));
        const asWritten = parseStudy(broken(fullStudy));
        const shuffled = parseStudy(broken(Object.fromEntries(entries)));
        expect(shuffled.study).to.deep.equal(asWritten.study);
        expect(told(shuffled)).to.deep.equal(told(asWritten));
      }),
      {numRuns: 300},
    );
  });

  it('stays sound for any value at all', () => {
    const anything = fc.anything({
      key: fc.oneof(fc.constantFrom(...strings, 'id', 'title', 'cases', 'conditions', 'rules'), fc.string()),
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
      withObjectString: true,
      withSparseArray: true,
      withTypedArray: true,
    });
    fc.assert(
      fc.property(anything, (value) => void expectSound(value)),
      {numRuns: 300},
    );
  });

  it('tells of one syntax problem, within the text, exactly when JSON.parse refuses a text', () => {
    const text = JSON.stringify(fullStudy, null, 2);
    const position = fc.nat({max: text.length});
    const insert = fc.oneof(fc.constantFrom(...'{}[]:,"\\\n\t/ \'0e-.tn', ''), fc.string({unit: 'binary'}));
    fc.assert(
      fc.property(position, fc.nat({max: 9}), insert, (at, length, part) => {
        const broken = text.slice(0, at) + part + text.slice(at + length);
        const {problems} = expectSound(broken);
        const syntax = problems.filter(({code}) => code === 'syntax');
        if (isJson(broken)) expect(syntax).to.be.empty;
        else {
          expect(syntax).to.have.length(1);
          const {line = 0, column = 0} = syntax[0] ?? {};
          const lines = broken.split(/\r\n?|\n/);
          expect(column).to.be.within(1, (lines[line - 1]?.length ?? -1) + 1);
        }
      }),
      {numRuns: 500},
    );
  });
});
