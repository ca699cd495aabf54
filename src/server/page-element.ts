/** The page as a parser sees it, with as much of the DOM as figures use to read what stands in their tags. */
import type {DefaultTreeAdapterMap} from 'parse5';
import {matcherOf} from './selectors.js';

type Node = DefaultTreeAdapterMap['node'];
type Parent = DefaultTreeAdapterMap['parentNode'];
export type ParsedElement = DefaultTreeAdapterMap['element'];

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;
const COMMENT_NODE = 8;

const wrapped = new WeakMap<Node, PageNode>();

/** The one wrapper of `node`, so that the same node is always the same object. */
function wrap(node: Node): PageNode {
  const made = wrapped.get(node) ?? ('tagName' in node ? new PageElement(node) : new PageNode(node));
  wrapped.set(node, made);
  return made;
}

export const pageElement = (node: ParsedElement) => wrap(node) as PageElement;

const isElement = (node: PageNode): node is PageElement => node instanceof PageElement;

/** Text, a comment, or an element. */
export class PageNode {
  readonly node: Node;

  constructor(node: Node) {
    this.node = node;
  }

  get nodeType(): number {
    if ('tagName' in this.node) return ELEMENT_NODE;
    return this.node.nodeName === '#text' ? TEXT_NODE : COMMENT_NODE;
  }

  get data(): string {
    return 'value' in this.node ? this.node.value : '';
  }

  get parentElement(): PageElement | null {
    const parent = 'parentNode' in this.node ? this.node.parentNode : null;
    return parent && 'tagName' in parent ? pageElement(parent) : null;
  }

  get nextSibling(): PageNode | null {
    const siblings = ('parentNode' in this.node && this.node.parentNode?.childNodes) || [];
    const next = siblings[siblings.indexOf(this.node as never) + 1];
    return next ? wrap(next) : null;
  }

  get previousSibling(): PageNode | null {
    const siblings = ('parentNode' in this.node && this.node.parentNode?.childNodes) || [];
    const before = siblings[siblings.indexOf(this.node as never) - 1];
    return before ? wrap(before) : null;
  }

  get textContent(): string {
    return this.nodeType === TEXT_NODE ? this.data : '';
  }
}

export class PageElement extends PageNode {
  declare readonly node: ParsedElement;

  get localName() {
    return this.node.tagName;
  }

  get childNodes(): PageNode[] {
    return this.node.childNodes.map(wrap);
  }

  get children(): PageElement[] {
    return this.childNodes.filter(isElement);
  }

  get previousElementSibling(): PageElement | null {
    const siblings = this.parentElement?.children ?? [];
    return siblings[siblings.indexOf(this) - 1] ?? null;
  }

  override get textContent(): string {
    return this.childNodes.map((child) => child.textContent).join('');
  }

  getAttribute(name: string): string | null {
    return this.node.attrs.find((one) => one.name === name)?.value ?? null;
  }

  hasAttribute(name: string) {
    return this.getAttribute(name) !== null;
  }

  get dataset(): Readonly<Record<string, string>> {
    const data = this.node.attrs.filter(({name}) => name.startsWith('data-'));
    return Object.fromEntries(data.map(({name, value}) => [name.slice('data-'.length), value]));
  }

  /** Where a link leads; as it stands, since only a browser knows the page's own address. */
  get href() {
    return this.getAttribute('href') ?? '';
  }

  matches(selector: string) {
    return matcherOf(selector)(this);
  }

  closest(selector: string): PageElement | null {
    const test = matcherOf(selector);
    if (test(this)) return this;
    let at = this.parentElement;
    while (at && !test(at)) at = at.parentElement;
    return at;
  }

  querySelectorAll(selector: string): PageElement[] {
    const test = matcherOf(selector);
    return elementsIn(this.node).filter((one) => one !== this && test(one));
  }

  querySelector(selector: string): PageElement | null {
    return this.querySelectorAll(selector)[0] ?? null;
  }

  getRootNode() {
    let root: Parent = this.node;
    while ('parentNode' in root && root.parentNode) root = root.parentNode;
    return {
      getElementById: (id: string) => elementsIn(root).find((one) => one.getAttribute('id') === id) ?? null,
    };
  }

  // Of tables.

  get #rowGroups() {
    return this.children.filter((child) => /^(thead|tbody|tfoot)$/.test(child.localName));
  }

  #child(tag: string): PageElement | null {
    return this.children.find(({localName}) => localName === tag) ?? null;
  }

  get caption() {
    return this.#child('caption');
  }

  get tHead() {
    return this.#child('thead');
  }

  get tFoot() {
    return this.#child('tfoot');
  }

  /** Of a table or of a part of it; a head's rows come first, those of a foot last. */
  get rows(): PageElement[] {
    const own = this.children.filter(({localName}) => localName === 'tr');
    const groups = this.#rowGroups;
    const rowsOf = (...tags: string[]) =>
      groups.filter(({localName}) => tags.includes(localName)).flatMap(({rows}) => rows);
    return [...rowsOf('thead'), ...own, ...rowsOf('tbody'), ...rowsOf('tfoot')];
  }

  get cells() {
    return this.children.filter(({localName}) => /^t[dh]$/.test(localName));
  }

  get colSpan() {
    return this.#span('colspan') || 1;
  }

  get rowSpan() {
    return this.#span('rowspan') ?? 1;
  }

  #span(name: string): number | undefined {
    const [digits] = /^\s*\d+/.exec(this.getAttribute(name) ?? '') ?? [];
    return digits === undefined ? undefined : Number(digits);
  }
}

/** Every element under `parent` and itself, in the order of the page; not what a `<template>` holds. */
export function elementsIn(parent: Parent): PageElement[] {
  const found: PageElement[] = [];
  const rest: Node[] = [parent];
  while (rest.length) {
    const node = rest.pop()!;
    if ('tagName' in node) found.push(pageElement(node));
    // Not all at once: more arguments than a call can have are no rarity among the children of a table.
    if ('childNodes' in node) for (const child of [...node.childNodes].reverse()) rest.push(child);
  }
  return found;
}
