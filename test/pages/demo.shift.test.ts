/** How far the pages of the demo move when their figures come late (Chromium measures it). */
import {executeServerCommand, setViewport} from '@web/test-runner-commands';
import {expect} from 'chai';
import {closePages, figuresOf, idOf, openPage, shiftWhileOpening} from './demo-page.js';
import {galleries, pages} from './demo-paths.js';

const widths = [1280, 360];

describe('the demo pages, when their figures come late,', () => {
  before(async function () {
    if ((await executeServerCommand<string, undefined>('engine')) !== 'chromium') this.skip();
    await setViewport({width: 1280, height: 900});
  });
  afterEach(closePages);

  for (const width of widths) {
    for (const path of galleries) {
      it(`keep their place, ${width} px wide: ${path}`, async () => {
        // A window as high as the page has every figure in view.
        expect(await shiftWhileOpening(path, width, 'body', 20_000)).to.equal(0);
      });
    }
    for (const path of pages.filter((page) => !galleries.includes(page))) {
      it(`keep their place, ${width} px wide: ${path}`, async () => {
        const {document} = await openPage(path, width);
        const ids = figuresOf(document).map(idOf);
        closePages();
        expect(ids).to.not.be.empty;
        for (const id of ids) {
          expect(await shiftWhileOpening(path, width, `#${id}`), id).to.equal(0);
        }
      });
    }
  }
});
