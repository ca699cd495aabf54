import {expect} from 'chai';
import {parseParts} from '../../src/model/parse-parts.js';
import {allParts, parseStudy} from '../../src/model/parse.js';
import type {Part} from '../../src/model/part.js';
import {cases} from '../../src/model/parts/cases.js';
import {chronology} from '../../src/model/parts/chronology.js';
import {ledgers} from '../../src/model/parts/ledgers.js';
import {mechanism} from '../../src/model/parts/mechanism.js';
import {outline} from '../../src/model/parts/outline.js';
import {rivals} from '../../src/model/parts/rivals.js';
import {rules} from '../../src/model/parts/rules.js';
import {studySchema} from '../../src/model/schema.js';
import {fullStudy} from '../support/full-study.js';

const base = ['id', 'title', '$schema', 'summary', 'scope', 'limits', 'note', 'sources'];
const parts: Readonly<Record<string, readonly Part[]>> = {
  cases,
  rules,
  rivals,
  mechanism,
  chronology,
  ledgers,
  outline,
};
const keysOf = (some: readonly Part[]) => some.flatMap(({entries}) => Object.keys(entries));
const read = (study: object, some: readonly Part[]) => {
  const {problems, ...result} = parseParts(study, some);
  return {...result, problems: problems.map(({code, pointer}) => `${code} ${pointer}`)};
};

describe('the parts of a study', () => {
  it('are together all that the format has', () => {
    const all = new Set([...base, ...keysOf(allParts)]);
    expect([...all].sort()).to.deep.equal(Object.keys(studySchema.entries).sort());
    for (const some of Object.values(parts)) expect(allParts).to.include.members([...some]);
  });

  for (const [name, some] of Object.entries(parts)) {
    it(`can be read without the others, and bring what they refer to: ${name}`, () => {
      const keys = [...base, ...keysOf(some)];
      const kept = Object.fromEntries(Object.entries(fullStudy).filter(([key]) => keys.includes(key)));
      expect(read(fullStudy, some)).to.deep.equal({study: kept, problems: []});
    });
  }

  it('have nothing told of the others, whatever is wrong with those', () => {
    const study = {id: 'a', title: 't', cases: {}, events: 3, ledgers: [null], outline: {}};
    expect(read(study, [])).to.deep.equal({study: {id: 'a', title: 't'}, problems: []});
    expect(read(study, ledgers).problems).to.deep.equal(['type /ledgers/0']);
  });

  it('have their problems told once, though several bring the same part', () => {
    const study = {
      ...fullStudy,
      rules: [
        {when: {}, then: 'refuse'},
        {when: {}, then: 'delay'},
      ],
    };
    const told = ['rules-disagree /rules/1'];
    expect(read(study, [...rules, ...rivals, ...rules]).problems).to.deep.equal(told);
    expect(parseStudy(study).problems).to.have.lengthOf(1);
  });

  it('let a misspelt key be known for one of the others', () => {
    const [problem] = parseParts({id: 'a', title: 't', evnts: []}, ledgers).problems;
    expect(problem).to.deep.include({code: 'unknown-key', pointer: '/evnts'});
    expect(problem?.params.nearest).to.equal('events');
  });
});
