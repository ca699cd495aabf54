/** Pages with a strict Content-Security-Policy and Trusted Types. */
import {expect} from '@open-wc/testing';
import {clickCase, closePages, complaints, happens, openPage, titleOf, type Page} from '../support/page.js';

/** Whether the page's policy is in force, so that a test of it means something. */
function isStrict({document, window}: Page): boolean {
  const div = document.createElement('div');
  try {
    div.innerHTML = '<p></p>';
  } catch (error) {
    return error instanceof window.TypeError;
  }
  return false;
}

/** Whether the figure looks as its style sheet says. */
const isStyled = ({figure, window}: Page, id: string) =>
  window.getComputedStyle(figure(id).shadowRoot!.querySelector('button')!).minBlockSize === '24px';

describe('under a strict policy with Trusted Types', () => {
  afterEach(closePages);

  for (const path of ['/test/pages/csp-strict.html', '/test/pages/csp-two-files.html']) {
    describe(path, () => {
      let page: Page;
      beforeEach(async () => {
        page = await openPage(path);
        await happens(page, 'ready', 'by-src');
        await happens(page, 'ready', 'card');
      });

      it('figures stand, in their own style, without a violation', () => {
        expect(titleOf(page.figure('by-src'))).to.equal('What makes a loaf rise');
        expect(isStyled(page, 'by-src')).to.equal(true);
        expect(isStyled(page, 'card')).to.equal(true);
        expect(complaints(page)).to.deep.equal([]);
      });

      it('a case chosen in the matrix is shown in the card', async () => {
        clickCase(page.figure('by-src'), 'Monday');
        await happens(page, 'case-select', 'by-src');
        await Promise.all(['by-src', 'card'].map((id) => page.figure(id).updateComplete));
        expect(titleOf(page.figure('card'))).to.equal('Monday’s loaf');
        expect(page.figure('by-src').shadowRoot!.querySelector('[part=detail]')).to.not.equal(null);
        for (const details of page.figure('card').shadowRoot!.querySelectorAll('details'))
          details.open = true;
        expect(complaints(page)).to.deep.equal([]);
      });

      it('the policy is in force', async () => {
        expect(isStrict(page)).to.equal(true);
        await happens(page, 'violation');
      });
    });
  }

  it('figures stand by every other way to a study', async () => {
    const page = await openPage('/test/pages/csp-strict.html');
    for (const id of ['registered', 'data-url', 'attributes']) await happens(page, 'ready', id);
    expect(titleOf(page.figure('registered')))
      .to.be.a('string')
      .and.to.not.equal('');
    expect(titleOf(page.figure('data-url'))).to.equal('From a data: URL');
    expect(titleOf(page.figure('attributes'))).to.equal('Satō');
    expect(complaints(page)).to.deep.equal([]);
  });

  it('two of our files need ’allow-duplicates’, as the documentation says', async () => {
    const page = await openPage('/test/pages/csp-one-policy.html');
    await happens(page, 'violation');
  });
});
