/** Reads tables and lists inside a tag as plain cells, which `model/import` makes studies of. */
import type {Cell, HeaderCell, Item, Link} from '../model/import/cells.js';
import type {Table} from '../model/import/table.js';
import {safeHref} from './links.js';

/** Nobody writes wider tables, and a cell may claim to span a thousand columns. */
const MAX_COLUMNS = 100;

const UNSEEN = 'script,style,template,rt,rp';
const LISTS = 'ul,ol,dl';

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
    if (node.localName === 'br') return ' ';
    const inside = [...node.childNodes].map(words).join('');
    if (node.localName === 'time' && date === undefined)
      [date, dateText] = [node.getAttribute('datetime')?.trim(), tidy(inside)];
    const address = node.localName === 'a' && node.getAttribute('href');
    if (!address) return inside;
    // A mark that leads to a note of the same page is no source.
    if (address.startsWith('#')) return '';
    const href = safeHref((node as HTMLAnchorElement).href);
    if (!href) return inside;
    links.push({href, text: tidy(inside)});
    return '';
  };
  const text = tidy([...element.childNodes].map(words).join(''));
  return {text: text || links.map((link) => link.text).join(', '), date, dateText, links};
}

/** A cell that spans several stands in each of them. */
export function tableOf(table: HTMLTableElement): Table {
  const grid: HeaderCell[][] = [];
  const lines = [...table.rows].filter(({parentElement}) => parentElement !== table.tFoot);
  lines.forEach((line, y) => {
    grid[y] ??= [];
    for (const td of line.cells) {
      const {levels, outcome} = td.dataset;
      const cell = {...cellOf(td), levels, isOutcome: outcome !== undefined};
      let x = 0;
      while (grid[y][x]) x++;
      const [right, below] = [Math.min(x + td.colSpan, MAX_COLUMNS), td.rowSpan || Infinity];
      for (; x < right; x++)
        for (let at = y; at < Math.min(y + below, lines.length); at++) (grid[at] ??= [])[x] = cell;
    }
  });
  const above = Math.max(table.tHead?.rows.length ?? 0, 1);
  const title = table.caption ?? table.closest('figure')?.querySelector('figcaption');
  return {
    caption: tidy(title?.textContent ?? ''),
    header: grid[above - 1] ?? [],
    rows: grid.slice(above),
    above,
  };
}

/** The items of a list; of a `<dl>` the terms, each with what is told of it under it. */
export function itemsOf(list: Element): Item[] {
  const items: (Cell & {children: Item[]})[] = [];
  const read = (parent: Element) => {
    for (const child of parent.children) {
      // Groups of terms may stand in a <div>.
      if (child.localName === 'div') read(child);
      const item = {...cellOf(child), children: listsIn(child).flatMap(itemsOf)};
      if (child.localName === 'dd') items.at(-1)?.children.push(item);
      else if (/^(li|dt)$/.test(child.localName)) items.push(item);
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
