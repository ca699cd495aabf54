/** A page of test/pages in a frame. */
import {waitUntil} from '@open-wc/testing';
import type {FigureElement} from '../../src/figure/figure-element.js';

/** What happened on a page (see test/pages/record.js), and to which element or in which words. */
export interface Happening {
  readonly type:
    'console.warn' | 'console.error' | 'error' | 'violation' | 'parsed' | 'ready' | 'problem' | 'case-select';
  readonly what: string;
}

export interface Page {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  readonly happened: readonly Happening[];
  figure(id: string): FigureElement;
}

const frames: HTMLIFrameElement[] = [];

/** Opens the page at `path`; resolves once it is loaded, and with it every script. */
export const openPage = (path: string, width = 800): Promise<Page> =>
  open(width, (frame) => (frame.src = path));

/** Opens a page of this markup, which stands at `path` for what it names. */
export const openMarkup = (html: string, width = 800, path = '/test/pages/'): Promise<Page> =>
  open(width, (frame) => {
    frame.srcdoc = html.replace('<head>', `<head><base href="${path}" />`);
  });

async function open(width: number, navigate: (frame: HTMLIFrameElement) => void): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `display: block; border: 0; inline-size: ${width}px; block-size: 800px`;
  frames.push(frame);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  navigate(frame);
  document.body.append(frame);
  await loaded;
  return pageOf(frame);
}

function pageOf(frame: HTMLIFrameElement): Page {
  const window = frame.contentWindow as Page['window'] & {happened: Happening[]};
  const {document, happened} = window;
  return {window, document, happened, figure: (id) => document.getElementById(id) as FigureElement};
}

export function closePages() {
  for (const frame of frames.splice(0)) frame.remove();
}

/** Resolves when something of that type happened, to `what` if that is given. */
export const happens = ({happened}: Page, type: Happening['type'], what?: string) =>
  waitUntil(
    () => happened.some((one) => one.type === type && (what === undefined || one.what === what)),
    `${type} ${what ?? ''} happens`,
    {interval: 10, timeout: 5000},
  );

/** Everything that an author or a reader would complain of. */
export const complaints = ({happened}: Page) =>
  happened.filter(({type}) => !['parsed', 'ready', 'case-select'].includes(type));

/** The title that a figure shows. */
export const titleOf = ({shadowRoot}: FigureElement) =>
  shadowRoot?.querySelector('[part=title]')?.textContent.trim();

/** Chooses a case in a matrix as a reader does. */
export function clickCase({shadowRoot}: FigureElement, label: string) {
  const buttons = [...shadowRoot!.querySelectorAll<HTMLElement>('[part~=case]')];
  buttons.find(({textContent}) => textContent.includes(label))!.click();
}
