import {html, nothing} from 'lit';
import type {Case, Condition, Level, Study} from '../../model/schema.js';
import {markView, predictionView, verdicts} from '../../figure/views/verdict.js';
import type {Words} from '../../figure/words.js';
import {levelOf, type Cell, type Matrix, type Part} from './alliance-matrix.layout.js';
import type {Sentence} from './alliance-matrix.chinese.js';
import {evaluationsOf} from './evaluations.js';

/** What the parts of the matrix need to draw themselves. */
export interface MatrixContext {
  readonly words: Words<Sentence>;
  readonly study: Study;
  readonly chosen: string | undefined;
  readonly choose: (id: string) => void;
  /** A case of the study as a what-if codes it, which stands in the table beside the case itself. */
  readonly moved?: Case | undefined;
}

/**
 * A table that scrolls in a region of its own where it is wider than its place. Its roles are said because a sheet may
 * lay its rows out otherwise.
 */
export const tableView = (part: string, head: unknown, rows: unknown) =>
  html`<div class="scroll" role="group" tabindex="0" aria-labelledby="title">
    <table part=${part} role="table" aria-labelledby="title">
      <thead role="rowgroup">
        ${head}
      </thead>
      <tbody role="rowgroup">
        ${rows}
      </tbody>
    </table>
  </div>`;

/** The head of a table that two conditions span: that down the side, that along the top, and its levels. */
export const headView = (
  words: Words<Sentence>,
  row: Condition | undefined,
  column: Condition,
  columns: readonly Level[],
) =>
  html`<tr>
      ${row ? html`<th rowspan="2" scope="col">${words.label(row)}</th>` : nothing}
      <th colspan=${columns.length} scope="colgroup">${words.label(column)}</th>
    </tr>
    <tr>
      ${columns.map((level) => html`<th scope="col">${words.label(level)}</th>`)}
    </tr>`;

/** The outcome matrix, and below it the cases that it cannot place. */
export function matrixTable(
  context: MatrixContext,
  {rowCondition, columnCondition, columns, rows, unplaced, others}: Matrix,
) {
  const {words} = context;
  return html`${tableView(
    'matrix',
    headView(words, rowCondition, columnCondition, columns),
    rows.map(
      ({level, cells}) =>
        html`<tr>
          ${level ? html`<th scope="row">${words.label(level)}</th>` : nothing}
          ${cells.map((cell) => html`<td part="cell">${cellView(context, cell)}</td>`)}
        </tr>`,
    ),
  )}
  ${unplaced.map(({item, missing}) => unplacedView(context, item, missing, others))}`;
}

/** A case that has no place in the table, with the conditions that would give it one. */
export function unplacedView(
  context: MatrixContext,
  item: Case,
  missing: readonly Condition[],
  further?: readonly Condition[],
) {
  const {words} = context;
  const conditions = words.names(missing);
  return html`<div part="unplaced">
    ${words.tell('Not placed ({conditions} unknown)', {conditions})} ${caseView(context, item, further)}
  </div>`;
}

function cellView(context: MatrixContext, {split, parts, further}: Cell) {
  return parts.map((part) =>
    split
      ? html`<div class="share">
          <small>${context.words.mark(context.words.pair(split, part.level))}</small>
          ${partView(context, part, further)}
        </div>`
      : partView(context, part, further),
  );
}

function partView(context: MatrixContext, {prediction, cases}: Part, further: readonly Condition[]) {
  const {words, study} = context;
  // Without rules the table is an empirical typology: what was observed stands where a prediction would.
  const observed = study.outcome?.levels.filter(({id}) => cases.some(({outcome}) => outcome === id)) ?? [];
  const head = study.rules ? predictionView(words, study, prediction) : words.mark(words.names(observed));
  return html`${
    study.rules || observed.length
      ? html`<div part="prediction" class=${study.rules && !prediction.outcomes.length ? 'empty' : ''}>
          ${head}
        </div>`
      : nothing
  }
  ${
    cases.length
      ? cases.map((item) => caseView(context, item, further))
      : html`<div class="empty">${words.say('no case')}</div>`
  }`;
}

/** A case as a button, with its mark, its period, and the conditions that nothing else shows. */
export function caseView(context: MatrixContext, item: Case, further: readonly Condition[] = []) {
  const {words, study, chosen, choose, moved} = context;
  if (item === moved)
    return html`<div part="moved">${words.label(item)}${' '}<small>${words.say('what if')}</small></div>`;
  const verdict = study.rules && evaluationsOf(study).evaluations.get(item)?.verdict;
  return html`<button
    part="case"
    type="button"
    class=${item.id === moved?.id ? 'origin' : ''}
    aria-pressed=${item.id === chosen}
    @click=${() => choose(item.id)}
  >
    ${
      verdict
        ? html`${markView(verdict)}<span class="hidden">${words.say(verdicts[verdict][1])}</span>`
        : nothing
    }
    <span>${words.label(item)}</span>
    ${item.id === moved?.id ? html`<small>${words.say('as coded')}</small>` : nothing}
    ${item.period && html`<small>${endsOf(words.date(item.period))}</small>`}
    ${further.map(
      (condition) => html`<small>${words.mark(words.pair(condition, levelOf(item, condition)))}</small>`,
    )}
  </button>`;
}

/** Chinese, Japanese and Korean have no space at which a period could wrap between its ends. */
const endsOf = (period: string) =>
  period.split(/(?=至)|(?<=\S[～~])/).map((end) => html`<span>${end}</span>`);
