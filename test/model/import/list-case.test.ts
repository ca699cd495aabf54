import {expect} from 'chai';
import {listToCase} from '../../../src/model/import/list-case.js';
import {tableToStudy} from '../../../src/model/import/table.js';
import {parseStudy} from '../../../src/model/parse.js';

describe('listToCase', () => {
  const made = {
    id: 'Satō',
    label: 'Satō',
    values: {Dependence: 'high', Reliability: 'strong'},
    outcome: 'conceded',
    period: '1967',
  };

  it('reads terms with what is told of them', () => {
    const pairs = [
      ['Case', 'Satō'],
      ['Dependence', 'high'],
      ['Outcome', 'conceded'],
      ['Period', '1967'],
      ['Reliability', 'strong'],
    ] as const;
    const table = listToCase(pairs.map(([text, told]) => ({text, children: [{text: told}]})));
    const {study, problems} = parseStudy(tableToStudy(table).study);
    expect(problems).to.deep.equal([]);
    expect(study?.title).to.equal('Satō');
    expect(study?.cases?.[0]).to.deep.include(made);
  });

  it('reads all that is told of a term', () => {
    const table = listToCase([{text: 'Dependence', children: [{text: 'low'}, {text: 'or medium'}]}], 'Satō');
    expect(parseStudy(tableToStudy(table).study).study?.cases?.[0]?.values).to.deep.equal({
      Dependence: 'low, or medium',
    });
  });

  it('says which item codes nothing', () => {
    const [problem] = tableToStudy(listToCase([{text: 'Yeast - low'}, {text: 'A: 1'}], 'Satō')).problems;
    expect(problem?.message).to.match(/^An item is left out, .*"Yeast - low"/);
  });

  it('reads items with a colon, and takes no item for the outcome that is not called so', () => {
    const list = ['依赖：高', 'Reliability: strong: very'].map((text) => ({text}));
    const {study, problems} = parseStudy(tableToStudy(listToCase(list, 'Satō')).study);
    expect(problems).to.deep.equal([]);
    expect(study?.cases?.[0]).to.deep.include({
      label: 'Satō',
      values: {依赖: '高', Reliability: 'strong: very'},
    });
    expect(study).to.not.have.property('outcome');
  });

  it('takes no condition for the name of the case that only ends like one', () => {
    const {rows, header} = listToCase([{text: 'Subtitle: long'}, {text: 'Title: Satō'}]);
    expect(header.map(({text}) => text)).to.deep.equal(['', 'Subtitle']);
    expect(rows[0]?.map(({text}) => text)).to.deep.equal(['Satō', 'long']);
  });

  it('keeps the sources of what is told of a term', () => {
    const links = [{href: 'https://e.org/', text: 'Chen'}];
    const told = {text: 'low', links};
    expect(listToCase([{text: 'Cost', children: [told]}]).rows[0]?.[1]).to.deep.equal(told);
  });

  it('takes the name from an item that is called so, in English and Chinese', () => {
    for (const text of ['Case: Satō', 'title: Satō', '案例：Satō', '标题: Satō'])
      expect(listToCase([{text: 'Titles: 2'}, {text}]).caption, text).to.equal('Satō');
  });

  it('keeps the sources of the name, and numbers a case without one', () => {
    const links = [{href: 'https://e.org/', text: 'Chen'}];
    expect(listToCase([{text: 'Case: Satō', links}]).rows[0]?.[0]).to.deep.include({text: 'Satō', links});
    expect(listToCase([{text: 'Cost: high'}]).caption).to.equal('1');
  });
});
