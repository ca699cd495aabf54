import {expect} from 'chai';
import {studyData} from '../src/cli/study-data.js';
import {studyLines} from '../src/cli/study-lines.js';
import {parseStudy, type StudyInput} from '../src/model/index.js';

const coloured = (colour: string, text: string) => `<${colour}>${text}`;

const linesOf = (input: StudyInput, language = 'en') =>
  studyLines(parseStudy(input).study!, language, (_, text) => text);

const levels = [{id: 'no'}, {id: 'yes', label: {en: 'Yes', 'zh-Hans': '是'}}];

const bread: StudyInput = {
  id: 'bread',
  title: {en: 'Bread', 'zh-Hans': '面包'},
  conditions: [
    {id: 'yeast', label: 'Yeast', levels},
    {id: 'heat', levels: [{id: 'no', label: 'Cold'}, {id: 'yes'}]},
  ],
  outcome: {
    label: 'Loaf',
    levels: [{id: 'flat', label: 'Flat'}, {id: 'half'}, {id: 'risen', label: 'Risen'}],
  },
  rules: [{when: {yeast: 'yes', heat: 'yes'}, then: 'risen'}],
  cases: [
    {id: 'a', label: 'Monday', values: {yeast: 'yes', heat: 'yes'}, outcome: 'risen'},
    {id: 'b', label: 'Tuesday', values: {yeast: 'yes', heat: 'yes'}, outcome: 'flat'},
    {id: 'c', label: 'Wednesday', values: {yeast: 'yes', heat: 'yes'}, outcome: 'half'},
    {id: 'd', label: 'Thursday', values: {yeast: 'no', heat: 'no'}, outcome: 'flat'},
    {id: 'e', label: 'Friday', values: {yeast: 'yes'}, outcome: 'flat'},
    {id: 'f', label: 'Saturday', values: {yeast: 'yes', heat: 'yes'}},
    {id: 'g', values: {}, outcome: 'flat'},
  ],
};

