import {expect} from 'chai';
import type {Cell, HeaderCell} from '../../../src/model/import/cells.js';
import {tableToStudy, type Table} from '../../../src/model/import/table.js';
import {parseStudy} from '../../../src/model/parse.js';
import type {Study, StudyInput} from '../../../src/model/schema.js';

/** Cells with `|` between them. */
const cells = (line: string): Cell[] => line.split('|').map((text) => ({text: text.trim()}));

const tableOf = (header: string, ...rows: string[]): Table => ({
  caption: 'Loaves',
  header: cells(header),
  rows: rows.map(cells),
});

/** The parsed study, which must be without a problem. */
function read(table: Table, coding?: 'values' | 'readings', theory?: Study) {
  const {study, problems} = tableToStudy(table, coding, theory);
  const parsed = parseStudy(study);
  expect([...problems, ...parsed.problems]).to.deep.equal([]);
  return parsed.study!;
}

const levelsOf = (header: string, ...values: string[]) =>
  read(
    tableOf(`Case|${header}|Outcome`, ...values.map((value, i) => `${i}|${value}|x`)),
  ).conditions?.[0]?.levels.map(({id}) => id);

const bread: StudyInput = {
  id: 'bread',
  title: 'What makes a loaf rise',
  conditions: [
    {
      id: 'yeast',
      label: {en: 'Yeast', 'zh-Hans': '酵母'},
      levels: [{id: 'dead'}, {id: 'alive', label: 'Living'}],
    },
    {id: 'warmth', levels: [{id: 'cold'}, {id: 'warm', label: {'zh-Hans': '暖'}}]},
  ],
  outcome: {label: 'Loaf', levels: [{id: 'flat'}, {id: 'risen', label: {en: 'Risen', 'zh-Hans': '发起'}}]},
  rules: [{when: {yeast: 'alive', warmth: 'warm'}, then: 'risen'}],
  measures: [{id: 'crumb'}],
};
const theory = parseStudy(bread).study!;

