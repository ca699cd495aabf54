import {expect} from 'chai';
import {toCSV} from '../../src/model/to-csv.js';
import {binary, makeStudy, okinawa} from '../support/theories.js';

const lines = (...args: Parameters<typeof toCSV>) => toCSV(...args).split('\r\n');
const labelled = (label: string) =>
  toCSV(makeStudy({cases: [{id: 'a', label}]}), {bom: false}).split('\r\n', 2)[1];

describe('toCSV', () => {
  it('has a line for each case, with level ids, and nothing where a coding is unknown', () => {
    expect(lines(okinawa, {bom: false})).to.deep.equal([
      'case,label,dependence,reliability,cost,outcome',
      'hatoyama-ichiro,,low,weak,high,refuse',
      'kishi,,low,strong,high,appease',
      'sato,,high,strong,,concede',
      'hashimoto,,low,strong,low,limited',
      'hatoyama-yukio,,high,weak,high,refuse',
      '',
    ]);
  });

  it('has its header alone where there are no cases', () => {
    expect(lines(makeStudy({conditions: binary(1)}), {bom: false})).to.deep.equal([
      'case,label,c0,outcome',
      '',
    ]);
  });

  it('begins with a byte order mark unless told not to', () => {
    expect(toCSV(okinawa).startsWith('\uFEFFcase,')).to.equal(true);
    expect(toCSV(okinawa, {bom: false}).startsWith('case,')).to.equal(true);
  });

  it('puts quotes around separators, quotes and line breaks', () => {
    expect(labelled('a, "b"')).to.equal('a,"a, ""b""",');
    expect(toCSV(makeStudy({cases: [{id: 'a', label: 'b\nc'}]}))).to.include('a,"b\nc",\r\n');
  });

  it('leaves nothing that a spreadsheet would compute', () => {
    for (const label of ['=1+1', '+1+1', '-1+1', '@SUM(A1)', ' =1', '＝1', '\t=1']) {
      expect(labelled(label), label).to.equal(`a,'${label},`);
    }
    expect(labelled('=HYPERLINK("x","y")')).to.equal(`a,"'=HYPERLINK(""x"",""y"")",`);
    for (const number of ['-1.5', '-12', '-1969.25']) expect(labelled(number)).to.equal(`a,${number},`);
    expect(labelled('a=b')).to.equal('a,a=b,');
  });

  it('names cases in the language asked for', () => {
    const study = makeStudy({cases: [{id: 'kishi', label: {en: 'Kishi', 'zh-Hans': '岸信介'}}]});
    expect(lines(study, {language: 'zh-Hans'})[1]).to.equal('kishi,岸信介,');
    expect(lines(study)[1]).to.equal('kishi,Kishi,');
  });

  it('leaves out codings that are no level of the study', () => {
    const study = makeStudy({conditions: binary(1), cases: [{id: 'a', values: {c0: 'middling'}}]});
    expect(lines(study)[1]).to.equal('a,,,');
  });
});
