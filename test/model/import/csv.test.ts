import {expect} from 'chai';
import fc from 'fast-check';
import {fromCsv, isCsv} from '../../../src/model/import/csv.js';

const head = 'date,label,lane,text,source\n';
const events = (text: string) => fromCsv(text).study?.events;
const told = (text: string) => fromCsv(text).problems.map(({code, line}) => [code, line]);

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
    expect(fromCsv(text).problems[0]?.message).to.include('Event 2 is left out').and.to.include('"51"');
  });

  it('does not pass over a last row of one cell', () => {
    expect(told('date,label\n1953')).to.deep.equal([['import-label', 2]]);
  });

  it('says that the first row names no date or no label in columns of its own', () => {
    for (const text of ['date,title\n1951,a', 'year,label\n1951,a', 'date,label;lane\n1951,a;b']) {
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
});

describe('isCsv', () => {
  it('knows a table by its first row', () => {
    for (const text of [head, 'label;date', '"Date","Label"']) expect(isCsv(text), text).to.equal(true);
    for (const text of [
      '',
      '{"date": 1, "label": 2}',
      'date,title',
      '<p>date,label</p>',
      '[["a","date","label"]]',
      ' [0,date,label,0]',
    ]) {
      expect(isCsv(text), text).to.equal(false);
    }
  });
});
