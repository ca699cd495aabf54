/** Reads tables and lists inside a tag as plain cells, which `model/import` makes studies of. */
import type {Cell, HeaderCell, Item, Link} from '../model/import/cells.js';
import type {Table} from '../model/import/table.js';
import {safeHref} from './links.js';

/** Nobody writes wider tables, and a cell may claim to span a thousand columns. */
const MAX_COLUMNS = 100;

const UNSEEN = 'script,style,template,rt,rp';
const LISTS = 'ul,ol,dl';
const BLOCKS = 'p,div,br,h1,h2,h3,h4,h5,h6,blockquote,pre';

/** What leads to a note: a raised number, letter or sign, or such a thing in brackets at the end of a cell. */
const RAISED = /^[[(]?(\d[\d,\s]{0,8}|[a-z]|[*†‡§¶]+)[\])]?$/i;
const LAST = /(?<=\S)\s*(\[(\d{1,3}|[a-z])\]|[*†‡§¶]+)$/;
/** After these a raised number is a power. */
const UNIT = /(^|[\s\d(/])[kcm]?m$/;

/** Stands around the words of a link, until it is known whether they are wanted; no page has it in its text. */
const EDGE = '\u0001';

// A server that reads a page has no `Node` to name them.
const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

/** What `element` says, without the lists in it. */
export function cellOf(element: Element): Cell {
  const links: Link[] = [];
  let date: string | undefined;
  let dateText: string | undefined;
  const words = (node: Node): string => {
    if (node.nodeType === TEXT_NODE) return (node as Text).data;
    if (!isElement(node) || node.matches(`${UNSEEN},${LISTS}`)) return '';
    const inside = [...node.childNodes].map(words).join('');
    if (node.matches(BLOCKS)) return ` ${inside} `;
    if (
      node.localName === 'sup' &&
      RAISED.test(inside) &&
      !UNIT.test(node.previousSibling?.textContent ?? '')
    )
      return '';
    if (node.localName === 'time' && date === undefined)
      [date, dateText] = [node.getAttribute('datetime')?.trim(), tidy(inside)];
    const address = node.localName === 'a' && node.getAttribute('href');
    if (!address) return inside;
    // A mark that leads to a note of the same page is no source.
    if (address.startsWith('#')) return '';
    const href = safeHref((node as HTMLAnchorElement).href);
    if (!href) return inside;
    links.push({href, text: tidy(inside)});
    return EDGE + inside + EDGE;
  };
  const raw = [...element.childNodes].map(words).join('');
  const [whole = '', text = ''] = [EDGE, `${EDGE}[^${EDGE}]*${EDGE}`].map((pattern) =>
    tidy(raw.replace(new RegExp(pattern, 'g'), '').replace(/\(\s*\)|（\s*）/g, '')),
  );
  return {text: text || links.map((link) => link.text).join(', '), whole, date, dateText, links};
}

/** A cell that spans several stands in each of them. */
export function tableOf(table: HTMLTableElement): Table {
  const grid: HeaderCell[][] = [];
  const lines = [...table.rows].filter(({parentElement}) => parentElement !== table.tFoot);
  lines.forEach((line, y) => {
    grid[y] ??= [];
    for (const td of line.cells) {
      const {levels, outcome} = td.dataset;
      const read = cellOf(td);
      const cell = {...read, text: read.text.replace(LAST, ''), levels, isOutcome: outcome !== undefined};
      let x = 0;
      while (grid[y][x]) x++;
      const [right, below] = [Math.min(x + td.colSpan, MAX_COLUMNS), td.rowSpan || Infinity];
      for (; x < right; x++)
        for (let at = y; at < Math.min(y + below, lines.length); at++) (grid[at] ??= [])[x] = cell;
    }
  });
  const above = headOf(table, lines);
  const header = grid[above - 1] ?? [];
  const title = table.caption ?? table.closest('figure')?.querySelector('figcaption');
  return {
    caption: title ? cellOf(title).whole! : '',
    header,
    // A single cell across the table is a heading or a note, and no case; its row still counts.
    rows: grid
      .map((row) => (header.length > 1 && row.every((cell) => cell === row[0]) ? [] : row))
      .slice(above),
    above,
  };
}

/** How many rows name the columns: those that are marked for it, or that have nothing but names. */
function headOf(table: HTMLTableElement, lines: readonly HTMLTableRowElement[]): number {
  const marked = table.tHead?.rows.length;
  const named = lines.findIndex(
    ({cells}) => cells.length < 2 || [...cells].some(({localName}) => localName === 'td'),
  );
  return marked || Math.max(named, 1);
}

/** The items of a list; of a `<dl>` the terms, each with what is told of it under it. */
export function itemsOf(list: Element): Item[] {
  type Read = Cell & {children: Item[]};
  const items: Read[] = [];
  let terms: Read[] = [];
  const read = (parent: Element) => {
    for (const child of parent.children) {
      // Groups of terms may stand in a <div>.
      if (child.localName === 'div') read(child);
      const item = {...cellOf(child), children: listsIn(child).flatMap(itemsOf)};
      // What is told of several terms is told of each.
      if (child.localName === 'dd') for (const term of terms) term.children.push(item);
      else if (/^(li|dt)$/.test(child.localName)) {
        terms = child.previousElementSibling?.localName === 'dt' ? [...terms, item] : [item];
        items.push(item);
      }
    }
  };
  read(list);
  return items;
}

const isElement = (node: Node): node is Element => node.nodeType === ELEMENT_NODE;

/** The outermost lists in an item. */
const listsIn = (item: Element) =>
  [...item.querySelectorAll(LISTS)].filter((list) => list.parentElement?.closest('li,dd,dt') === item);

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
