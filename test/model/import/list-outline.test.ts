import {expect} from 'chai';
import {listToOutline} from '../../../src/model/import/list-outline.js';
import {parseStudy} from '../../../src/model/parse.js';

describe('listToOutline', () => {
  it('takes a single item at the top for the root', () => {
    const {study, problems} = parseStudy(
      listToOutline([
        {text: 'Bread', children: [{text: 'Dough', children: [{text: 'Flour'}]}, {text: 'Oven'}]},
      ]).study,
    );
    expect(problems).to.deep.equal([]);
    expect(study?.title).to.equal('Bread');
    expect(study?.outline).to.deep.include({id: '1', label: 'Bread'});
    expect(study?.outline?.children?.map(({id, label}) => [id, label])).to.deep.equal([
      ['1.1', 'Dough'],
      ['1.2', 'Oven'],
    ]);
    expect(study?.outline?.children?.[0]?.children?.[0]).to.include({id: '1.1.1', label: 'Flour'});
  });

  it('puts several items at the top under a root without a name', () => {
    const {study} = parseStudy(listToOutline([{text: 'a'}, {text: 'b'}]).study);
    expect(study?.outline).to.include({id: 'outline', label: ''});
    expect(study?.outline?.children).to.have.lengthOf(2);
  });

  it('keeps dates and links', () => {
    const {study, problems} = parseStudy(
      listToOutline([{text: 'a', date: '1978-11', links: [{href: 'https://e.org/', text: 'E'}]}]).study,
    );
    expect(problems).to.deep.equal([]);
    expect(study?.outline).to.deep.include({date: '1978-11', cite: [{source: 'https://e.org/'}]});
    expect(study?.sources).to.deep.equal([{id: 'https://e.org/', title: 'E', URL: 'https://e.org/'}]);
  });

  it('keeps a point without a date that is none', () => {
    const {study, problems} = parseStudy(listToOutline([{text: 'a', date: '1978-13'}]).study);
    expect(problems).to.deep.equal([]);
    expect(study?.outline).to.include({label: 'a'}).and.not.to.have.property('date');
  });

  it('says that a list has nothing in it', () => {
    expect(listToOutline([]).problems.map(({code}) => code)).to.deep.equal(['list-empty']);
  });
});
