/** How far a page moves when its figures come (Chromium measures it). */
import {expect} from '@open-wc/testing';
import {executeServerCommand, setViewport} from '@web/test-runner-commands';
import {closePages, happens, openMarkup, type Page} from '../support/page.js';

const tags = ['alliance-matrix', 'case-card'] as const;
type Tag = (typeof tags)[number];

const pageWith = (tag: Tag, fallback: string, css = '') => `<!doctype html>
  <html lang="en">
    <head>
      <script src="record.js"></script>
      <link rel="stylesheet" href="/dist/alliance-widgets.css" />
      <style>${css}</style>
    </head>
    <body>
      <p>The article begins.</p>
      <${tag} id="figure" src="/dist/studies/okinawa.json" case="sato">${fallback}</${tag}>
      ${'<p>The article goes on, and on, and on.</p>'.repeat(20)}
    </body>
  </html>`;

async function painted(window: Window) {
  for (let frames = 0; frames < 3; frames++)
    await new Promise((resolve) => window.requestAnimationFrame(resolve));
}

/** Brings the library to a page that the reader sees already; resolves when its figure stands. */
async function bringLibrary(page: Page) {
  const {document, window} = page;
  const script = document.createElement('script');
  script.type = 'module';
  script.src = '/dist/cdn/alliance-widgets.js';
  await painted(window);
  document.head.append(script);
  await happens(page, 'ready', 'figure');
  await painted(window);
}

/** The height that the figure will have. */
async function heightOf(tag: Tag, width: number): Promise<number> {
  const page = await openMarkup(pageWith(tag, ''), width);
  await bringLibrary(page);
  return page.figure('figure').getBoundingClientRect().height;
}

/** The sum of the page's layout shifts. */
async function shiftOf(markup: string, width: number): Promise<number> {
  const page = await openMarkup(markup, width);
  let sum = 0;
  const add = (entries: PerformanceEntryList) => {
    for (const entry of entries) sum += (entry as PerformanceEntry & {value: number}).value;
  };
  const observer = new page.window.PerformanceObserver((list) => add(list.getEntries()));
  observer.observe({type: 'layout-shift', buffered: true});
  await bringLibrary(page);
  add(observer.takeRecords());
  return sum;
}

describe('a page when its figure comes', () => {
  before(async function () {
    if ((await executeServerCommand<string, undefined>('engine')) !== 'chromium') this.skip();
    await setViewport({width: 1280, height: 900});
  });
  afterEach(closePages);

  for (const tag of tags) {
    for (const width of [1280, 360]) {
      it(`does not move where its height is reserved: <${tag}>, ${width} px wide`, async () => {
        const height = await heightOf(tag, width);
        const reserved = pageWith(tag, '', `${tag} {--aw-min-height: ${Math.ceil(height)}px}`);
        expect(await shiftOf(reserved, width)).to.equal(0);
      });

      it(`hardly moves where the fallback is about as high: <${tag}>, ${width} px wide`, async () => {
        const height = await heightOf(tag, width);
        for (const share of [0.9, 1.1]) {
          const fallback = `<div style="block-size: ${share * height}px">The fallback</div>`;
          expect(await shiftOf(pageWith(tag, fallback), width)).to.be.at.most(0.1);
        }
      });

      it(`moves where nothing keeps its place, so that this test means something: <${tag}>, ${width} px wide`, async () => {
        expect(await shiftOf(pageWith(tag, ''), width)).to.be.greaterThan(0.1);
      });
    }
  }
});
