import {html, nothing} from 'lit';
import {evaluateCase} from '../../model/evaluate.js';
import {truthTable, type Row} from '../../model/truth-table.js';
import {alternatives, predictionText} from '../../figure/views/verdict.js';
import {caseView, scrolling, unplacedView, type MatrixContext} from './matrix-table.js';

/** The truth table behind the matrix: every configuration with its cases, or that it has none. */
export function truthTableView(context: MatrixContext) {
  const {words, study} = context;
  const {conditions, rows, incomplete, complete} = truthTable(study);
  const heads = [
    ...conditions.map((condition) => words.label(condition)),
    ...(study.rules ? [words.say('Predicted')] : []),
    words.say('Observed'),
    words.say('Cases'),
  ];
  return html`${complete ? nothing : html`<p>${words.say('Too many configurations to list: these are the ones observed.')}</p>`}
  ${scrolling(
    html`<table part="truth-table" role="table" aria-labelledby="title">
      <thead role="rowgroup">
        <tr role="row">
          ${heads.map((head) => html`<th role="columnheader" scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map((row) => rowView(context, row))}
      </tbody>
    </table>`,
  )}
  ${incomplete.map(({case: item, missing}) =>
    unplacedView(
      context,
      {item, evaluation: evaluateCase(study, item), further: []},
      conditions.filter(({id}) => missing.includes(id)),
    ),
  )}`;
}

function rowView(context: MatrixContext, {values, kind, outcomes, prediction, cases, possible}: Row) {
  const {words, study} = context;
  const {conditions = [], rules, outcome} = study;
  const perhaps = words.list(possible.map((item) => words.name(item)));
  // The roles are said because a sheet lays the rows out as grids where there is little room.
  return html`<tr role="row" class=${kind}>
    ${conditions.map(({id, levels}) => html`<td role="cell">${words.mark(alternatives(words, values[id] ?? '', levels))}</td>`)}
    ${rules ? html`<td role="cell">${words.mark(predictionText(words, study, prediction))}</td>` : nothing}
    <td role="cell">
      ${words.mark(words.list(outcomes.map((id) => alternatives(words, id, outcome?.levels))) || '–')}
      ${kind === 'contradiction' ? html`<strong>${words.say('contradiction')}</strong>` : nothing}
    </td>
    <td role="cell">
      ${cases.map((item) => caseView(context, {item, evaluation: evaluateCase(study, item), further: []}))}
      ${cases.length || perhaps ? nothing : html`<span class="empty">${words.say('no case')}</span>`}
      ${perhaps ? html`<small>${words.mark(words.say('perhaps {names}', {names: perhaps}))}</small>` : nothing}
    </td>
  </tr>`;
}