describe('a study as lines', () => {
  it('has its truth table, with what contradicts, what is empty and what is not coded', () => {
    expect(linesOf(bread).slice(0, 9)).to.deep.equal([
      'Bread',
      '',
      'Truth table',
      'Yeast  heat  Cases                                 Loaf                                Predicted',
      '─────  ────  ────────────────────────────────────  ──────────────────────────────────  ─────────',
      'no     Cold  Thursday                              Flat                                nothing',
      'no     yes   –                                     –                                   nothing',
      'Yes    Cold  –                                     –                                   nothing',
      'Yes    yes   Monday, Tuesday, Wednesday, Saturday  contradiction: Flat / half / Risen  Risen',
    ]);
    expect(linesOf(bread).slice(9, 11)).to.deep.equal([
      'In no row: Friday (not coded: heat)',
      'In no row: g (not coded: Yeast, heat)',
    ]);
  });

  it('says of each case how it went by the theory, and why it cannot be told', () => {
    const lines = linesOf(bread);
    expect(lines.slice(lines.indexOf('Verdicts') - 1)).to.deep.equal([
      '',
      'Verdicts',
      '✓ Monday: as predicted (predicted Risen, observed Risen)',
      '✗ Tuesday: not as predicted (predicted Risen, observed Flat)',
      '≈ Wednesday: nearly as predicted (predicted Risen, observed half)',
      '? Thursday: undetermined (no rule speaks of it)',
      '? Friday: undetermined (it depends on what is not coded)',
      '? Saturday: undetermined (its outcome is not coded)',
      '? g: undetermined (it depends on what is not coded)',
    ]);
  });

  it('speaks the language that is asked for', () => {
    expect(linesOf(bread, 'zh-CN')[0]).to.equal('面包');
    expect(linesOf(bread, 'zh-CN')[8]).to.match(/^是 +yes +Monday/);
  });

  it('is coloured by the verdict', () => {
    const lines = studyLines(parseStudy(bread).study!, 'en', coloured);
    expect(lines.filter((line) => /^<\w+>[✓✗≈?]/.test(line)).map((line) => line.slice(0, 12))).to.deep.equal([
      '<green>✓ Mon',
      '<red>✗ Tuesd',
      '<yellow>≈ We',
      '<dim>? Thurs',
      '<dim>? Frida',
      '<dim>? Satur',
      '<dim>? g: un',
    ]);
    expect(lines[0]).to.equal('<bold>Bread');
    expect(lines).to.include('<bold>Truth table').and.to.include('<bold>Verdicts');
  });

  it('cuts long names, and keeps control sequences from the terminal', () => {
    const [item] = bread.cases!;
    const lines = linesOf({...bread, cases: [{...item!, label: `\u001b[1m${'x'.repeat(80)}`}]});
    expect(lines.at(-1)).to.equal(`✓ [1m${'x'.repeat(56)}…: as predicted (predicted Risen, observed Risen)`);
  });

  it('leaves out rows without a case where there are many, and says so', () => {
    const conditions = 'abcdef'.split('').map((id) => ({id, levels}));
    const values = Object.fromEntries(conditions.map(({id}) => [id, 'yes']));
    const {outcome, rules: _, ...rest} = bread;
    const study = {
      ...rest,
      outcome: {levels: outcome!.levels},
      conditions,
      cases: [{id: 'a', label: 'A', values, outcome: 'flat'}],
    };
    const lines = linesOf(study);
    expect(lines.slice(3)).to.deep.equal([
      'a    b    c    d    e    f    Cases  Outcome',
      '───  ───  ───  ───  ───  ───  ─────  ───────',
      'Yes  Yes  Yes  Yes  Yes  Yes  A      Flat',
      'Configurations without a case are left out.',
      '',
      'Verdicts',
      'The study has no rules to check its cases against.',
    ]);
    const five = linesOf({...study, conditions: conditions.slice(1), cases: []});
    expect(five.filter((line) => /^(no|Yes) /.test(line))).to.have.lengthOf(32);
    expect(five).not.to.include('Configurations without a case are left out.');
    const more = Array.from({length: 30}, (_, i) => ({id: `c${i}`, levels}));
    expect(linesOf({...study, conditions: more})).to.include('Configurations without a case are left out.');
  });

  it('says what a study lacks, and nothing of tables where it is a timeline', () => {
    expect(linesOf({id: 'x', title: 'X', events: [{date: '1951', label: 'a'}]})).to.deep.equal(['X']);
    const {cases, conditions, ...rest} = bread;
    expect(linesOf({...rest, conditions: conditions!}).at(-1)).to.equal('The study has no cases.');
    const bare = linesOf({id: 'x', title: 'X', cases: [{id: 'a'}]});
    expect(bare).to.deep.equal([
      'X',
      '',
      'Truth table',
      'The study has no conditions, so there is none.',
      '',
      'Verdicts',
      'The study has no rules to check its cases against.',
    ]);
    expect(cases).to.have.lengthOf(7);
  });
});

describe('a study as data', () => {
  it('says the same as the lines, by ids', () => {
    const {id, truthTable, verdicts} = studyData(parseStudy(bread).study!);
    expect(id).to.equal('bread');
    expect(truthTable.complete).to.equal(true);
    expect(truthTable.incomplete).to.deep.equal([
      {case: 'e', missing: ['heat']},
      {case: 'g', missing: ['yeast', 'heat']},
    ]);
    expect(truthTable.rows).to.have.lengthOf(4);
    expect(truthTable.rows[3]).to.deep.equal({
      values: {yeast: 'yes', heat: 'yes'},
      kind: 'contradiction',
      cases: ['a', 'b', 'c', 'f'],
      outcomes: ['flat', 'half', 'risen'],
      predicted: ['risen'],
    });
    expect(verdicts[0]).to.deep.equal({
      case: 'a',
      verdict: 'hit',
      reason: undefined,
      observed: 'risen',
      predicted: ['risen'],
    });
    expect(verdicts[3]).to.deep.include({
      case: 'd',
      verdict: 'undetermined',
      reason: 'silent',
      predicted: [],
    });
  });
});
