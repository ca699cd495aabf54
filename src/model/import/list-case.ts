/** One case as a list of terms, or of items such as "Dependence: high". */
import type {Cell, Item} from './cells.js';
import type {Table} from './table.js';

const NAMES = /^(case|title|案例|标题)$/i;

/** As a table of one row, since it then means the same. What the case is called stands in an item, or is `heading`. */
export function listToCase(items: readonly Item[], heading = ''): Table {
  const pairs = items.map((item): [Cell, Cell] => {
    const [told, ...more] = item.children ?? [];
    if (told) return [{text: item.text}, {...told, text: [told, ...more].map(({text}) => text).join(', ')}];
    const [, name = item.text, level = ''] = /^([^:：]+)[:：]\s*(.*)$/.exec(item.text) ?? [];
    return [{text: name}, {...item, text: level}];
  });
  const [, named] = pairs.find(([{text}]) => NAMES.test(text)) ?? [];
  const coded = pairs.filter(([, level]) => level !== named);
  const name = {...named, text: heading || named?.text || '1'};
  return {
    caption: name.text,
    header: [{text: ''}, ...coded.map(([{text}]) => ({text}))],
    rows: [[name, ...coded.map(([, level]) => level)]],
    isOrdered: false,
  };
}
