import {expect} from 'chai';
import {parseStudy} from '../../src/model/parse.js';

const times = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({length: count}, (_, i) => make(i));
const levels = [{id: 'low'}, {id: 'high'}];
const conditions = times(30, (i) => ({id: `c${i}`, levels}));

describe('parseStudy, given a great deal,', () => {
  it('reads ten megabytes', () => {
    const values = Object.fromEntries(conditions.map(({id}) => [id, 'low']));
    const cases = times(10_000, (i) => ({id: `case ${i}`, values, summary: 'x'.repeat(700)}));
    const study = {id: 'a', title: 't', conditions, cases};
    const text = JSON.stringify(study);
    expect(text.length).to.be.above(10_000_000);
    expect(parseStudy(text)).to.deep.equal({study, problems: []});
  });

  it('finds the one fault at the end of ten megabytes', () => {
    const text = `{"id": "a", "title": "t",\n"summary": "${'\\n'.repeat(5_000_000)}",\n"limits": 3}`;
    const {study, problems} = parseStudy(text);
    expect(study?.summary).to.have.length(5_000_000);
    expect(problems).to.have.length(1);
    expect(problems[0]).to.include({pointer: '/limits', line: 3, column: 11});
  });

  it('quotes little of a value of ten megabytes', () => {
    const long = 'x'.repeat(10_000_000);
    const {problems} = parseStudy({
      id: 'a',
      title: 't',
      rules: long,
      [long]: long,
      cases: [{id: 'c', outcome: long}],
    });
    expect(problems).to.have.length(3);
    expect(Math.max(...problems.map(({message}) => message.length))).to.be.below(300);
    expect(
      Math.max(...problems.flatMap(({params}) => Object.values(params).map((param) => param.length))),
    ).to.equal(60);
  });

  for (const depth of [201, 10_000, 1_000_000]) {
    it(`leaves out what is nested ${depth} deep`, () => {
      const deep = '['.repeat(depth) + ']'.repeat(depth);
      const {study, problems} = parseStudy(
        `{"id": "a", "title": "t", "sources": [{"id": "s", "x": ${deep}}]}`,
      );
      expect(study?.title).to.equal('t');
      expect(problems.map(({code, severity}) => [code, severity])).to.deep.equal([['nesting', 'error']]);
      expect(parseStudy(deep).problems[0]?.code).to.equal('nesting');
      expect(parseStudy(deep.slice(1)).problems[0]?.code).to.equal('syntax');
    });
  }

  it('reads what is nested 200 deep', () => {
    const text = `{"id": "a", "title": "t", "sources": [{"id": "s", "x": ${'['.repeat(197)}${']'.repeat(197)}}]}`;
    expect(parseStudy(text)).to.deep.equal({study: JSON.parse(text) as unknown, problems: []});
  });

  it('reads an outline as deep as data may be, and leaves out what is deeper', () => {
    const nested = (depth: number) => {
      let node: object = {id: `${depth}`, label: 'last'};
      for (let i = depth - 1; i > 0; i--) node = {id: `${i}`, label: 'over', children: [node]};
      return {id: 'a', title: 't', outline: node};
    };
    // Each node is an object within a list; the study and the outline's root are the first two of 200 levels.
    expect(parseStudy(nested(100))).to.deep.equal({study: nested(100), problems: []});
    for (const depth of [101, 10_000]) {
      const {study, problems} = parseStudy(nested(depth));
      expect(problems.map(({code, severity}) => [code, severity])).to.deep.equal([['nesting', 'error']]);
      expect(study?.outline?.children?.[0]?.id).to.equal('2');
    }
  });

  it('does not follow an object that holds itself many times over', () => {
    let knot: object = {};
    for (let i = 0; i < 150; i++) knot = {a: knot, b: knot};
    const {study, problems} = parseStudy({id: 'a', title: 't', sources: [{id: 's', knot}]});
    expect(study?.title).to.equal('t');
    expect(problems[0]?.code).to.equal('too-large');
  });

  it('counts 200,000 faults and shows the first 99', () => {
    const {study, problems} = parseStudy(
      JSON.stringify({id: 'a', title: 't', conditions, cases: [...times(200_000, (i) => i), {id: 'kishi'}]}),
    );
    expect(study?.cases).to.deep.equal([{id: 'kishi'}]);
    expect(study?.conditions).to.have.length(30);
    expect(problems).to.have.length(100);
    expect(problems[98]).to.include({code: 'type', pointer: '/cases/98', line: 1});
    expect(problems[99]).to.deep.include({code: 'more', severity: 'error', pointer: ''});
    expect(problems[99]?.message).to.equal('More problems: 199901.');
  });

  it('counts 200,000 misspelled keys and ids, and shows errors before warnings', () => {
    const unknown = Object.fromEntries(times(200_000, (i) => [`key ${i}`, 'low']));
    const {study, problems} = parseStudy({
      id: 'a',
      title: 't',
      conditions,
      ...unknown,
      cases: [{id: 'c', values: unknown}],
    });
    expect(study).to.deep.equal({id: 'a', title: 't', conditions, cases: [{id: 'c', values: {}}]});
    expect(new Set(problems.map(({code}) => code))).to.deep.equal(new Set(['unknown-id', 'more']));
    expect(problems.at(-1)?.params.count).to.equal('399901');
  });

  it('counts 200,000 repeated ids', () => {
    const {study, problems} = parseStudy({id: 'a', title: 't', cases: times(200_000, () => ({id: 'kishi'}))});
    expect(study?.cases).to.deep.equal([{id: 'kishi'}]);
    expect(problems.at(-1)?.params.count).to.equal('199900');
  });

  it('checks the rules of thirty conditions', () => {
    const rule = (then: string, level: string) => ({when: {c0: level, c29: ['low', 'high']}, then});
    const rules = [rule('low', 'low'), rule('high', 'low'), rule('high', 'high')];
    const {problems} = parseStudy({id: 'a', title: 't', conditions, outcome: {levels}, rules});
    expect(problems.map(({code, pointer}) => [code, pointer])).to.deep.equal([
      ['rules-disagree', '/rules/1'],
    ]);
  });

  it('checks up to a thousand rules of a study, and lets longer theories be', () => {
    const rule = (i: number) => ({when: {[`c${i % 12}`]: 'high'}, then: 'low'});
    const rival = {when: {}, then: 'high'};
    const study = (count: number) => ({
      id: 'a',
      title: 't',
      conditions: conditions.slice(0, 12),
      outcome: {levels},
      rules: [rule(0), rival],
      theories: [{id: 'long', rules: [...times(count, rule), rival]}],
    });
    const pointers = (count: number) => parseStudy(study(count)).problems.map(({pointer}) => pointer);
    expect(pointers(20)).to.deep.equal(['/rules/1', ...Array<string>(20).fill('/theories/0/rules/20')]);
    expect(pointers(998)).to.deep.equal(['/rules/1']);
  });
});
