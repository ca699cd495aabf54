import {expect, fixture, html} from '@open-wc/testing';
import type {Problem} from '../../../src/model/problem.js';
import {problemPanel} from '../../../src/figure/views/problem-panel.js';
import {Words} from '../../../src/figure/words.js';

const problem = (parts: Partial<Problem> = {}): Problem => ({
  code: 'unknown-key',
  severity: 'warning',
  pointer: '/cases/0/vlaues',
  message: 'There is no key "vlaues".',
  params: {},
  ...parts,
});

const panelOf = (problems: readonly Problem[], {language = 'en', retry = (): void => undefined} = {}) =>
  fixture(html`<div>${problemPanel(new Words(language), problems, retry)}</div>`);

describe('the note to the author', () => {
  it('is not there when all is well', async () => {
    expect((await panelOf([])).children).to.have.lengthOf(0);
  });

  it('is one line that counts the problems, closed until somebody wants to know', async () => {
    const details = (await panelOf([problem(), problem()])).querySelector('details')!;
    expect(details.open).to.equal(false);
    expect(details.querySelector('summary')!.textContent).to.include('2');
    expect(details.querySelectorAll('li')).to.have.lengthOf(2);
  });

  it('says how to mend each problem, and where it stands in the text', async () => {
    const item = (await panelOf([problem({line: 3, column: 14})])).querySelector('li')!;
    expect(item.textContent).to.include('There is no key "vlaues".');
    expect(item.textContent).to.match(/\b3\b.*\b14\b/);
  });

  it('names no place in the text where there is none', async () => {
    const item = (await panelOf([problem({pointer: ''})])).querySelector('li')!;
    expect(item.textContent.trim()).to.equal('There is no key "vlaues".');
  });

  it('marks its English sentences as such on a Chinese page', async () => {
    const panel = await panelOf([problem()], {language: 'zh'});
    expect(panel.querySelector('summary')!.textContent).to.include('致作者');
    expect(panel.querySelector('summary')!.closest('[lang=en]')).to.equal(null);
    expect(panel.querySelector('li')!.closest('[lang=en]')).to.not.equal(null);
  });

  it('offers to try again where a file could not be had, and only there', async () => {
    let tries = 0;
    const panel = await panelOf([problem({code: 'fetch'})], {retry: () => void tries++});
    panel.querySelector('button')!.click();
    expect(tries).to.equal(1);
    expect((await panelOf([problem()])).querySelector('button')).to.equal(null);
  });
});
