import {html, nothing} from 'lit';
import type {Row, TruthTable} from '../../model/truth-table.js';
import {alternatives, predictionView} from '../../figure/views/verdict.js';
import {caseView, tableView, unplacedView, type MatrixContext} from './matrix-table.js';

/** The truth table behind the matrix: every configuration with its cases, or that it has none. */
export function truthTableView(context: MatrixContext, {conditions, rows, incomplete, complete}: TruthTable) {
  const {words, study} = context;
  const heads = [
    ...conditions.map((condition) => words.label(condition)),
    ...(study.rules ? [words.say('Predicted')] : []),
    words.say('Observed'),
    words.say('Cases'),
  ];
  return html`${complete ? nothing : html`<p>${words.say('Too many configurations to list: these are the ones observed.')}</p>`}
  ${tableView(
    'truth-table',
    html`<tr role="row">
      ${heads.map((head) => html`<th role="columnheader" scope="col">${head}</th>`)}
    </tr>`,
    rows.map((row) => rowView(context, row)),
  )}
  ${incomplete.map(({case: item, missing}) =>
    unplacedView(
      context,
      item,
      conditions.filter(({id}) => missing.includes(id)),
    ),
  )}`;
}

function rowView(context: MatrixContext, {values, kind, outcomes, prediction, cases, possible}: Row) {
  const {words, study} = context;
  const {conditions = [], rules, outcome} = study;
  const perhaps = words.names(possible);
  const observed = outcome?.levels.filter(({id}) => outcomes.includes(id)) ?? [];
  // The roles are said because a sheet lays the rows out as grids where there is little room.
  return html`<tr role="row" class=${kind}>
    ${conditions.map(({id, levels}) => html`<td role="cell">${words.mark(alternatives(words, values[id] ?? '', levels))}</td>`)}
    ${rules ? html`<td role="cell">${predictionView(words, study, prediction)}</td>` : nothing}
    <td role="cell">
      ${words.mark(words.names(observed) || '–')}
      ${kind === 'contradiction' ? html`<strong>${words.say('contradiction')}</strong>` : nothing}
    </td>
    <td role="cell">
      ${cases.map((item) => caseView(context, item))}
      ${
        perhaps
          ? html`<small>${words.tell('perhaps {names}', {names: perhaps})}</small>`
          : cases.length
            ? nothing
            : html`<span class="empty">${words.say('no case')}</span>`
      }
    </td>
  </tr>`;
}
