/** A page with its figures drawn, for readers and machines without script. */
import {html as vocabulary, parse} from 'parse5';
import '../index.js';
import {registry} from '../figure/registry.js';
import type {Problem} from '../model/problem.js';
import {elementsIn, pageElement, type PageElement, type ParsedElement} from './page-element.js';
import {renderFigure, styleOf} from './render-figure.js';

export interface PrerenderOptions {
  /** The text at an address that a figure's `src` names; rejects with the reason where there is none. */
  readonly load: (src: string) => Promise<string>;
  /** Studies that the page's own script registers, which is not run here. */
  readonly studies?: readonly {readonly id: string}[];
  /** Studies with files of their own, `studies/<id>.js`: registered if the page has a script that brings them. */
  readonly builtIn?: readonly {readonly id: string}[];
  /**
   * Address of the folder with the figures' style sheets, `<tag>.css`, for pages whose policy forbids inline style. Without
   * it each figure brings its style along.
   */
  readonly styles?: string;
}

/** What became of a figure of the page. */
export interface PrerenderedFigure {
  readonly tag: string;
  readonly line: number;
  readonly column: number;
  readonly isDrawn: boolean;
  readonly problems: readonly Problem[];
}

export interface Prerendered {
  readonly html: string;
  readonly figures: readonly PrerenderedFigure[];
}

/** A stretch of the page, and what takes its place. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One page after the other: what they register must not meet. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Draws each figure of a page into its tag, as a declarative shadow root. The rest of the page stays as it is, and a
 * figure that was drawn before is drawn anew. A figure that cannot be drawn stays as it is too.
 *
 * @param html - The page.
 */
export function prerender(html: string, options: PrerenderOptions): Promise<Prerendered> {
  const done = last.then(() => prerenderNow(html, options));
  last = done.catch(() => undefined);
  return done;
}

async function prerenderNow(html: string, options: PrerenderOptions): Promise<Prerendered> {
  const elements = elementsIn(parse(html, {sourceCodeLocationInfo: true}));
  const places = elements.filter(isFigure);
  const registered = [...registry.studies];
  registry.studies.clear();
  for (const study of [...studiesNamedIn(elements, options.builtIn ?? []), ...(options.studies ?? [])])
    registry.studies.set(study.id, study);
  try {
    for (const place of places) preload(place.getAttribute('src') ?? '', options.load);
    await Promise.allSettled(registry.texts.values());
    return await drawn(html, places, options.styles);
  } finally {
    registry.texts.clear();
    registry.studies.clear();
    for (const [id, study] of registered) registry.studies.set(id, study);
  }
}

async function drawn(
  html: string,
  places: readonly PageElement[],
  styles: string | undefined,
): Promise<Prerendered> {
  const edits: Edit[] = [];
  const figures: PrerenderedFigure[] = [];
  for (const place of places) {
    const {markup, problems} = await renderFigure(place);
    figures.push(reportOf(place, markup !== undefined, problems));
    if (markup !== undefined) edits.push(...editsOf(place, templateOf(place.localName, markup, styles)));
  }
  return {html: edited(html, edits), figures};
}

/** Only what the page says in HTML, and where the parser knows its tag to stand. */
const isFigure = ({node, localName}: PageElement) =>
  registry.versions.has(localName) &&
  node.namespaceURI === vocabulary.NS.HTML &&
  node.sourceCodeLocation?.startTag !== undefined;

/** The file with everything brings all studies, that of one study brings that. */
function studiesNamedIn(elements: readonly PageElement[], builtIn: readonly {readonly id: string}[]) {
  const files = elements
    .filter(({localName}) => localName === 'script')
    .map((script) => script.getAttribute('src')?.replace(/[?#].*/, '') ?? '');
  const hasAll = files.some((file) => /(^|\/)alliance-widgets(-all|\.classic)\.js$/.test(file));
  return builtIn.filter(({id}) => hasAll || files.some((file) => `/${file}`.endsWith(`/studies/${id}.js`)));
}

/** Under the address as the figure asks for it; `data:` and `#id` are the figure's own matter. */
function preload(src: string, load: PrerenderOptions['load']) {
  if (!src || /^(#|data:)/i.test(src)) return;
  const url = URL.canParse(src) ? new URL(src).href : src;
  if (registry.texts.has(url)) return;
  const text = load(src);
  text.catch(() => undefined);
  for (const key of [src, url]) registry.texts.set(key, text);
}

function templateOf(tag: string, markup: string, styles: string | undefined): string {
  const open = '<template shadowrootmode="open">';
  if (styles === undefined) return `${open}<style>${styleOf(tag)}</style>${markup}</template>`;
  const address = `${styles.replace(/\/?$/, '/')}${tag}.css`;
  // A policy that forbids inline style forbids these attributes too; the sheets know how to do without.
  const plain = markup.replace(/ style="[^"]*"/g, '');
  return `${open}<link rel="stylesheet" href="${escape(address)}">${plain}</template>`;
}

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The template comes first in the tag; those that were there go. */
function editsOf({node}: PageElement, template: string): Edit[] {
  const {endOffset: start} = node.sourceCodeLocation!.startTag!;
  const old = node.childNodes.filter(
    (child): child is ParsedElement =>
      child.nodeName === 'template' && pageElement(child).hasAttribute('shadowrootmode'),
  );
  const removed = old.map(({sourceCodeLocation}) => ({
    start: sourceCodeLocation!.startOffset,
    end: sourceCodeLocation!.endOffset,
    text: '',
  }));
  return [{start, end: start, text: template}, ...removed];
}

function edited(text: string, edits: readonly Edit[]): string {
  let at = 0;
  const pieces: string[] = [];
  for (const {start, end, text: piece} of [...edits].sort((a, b) => a.start - b.start)) {
    pieces.push(text.slice(at, start), piece);
    at = end;
  }
  return pieces.join('') + text.slice(at);
}

function reportOf({node, localName: tag}: PageElement, isDrawn: boolean, problems: readonly Problem[]) {
  const {startLine: line, startCol: column} = node.sourceCodeLocation!.startTag!;
  return {tag, line, column, isDrawn, problems};
}
