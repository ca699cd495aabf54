import {html, nothing} from 'lit';
import type {Case, Condition, Study} from '../../model/schema.js';
import {markView, predictionText, verdicts} from '../../figure/views/verdict.js';
import type {Words} from '../../figure/words.js';
import type {Cell, Matrix, Part, Placed} from './alliance-matrix.layout.js';
import type {Sentence} from './alliance-matrix.chinese.js';

/** What the parts of the matrix need to draw themselves. */
export interface MatrixContext {
  readonly words: Words<Sentence>;
  readonly study: Study;
  readonly chosen: string | undefined;
  readonly choose: (id: string) => void;
  /** A case of the study as a what-if codes it, which stands in the table beside the case itself. */
  readonly moved?: Case | undefined;
}

/** A table that scrolls in a region of its own where it is wider than its place. */
export const scrolling = (table: unknown) =>
  html`<div class="scroll" role="group" tabindex="0" aria-labelledby="title">${table}</div>`;

/** The outcome matrix, and below it the cases that it cannot place. */
export function matrixTable(
  context: MatrixContext,
  {rowCondition, columnCondition, columns, rows, unplaced}: Matrix,
) {
  const {words} = context;
  return html`${scrolling(
    html`<table part="matrix" aria-labelledby="title">
      <thead>
        <tr>
          ${rowCondition ? html`<th rowspan="2" scope="col">${words.label(rowCondition)}</th>` : nothing}
          <th colspan=${columns.length} scope="colgroup">${words.label(columnCondition)}</th>
        </tr>
        <tr>
          ${columns.map((level) => html`<th scope="col">${words.label(level)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({level, cells}) =>
            html`<tr>
              ${level ? html`<th scope="row">${words.label(level)}</th>` : nothing}
              ${cells.map((cell) => html`<td part="cell">${cellView(context, cell)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>`,
  )}
  ${unplaced.map(({placed, missing}) => unplacedView(context, placed, missing))}`;
}

/** A case that has no place in the table, with the conditions that would give it one. */
export function unplacedView(context: MatrixContext, placed: Placed, missing: readonly Condition[]) {
  const {words} = context;
  const conditions = words.list(missing.map((condition) => words.name(condition)));
  return html`<div part="unplaced">
    ${words.mark(words.say('Not placed ({conditions} unknown)', {conditions}))} ${caseView(context, placed)}
  </div>`;
}

function cellView(context: MatrixContext, {split, parts}: Cell) {
  if (!split) return parts.map((part) => partView(context, part));
  return parts.map(
    (part) =>
      html`<div class="share">
        <small>${context.words.mark(context.words.pair(split, part.level))}</small>
        ${partView(context, part)}
      </div>`,
  );
}

function partView(context: MatrixContext, {prediction, cases}: Part) {
  const {words, study} = context;
  return html`${
    study.rules
      ? html`<div part="prediction" class=${prediction.outcomes.length ? '' : 'empty'}>
          ${words.mark(predictionText(words, study, prediction))}
        </div>`
      : observedView(context, cases)
  }
  ${
    cases.length
      ? cases.map((placed) => caseView(context, placed))
      : html`<div class="empty">${words.say('no case')}</div>`
  }`;
}

/** Without rules the table is an empirical typology: what was observed stands where a prediction would. */
function observedView({words, study: {outcome}}: MatrixContext, cases: readonly Placed[]) {
  const observed =
    outcome?.levels.filter(({id}) => cases.some(({evaluation}) => evaluation.observed === id)) ?? [];
  return observed.length
    ? html`<div part="prediction">${words.mark(words.list(observed.map((level) => words.name(level))))}</div>`
    : nothing;
}

/** A case as a button, with its mark, its period, and the conditions that nothing else shows. */
export function caseView(context: MatrixContext, {item, evaluation, further}: Placed) {
  const {words, study, chosen, choose, moved} = context;
  if (item === moved)
    return html`<div part="moved">${words.label(item)}${' '}<small>${words.say('what if')}</small></div>`;
  return html`<button
    part="case"
    type="button"
    class=${item.id === moved?.id ? 'origin' : ''}
    aria-pressed=${item.id === chosen}
    @click=${() => choose(item.id)}
  >
    ${
      study.rules
        ? html`${markView(evaluation.verdict)}<span class="hidden"
              >${words.say(verdicts[evaluation.verdict][1])}</span
            >`
        : nothing
    }
    <span>${words.label(item)}</span>
    ${item.id === moved?.id ? html`<small>${words.say('as coded')}</small>` : nothing}
    ${item.period ? html`<small>${endsOf(words.date(item.period))}</small>` : nothing}
    ${further.map(({condition, level}) => html`<small>${words.mark(words.pair(condition, level))}</small>`)}
  </button>`;
}

/** Chinese has no spaces at which a period could wrap between its ends. */
const endsOf = (period: string) => period.split(/(?=至)/).map((end) => html`<span>${end}</span>`);
