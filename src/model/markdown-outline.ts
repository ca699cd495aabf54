/**
 * An outline from a nested list in Markdown: what is indented deeper than an item stands under it. A heading before
 * the list is the root; without one, a single item at the top is, and several stand under a root without a label.
 */
import {finish} from './gaps.js';
import type {Position} from './json.js';
import type {MessageKey} from './messages.js';
import {MAX_DEPTH} from './plain-data.js';
import {plainText} from './plain-text.js';
import type {Problem} from './problem.js';
import {MAX_PROBLEMS, Problems} from './problems.js';
import {show} from './quote.js';
import type {OutlineNode} from './schema.js';

/** What only an outline in Markdown can have wrong. */
export const markdownMessages = {
  'markdown.empty': 'There is no list: an outline is lines such as "- a point", indented under one another.',
  'markdown.line': '{at} is left out: write it as an item of the list, such as "- a point".',
} as const;

export interface MarkdownOutline {
  /** Frozen; absent if the text has no list. */
  readonly outline?: OutlineNode;
  /** At most 100, in the order of the lines; the last then counts the rest. */
  readonly problems: readonly Problem[];
}

const HEADING = /^ {0,3}#{1,6}[ \t]+(.*)$/;
const ITEM = /^([ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]+(.*)$/;

interface Draft {
  readonly id: string;
  label: string;
  children?: Draft[];
}

/** Never throws: lines that are neither the heading nor items are told and left out. */
export function outlineOfMarkdown(text: string): MarkdownOutline {
  const reader = new Reader();
  // What a site generator is told at the top of a file is no part of the outline; its lines still count.
  const told = text.replace(/^\uFEFF?---[ \t]*\r?\n[^]*?\n---[ \t]*(?=\r?\n|$)/, (front) =>
    front.replace(/[^\r\n]/g, ''),
  );
  const lines = told.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  lines.forEach((line, i) => {
    if (line.trim()) reader.read(line, i + 1);
  });
  return reader.finish();
}

class Reader {
  readonly #root: Draft = {id: 'outline', label: ''};
  /** The items that the next line may stand under, each within the one before it, from the root on. */
  readonly #open = [{indent: -1, node: this.#root}];
  /** How far the item is indented that stands too deep, while what stands under it is passed over. */
  #tooDeep = Infinity;
  readonly #problems = new Problems(markdownMessages);
  readonly #positions: Position[] = [];

  read(line: string, number: number): void {
    const [, heading] = HEADING.exec(line) ?? [];
    const isFirst = !this.#root.label && !this.#root.children && !this.#positions.length;
    if (isFirst && heading) this.#root.label = plainText(heading.replace(/[ \t]#+[ \t]*$/, ''));
    else this.#readItem(line, number);
  }

  finish(): MarkdownOutline {
    const {label, children} = this.#root;
    if (!children) this.#report('markdown.empty', 1, '');
    const problems = this.#problems
      .list()
      .map((problem, i) => (problem.code === 'more' ? problem : {...problem, ...this.#positions[i]}));
    if (!children) return {problems};
    const root = !label && children.length === 1 ? children[0] : this.#root;
    return {outline: finish(root) as OutlineNode, problems};
  }

  #readItem(line: string, number: number): void {
    const [, space = '', rest = ''] = ITEM.exec(line) ?? [];
    const label = plainText(rest);
    if (!label) return this.#report('markdown.line', number, line);
    const indent = widthOf(space);
    if (indent > this.#tooDeep) return;
    this.#tooDeep = Infinity;
    while (this.#parent.indent >= indent) this.#open.pop();
    if (this.#open.length < MAX_DEPTH) this.#add(label, indent);
    else {
      this.#tooDeep = indent;
      this.#report('nesting', number, line);
    }
  }

  get #parent() {
    return this.#open.at(-1)!;
  }

  #add(label: string, indent: number): void {
    const {node} = this.#parent;
    const place = (node.children ??= []).length + 1;
    const child = {id: node === this.#root ? `${place}` : `${node.id}.${place}`, label};
    node.children.push(child);
    this.#open.push({indent, node: child});
  }

  #report(key: MessageKey, line: number, text: string): void {
    const limit = String(MAX_DEPTH);
    this.#problems.report(key, undefined, () => ({at: show(text.trim()), limit}));
    // More are not listed.
    if (this.#positions.length < MAX_PROBLEMS) {
      this.#positions.push({line, column: Math.max(text.search(/\S/), 0) + 1});
    }
  }
}

/** In columns, where a tab goes to the next multiple of four. */
function widthOf(space: string): number {
  let width = 0;
  for (const character of space) width = character === '\t' ? width - (width % 4) + 4 : width + 1;
  return width;
}
