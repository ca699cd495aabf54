import {expect} from 'chai';
import fc from 'fast-check';
import {fromCsv, isCsv, rowsIn} from '../../../src/model/import/csv.js';
import {untitled} from '../../../src/model/import/event.js';

const head = 'date,label,lane,text,source\n';
const events = (text: string) => fromCsv(text).study?.events;
const told = (text: string) => fromCsv(text).problems.map(({code, line}) => [code, line]);

describe('rowsIn', () => {
  const cellsIn = (text: string) => rowsIn(text).rows.map(({cells}) => cells);

  it('takes the quotes from a cell wherever it stands, also from the first', () => {
    expect(cellsIn('"a","b"\n"","c ""d"""\n')).to.deep.equal([
      ['a', 'b'],
      ['', 'c "d"'],
    ]);
    expect(cellsIn('"""a"" b",c')).to.deep.equal([['"a" b', 'c']]);
  });

  it('takes for the separator what stands outside of quotes', () => {
    expect(cellsIn('"Date, start";"Lane"\n1951;x')).to.deep.equal([
      ['Date, start', 'Lane'],
      ['1951', 'x'],
    ]);
  });
});

describe('fromCsv', () => {
  it('reads the columns in the order that the first row names', () => {
    expect(events('Label,Date\nTreaty,1960-01-19\n')).to.deep.equal([{date: '1960-01-19', label: 'Treaty'}]);
  });

  it('makes a lane and a source of each name, once', () => {
    const {study} = fromCsv(`${head}1951,a,Bases,more,Chen\n1952,b,Bases,,Chen\n`);
    expect(study?.lanes).to.deep.equal([{id: 'Bases', label: 'Bases'}]);
    expect(study?.sources).to.deep.equal([{id: 'Chen', title: 'Chen'}]);
    expect(study?.events).to.deep.equal([
      {date: '1951', label: 'a', note: 'more', lane: 'Bases', cite: [{source: 'Chen'}]},
      {date: '1952', label: 'b', lane: 'Bases', cite: [{source: 'Chen'}]},
    ]);
  });

  it('reads quoted cells, with separators, line breaks and quotes in them', () => {
    expect(
      events('date,label\n1951,"a, ""b""\nc"\n1952,"""d"""\n1953,""\n')?.map(({label}) => label),
    ).to.deep.equal(['a, "b"\nc', '"d"']);
  });

  it('takes a quote for one of the text where the cell began without one', () => {
    expect(events('date,label\n1951,The "new" treaty\n1952,A 5" gun\n1953, "a, b"\n')).to.deep.equal([
      {date: '1951', label: 'The "new" treaty'},
      {date: '1952', label: 'A 5" gun'},
      {date: '1953', label: 'a, b'},
    ]);
  });

  it('takes for the separator what stands first outside of quotes', () => {
    expect(events('"Date, day";Label;"Text, long"\n1951;a;b')).to.equal(undefined);
    expect(events('Date;Label;Notes, long\n1951;a;b')).to.deep.equal([{date: '1951', label: 'a'}]);
    expect(rowsIn('"a, b";c\n1;2\n').rows).to.deep.equal([
      {line: 1, cells: ['a, b', 'c']},
      {line: 2, cells: ['1', '2']},
    ]);
  });

  it('passes over the line that tells spreadsheets the separator', () => {
    const text = 'sep=;\r\ndate;label\r\n1951;a, b\r\nsoon;c';
    expect(events(text)).to.deep.equal([{date: '1951', label: 'a, b'}]);
    expect(fromCsv(text).problems.map(({params, line}) => [params['row'], line])).to.deep.equal([['3', 4]]);
  });

  it('reads a first column without a name, and how a date is shown', () => {
    expect(events(',date,label,display\n0,1951,a,in 1951\n')).to.deep.equal([
      {date: '1951', label: 'a', display: 'in 1951'},
    ]);
  });

  it('takes a date that ends where it begins for one date', () => {
    expect(events('start,end,label\n1951,1951,a')).to.deep.equal([{date: '1951', label: 'a'}]);
  });

  it('counts lines that end in two signs once, and passes over rows of spaces', () => {
    expect(told('date,label\r\n1951,a\r\n  ,  \r\nsoon,b\r\n')).to.deep.equal([['import-date', 4]]);
  });

  it('gives a timeline no title of its own, and one id to the same rows', () => {
    const idOf = (text: string) => fromCsv(text).study?.id;
    expect(fromCsv('date,label\n1951,a').study).to.deep.include({title: untitled});
    expect(fromCsv('date,label\n1951,a').study).to.not.have.property('summary');
    expect(idOf('date,label\n1951,a')).to.equal(idOf('label;date\na;1951'));
  });

  it('says with each problem what to do', () => {
    for (const [text, remedy] of [
      ['date,label\n3/4/1999,a', /^Row 2 .*"3\/4\/1999".*write the year first/],
      ['date,label\n1999,', /^Row 2 .*add a headline or a label/],
      ['date,colour\n1999,a', /must name the columns, with "date" and "label"/],
      ['date,label\n1999,\uFFFD', /save it as "CSV UTF-8"/],
      ['date,label\n1999,"a', /row 2 is never closed: close it/],
    ] as const)
      expect(fromCsv(text).problems[0]?.message).to.match(remedy);
  });

  it('reads semicolons, tabs, any line breaks and a byte order mark', () => {
    for (const text of [
      'date;label\n1951;a,b',
      'date\tlabel\r\n1951\ta,b\r\n',
      '\uFEFFdate;label\r1951;a,b',
    ]) {
      expect(events(text), JSON.stringify(text)).to.deep.equal([{date: '1951', label: 'a,b'}]);
    }
  });

  it('reads markup as plain text', () => {
    expect(events('date,label\n1951,<b>a</b> &amp; b')).to.deep.equal([{date: '1951', label: 'a & b'}]);
  });

  it('says which row it cannot read and on which line that begins, and reads the others', () => {
    const text = 'date,label\n51,a\n1951,"b\nb"\n1952,\nyesterday,c\n\n1953,d\n1955/1954,e';
    expect(told(text)).to.deep.equal([
      ['import-date', 2],
      ['import-label', 5],
      ['import-date', 6],
      ['import-date', 9],
    ]);
    expect(events(text)?.map(({date}) => date)).to.deep.equal(['1951', '1953']);
    expect(fromCsv(text).problems[0]?.message).to.include('Row 2 is left out').and.to.include('"51"');
  });

  it('does not pass over a last row of one cell', () => {
    expect(told('date,label\n1953')).to.deep.equal([['import-label', 2]]);
  });

  it('says that the first row names no date or no label in columns of its own', () => {
    for (const text of ['date,place\n1951,a', 'colour,label\n1951,a', 'date,label;lane\n1951,a;b']) {
      expect(told(text)[0], text).to.deep.equal(['import-header', 1]);
    }
  });

  it('says that a quote is never closed', () => {
    expect(told('date,label\n1951,"a\n1952,b')).to.deep.equal([['import-quote', 2]]);
  });

  it('says that a table has nothing but a first row', () => {
    const {study, problems} = fromCsv('date,label\n');
    expect(study).to.equal(undefined);
    expect(problems.map(({code, message}) => `${code}: ${message}`)).to.deep.equal([
      'import-empty: There is no event to show: add rows of at least a date and a label.',
    ]);
  });

  it('reads back any table that is written by the rules', () => {
    const cell = fc.string({unit: fc.constantFrom('a', '"', ',', '\n', '日', ';'), minLength: 1});
    fc.assert(
      fc.property(fc.array(cell, {minLength: 1}), (labels) => {
        const text = `date,label\n${labels.map((label) => `1951,"x${label.replaceAll('"', '""')}x"`).join('\n')}`;
        expect(events(text)?.map(({label}) => label)).to.deep.equal(
          labels.map((label) => `x${label}x`.replace(/\n+/g, '\n')),
        );
      }),
    );
  });

  it('reads dates as spreadsheets have them, and says of what could be two days that it could', () => {
    const text = 'date;label\n12.05.1987;a\nc. 1950;b\n3/4/1999;c\n25/12/1999;d';
    expect(events(text)?.map(({date}) => date)).to.deep.equal(['1987-05-12', '1950~', '1999-12-25']);
    expect(told(text)).to.deep.equal([['import-order', 4]]);
  });

  it('knows columns by other names, and a date from where it begins to where it ends', () => {
    expect(events('Start date,End date,Event,Category\n1951,1952-04,a,b\n1953,,c,')).to.deep.equal([
      {date: '1951/1952-04', label: 'a', lane: 'b'},
      {date: '1953', label: 'c'},
    ]);
  });

  it('reads the spreadsheet of TimelineJS', () => {
    const head =
      'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Type,Group';
    const {study, problems} = fromCsv(
      `${head}\n,,,,,,,,,A title,Intro,,title,\n1951,9,8,,,,,,in September,Treaty,<p>more</p>,x.jpg,,Talks\n` +
        `1953,,,,1954,2,,,,Truce,,,,\n1945,,,,1952,,,,,Occupation,,,era,\n,,,,,,,,,,,,,\n`,
    );
    expect(problems).to.deep.equal([]);
    expect(study).to.deep.include({title: 'A title', summary: 'Intro'});
    expect(study?.events).to.deep.equal([
      {date: '1951-09-08', label: 'Treaty', display: 'in September', note: 'more', lane: 'Talks'},
      {date: '1953/1954-02', label: 'Truce'},
    ]);
    expect(study?.periods).to.deep.equal([{date: '1945/1952', label: 'Occupation'}]);
  });

  it('reads such a spreadsheet without the columns that may be missing, and types as they may be written', () => {
    const head = 'Headline , Year,Month,Day,End Year,End Month,End Day';
    const {study} = fromCsv(`${head}\nTalks,1953,1,2,1953,1,5\n  ,,,,,,\n`);
    expect(study?.events).to.deep.equal([{date: '1953-01-02/1953-01-05', label: 'Talks'}]);
    const {study: typed} = fromCsv('Year,End Year,Headline,Type\n1945,1952,Occupation, Era \n');
    expect(typed?.periods).to.deep.equal([{date: '1945/1952', label: 'Occupation'}]);
    expect(typed?.events).to.deep.equal([]);
  });

  it('takes no other table for such a spreadsheet', () => {
    expect(events('Date,Headline\n1951,a')).to.deep.equal([{date: '1951', label: 'a'}]);
    expect(events('Year,End Year,Event\n1951,1952,a')).to.deep.equal([{date: '1951/1952', label: 'a'}]);
  });

  it('says that the first row names no date or no label', () => {
    for (const text of ['date,place\n1951,a', '1951,a\n1952,b'])
      expect(told(text)).to.deep.equal([['import-header', 1]]);
  });

  it('says that letters are lost where the file is in another encoding', () => {
    expect(told('date,label\n1951,Fran\uFFFDois')).to.deep.equal([['import-encoding', 1]]);
  });
});

describe('isCsv', () => {
  it('knows a table by its first row', () => {
    for (const text of [head, 'label;date', '"Date","Label"', 'date,title', '1951,a', ',date', 'a {b},c'])
      expect(isCsv(text), text).to.equal(true);
    for (const text of [
      '',
      '{"date": 1, "label": 2}',
      ' [1, 2]',
      '"id": "x",',
      '"id" : "x",',
      'date\n1951,a',
      '<p>date,label</p>',
      'date',
      '[["a","date","label"]]',
      ' [0,date,label,0]',
    ]) {
      expect(isCsv(text), text).to.equal(false);
    }
  });
});
