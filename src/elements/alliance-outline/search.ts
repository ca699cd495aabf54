import {text} from '../../model/text.js';
import type {Branch} from './branches.js';

/** The branches that say `query` in the reader's language, whatever the case of its letters. */
export function hitsOf(all: readonly Branch[], query: string, language: string): readonly Branch[] {
  const wanted = query.trim().toLowerCase();
  if (!wanted) return [];
  return all.filter(({node: {label, description, note, display}}) =>
    [label, description, note, display].some((part) =>
      text(part, language).value.toLowerCase().includes(wanted),
    ),
  );
}
