/**
 * What every figure on a page shares, also when each came in a file of its own with its own copy of this
 * code: hence one place on `globalThis`, holding plain data, one EventTarget and what reads HTML, never a parsed study.
 */

import type {DateWords} from '../model/date-words.js';
import type {Problem} from '../model/problem.js';
import type {Study} from '../model/schema.js';

export interface Linked {
  readonly channel: string;
  readonly study: string;
}

/** Reads HTML as data, for those pages that load it (see html-data.ts). */
export interface HtmlReader {
  /** The table or list in a figure's tag that could be its data. */
  find(host: Element): Element | undefined;
  /**
   * What stands there, as a study for the figure to parse, and the problems of that parse told by rows and columns.
   *
   * @param named - The study that the figure has from elsewhere, which may want cases.
   */
  read(host: Element, element: Element, named: Study | undefined): HtmlData | undefined;
}

export interface HtmlData {
  readonly study?: unknown;
  readonly tell: (problems: readonly Problem[]) => readonly Problem[];
}

/** What figures say in one language. */
export interface LanguageWords {
  /** By the English sentence, with the same `{places}`; what is missing here is said as without this table. */
  readonly sentences: Readonly<Record<string, string>>;
  /** What dates need beside `Intl`; without it, signs that are understood anywhere: ~1969, 1969?. */
  readonly dates?: DateWords;
}

export interface Registry {
  /** Version of the library that defined each tag. */
  readonly versions: Map<string, string>;
  /** Text being fetched or fetched, by absolute URL: one request for all figures of a page. */
  readonly texts: Map<string, Promise<string>>;
  /** Studies as their authors registered them, by id. */
  readonly studies: Map<string, unknown>;
  /** Words of further languages, by BCP 47 tag. */
  readonly words: Map<string, LanguageWords>;
  /** The chosen case's id, by channel (see `choice.ts`). */
  readonly choices: Map<string, string>;
  /** Each figure that is linked: its channel, and its study as JSON. */
  readonly linked: Set<Linked>;
  /** What the console has been told, so that fifty figures say a thing once. */
  readonly told: Set<string>;
  html: HtmlReader | undefined;
  /** `study` after a registration (with no id, of anything else), `choice` after a choice; the detail is the study's id or the channel. */
  readonly events: EventTarget;
}

const key = Symbol.for('alliance-widgets/1');
const scope = globalThis as {[key]?: Registry};

export const registry: Registry = (scope[key] ??= {
  versions: new Map(),
  texts: new Map(),
  studies: new Map(),
  words: new Map(),
  choices: new Map(),
  linked: new Set(),
  told: new Set(),
  html: undefined,
  events: new EventTarget(),
});

/** Tells `listener` of every `type` event whose detail is an id or a channel; returns how to stop. */
export function listen(type: 'study' | 'choice', listener: (detail: string) => void): () => void {
  const heard = (event: Event) => listener((event as CustomEvent<string>).detail);
  registry.events.addEventListener(type, heard);
  return () => registry.events.removeEventListener(type, heard);
}

export function announce(type: 'study' | 'choice', detail: string) {
  registry.events.dispatchEvent(new CustomEvent(type, {detail}));
}

/** Warns in the console, once on a page for the same words. */
export function warnOnce(message: string) {
  if (registry.told.has(message)) return;
  registry.told.add(message);
  console.warn(message);
}

/**
 * Makes `study` available on this page to every figure that names its id: `<case-card study="okinawa">`.
 * May come before or after the figures; registering an id again replaces the study.
 *
 * @param study - A study as its author writes it; each figure parses it and tells its problems.
 * @throws TypeError if it has no id to be found by.
 */
export function registerStudy(study: {readonly id: string}) {
  if (typeof study?.id !== 'string' || !study.id) throw new TypeError('registerStudy: the study has no id');
  registry.studies.set(study.id, study);
  announce('study', study.id);
}

/**
 * Lets the figures of this page speak a further language, or say something of their own in one that is built in:
 * `registerWords('en', {sentences: {'as predicted': 'as expected'}})`. May come before or after the figures;
 * registering a language again replaces what was registered.
 *
 * @param tag - BCP 47 tag of the language, as general as the words are: `ja`, `pt-BR`.
 * @param words - Plain data, since every file of the library on the page reads them.
 * @throws TypeError if there are no sentences, RangeError if the tag is none.
 */
export function registerWords(tag: string, words: LanguageWords) {
  if (!words?.sentences) throw new TypeError('registerWords: there are no sentences');
  registry.words.set(new Intl.Locale(tag).toString(), words);
  announce('study', '');
}
