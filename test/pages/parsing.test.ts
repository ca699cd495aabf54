/** Pages that are still being parsed when their figures are defined, and pages that were not meant so. */
import {expect} from '@open-wc/testing';
import {closePages, complaints, happens, openPage, titleOf} from '../support/page.js';
import {isShown} from '../support/test-figure.js';

describe('a page that arrives in pieces', () => {
  afterEach(closePages);

  it('has every figure drawn from data that came later than its tag', async () => {
    const page = await openPage('/test/chunked/parsing.html');
    for (const id of ['in-pieces', 'by-id', 'by-script', 'registered']) await happens(page, 'ready', id);
    const titles = ['in-pieces', 'by-id', 'by-script', 'registered'].map((id) => titleOf(page.figure(id)));
    expect(titles).to.deep.equal(['The one case', 'The other case', 'three', 'four']);
  });

  it('has a figure drawn once its own data are there, before the rest of the page', async () => {
    const {happened} = await openPage('/test/chunked/parsing.html');
    const types = happened.map(({type, what}) => `${type} ${what}`.trim());
    expect(types).to.include('parsed');
    expect(types.indexOf('ready in-pieces')).to.be.within(0, types.indexOf('parsed') - 1);
  });

  it('says that a figure has no data when all has arrived, and of no other', async () => {
    const page = await openPage('/test/chunked/parsing.html');
    await happens(page, 'problem');
    const {happened} = page;
    const problems = happened.filter(({type}) => type === 'problem');
    expect(problems).to.deep.equal([{type: 'problem', what: 'none'}]);
    expect(happened.indexOf(problems[0]!)).to.be.greaterThan(
      happened.findIndex(({type}) => type === 'parsed'),
    );
    expect(complaints(page)).to.have.lengthOf(2);
    expect(isShown(page.figure('none').querySelector('p'))).to.equal(true);
  });
});

describe('a page whose author closed a figure’s tag as in XML', () => {
  afterEach(closePages);

  it('can be read in full, and its author is told', async () => {
    const page = await openPage('/test/pages/self-closing.html');
    for (const id of ['matrix', 'card']) await happens(page, 'ready', id);
    expect(page.figure('matrix').contains(page.figure('end'))).to.equal(true);
    for (const id of ['before', 'matrix', 'after', 'next', 'card', 'end'])
      expect(isShown(page.figure(id)), id).to.equal(true);
    expect(titleOf(page.figure('matrix'))).to.equal('What makes a loaf rise');
    await happens(page, 'problem', 'matrix');
    const told = complaints(page).filter(({type}) => type === 'console.warn');
    expect(told).to.have.lengthOf(1);
    expect(told[0]!.what).to.include('</alliance-matrix>');
  });
});
