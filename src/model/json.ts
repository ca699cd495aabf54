/**
 * Walks JSON text without building anything from it, to find what `JSON.parse` does not tell in the same way in
 * every browser: where a text stops being JSON and why, and on which line a value stands.
 */
import {shorten} from './quote.js';

/** 1-based; columns count UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where a text stops being JSON. */
export interface Fault {
  readonly kind: FaultKind;
  readonly position: Position;
  /** What stands there. */
  readonly found: string;
  /** The bracket that closes what is open there, if anything is. */
  readonly end: string;
}

/** What should stand there, or what is wrong with what does. */
export type FaultKind = Expected | 'comma' | 'text' | 'foreign' | 'html';

type Expected = 'value' | 'key' | 'colon' | 'next' | 'end';

/** What comes next; with a question mark, the closing bracket may come as well. */
type State = Expected | 'value?' | 'key?';

/** A value whose place in the text is sought, or that holds such values. Of equal keys the last is meant. */
export interface Spot {
  position?: Position;
  keyPosition?: Position;
  /** By key, or index as text. */
  readonly parts: Map<string, Spot>;
}

interface Container {
  readonly end: '}' | ']';
  /** What follows a comma. */
  readonly next: 'key' | 'value';
  readonly spot: Spot | undefined;
  /** Index of the item that comes next. */
  index: number;
}

const SPACE = /[\t\n\r ]*/y;
const BREAK = /\r\n?|\n/g;
/** Anything that is no text in quotes: one sign, or as much as belongs together. */
const TOKEN = /[^\s,:[\]{}"]+|[^]?/y;
/** What authors write who take JSON for JavaScript, and what word processors make of quotes. */
const FOREIGN = /^['‘’“”`/#]/;

/** The first fault of `text`, or undefined if it is JSON; sets the positions of `root` and its parts. */
export function scanJson(text: string, root?: Spot): Fault | undefined {
  return new Scanner(text, root).run();
}

class Scanner {
  readonly #text: string;
  #at = 0;
  #line = 1;
  #lineStart = 0;
  readonly #open: Container[] = [];
  /** Where the position of the next value is wanted. */
  #spot: Spot | undefined;

  constructor(text: string, root: Spot | undefined) {
    this.#text = text;
    this.#spot = root;
  }

  run(): Fault | undefined {
    let state: State = 'value';
    for (;;) {
      this.#skipSpace();
      const position = {line: this.#line, column: this.#at - this.#lineStart + 1};
      const token = this.#token();
      if (!token && state === 'end') return undefined;
      const next = this.#step(state, token, position);
      if (!next) return this.#fault(state, token, position);
      state = next;
    }
  }

  /** What follows `token`, if that may stand here. */
  #step(state: State, token: string, position: Position): State | undefined {
    const top = this.#open.at(-1);
    if (top && token === top.end && (state === 'next' || state === `${top.next}?`)) {
      this.#open.pop();
      return this.#after();
    }
    if (state === 'colon') return token === ':' ? 'value' : undefined;
    if (state === 'next') return top && token === ',' ? this.#item(top) : undefined;
    if (state.startsWith('key')) return this.#key(token, position);
    return state === 'end' ? undefined : this.#value(token, position);
  }

  #key(token: string, keyPosition: Position): State | undefined {
    if (!token.startsWith('"') || !isJson(token)) return undefined;
    this.#spot = this.#open.at(-1)?.spot?.parts.get(JSON.parse(token) as string);
    if (this.#spot) this.#spot.keyPosition = keyPosition;
    return 'colon';
  }

  #value(token: string, position: Position): State | undefined {
    const spot = this.#spot;
    if (spot) spot.position = position;
    if (token === '{') return this.#enter({end: '}', next: 'key', spot, index: 0});
    if (token === '[') return this.#enter({end: ']', next: 'value', spot, index: 0});
    return isJson(token) ? this.#after() : undefined;
  }

  #enter(container: Container): State {
    this.#open.push(container);
    return `${this.#item(container)}?`;
  }

  #item(container: Container) {
    this.#spot = container.spot?.parts.get(String(container.index++));
    return container.next;
  }

  #after(): State {
    return this.#open.length ? 'next' : 'end';
  }

  #skipSpace() {
    SPACE.lastIndex = this.#at;
    const [space = ''] = SPACE.exec(this.#text) ?? [];
    for (const {index, 0: found} of space.matchAll(BREAK)) {
      this.#line++;
      this.#lineStart = this.#at + index + found.length;
    }
    this.#at += space.length;
  }

  /** The next sign, word or text in quotes; '' at the end. */
  #token(): string {
    const [text, start] = [this.#text, this.#at];
    if (text[start] === '"') {
      while (++this.#at < text.length && text[this.#at] !== '"') if (text[this.#at] === '\\') this.#at++;
      return text.slice(start, ++this.#at);
    }
    TOKEN.lastIndex = start;
    const [token = ''] = TOKEN.exec(text) ?? [];
    this.#at += token.length;
    return token;
  }

  #fault(state: State, token: string, position: Position): Fault {
    const {end = '', next} = this.#open.at(-1) ?? {};
    let kind = state.replace('?', '') as FaultKind;
    if (FOREIGN.test(token)) kind = 'foreign';
    else if (token.startsWith('"') && !isJson(token)) kind = 'text';
    else if (token.startsWith('<') && !end) kind = 'html';
    else if (token === end && state === next) kind = 'comma';
    return {kind, position, found: shorten(token) || 'the end', end};
  }
}

function isJson(token: string): boolean {
  try {
    JSON.parse(token);
    return true;
  } catch {
    return false;
  }
}
