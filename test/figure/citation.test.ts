import {expect} from '@open-wc/testing';
import {byline, languageOfWork, notesOf, reference} from '../../src/figure/citation.js';
import type {Source} from '../../src/model/schema.js';

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
      'Satō, Ai; A committee. Bases and bargains. A journal 12(3), A press, 1999, 1-20',
    );
  });

  it('has names in Chinese characters written in one, and no second point after an initial', () => {
    const author = [
      {family: '朱', given: '海燕'},
      {family: 'Cha', given: 'V. D.'},
    ];
    expect(reference({id: 'a', author, title: 'Essays', issue: '5'})).to.equal(
      '朱海燕; Cha, V. D. Essays. (5)',
    );
    expect(byline({id: 'a', author})).to.equal('朱海燕, Cha');
  });

  it('tells the notes in which another work cites it', () => {
    expect(notesOf({id: 'a', custom: {cited: [{note: 19, page: '9'}, {note: '22'}]}})).to.deep.equal([
      '19',
      '22',
    ]);
    for (const custom of [undefined, null, 'x', {}, {cited: 'x'}, {cited: [null, {}, {note: {}}]}] as const)
      expect(notesOf({id: 'a', custom} as unknown as Source)).to.deep.equal([]);
  });

  it('has no point after a title that ends in a mark of its own', () => {
    for (const title of ['Whose bases?', 'Out!', 'Ends.', '谁的基地？'])
      expect(reference({id: 'a', author: [{family: 'Li'}], title, page: '1'})).to.equal(`Li. ${title} 1`);
  });

  it('passes over a name that says nothing, and takes one that is not taken apart as it is', () => {
    const author = [{}, {literal: 'A bakery', family: 'B'}, {given: 'Ai'}];
    expect(reference({id: 'a', author, title: 'Essays'})).to.equal('A bakery; Ai. Essays');
    expect(byline({id: 'a', author})).to.equal('A bakery, Ai');
  });

  it('is named by its id when it has no title', () => {
    expect(reference({id: 'a'})).to.equal('a');
    expect(byline({id: 'a'})).to.equal('a');
  });

  it('has its editors’ names when it has no author', () => {
    expect(reference({id: 'a', title: 'Essays', editor: [{family: 'Li'}]})).to.equal('Li. Essays');
  });

  it('is named in passing by its authors and year, or else by its title', () => {
    expect(byline(article)).to.equal('Satō, A committee 1999');
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
