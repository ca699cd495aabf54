import {expect} from '@open-wc/testing';
import {citesView} from '../../../src/figure/views/cites.js';
import {Words} from '../../../src/figure/words.js';
import type {Cite, Source} from '../../../src/model/schema.js';
import {shown, textOf} from '../../support/shown.js';

const paper = {id: 'paper', author: [{family: 'Baker'}], issued: {'date-parts': [[1999]]}};
const log = {id: 'log', title: 'The oven log'};

async function textFor(
  cites: readonly Cite[] | undefined,
  sources: readonly Source[] = [paper, log],
  language = 'en',
) {
  // Another claim of the study cites every work.
  const cases = [{id: 'c', label: 'C', cite: sources.map(({id}) => ({source: id}))}];
  return textOf(await shown(citesView(new Words(language), {id: 'a', title: 'A', sources, cases}, cites)));
}

describe('where a claim can be checked', () => {
  it('is not said where nobody knows', async () => {
    expect(await textFor(undefined)).to.equal('');
    expect(await textFor([])).to.equal('');
  });

  it('is the work, the place in it, whose account it is, and the date', async () => {
    const cites = [{source: 'paper', locator: 'p. 3', via: 'a letter', date: '1969-11'}, {source: 'log'}];
    expect(await textFor(cites)).to.equal('[Baker 1999, p. 3, after a letter, November 1969; The oven log]');
  });

  it('is the place alone where the study has a single source', async () => {
    expect(await textFor([{source: 'paper', locator: 'p. 3'}], [paper])).to.equal('[p. 3]');
  });

  it('is the place alone where all claims cite one work, whatever works are listed besides', async () => {
    const cites = [{source: 'paper', locator: 'p. 3'}];
    const study = {id: 'a', title: 'A', sources: [paper, log], cases: [{id: 'c', label: 'C', cite: cites}]};
    expect(textOf(await shown(citesView(new Words('en'), study, cites)))).to.equal('[p. 3]');
  });

  it('is said in the language of the page', async () => {
    const cites = [
      {source: 'paper', locator: {en: 'p. 3', zh: '第3页'}, via: {en: 'a letter', zh: '一封信'}},
    ];
    expect(await textFor(cites, [paper], 'zh')).to.equal('[第3页，据一封信]');
  });
});