describe('tableToStudy', () => {
  it('names conditions by the header and cases by the rows; the last column is the outcome', () => {
    const {title, conditions, outcome, cases} = read(
      tableOf('Loaf|Yeast|Warmth|Rise', 'Monday|alive|warm|full', 'Tuesday|dead|warm|flat'),
    );
    expect(title).to.equal('Loaves');
    expect(conditions?.map(({id, label}) => [id, label])).to.deep.equal([
      ['Yeast', 'Yeast'],
      ['Warmth', 'Warmth'],
    ]);
    expect(outcome?.label).to.equal('Rise');
    expect(cases).to.deep.equal([
      {
        id: 'Monday',
        label: 'Monday',
        values: {Yeast: 'alive', Warmth: 'warm'},
        readings: {},
        coding: {},
        outcome: 'full',
      },
      {
        id: 'Tuesday',
        label: 'Tuesday',
        values: {Yeast: 'dead', Warmth: 'warm'},
        readings: {},
        coding: {},
        outcome: 'flat',
      },
    ]);
  });

  it('knows columns by their names, in English and Chinese, wherever they stand', () => {
    for (const header of [
      'Case|Outcome|Dependence|Period|Notes|Demand|Group',
      '案例|结果|依赖|时期|备注|诉求|分组',
    ]) {
      const {conditions, outcome, cases} = read(
        tableOf(header, 'Satō|conceded|high|1967–1972|late|all of it|first'),
      );
      expect(conditions).to.have.lengthOf(1);
      expect(outcome?.levels).to.deep.equal([{id: 'conceded'}]);
      expect(cases?.[0]).to.deep.include({
        period: '1967/1972',
        note: 'late',
        demand: 'all of it',
        group: 'first',
        outcome: 'conceded',
      });
    }
  });

  it('takes the column that is marked for the outcome, and one condition alone for a condition', () => {
    const header: HeaderCell[] = [{text: ''}, {text: 'Rise', isOutcome: true}, {text: 'Yeast'}];
    const marked = read({caption: '', header, rows: [cells('Monday|full|alive')]});
    expect(marked.outcome?.label).to.equal('Rise');
    expect(marked.conditions?.map(({id}) => id)).to.deep.equal(['Yeast']);
    const single = read(tableOf('Case|Yeast', 'Monday|alive'));
    expect(single).to.not.have.property('outcome');
    expect(single.conditions?.map(({id}) => id)).to.deep.equal(['Yeast']);
  });

  it('orders levels by scales that it knows, by number, or as they first appear', () => {
    expect(levelsOf('A', 'High', 'low', 'medium')).to.deep.equal(['low', 'medium', 'High']);
    expect(levelsOf('A', 'yes', 'no')).to.deep.equal(['no', 'yes']);
    expect(levelsOf('A', '强', '弱', '中')).to.deep.equal(['弱', '中', '强']);
    expect(levelsOf('A', '10', '9', '-1.5')).to.deep.equal(['-1.5', '9', '10']);
    expect(levelsOf('A', '100%', '3 %', '7,5%')).to.deep.equal(['3 %', '7,5%', '100%']);
    expect(levelsOf('A', '1,200', '65.5', '−3')).to.deep.equal(['−3', '65.5', '1,200']);
    expect(levelsOf('A', '✓', '✗')).to.deep.equal(['✗', '✓']);
    expect(levelsOf('A', 'red', 'high', 'blue', 'red')).to.deep.equal(['red', 'high', 'blue']);
  });

  it('gives an outcome no order that neither its author states nor its levels have', () => {
    const orderOf = (head: string, ...levels: string[]) =>
      read(tableOf(`Case|A|${head}`, ...levels.map((level, i) => `${i}|x|${level}`))).outcome?.order;
    expect(orderOf('Band', 'together', 'split')).to.equal('none');
    expect(orderOf('Band (split < together)', 'together', 'split')).to.equal(undefined);
    expect(orderOf('Band', 'strong', 'weak')).to.equal(undefined);
    expect(orderOf('Band', '3', '1')).to.equal(undefined);
  });

  it('takes a level for the same whether or not it begins with a capital', () => {
    const {conditions, cases} = read(tableOf('Case|A|B|Outcome', 'x|Mild|1|y', 'y|mild|1|Y'));
    expect(conditions?.[0]?.levels).to.deep.equal([{id: 'Mild'}]);
    expect(cases?.map(({values, outcome}) => [values?.['A'], outcome])).to.deep.equal([
      ['Mild', 'y'],
      ['Mild', 'y'],
    ]);
  });

  it('takes no dash for a work, a period or a note, also where a source stands beside it', () => {
    const links = [{href: 'https://e.org/', text: ''}];
    const [dash, linked] = read({
      caption: '',
      header: cells('Case|A|Period|Note|Source'),
      rows: [
        cells('x|1|–|?|–'),
        [{text: 'y'}, {text: '1'}, {text: '?', links}, {text: '?', links}, {text: ''}],
      ],
    }).cases!;
    expect(dash).to.deep.equal({id: 'x', label: 'x', values: {A: '1'}, readings: {}, coding: {}});
    expect(linked).to.not.have.any.keys('period', 'display', 'note');
  });

  it('is called cases where nothing names it, in both languages', () => {
    expect(read({...tableOf('Case|A', 'x|1'), caption: ''}).title).to.deep.equal({
      en: 'Cases',
      'zh-Hans': '案例',
    });
    expect(read({...tableOf('Case|yeast', 'x|dead'), caption: ''}, 'values', theory).title).to.equal(
      bread.title,
    );
  });

  it('passes over columns and rows of nothing', () => {
    const {conditions, cases} = read(tableOf('Case|A|B|Outcome|', 'x|1|2|3|', '||||', '\u00a0||||'));
    expect([conditions?.length, cases?.length]).to.deep.equal([2, 1]);
  });

  it('keeps the words of links in a note', () => {
    const {cases} = read({
      caption: '',
      header: cells('Case|A|Note'),
      rows: [
        [...cells('x|1'), {text: 'See', whole: 'See Chen', links: [{href: 'https://e.org/', text: 'Chen'}]}],
      ],
    });
    expect(cases?.[0]?.note).to.equal('See Chen');
  });

  describe('says that', () => {
    const told = (table: Table) =>
      tableToStudy(table).problems.map(({code, params}) => [code, params['row'] ?? params['column']]);

    it('a name stands above two columns, of which it keeps the first', () => {
      const table = tableOf('Case|A|A|Outcome', 'x|1|2|3');
      expect(told(table)).to.deep.equal([['table-twice', 'Column 3']]);
      expect(parseStudy(tableToStudy(table).study).study?.cases?.[0]?.values).to.deep.equal({A: '1'});
      expect(told(tableOf('Case|A|Outcome|Result', 'x|1|2|3'))).to.deep.equal([['table-twice', 'Column 4']]);
    });

    it('what is wrong with a table, with what to do', () => {
      for (const [table, remedy] of [
        [tableOf('Case|A|A|B', 'x|1|2|3'), /^Column 3 .*called "A" too: choose another name/],
        [tableOf('Case|A|B', 'x|1'), /^Row 2 has 2 cells, .* are 3: correct one/],
        [tableOf('x|a|b', 'y|a|c'), /^Row 1 .*"a".*put a row of names above it/],
        [tableOf('Case|A|B', '|1|2'), /^Row 2 .*name the case there/],
        [tableOf('Case'), /^This is not a table of cases: name the conditions/],
      ] as const)
        expect(tableToStudy(table).problems[0]?.message).to.match(remedy);
    });

    it('a reading is a share, and not which outcome nobody has', () => {
      const {study, problems} = tableToStudy(tableOf('Case|Trust|Outcome', 'x|50%|?'), 'readings');
      expect(problems).to.deep.equal([]);
      expect(parseStudy(study).problems[0]?.message).to.include('must be a number, not "50%"');
    });

    it('a row is longer or shorter than the first', () => {
      expect(told(tableOf('Case|A|Outcome', 'x|1', 'y|1|2|', 'z|1|2|3', 'w|1|2'))).to.deep.equal([
        ['table-cells', '2'],
        ['table-cells', '4'],
      ]);
    });

    it('the first row is a case, as far as can be seen', () => {
      expect(told(tableOf('x|strong|good', 'y|weak|good'))).to.deep.equal([['table-names', '1']]);
    });
  });

  it('takes levels as they are stated, in the header’s words or beside them', () => {
    expect(levelsOf('A (cold < mild < hot)', 'hot', 'cold')).to.deep.equal(['cold', 'mild', 'hot']);
    expect(levelsOf('A（冷＜热）', '热')).to.deep.equal(['冷', '热']);
    const header: HeaderCell[] = [
      {text: ''},
      {text: 'A (in degrees)', levels: 'cold, mild; hot'},
      {text: 'B'},
    ];
    const {conditions} = read({caption: '', header, rows: [cells('x|mild|b')]});
    expect(conditions?.[0]).to.deep.equal({
      id: 'A (in degrees)',
      label: 'A (in degrees)',
      levels: [{id: 'cold'}, {id: 'mild'}, {id: 'hot'}],
    });
  });

  it('leaves unknown what is empty, a dash, a question mark, or called unknown', () => {
    for (const nothing of ['', '?', '？', '–', '—', 'unknown', 'Unknown', 'n/a', '未知', '不详', '不明']) {
      const {cases} = read(tableOf('Case|A|Outcome', 'x|high|good', `y|${nothing}|${nothing}`));
      expect(cases?.[1]?.values, nothing).to.deep.equal({});
      expect(cases?.[1], nothing).to.not.have.property('outcome');
    }
  });

  it('keeps a period that is no date in words, and shows a date as it was written', () => {
    const [words, dated] = read({
      caption: '',
      header: cells('Case|A|Period'),
      rows: [
        cells('x|1|the early fifties'),
        [{text: 'y'}, {text: '1'}, {text: 'spring', date: '1969-21', dateText: 'spring'}],
      ],
    }).cases!;
    expect(words).to.include({display: 'the early fifties'}).and.not.have.property('period');
    expect(dated).to.include({period: '1969-21', display: 'spring'});
  });

  it('takes what is unknown for unknown where a source stands beside it', () => {
    const links = [{href: 'https://e.org/', text: ''}];
    for (const text of ['', '?']) {
      const rows = [[{text: 'a'}, {text, links}, {text, links}], cells('b|0.5|up')];
      const header = cells('Case|Trust|Outcome');
      const [read0] = read({caption: '', header, rows}, 'readings').cases ?? [];
      expect(read0).to.deep.include({readings: {}}).and.not.to.have.property('outcome');
      const [coded] = read({caption: '', header, rows}).cases ?? [];
      expect(coded).to.deep.include({values: {}}).and.not.to.have.property('outcome');
      expect(Object.keys(coded?.coding ?? {})).to.deep.equal(['Trust', 'outcome']);
    }
  });

  it('takes a column without a name for no condition of the study', () => {
    const unlabelled: StudyInput = {...bread, conditions: [{id: 'salt', levels: [{id: 'no'}, {id: 'yes'}]}]};
    const theory = parseStudy(unlabelled).study!;
    const table = tableOf('Case|salt| |Outcome', 'a|yes|no|risen');
    const {study, problems} = tableToStudy(table, 'values', theory);
    expect(parseStudy(study).study?.cases?.[0]?.values).to.deep.equal({salt: 'yes'});
    expect(problems.map(({code, params}) => [code, params['column']])).to.deep.equal([
      ['table-column', 'Column 3'],
    ]);
  });

  it('reads signs for readings, and no word that every object knows', () => {
    const rows = ['+', '−', '↑', '↓', '-0.5', '−0.5'];
    const table = tableOf('Case|Trust|Outcome', ...rows.map((text, i) => `${i}|${text}|up`));
    expect(read(table, 'readings').cases?.map(({readings}) => readings?.['Trust'])).to.deep.equal([
      1, -1, 1, -1, -0.5, -0.5,
    ]);
    const {study} = tableToStudy(tableOf('Case|Trust|Outcome', 'a|toString|up', 'b|1|up'), 'readings');
    expect(parseStudy(study).problems[0]?.message).to.include('must be a number, not "toString"');
  });

  it('makes sources of links and of the source column, and cites them where they stand', () => {
    const link = (href: string, text: string) => ({text, links: [{href, text}]});
    const {sources, cases} = read({
      caption: '',
      header: cells('Case|A|Outcome|Source'),
      rows: [
        [
          link('https://e.org/x', 'Monday'),
          {text: 'high', links: [{href: 'https://e.org/a', text: 'Chen'}]},
          link('https://e.org/o', 'good'),
          link('https://e.org/s', 'Baker'),
        ],
        cells('Tuesday|low|bad|A book'),
      ],
    });
    expect(sources?.map(({id, title}) => [id, title])).to.have.deep.members([
      ['https://e.org/x', 'Monday'],
      ['https://e.org/a', 'Chen'],
      // The level is not the title of a work.
      ['https://e.org/o', 'https://e.org/o'],
      ['https://e.org/s', 'Baker'],
      ['A book', 'A book'],
    ]);
    const [monday, tuesday] = cases!;
    expect(monday?.cite).to.deep.equal([{source: 'https://e.org/x'}, {source: 'https://e.org/s'}]);
    expect(monday?.coding).to.deep.equal({
      A: {cite: [{source: 'https://e.org/a'}]},
      outcome: {cite: [{source: 'https://e.org/o'}]},
    });
    expect(tuesday?.cite).to.deep.equal([{source: 'A book'}]);
  });

  it('reads measures from signs and numbers', () => {
    const {measures, cases} = read(
      tableOf('Period|Trust|Trade|Outcome', 'one|+|−0.5|better', 'two|−|0|worse', 'three|?|1|?'),
      'readings',
    );
    expect(measures?.map(({id, label}) => [id, label])).to.deep.equal([
      ['Trust', 'Trust'],
      ['Trade', 'Trade'],
    ]);
    expect(cases?.map(({readings}) => readings)).to.deep.equal([
      {Trust: 1, Trade: -0.5},
      {Trust: -1, Trade: 0},
      {Trade: 1},
    ]);
  });

  it('gives each table an id of its own, and the same table the same', () => {
    const id = (table: Table) => read(table).id;
    const table = tableOf('Case|A', 'x|1');
    expect(id(table)).to.equal(id(tableOf('Case|A', 'x|1')));
    expect(id(table)).to.not.equal(id(tableOf('Case|A', 'x|2')));
    expect(id(table)).to.not.equal(id({...table, caption: 'Others'}));
    expect(id(table)).to.not.equal(id(tableOf('Case|B', 'x|1')));
  });

  describe('with a theory', () => {
    it('finds conditions, levels and the outcome by id or label in any language', () => {
      const study = read(
        tableOf('案例|酵母|WARMTH|Loaf', 'Monday|Living|暖|发起', 'Tuesday|dead|cold|Flat'),
        'values',
        theory,
      );
      expect(study.cases?.map(({values, outcome}) => ({...values, outcome}))).to.deep.equal([
        {yeast: 'alive', warmth: 'warm', outcome: 'risen'},
        {yeast: 'dead', warmth: 'cold', outcome: 'flat'},
      ]);
      expect(study.rules).to.deep.equal(theory.rules);
      expect(study.conditions).to.deep.equal(theory.conditions);
      expect(study.id).to.not.equal(theory.id);
      expect(study.id.startsWith(`${theory.id}-`)).to.equal(true);
    });

    it('takes no column for the outcome that is not called so', () => {
      const study = read(tableOf('Case|yeast|warmth', 'Monday|alive|warm'), 'values', theory);
      expect(study.cases?.[0]?.values).to.deep.equal({yeast: 'alive', warmth: 'warm'});
      expect(study.cases?.[0]).to.not.have.property('outcome');
    });

    it('finds a level by its id where it has a label too, and keeps the sources of the study', () => {
      const sourced = parseStudy({...bread, sources: [{id: 'chen', title: 'Chen'}]}).study!;
      const [, ...rest] = cells('Monday|alive');
      const monday = {text: 'Monday', links: [{href: 'https://e.org/', text: 'Baker'}]};
      const study = read({...tableOf('Case|yeast'), rows: [[monday, ...rest]]}, 'values', sourced);
      expect(study.cases?.[0]?.values).to.deep.equal({yeast: 'alive'});
      expect(study.sources?.map(({id}) => id)).to.deep.equal(['chen', 'https://e.org/']);
    });

    it('reads the measures among the columns', () => {
      const study = read(tableOf('Case|yeast|Crumb', 'Monday|alive|+'), 'values', theory);
      expect(study.cases?.[0]?.readings).to.deep.equal({crumb: 1});
    });

    it('gives a case the id that the study has for it', () => {
      const known = parseStudy({...bread, cases: [{id: 'mon', label: {en: 'Monday', de: 'Montag'}}]}).study!;
      expect(read(tableOf('Case|yeast', 'montag|dead'), 'values', known).cases?.[0]).to.include({
        id: 'mon',
        label: 'montag',
      });
    });

    it('says once which column the study does not have, and keeps the others', () => {
      const {study, problems} = tableToStudy(
        tableOf('Case|yeast|Salt', 'a|dead|x', 'b|dead|y'),
        'values',
        theory,
      );
      expect(problems.map(({code, message}) => [code, message])).to.deep.equal([
        [
          'table-column',
          'Column 3 is left out, as the study has no condition or measure "Salt". There are: yeast, warmth, crumb.',
        ],
      ]);
      expect(parseStudy(study).study?.cases).to.have.lengthOf(2);
    });

    it('leads from the parser’s pointers to rows and columns', () => {
      const {study, placeOf} = tableToStudy(
        {...tableOf('Case|yeast|Loaf', 'a|dead|flat', '||', 'b|ded|risn'), above: 2},
        'values',
        theory,
      );
      const {problems} = parseStudy(study);
      expect(problems.map(({pointer}) => placeOf(pointer))).to.have.members([
        'Row 5, column 2: ',
        'Row 5, column 3: ',
      ]);
      expect(placeOf('/conditions/0')).to.equal('');
    });

    it('leads to a column also where its name has signs that pointers write otherwise', () => {
      const header = cells('Case|GDP/capita|~debt|Outcome').map((cell) => ({...cell, levels: 'low,high'}));
      const {study, placeOf} = tableToStudy({...tableOf('', 'a|hihg|lwo|high'), header});
      expect(parseStudy(study).problems.map(({pointer}) => placeOf(pointer))).to.deep.equal([
        'Row 2, column 2: ',
        'Row 2, column 3: ',
      ]);
    });
  });

  describe('says what is wrong with a table', () => {
    const codes = (table: Table) => tableToStudy(table).problems.map(({code, params}) => [code, params]);

    it('that has no rows, no columns, or nothing', () => {
      for (const table of [tableOf('Case|A'), tableOf('Case', 'x'), {caption: '', header: [], rows: []}]) {
        const {study, problems} = tableToStudy(table);
        expect(study).to.equal(undefined);
        expect(problems.map(({code}) => code)).to.deep.equal(['table-empty']);
      }
    });

    it('where a row names no case', () => {
      expect(codes(tableOf('Case|A|B', 'x|1|2', '|1|2'))).to.deep.equal([['table-case', {row: '3'}]]);
    });

    it('where nothing is known of a column', () => {
      expect(codes(tableOf('Case|A|B', 'x|?|2'))).to.deep.equal([
        ['table-level', {column: 'Column 2', label: 'A'}],
      ]);
    });

    it('where two rows or columns have the same name, by the parser', () => {
      const {study, placeOf} = tableToStudy(tableOf('Case|A|B', 'x|1|2', 'x|1|2'));
      const [problem] = parseStudy(study).problems;
      expect(problem?.code).to.equal('duplicate-id');
      expect(placeOf(problem!.pointer)).to.equal('Row 3: ');
      const many = tableToStudy(
        tableOf('Case|A|B', ...'abcdefghijklm'.split('').map((name) => `${name}|1|2`)),
      );
      expect(many.placeOf('/cases/12/values/A')).to.equal('Row 14, column 2: ');
    });
  });

  it('throws for no names, however odd', () => {
    for (const name of ['__proto__', 'constructor', 'outcome', 'toString', '/~', '<b>', '(', '(<)']) {
      const {study} = tableToStudy(tableOf(`Case|${name}|Outcome`, `${name}|${name}|${name}`));
      expect(() => parseStudy(study), name).to.not.throw();
    }
  });
});
