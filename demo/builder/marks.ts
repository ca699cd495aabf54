/** Where in a text a problem is marked. */
import type {Problem} from '../../src/model/problem.js';

/** From the problem's place to the end of the word, text or line that begins there; never an empty span. */
export function spanOf(text: string, {line = 1, column = 1}: Pick<Problem, 'line' | 'column'>) {
  let start = 0;
  for (let at = 1; at < line; at++) start = text.indexOf('\n', start) + 1 || text.length;
  const end = text.indexOf('\n', start);
  const lineEnd = end < 0 ? text.length : end;
  const from = Math.min(start + column - 1, lineEnd);
  const marked = /^(?:"(?:\\.|[^"\\])*"|[\w.+-]+|.)/.exec(text.slice(from, lineEnd))?.[0] ?? '';
  const to = from + marked.length;
  return to > from ? {from, to} : {from: Math.max(0, from - 1), to: from};
}
