import {expect} from '@open-wc/testing';
import {sourceLine} from '../../../src/figure/views/source-line.js';
import {Words} from '../../../src/figure/words.js';
import type {Source} from '../../../src/model/schema.js';
import {shown, textOf} from '../../support/shown.js';

const lineOf = (sources: readonly Source[] | undefined, language = 'en') =>
  shown(sourceLine(new Words(language), {id: 'a', title: 'A', ...(sources && {sources})}));

describe('the line of sources', () => {
  it('is not there without sources', async () => {
    expect(textOf(await lineOf(undefined))).to.equal('');
    expect(textOf(await lineOf([]))).to.equal('');
  });

  it('names each work', async () => {
    const line = await lineOf([{id: 'a', title: 'On loaves'}, {id: 'b'}]);
    expect(textOf(line)).to.equal('Sources: On loaves; b');
    expect(textOf(await lineOf([{id: 'a', title: '论面包'}], 'zh'))).to.equal('资料来源：论面包');
  });

  it('folds what no claim cites, each with the notes in which it is cited in turn', async () => {
    const sources: Source[] = [
      {id: 'a', title: 'On loaves'},
      {id: 'b', title: 'On ovens', custom: {cited: [{note: 3}, {note: 8}]}},
      {id: 'c', title: 'On salt'},
    ];
    const study = {
      id: 's',
      title: 'S',
      sources,
      note: 'N',
      cases: [{id: 'c', label: 'C', cite: [{source: 'a'}]}],
    };
    const line = await shown(sourceLine(new Words('en'), study));
    const [details] = line.querySelectorAll('details');
    expect(textOf(line)).to.match(/^Sources: On loaves ?Further sources: 2/);
    expect(details!.open).to.equal(false);
    expect([...details!.querySelectorAll('li')].map(textOf)).to.deep.equal(['[3] [8] On ovens', 'On salt']);
  });

  it('folds more works than can be read in passing', async () => {
    const sources = Array.from({length: 7}, (_, i) => ({id: `w${i}`}));
    expect((await lineOf(sources.slice(1))).querySelector('details')).to.equal(null);
    const line = await lineOf(sources);
    expect(textOf(line.querySelector('summary'))).to.equal('Sources: 7');
    expect(line.querySelectorAll('details li')).to.have.lengthOf(7);
    expect(textOf((await lineOf(sources, 'zh')).querySelector('summary'))).to.equal('资料来源：7种');
  });

  it('links a work to its DOI, or else to its address, and to nothing else', async () => {
    const line = await lineOf([
      {id: 'a', DOI: '10.1/x', URL: 'https://example.org/'},
      {id: 'b', URL: 'https://example.org/'},
      {id: 'c', URL: 'page.html'},
    ]);
    const cites = [...line.querySelectorAll('cite')].map((cite) => cite.closest('a')?.getAttribute('href'));
    expect(cites).to.deep.equal(['https://doi.org/10.1/x', 'https://example.org/', undefined]);
  });

  it('marks a work with its language', async () => {
    const line = await lineOf([{id: 'a', title: 'パン', language: 'ja'}, {id: 'b'}]);
    expect([...line.querySelectorAll('cite')].map((cite) => cite.getAttribute('lang'))).to.deep.equal([
      'ja',
      null,
    ]);
  });
});
