import type {ReactiveController, ReactiveControllerHost} from '@lit/reactive-element';
import {isServer} from 'lit';
import {parseParts, type ParseResult} from '../model/parse-parts.js';
import type {Part} from '../model/part.js';
import type {Problem} from '../model/problem.js';
import type {Study} from '../model/schema.js';
import {dataScript, isComplete, settled} from './children.js';
import {fetchText} from './fetch-text.js';
import {hasPage} from './has-page.js';
import {listen, registry} from './registry.js';
import type {Fault} from './faults.js';

/** Where a figure's study can come from; a FigureElement gives it. */
export interface SourceHost extends ReactiveControllerHost, HTMLElement {
  study: unknown;
  src: string | undefined;
  /** A case of the author's own, held against the study; or the id of one of the study's. */
  case: unknown;
  /** The study that the element's own attributes make up, if they do; the same object while they stay. */
  readonly ownStudy: unknown;
  /** Types of the scripts in the tag that hold data. */
  readonly dataTypes: readonly string[];
  /** The parts of a study that it reads. */
  readonly parts: readonly Part[];
  /** Reads what was found. */
  readonly parse: (given: unknown) => ParseResult;
}

/** What was found: an author's study as text or value, a fault, or nothing yet. */
type Found = {readonly given: unknown} | {readonly fault: Fault} | undefined;

/** `value` if it is data, as an object or as JSON text; undefined if it is an id or nothing. */
export function objectOf(value: unknown): unknown {
  const isData = typeof value === 'string' ? /^\s*[{[]/.test(value) : typeof value === 'object';
  return isData && value !== null ? value : undefined;
}

/**
 * Finds and reads its host's study. First found wins: the `study` object, `src`, a JSON script inside, a
 * registered study by id, a table or list inside, the host's own attributes.
 */
export class StudyController implements ReactiveController {
  readonly #host: SourceHost;
  #observer?: MutationObserver;
  #stop?: () => void;
  #settled = false;
  #given: unknown;
  #case: unknown;
  /** The table or list that was read; forgotten when anything in the tag changes. */
  #html: Element | undefined;
  #fetched?: {readonly src: string; readonly found?: Found};

  /** The study as far as it could be read. */
  study: Study | undefined;
  /** The study to share with other figures: as its author gave it, without a case of this figure's own. */
  whole: Study | undefined;
  /** What is wrong with the author's data. */
  problems: readonly Problem[] = [];
  /** What is wrong with how the figure was set up, so that there is no study. */
  fault: Fault | undefined;

  constructor(host: SourceHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    const update = () => this.#host.requestUpdate();
    this.#observer = new MutationObserver(() => {
      this.#html = undefined;
      update();
    });
    this.#observer.observe(this.#host, {childList: true, subtree: true, characterData: true});
    this.#stop = listen('study', update);
    void settled().then(() => {
      this.#settled = this.#host.isConnected;
      update();
    });
  }

  hostDisconnected() {
    this.#observer?.disconnect();
    this.#stop?.();
  }

  /** Tries a file again that could not be had. */
  retry() {
    this.#fetched = undefined;
    this.#host.requestUpdate();
  }

  /** Brings `study`, `problems` and `fault` up to date; cheap when nothing changed. */
  read() {
    const html = hasPage(this.#host) ? registry.html?.find(this.#host) : undefined;
    const found = this.#find(html);
    this.fault = found && 'fault' in found ? found.fault : undefined;
    const given = found && 'given' in found ? found.given : undefined;
    const ownCase = objectOf(this.#host.case);
    if (given === this.#given && ownCase === this.#case && html === this.#html) return;
    this.#html = html;
    this.#given = given;
    this.#case = ownCase;
    const isOwn = given === this.#host.ownStudy;
    const {study, whole, problems}: Read =
      given === undefined
        ? {problems: []}
        : parseWith(this.#host, this.#parse(given, html), isOwn ? undefined : ownCase);
    this.study = study;
    // A study of the figure's own is nobody else's.
    this.whole = isOwn ? undefined : whole;
    this.problems = problems;
  }

  /** What was given, with the cases of a table inside where a study has none of its own. */
  #parse(given: unknown, html: Element | undefined): ParseResult {
    const host = this.#host;
    const read: ParseResult = given === html ? {problems: []} : host.parse(given);
    const made = html && (given === html || read.study) && registry.html?.read(host, html, read.study);
    if (!made) return read;
    const own: ParseResult = made.study ? host.parse(made.study) : {problems: []};
    return {...read, ...own, problems: [...read.problems, ...made.tell(own.problems)]};
  }

  #find(html: Element | undefined): Found {
    const {study, src} = this.#host;
    if (objectOf(study) !== undefined) return {given: study};
    if (src) return this.#fromSrc(src);
    const script = hasPage(this.#host) && dataScript(this.#host, this.#host.dataTypes);
    if (script) return isComplete(script) ? {given: script.textContent} : undefined;
    if (typeof study === 'string' && study) return this.#registered(study);
    if (html) return isComplete(html) ? {given: html} : undefined;
    if (this.#host.ownStudy !== undefined) return {given: this.#host.ownStudy};
    return this.#verdict('no-data', {});
  }

  #registered(id: string): Found {
    return registry.studies.has(id)
      ? {given: registry.studies.get(id)}
      : this.#verdict('unknown-study', {id});
  }

  /** A fault that is none before the page has had its chance to bring what is missing. */
  #verdict(key: Fault['key'], params: Fault['params']): Found {
    const isLate = isServer ? hasPage(this.#host) : this.#settled;
    return isLate ? {fault: {key, params}} : undefined;
  }

  #fromSrc(src: string): Found {
    if (!hasPage(this.#host)) return undefined;
    if (src.startsWith('#')) return this.#fromScript(src.slice(1));
    if (this.#fetched?.src !== src) this.#load(src);
    return this.#fetched?.found;
  }

  #fromScript(id: string): Found {
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    const script = root.getElementById?.(id) ?? (isServer ? null : document.getElementById(id));
    if (!script) return this.#verdict('no-script', {id});
    return isComplete(script) ? {given: script.textContent} : undefined;
  }

  #load(src: string) {
    const loading = (this.#fetched = {src});
    const done = (found: Found) => {
      // By now `src` may name another file.
      if (this.#fetched !== loading) return;
      this.#fetched = {src, found};
      this.#host.requestUpdate();
    };
    const url = URL.parse?.(src, this.#host.baseURI)?.href ?? src;
    fetchText(url).then(
      (given) => done({given}),
      (error: unknown) =>
        done({fault: {key: 'fetch', params: {url: src.slice(0, 99), reason: String(error)}}}),
    );
  }
}

interface Read extends ParseResult {
  /** The author's study, before a case of the figure's own took the place of the study's. */
  readonly whole?: Study | undefined;
}

/** What was read; where the figure has a case of its own, that takes the place of the study's. */
function parseWith(host: SourceHost, {study: whole, problems}: ParseResult, ownCase: unknown): Read {
  if (ownCase === undefined || !whole) return {study: whole, whole, problems};
  let item = ownCase;
  try {
    if (typeof item === 'string') item = JSON.parse(item) as object;
  } catch {
    return {problems: parseParts(item, host.parts).problems}; // The parser says where the fault is; JSON.parse does not.
  }
  // Only the parts that a case can speak of, lest the faults of the others be told twice.
  const {id, title, conditions, outcome, measures, sources} = whole;
  const own = parseParts({id, title, conditions, outcome, measures, sources, cases: [item]}, host.parts);
  return {study: {...whole, cases: own.study?.cases}, whole, problems: [...problems, ...own.problems]};
}
