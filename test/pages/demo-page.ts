/** A page of the demo in a frame: opened, listened to, and looked over. */
import {waitUntil} from '@open-wc/testing';
import type {AxeResults} from 'axe-core';
import type {FigureElement} from '../../src/figure/figure-element.js';

type FrameWindow = Window &
  typeof globalThis & {axe?: {run(): Promise<AxeResults>}; readonly said?: readonly string[]};

export interface Page {
  readonly window: FrameWindow;
  readonly document: Document;
}

const opened: HTMLIFrameElement[] = [];

/** Opens a page at a width in CSS pixels; resolves when each of its figures stands or has told its problems. */
export async function openPage(path: string, width: number): Promise<Page> {
  const frame = frameOf(width);
  frame.src = path;
  return stands(frame);
}

/**
 * Opens a page and hears what it says.
 *
 * @returns the page, and what its console is told as a warning or an error or its security policy refuses.
 */
export async function openAndListen(path: string, width: number) {
  const frame = frameOf(width);
  frame.srcdoc = await source(path, '<script src="/test/pages/listen.js"></script>');
  const page = await stands(frame);
  if (!page.window.said) throw new Error('Nobody listens to the page.');
  return {...page, said: page.window.said};
}

/**
 * Opens a page over a line so slow that the reader sees the fallbacks first.
 *
 * @param selector - What is scrolled into view before the library comes.
 * @param height - Of the window, in CSS pixels. What lies outside is not seen to move.
 * @returns how far its contents then jumped: the sum of its layout shifts (Chromium only).
 */
export async function shiftWhileOpening(path: string, width: number, selector: string, height = 800) {
  const frame = frameOf(width, height);
  const text = await source(path);
  // A query of its own each time, lest the browser still has the file.
  frame.srcdoc = text.replace(/\.\.(\/dist\/cdn\/[^"]*)/, `/test/slow/400$1?${performance.now()}`);
  await waitUntil(() => frame.contentDocument?.readyState === 'interactive', `${path} opens`);
  const {window, document} = pageOf(frame);
  // The page's own style sheets may come late as well, and what they move is not the figures' doing.
  const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
  await waitUntil(() => sheets.every(({sheet}) => sheet), `the style sheets of ${path} come`);
  document.querySelector(selector)!.scrollIntoView();
  await painted(window);
  const shifts = watchShifts(window);
  if (figuresOf(document).some(({shadowRoot}) => shadowRoot)) throw new Error('The library came too early.');
  await figuresStand(document);
  await painted(window);
  return shifts.reduce((sum, value) => sum + value, 0);
}

export function closePages() {
  for (const frame of opened.splice(0)) frame.remove();
}

export const figuresOf = (document: Document) => [
  ...document.querySelectorAll<FigureElement>(
    'alliance-matrix, alliance-outline, case-card, causal-chain, cohesion-meter, okinawa-timeline, strategy-ledger',
  ),
];

/** Id of the example or figure that an element stands in. */
export const idOf = (element: Element) => element.closest('.example, figure[id]')!.id;

/** Chooses a case or an item, and opens everything in the figures that can be opened. */
export async function openEverything({document}: Page) {
  const figures = figuresOf(document);
  figures[0]!
    .shadowRoot!.querySelector<HTMLElement>(
      '[part~=case], [part=piece], [part=item] > summary, [role=treeitem], [part=event] > button',
    )!
    .click();
  await Promise.all(figures.map((figure) => figure.updateComplete));
  for (const {shadowRoot} of figures)
    for (const details of shadowRoot!.querySelectorAll('details')) details.open = true;
}

/** What axe finds on the page, each finding in one line. */
export async function findings({window, document}: Page): Promise<readonly string[]> {
  if (!window.axe) await loadAxe(document);
  const {violations} = await window.axe!.run();
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({target, html}) => `${id}: ${target.join(' ')}: ${html}`),
  );
}

function frameOf(width: number, height = 800): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.style.cssText = `display: block; border: 0; inline-size: ${width}px; block-size: ${height}px`;
  document.body.append(frame);
  opened.push(frame);
  return frame;
}

/**
 * The page's text, to be changed and opened as a `srcdoc`: its addresses still start where it lies, and its
 * policy means the same, which Firefox does not read out of `'self'` there.
 */
async function source(path: string, first = ''): Promise<string> {
  const text = await (await fetch(path)).text();
  return text
    .replace('<head>', `<head><base href="${new URL(path, location.href).href}" />${first}`)
    .replaceAll("'self'", location.origin);
}

const pageOf = ({contentWindow, contentDocument}: HTMLIFrameElement): Page => ({
  window: contentWindow as FrameWindow,
  document: contentDocument!,
});

async function stands(frame: HTMLIFrameElement): Promise<Page> {
  await new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  const page = pageOf(frame);
  await figuresStand(page.document);
  return page;
}

const figuresStand = (document: Document) =>
  waitUntil(
    () =>
      figuresOf(document).every(({shadowRoot}) =>
        shadowRoot?.querySelector('[part=figure], [part=problems]'),
      ),
    'all figures stand',
    {timeout: 10_000},
  );

async function painted(window: Window) {
  for (let frames = 0; frames < 3; frames++)
    await new Promise((resolve) => window.requestAnimationFrame(resolve));
}

function watchShifts(window: FrameWindow): readonly number[] {
  const shifts: number[] = [];
  const observer = new window.PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & {value: number}).value);
  });
  observer.observe({type: 'layout-shift'});
  return shifts;
}

function loadAxe(document: Document): Promise<unknown> {
  // Made in the test's own document, since the page takes no plain text as the address of a script (Trusted Types).
  const script = Object.assign(globalThis.document.createElement('script'), {
    src: '/node_modules/axe-core/axe.min.js',
  });
  const loaded = new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = reject;
  });
  document.head.append(script);
  return loaded;
}
