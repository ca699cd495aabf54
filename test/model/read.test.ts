import {expect} from 'chai';
import {Problems} from '../../src/model/problems.js';
import {readStudy} from '../../src/model/read.js';
import {studySchema} from '../../src/model/schema.js';

function read(parts: object) {
  const problems = new Problems();
  const {study} =
    readStudy({id: 'a', title: 't', ...structuredClone(parts)}, studySchema.entries, problems) ?? {};
  return {study, problems: problems.list().map(({code, pointer}) => `${code} ${pointer}`)};
}

const inCase = (parts: object) => {
  const {study, problems} = read({cases: [{id: 'c', ...parts}]});
  return {item: study?.cases?.[0], problems};
};

describe('readStudy', () => {
  it('leaves out an optional field that is wrong, and keeps its object', () => {
    const {item, problems} = inCase({label: 'l', outcome: 3});
    expect(item).to.deep.equal({id: 'c', label: 'l', outcome: undefined});
    expect(problems).to.deep.equal(['type /cases/0/outcome']);
  });

  it('leaves out the nearest item that cannot do without a wrong field, and a gap in its place', () => {
    const {item, problems} = inCase({
      evidence: [{for: 'outcome', claim: 'one'}, {for: 3, claim: 'two'}, {claim: 'three'}],
    });
    expect(item).to.deep.equal({
      id: 'c',
      evidence: [{for: 'outcome', claim: 'one'}, undefined, undefined],
    });
    expect(problems).to.deep.equal(['type /cases/0/evidence/1/for', 'missing /cases/0/evidence/2']);
  });

  it('leaves out the outcome, but not the study, when its levels are wrong', () => {
    const {study, problems} = read({outcome: {label: 'l', levels: 'high'}, summary: 's'});
    expect(study).to.deep.equal({id: 'a', title: 't', outcome: undefined, summary: 's'});
    expect(problems).to.deep.equal(['type /outcome/levels']);
  });

  it('takes null in an optional field for one that is to be left out', () => {
    const {item, problems} = inCase({outcome: null, evidence: null, demand: null});
    expect(item).to.deep.equal({id: 'c', outcome: undefined, evidence: undefined, demand: undefined});
    expect(problems).to.deep.equal([
      'null /cases/0/outcome',
      'null /cases/0/evidence',
      'null /cases/0/demand',
    ]);
  });

  it('leaves a gap in a record for an entry that is wrong, but none for null', () => {
    const {study, problems} = read({
      measures: [{id: 'a'}],
      cases: [{id: 'c', readings: {a: '1', b: null}}],
    });
    expect(study?.cases).to.deep.equal([{id: 'c', readings: {a: undefined}}]);
    expect(problems).to.deep.equal(['type /cases/0/readings/a', 'null /cases/0/readings/b']);
  });

  it('speaks once of a list that lacks items because they were wrong', () => {
    const {study, problems} = read({
      comparisons: [{cases: ['a', 3]}],
      outcome: {levels: [{id: 'low'}, {id: 3}]},
      conditions: [{id: 'x', levels: [{id: 3}]}],
    });
    expect(study).to.deep.include({
      comparisons: [undefined],
      outcome: {levels: [{id: 'low'}, undefined]},
      conditions: [undefined],
    });
    expect(problems).to.deep.equal([
      'type /comparisons/0/cases/1',
      'type /outcome/levels/1/id',
      'type /conditions/0/levels/0/id',
    ]);
  });

  it('says nothing more of what an earlier pass has left undefined', () => {
    const problems = new Problems();
    expect(
      readStudy(
        {id: 'a', title: undefined, cases: [undefined, {id: undefined}]},
        studySchema.entries,
        problems,
      )?.study,
    ).to.deep.equal({
      id: 'a',
      title: 'a',
      cases: [undefined, undefined],
    });
    expect(readStudy(undefined, studySchema.entries, problems)).to.be.undefined;
    expect(problems.list()).to.be.empty;
  });

  it('keeps every field of a source', () => {
    const source = {id: 's', type: 'book', author: [{family: null}], constructor: 3};
    expect(read({sources: [source]})).to.deep.equal({
      study: {id: 'a', title: 't', sources: [source]},
      problems: [],
    });
  });

  it('takes a text in one language or in several, and no list', () => {
    expect(inCase({demand: {en: 'e', 'zh-Hans': '中'}, note: {}}).problems).to.deep.equal([]);
    const {item, problems} = inCase({demand: ['e'], note: {en: 3, ja: 'j'}});
    expect(item).to.deep.equal({id: 'c', demand: undefined, note: {en: undefined, ja: 'j'}});
    expect(problems).to.deep.equal(['type /cases/0/demand', 'type /cases/0/note/en']);
  });

  it('warns of what is no language tag, and keeps the text', () => {
    const tags = ['en', 'zh-Hant-TW', 'x-klingon', 'zh_CN', 'english!', '', 'constructor', '中文'];
    const title = Object.fromEntries(tags.map((tag) => [tag, 'text']));
    const {study, problems} = read({title});
    expect(study?.title).to.deep.equal(title);
    expect(problems).to.deep.equal(tags.slice(3).map((tag) => `language-tag /title/${tag}`));
  });

  it('passes over unknown keys, also those that every object has by birth', () => {
    const {item, problems} = inCase({constructor: 1, toString: 2, hasOwnProperty: 3, evidnce: []});
    expect(Object.values(item ?? {}).filter((value) => value !== undefined)).to.deep.equal(['c']);
    expect(problems).to.deep.equal(
      ['constructor', 'toString', 'hasOwnProperty', 'evidnce'].map((key) => `unknown-key /cases/0/${key}`),
    );
  });

  it('speaks once of unknown keys in a study of a newer format', () => {
    for (const $schema of [
      'alliance-widgets/2',
      'https://example.org/npm/alliance-widgets@12.0.1/dist/study.schema.json',
    ]) {
      const {problems} = read({$schema, mood: 1, cases: [{id: 'c', mood: 2}]});
      expect(problems).to.deep.equal(['newer-version /mood']);
    }
    for (const $schema of ['alliance-widgets/1', 'https://json-schema.org/draft/2020-12/schema']) {
      expect(read({$schema, mood: 1}).problems).to.deep.equal(['unknown-key /mood']);
    }
    expect(read({$schema: {toString: 2}}).problems).to.deep.equal(['type /$schema']);
  });

  it('shows what an object should look like', () => {
    const problems = new Problems();
    const cases = [3, {id: 'c', values: 3, coding: {outcome: 3}, evidence: [3]}];
    readStudy({id: 'a', title: 't', cases}, studySchema.entries, problems);
    expect(problems.list().map(({params}) => params.example)).to.deep.equal([
      '{"id": …}',
      '{"…": …}',
      '{"basis": …}',
      '{"for": …, "claim": …}',
    ]);
  });
});
