import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {codedValues} from '../../model/coding.js';
import {evaluateCase} from '../../model/evaluate.js';
import type {Case, Condition, Study} from '../../model/schema.js';
import {define} from '../../figure/define.js';
import {FigureElement} from '../../figure/figure-element.js';
import {caseStyles} from '../../figure/figure.styles.js';
import {codingView} from '../../figure/views/coding.js';
import {verdictView} from '../../figure/views/verdict.js';
import {layOut, type Matrix} from './alliance-matrix.layout.js';
import {chinese, type Sentence} from './alliance-matrix.chinese.js';
import {styles} from './alliance-matrix.styles.js';
import {matrixTable, type MatrixContext} from './matrix-table.js';
import {restsView, summaryView} from './reckoning.js';
import {truthTableView} from './truth-table-view.js';

/**
 * A theory's outcome matrix with the cases in its cells: what it predicts where, what was observed, and, for
 * the case chosen, why it stands there, down to the evidence.
 *
 * @element alliance-matrix
 * @fires {CustomEvent<CaseSelectDetail>} case-select - The reader chose a case here, or cleared the choice.
 * @csspart summary - How many cases went as the theory says.
 * @csspart controls - The switch between matrix and truth table.
 * @csspart matrix - The outcome matrix.
 * @csspart truth-table - The truth table.
 * @csspart cell - A cell of the matrix.
 * @csspart prediction - What the theory predicts in a cell.
 * @csspart case - A case's button.
 * @csspart unplaced - The cases that stand beside the matrix.
 * @csspart detail - Why the chosen case stands where it does.
 * @csspart verdict - Predicted and observed outcome.
 * @csspart coding - One coded value, which opens to its evidence.
 * @csspart evidence - One piece of evidence.
 * @csspart rests - What the summary rests on.
 */
export class AllianceMatrix extends FigureElement<Sentence> {
  static override styles = [...FigureElement.styles, caseStyles, styles];

  static override properties: PropertyDeclarations = {
    rows: {},
    columns: {},
    view: {},
  };

  /** Id of the condition down the side; the study's first by default. */
  declare rows: string | undefined;
  /** Id of the condition along the top; the study's next by default. */
  declare columns: string | undefined;
  /** What to show: `matrix` (the default) or `truth-table`. */
  declare view: string | undefined;

  protected override readonly chinese = chinese;
  #matrix: Matrix | undefined;
  #laidOut: Study | undefined;

  protected override lacks(study: Study) {
    return study.conditions?.length ? undefined : 'conditions';
  }

  protected override named(study: Study) {
    const axis = (id: string | undefined) =>
      ({key: 'unknown-condition', id, known: study.conditions ?? []}) as const;
    return [...super.named(study), axis(this.rows), axis(this.columns)];
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    super.willUpdate(changed);
    const study = this.drawn;
    if (study === this.#laidOut && !changed.has('rows') && !changed.has('columns')) return;
    this.#laidOut = study;
    this.#matrix = study && layOut(study, ...this.#axes(study));
  }

  /** The conditions down the side and along the top; a study with one condition has only columns. */
  #axes(study: Study): [Condition | undefined, Condition] {
    const conditions = study.conditions ?? [];
    const named = {rows: conditionOf(study, this.rows), columns: conditionOf(study, this.columns)};
    const rows = named.rows ?? conditions.find((condition) => condition !== named.columns);
    const columns = named.columns ?? conditions.find((condition) => condition !== rows);
    return columns && columns !== rows ? [rows, columns] : [undefined, (columns ?? rows)!];
  }

  protected override renderFigure(study: Study): TemplateResult {
    const {words, chosenCase, choose} = this;
    const context: MatrixContext = {words, study, chosen: chosenCase?.id, choose};
    const view = this.view === 'truth-table' ? this.view : 'matrix';
    const views = {matrix: 'Matrix', 'truth-table': 'Truth table'} as const;
    return html`
      ${study.rules && study.cases ? summaryView(context) : nothing}
      <div part="controls">
        ${(['matrix', 'truth-table'] as const).map(
          (name) =>
            html`<button type="button" aria-pressed=${name === view} @click=${() => (this.view = name)}>
              ${words.say(views[name])}
            </button> `,
        )}
      </div>
      ${view === 'matrix' && this.#matrix ? matrixTable(context, this.#matrix) : truthTableView(context)}
      ${chosenCase ? this.#renderDetail(study, chosenCase) : nothing} ${restsView(context)}
    `;
  }

  #renderDetail(study: Study, item: Case) {
    const {words} = this;
    return html`<div part="detail">
      <h3>${words.label(item)}</h3>
      ${item.demand ? html`<p>${words.text(item.demand)}</p>` : nothing}
      ${study.rules ? verdictView(words, study, evaluateCase(study, item)) : nothing}
      ${codedValues(study, item).map((value) => codingView(words, study, value))}
    </div>`;
  }
}

const conditionOf = (study: Study, id: string | undefined) => study.conditions?.find((one) => one.id === id);

define('alliance-matrix', AllianceMatrix);

declare global {
  interface HTMLElementTagNameMap {
    'alliance-matrix': AllianceMatrix;
  }
}
