import type {Problem} from '../model/index.js';
import {oneLine, type Paint} from './terminal.js';

/** `study.json:12:5: error: …`, as editors and other programs know to follow. */
export function problemLines(file: string, problems: readonly Problem[], paint: Paint): string[] {
  return problems.map(({severity, line, column, message}) => {
    const place = [oneLine(file), ...(line ? [line, column ?? 1] : [])].join(':');
    const word = paint(severity === 'error' ? 'red' : 'yellow', severity);
    return `${place}: ${word}: ${oneLine(message)}`;
  });
}

/** "1 error, 2 warnings". */
export function countOf(problems: readonly Problem[]): string {
  if (!problems.length) return 'no problems';
  const errors = problems.filter(hasCost).length;
  const counts = [
    [errors, 'error'],
    [problems.length - errors, 'warning'],
  ] as const;
  return counts
    .filter(([count]) => count)
    .map(([count, word]) => `${count} ${word}${count > 1 ? 's' : ''}`)
    .join(', ');
}

/** An error lost something of what the author wrote. */
export const hasCost = ({severity}: Problem) => severity === 'error';
