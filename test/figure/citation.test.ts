import {expect} from '@open-wc/testing';
import {byline, languageOfWork, reference} from '../../src/figure/citation.js';

const article = {
  id: 'a',
  title: 'Bases and bargains',
  author: [{family: 'Satō', given: 'Ai'}, {literal: 'A committee'}],
  'container-title': 'A journal',
  volume: 12,
  issue: '3',
  publisher: 'A press',
  page: '1-20',
  issued: {'date-parts': [[1999, 4]]},
};

describe('a work', () => {
  it('is named in full with all that its author gave', () => {
    expect(reference(article)).to.equal(
      'Satō Ai, A committee. Bases and bargains. A journal. 12(3). A press. 1999. 1-20',
    );
  });

  it('is named by its id when it has no title', () => {
    expect(reference({id: 'a'})).to.equal('a');
    expect(byline({id: 'a'})).to.equal('a');
  });

  it('has its editors’ names when it has no author', () => {
    expect(reference({id: 'a', title: 'Essays', editor: [{family: 'Li'}]})).to.equal('Li. Essays');
  });

  it('is named in passing by its authors and year, or else by its title', () => {
    expect(byline(article)).to.equal('Satō Ai, A committee 1999');
    expect(byline({id: 'a', title: 'Essays', issued: {'date-parts': [['1999']]}})).to.equal('Essays 1999');
  });

  it('tells its language, if that is a text', () => {
    expect(languageOfWork({id: 'a', language: 'zh'})).to.equal('zh');
    expect(languageOfWork({id: 'a'})).to.equal(undefined);
    for (const language of ['', ['zh'], {}]) expect(languageOfWork({id: 'a', language})).to.equal(undefined);
  });
});

describe('a work whose fields are of another kind than CSL-JSON says', () => {
  const odd = [
    null,
    undefined,
    0,
    7,
    true,
    '',
    'text',
    [],
    {},
    [null],
    [[]],
    [{}],
    [[null]],
    {'date-parts': 'x'},
  ];

  for (const field of [
    'author',
    'editor',
    'title',
    'container-title',
    'volume',
    'issue',
    'issued',
    'page',
    'language',
  ]) {
    it(`is named all the same: ${field}`, () => {
      for (const value of odd) {
        const source = {...article, [field]: value};
        for (const named of [reference(source), byline(source)]) {
          expect(named)
            .to.be.a('string')
            .and.to.not.match(/undefined|null|\[object|NaN/);
          expect(named).to.not.equal('');
        }
      }
    });
  }

  it('is named all the same when a name or a date is', () => {
    for (const value of odd) {
      expect(byline({id: 'a', author: [{family: value, given: value}]})).to.not.match(
        /undefined|null|\[object/,
      );
      expect(byline({id: 'a', issued: {'date-parts': value}})).to.not.match(/undefined|null|\[object/);
    }
  });
});
