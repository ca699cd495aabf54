import {expect} from 'chai';
import fc from 'fast-check';
import {fromCsv, isCsv, rowsIn} from '../../../src/model/import/csv.js';

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
    for (const text of [head, 'label;date', '"Date","Label"', 'date,title', '1951,a'])
      expect(isCsv(text), text).to.equal(true);
    for (const text of [
      '',
      '{"date": 1, "label": 2}',
      ' [1, 2]',
      '"id": "x",',
      '<p>date,label</p>',
      'date',
      '[["a","date","label"]]',
      ' [0,date,label,0]',
    ]) {
      expect(isCsv(text), text).to.equal(false);
    }
  });
});
