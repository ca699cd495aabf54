import {expect} from 'chai';
import {attributesOf, freshWork, restored} from '../../demo/builder/work.js';
import {parseStudy} from '../../src/model/parse.js';
import {fullStudy} from '../support/full-study.js';

const fresh = freshWork('en', 'dark');

describe('the work of an author', () => {
  it('comes back as it was kept', () => {
    const work = {
      ...fresh,
      text: '{}',
      isTouched: true,
      host: 'ojs',
      width: '480',
      options: {rows: 'cost'},
    } as const;
    expect(restored(JSON.stringify(work), fresh)).to.deep.equal(work);
  });

  it('is fresh where nothing was kept, or nothing that can be read', () => {
    for (const kept of [null, '', '{', 'null', '[]', '"text"'])
      expect(restored(kept, fresh)).to.deep.equal(fresh);
  });

  it('is fresh in those parts that another version of the page kept otherwise', () => {
    const kept = {text: 'mine', figure: 'no-figure', at: -1, theme: 'sepia', options: {rows: 1}, other: true};
    expect(restored(JSON.stringify(kept), fresh)).to.deep.equal({...fresh, text: 'mine'});
  });

  it('is fresh in the language of the page, whatever its region', () => {
    const languageOn = (page: string) => freshWork(page, 'light').language;
    expect(['en-GB', 'zh-Hans', 'zh-CN', 'fr'].map(languageOn)).to.deep.equal([
      'en',
      'zh-Hans',
      'zh-Hans',
      'en',
    ]);
  });

  it('has those settings of the figure that the study has', () => {
    const {study} = parseStudy(fullStudy);
    const options = {rows: 'cost', columns: 'gone', view: 'truth-table', depth: '2'};
    expect(attributesOf({figure: 'alliance-matrix', options}, study!)).to.deep.equal({
      rows: 'cost',
      view: 'truth-table',
    });
  });
});
