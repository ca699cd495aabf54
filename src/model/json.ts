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
  readonly expected: string;
}

export type FaultKind =
  | 'empty'
  | 'html'
  | 'trailing-comma'
  | 'comma'
  | 'colon'
  | 'value'
  | 'key'
  | 'quotes'
  | 'comment'
  | 'word'
  | 'unclosed'
  | 'escape'
  | 'bracket'
  | 'end'
  | 'extra';

/** A value whose place in the text is sought, or that holds such values. Of equal keys the last is meant. */
export interface Spot {
  position?: Position;
  keyPosition?: Position;
  /** By key, or index as text. */
  readonly parts: Map<string, Spot>;
}

/** What comes next; with a question mark, the closing bracket may come as well. */
type State = 'value' | 'value?' | 'key' | 'key?' | 'colon' | 'next';

interface Container {
  readonly end: '}' | ']';
  readonly spot: Spot | undefined;
  /** Index of the item that comes next. */
  index: number;
}

const LITERAL = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![^\s,:[\]{}"])/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
/** What begins nothing in JSON, wherever it is met. */
const QUOTE = /^['‘’“”`]/;
const COMMENT = /^[/#]/;
/** What to show of a text at the place of a fault. */
const TOKEN = /"[^"\r\n]*"?|[^\s,:[\]{}"]+|./suy;

/** The first fault of `text`, or undefined if it is JSON; sets the positions of `root` and its parts. */
export function scanJson(text: string, root?: Spot): Fault | undefined {
  return new Scanner(text, root).run();
}

class Scanner {
  readonly #text: string;
  #at = 0;
  #line = 1;
  #lineStart = 0;
  #comma: Position | undefined;
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
      const char = this.#text.charAt(this.#at);
      const top = this.#open.at(-1);
      if (!char && !top && state === 'next') return undefined;
      const next: State | Fault = char ? this.#step(state, char, top) : this.#fault(top ? 'end' : 'empty');
      if (typeof next === 'object') return next;
      state = next;
    }
  }

  #step(state: State, char: string, top: Container | undefined): State | Fault {
    if (state === 'colon') return char === ':' ? this.#pass('value') : this.#fault('colon');
    if (state === 'next') return this.#next(char, top);
    if (char === top?.end) {
      if (state.endsWith('?')) return this.#close();
      if (state === 'key' || char === ']') return this.#fault('trailing-comma', this.#comma);
    }
    return state.startsWith('key') ? this.#key(char, top) : this.#value(char);
  }

  #value(char: string): State | Fault {
    const spot = this.#spot;
    if (spot) spot.position = this.#here();
    if (char === '{') return this.#enter({end: '}', spot, index: 0}, 'key?');
    if (char === '[') return this.#enter({end: ']', spot, index: 0}, 'value?');
    if (char === '"') return this.#string() ?? 'next';
    LITERAL.lastIndex = this.#at;
    if (!LITERAL.test(this.#text)) {
      if (char === '<' && !this.#open.length) return this.#fault('html');
      return this.#fault(',:]}'.includes(char) ? 'value' : 'word');
    }
    this.#at = LITERAL.lastIndex;
    return 'next';
  }

  #key(char: string, top: Container | undefined): State | Fault {
    if (char !== '"') return this.#fault(char === ',' ? 'value' : 'key');
    const [start, keyPosition] = [this.#at, this.#here()];
    const fault = this.#string();
    if (fault) return fault;
    const parts = top?.spot?.parts;
    this.#spot = parts?.get(JSON.parse(this.#text.slice(start, this.#at)) as string);
    if (this.#spot) this.#spot.keyPosition = keyPosition;
    return 'colon';
  }

  #next(char: string, top: Container | undefined): State | Fault {
    if (!top) return this.#fault('extra');
    if (char === top.end) return this.#close();
    if (char !== ',') return this.#fault(char === '}' || char === ']' ? 'bracket' : 'comma');
    this.#comma = this.#here();
    return this.#pass(top.end === ']' ? this.#item(top) : 'key');
  }

  #enter(container: Container, next: State): State {
    this.#open.push(container);
    if (container.end === ']') this.#item(container);
    return this.#pass(next);
  }

  #item(list: Container): State {
    this.#spot = list.spot?.parts.get(String(list.index++));
    return 'value';
  }

  #close(): State {
    this.#open.pop();
    return this.#pass('next');
  }

  #pass(next: State): State {
    this.#at++;
    return next;
  }

  /** Passes over a text in quotes. */
  #string(): Fault | undefined {
    for (let i = this.#at + 1; ; i++) {
      const char = this.#text[i];
      if (char === '"') {
        this.#at = i + 1;
        return undefined;
      }
      if (char === undefined || char === '\n' || char === '\r') return this.#fault('unclosed');
      if (char === '\\' || char < ' ') {
        ESCAPE.lastIndex = i;
        if (!ESCAPE.test(this.#text)) {
          this.#at = i;
          return this.#fault('escape');
        }
        i = ESCAPE.lastIndex - 1;
      }
    }
  }

  #skipSpace() {
    for (; ; this.#at++) {
      const char = this.#text[this.#at];
      if (char === '\n' || (char === '\r' && this.#text[this.#at + 1] !== '\n')) {
        this.#line++;
        this.#lineStart = this.#at + 1;
      } else if (char !== ' ' && char !== '\t' && char !== '\r') return;
    }
  }

  #here(): Position {
    return {line: this.#line, column: this.#at - this.#lineStart + 1};
  }

  #fault(kind: FaultKind, position = this.#here()): Fault {
    TOKEN.lastIndex = this.#at;
    const found = shorten(TOKEN.exec(this.#text)?.[0] ?? '');
    const stray = QUOTE.test(found) ? 'quotes' : COMMENT.test(found) ? 'comment' : undefined;
    return {kind: stray ?? kind, position, found, expected: this.#open.at(-1)?.end ?? ''};
  }
}
