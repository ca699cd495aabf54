/** Studies to lay out, and layouts as text, one line a row. */
import {
  layOut,
  type Cell,
  type Matrix,
  type Part,
} from '../../src/elements/alliance-matrix/alliance-matrix.layout.js';
import type {Case, Rule, Study} from '../../src/model/schema.js';
import {condition} from '../support/theories.js';

export const x = condition('x', 'low', 'high');
export const y = condition('y', 'low', 'high');
export const z = condition('z', 'low', 'high');
export const w = condition('w', 'low', 'high');

export const item = (id: string, values: Record<string, string> = {}, outcome?: string): Case => ({
  id,
  values,
  ...(outcome && {outcome}),
});

/** The matrix of `study` between two of its conditions, by default the first down the side and the second on top. */
export function matrixOf(study: Study, rows?: string, columns?: string): Matrix {
  const {conditions = []} = study;
  const byId = (id: string | undefined) => conditions.find((one) => one.id === id);
  return layOut(study, byId(rows) ?? conditions[0], byId(columns) ?? conditions[1]!);
}

const names = (cases: readonly Case[]) => cases.map(({id}) => id).join(' ');

/** "z=high: all (a b)"; a prediction that hangs on something unknown ends with "?". */
function sketchPart({split}: Cell, {level, prediction, cases}: Part): string {
  const share = split ? `${split.id}=${level?.id ?? 'unknown'}: ` : '';
  const outcomes = prediction.outcomes.join('/') || 'silent';
  return `${share}${outcomes}${prediction.determinate ? '' : '?'} (${names(cases)})`;
}

/** Each row as its level, then a text for each of its cells. */
export const sketch = ({rows}: Matrix) =>
  rows.map(({level, cells}) => [
    level?.id,
    ...cells.map((cell) => cell.parts.map((part) => sketchPart(cell, part)).join(', ')),
  ]);

export const unplaced = ({unplaced}: Matrix) =>
  unplaced.map(({item, missing}) => [item.id, missing.map(({id}) => id)]);

/** A rule for, and a case in, the cell of high x and high y. */
export const both = (when: Rule['when'], then: Rule['then']): Rule => ({
  when: {x: 'high', y: 'high', ...when},
  then,
});
export const here = (id: string, values: Record<string, string>) =>
  item(id, {x: 'high', y: 'high', ...values});
