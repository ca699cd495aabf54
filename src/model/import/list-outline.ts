/** Outlines as nested lists. */
import {dateFault} from '../date.js';
import {Links, said, type Item} from './cells.js';
import {made, type Made} from './made.js';

interface Node {
  readonly id: string;
  readonly label: string;
  readonly children: readonly Node[];
}

/** What stands under an item stands under its point; a single item at the top is the root. */
export function listToOutline(items: readonly Item[]): Made {
  const links = new Links();
  const node = (item: Item, id: string): Node => ({
    id,
    label: said(item),
    ...(item.date && !dateFault(item.date) && {date: item.date}),
    ...links.cite(item),
    children: (item.children ?? []).map((child, i) => node(child, `${id}.${i + 1}`)),
  });
  const nodes = items.map((item, i) => node(item, `${i + 1}`));
  const [root, second] = nodes;
  const outline = second ? {id: 'outline', label: '', children: nodes} : root;
  return made(outline && {title: outline.label, outline}, links);
}
