/** Suggestions for misspelled keys and ids. */
import {shorten} from './quote.js';

/** So that a study of many thousand ids is not searched for every one of its misspellings. */
const MAX_CANDIDATES = 1000;
const MAX_LENGTH = 60;
const MAX_LISTED = 8;

/** What helps to mend `word`: the nearest of `candidates`, else all of them if they are few. */
export function suggest(word: string, candidates: Iterable<string>) {
  const known = [...candidates];
  const near = nearest(word, known);
  const isFew = near === undefined && known.length > 0 && known.length <= MAX_LISTED;
  return {nearest: near, known: isFew ? shorten(known.join(', ')) : undefined};
}

/** The candidate that differs least from `word`, by at most one letter in three and whatever the case. */
export function nearest(word: string, candidates: readonly string[] = []): string | undefined {
  let best: string | undefined;
  let least = Infinity;
  for (const candidate of candidates.slice(0, MAX_CANDIDATES)) {
    const longer = Math.max(word.length, candidate.length);
    if (longer > MAX_LENGTH) continue;
    const edits = distance(word.toLowerCase(), candidate.toLowerCase());
    if (edits > longer / 3 || edits >= least) continue;
    best = candidate;
    least = edits;
  }
  return best;
}

/** Letters to add, drop or replace (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({length: b.length + 1}, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = Number(row[j - 1]) + Number(a[i - 1] !== b[j - 1]);
      next.push(Math.min(Number(row[j]) + 1, Number(next[j - 1]) + 1, replaced));
    }
    row = next;
  }
  return Number(row[b.length]);
}
