/** The files of dist/cdn on a page: one, several, twice, in two versions, as a classic script. */
import {expect} from '@open-wc/testing';
import {registry} from '../../src/figure/registry.js';
import {version} from '../../src/figure/version.js';
import {clickCase, closePages, complaints, happens, openMarkup, openPage, titleOf} from '../support/page.js';
import {afterTask, isShown} from '../support/test-figure.js';

describe('our files on one page', () => {
  afterEach(closePages);

  it('all together, some twice, stand and stay linked without a word', async () => {
    const page = await openPage('/test/pages/many-files.html');
    for (const id of ['by-src', 'card', 'registered']) await happens(page, 'ready', id);
    clickCase(page.figure('by-src'), 'Tuesday');
    await page.figure('card').updateComplete;
    expect(titleOf(page.figure('card'))).to.equal('Tuesday’s loaf');
    expect(complaints(page)).to.deep.equal([]);
  });

  it('fetch a study once, though each element came in a file of its own', async () => {
    const page = await openPage('/test/pages/csp-two-files.html');
    for (const id of ['by-src', 'card']) await happens(page, 'ready', id);
    const fetched = page.window.performance
      .getEntriesByType('resource')
      .filter(({name}) => name.endsWith('loaf.json'));
    expect(fetched).to.have.lengthOf(1);
  });

  it('in two versions work, with one warning', async () => {
    const text = await (await fetch('/dist/cdn/alliance-widgets.js')).text();
    const older = text.replaceAll(version, '0.0.1');
    expect(older).to.not.equal(text);
    const url = URL.createObjectURL(new Blob([older], {type: 'text/javascript'}));
    const page = await openMarkup(`<!doctype html><html lang="en"><head>
      <script src="record.js"></script>
      <script type="module" src="${url}"></script>
      <script type="module" src="/dist/cdn/alliance-widgets.js"></script>
      <script type="module" src="/dist/cdn/case-card.js"></script>
      <alliance-matrix id="matrix" src="loaf.json"></alliance-matrix>
      <case-card id="card" src="loaf.json"></case-card>`);
    for (const id of ['matrix', 'card']) await happens(page, 'ready', id);
    clickCase(page.figure('matrix'), 'Tuesday');
    await page.figure('card').updateComplete;
    expect(titleOf(page.figure('card'))).to.equal('Tuesday’s loaf');
    expect(complaints(page)).to.have.lengthOf(1);
    expect(complaints(page)[0]).to.have.property('type', 'console.warn');
    expect(complaints(page)[0]!.what).to.include(version).and.to.include('0.0.1');
    URL.revokeObjectURL(url);
  });

  it('share what they share by one name, whatever the file', async () => {
    const page = await openPage('/test/pages/csp-two-files.html');
    const shared = (page.window as unknown as Record<symbol, object>)[Symbol.for('alliance-widgets/1')];
    expect(shared).to.have.all.keys(Object.keys(registry));
  });
});

describe('the classic script', () => {
  afterEach(closePages);

  it('brings the elements and the built-in studies, without modules', async () => {
    const page = await openPage('/test/pages/classic.html');
    for (const id of ['registered', 'card', 'by-id']) await happens(page, 'ready', id);
    const matrix = page.figure('registered');
    matrix.shadowRoot!.querySelector<HTMLElement>('[part~=case]')!.click();
    await page.figure('card').updateComplete;
    expect(titleOf(page.figure('card'))).to.not.equal(titleOf(matrix));
    expect(titleOf(page.figure('by-id'))).to.equal('The one case');
    expect(complaints(page)).to.deep.equal([]);
  });
});

describe('an XHTML page', () => {
  afterEach(closePages);

  it('shows the fallback, since Lit’s templates are HTML', async () => {
    const page = await openPage('/test/pages/fallback.xhtml');
    await afterTask();
    expect(page.document.contentType).to.equal('application/xhtml+xml');
    expect(isShown(page.figure('fallback'))).to.equal(true);
    expect(complaints(page)).to.deep.equal([]);
  });
});
