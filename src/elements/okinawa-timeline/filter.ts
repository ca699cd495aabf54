import {formatDate} from '../../model/format-date.js';
import {text} from '../../model/text.js';
import type {Board, Lane} from './entries.js';
import type {Shown} from './scene.js';

const fold = (words: string) => words.normalize('NFKC').toLowerCase();

/** The lanes that are not hidden, with those of their entries that have each word of `query` in date or text. */
export function filtered(
  {lanes}: Board,
  language: string,
  query: string,
  hidden: ReadonlySet<Lane>,
): Shown[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const has = ({date, display, label, note}: Lane['entries'][number]['item']) => {
    const said = [display, label, note].map((one) => text(one, language).value);
    const all = fold([date, formatDate(date, language), ...said].join('\n'));
    return words.every((word) => all.includes(word));
  };
  return lanes
    .filter((lane) => !hidden.has(lane))
    .map((lane) => ({
      lane,
      entries: words.length ? lane.entries.filter(({item}) => has(item)) : lane.entries,
    }))
    .filter(({entries}) => entries.length);
}
