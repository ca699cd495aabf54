import {html, isServer, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {codedValues} from '../../model/coding.js';
import {listedIds} from '../../model/listed-ids.js';
import type {Case, Condition, Study} from '../../model/schema.js';
import {truthTable} from '../../model/truth-table.js';
import {claims} from '../../model/parts/claims.js';
import {define} from '../../figure/define.js';
import {oneOf} from '../../figure/faults.js';
import {FigureElement} from '../../figure/figure-element.js';
import {caseStyles} from '../../figure/figure.styles.js';
import {codingView} from '../../figure/views/coding.js';
import {foldsView} from '../../figure/views/parts.js';
import {verdictView} from '../../figure/views/verdict.js';
import {layOut} from './alliance-matrix.layout.js';
import {changesOf, readChanges, type Changes} from './changes.js';
import {chinese, type Sentence} from './alliance-matrix.chinese.js';
import {styles} from './alliance-matrix.styles.js';
import {evaluationsOf} from './evaluations.js';
import {Exercise} from './exercise.js';
import {selectView} from './fields.js';
import {matrixTable} from './matrix-table.js';
import {modeView, type Asked} from './mode-view.js';
import {given, modeNamed, modeOf, modeOptions, type ModeContext} from './modes.js';
import {modeStyles} from './modes.styles.js';
import {restsView, summaryView} from './reckoning.js';
import {truthTableView} from './truth-table-view.js';
import {movedCase} from './what-if-view.js';

const VIEWS = ['matrix', 'truth-table'] as const;
const NO_PAIR = {key: 'no-pair', sentence: '"{id}" is one case: name two to compare.'} as const;

/**
 * A theory's outcome matrix with the cases in its cells: what it predicts where, what was observed, and, for
 * the case chosen, why it stands there, down to the evidence.
 *
 * @element alliance-matrix
 * @fires {CustomEvent<CaseSelectDetail>} case-select - The reader chose a case here, or cleared the choice.
 * @csspart summary - How many cases went as the theory says.
 * @csspart controls - The choice of what to look into, and the switch between matrix and truth table.
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
 * @csspart mode - What is looked into: what if, a comparison, what hangs on one coding, formulas, the exercise.
 * @csspart moved - A case where a what-if puts it.
 * @csspart implied - What the model implies of a what-if.
 * @csspart pair - Two cases side by side.
 * @csspart comparison - What the study says of a pair.
 * @csspart change - A change of coding that turns a verdict.
 * @csspart solution - The formulas with or without assumptions.
 * @csspart model - One formula, term by term.
 * @csspart tray - The cases that are still to be placed in the exercise.
 * @csspart piece - A case to be placed.
 * @csspart places - The table in which cases are placed.
 * @csspart agreement - How many of the reader's codings are the author's.
 * @csspart answers - The reader's coding beside the author's.
 * @csspart download - A text to take away.
 */
export class AllianceMatrix extends FigureElement<Sentence> {
  static override styles = [...FigureElement.styles, caseStyles, styles, modeStyles];

  static override properties: PropertyDeclarations = {
    rows: {},
    columns: {},
    view: {},
    mode: {},
    change: {},
    compare: {},
    outcome: {},
    conditions: {},
    remember: {type: Boolean},
  };

  /** Id of the condition down the side; the study's first by default. */
  declare rows: string | undefined;
  /** Id of the condition along the top; the study's next by default. */
  declare columns: string | undefined;
  /** What to show: `matrix` (the default) or `truth-table`. */
  declare view: string | undefined;
  /** What to look into: `what-if`, `compare`, `robustness`, `formula` or `exercise`; nothing by default. */
  declare mode: string | undefined;
  /** Codings that a what-if changes, by id: `reliability: strong; cost: low`. */
  declare change: string | undefined;
  /** Ids of the two cases to compare, with a space or a comma between. */
  declare compare: string | undefined;
  /** Id of the outcome that formulas explain; by default the highest for which there is one. */
  declare outcome: string | undefined;
  /** Ids of the conditions that formulas go by, with spaces or commas between; by default all, where they are 6 at most. */
  declare conditions: string | undefined;
  /** Keeps the answers of the exercise on the reader's device. */
  declare remember: boolean | undefined;

  override readonly parts = claims;
  protected override readonly chinese = chinese;
  #asked: string | undefined;
  #changes: Changes = {};
  #moved: Case | undefined;
  readonly #exercise = new Exercise(this);

  protected override lacks(study: Study) {
    return study.conditions?.length ? undefined : 'conditions';
  }

  protected override named(study: Study) {
    const axis = (id: string | undefined) =>
      ({key: 'unknown-condition', id, known: study.conditions ?? []}) as const;
    const cases = listedIds(this.compare, study.cases);
    const level = (condition: string, id: string) =>
      ({key: 'unknown-level', id, known: conditionOf(study, condition)?.levels ?? [{id}]}) as const;
    return [
      ...super.named(study),
      axis(this.rows),
      axis(this.columns),
      oneOf('view', this.view, VIEWS),
      modeNamed(study, this.mode),
      ...readChanges(this.change, study.conditions).flatMap(([id, to]) => [axis(id), level(id, to)]),
      ...listedIds(this.conditions, study.conditions).map(axis),
      {key: 'unknown-outcome', id: this.outcome, known: study.outcome?.levels ?? []} as const,
      ...cases.map((id) => ({key: 'unknown-case', id, known: study.cases ?? []}) as const),
      ...(cases.length === 1 ? [{...NO_PAIR, id: this.compare, known: []}] : []),
    ];
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    super.willUpdate(changed);
    const {drawn} = this;
    this.#askWhatIf(drawn);
    if (drawn && modeOf(drawn, this.mode) === 'exercise')
      this.#exercise.begin(drawn, given(this.#axes(drawn)));
  }

  /** Another case begins as it is coded. */
  #askWhatIf(study: Study | undefined) {
    const item = study && modeOf(study, this.mode) === 'what-if' ? this.chosenCase : undefined;
    if (this.#asked && this.#asked !== item?.id) this.change = undefined;
    this.#asked = item?.id;
    this.#changes = study && item ? changesOf(study, item, this.change) : {};
    this.#moved = item && movedCase(item, this.#changes);
  }

  #withMoved(study: Study): Study {
    return this.#moved ? {...study, cases: [...(study.cases ?? []), this.#moved]} : study;
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
    const mode = modeOf(study, this.mode);
    const context: ModeContext = {
      words,
      study,
      chosen: chosenCase?.id,
      choose,
      moved: this.#moved,
      item: chosenCase,
      axes: this.#axes(study),
      set: (key, value) => (this[key] = value),
    };
    const asked = mode && modeView(context, mode, this.#asking);
    // Whatever tells the author's coding would spoil the exercise.
    if (mode === 'exercise') return html`${this.#renderControls(context, mode)} ${asked}`;
    return html`
      ${study.rules && study.cases?.length ? summaryView(context) : nothing}
      ${this.#renderControls(context, mode)} ${this.#renderTable(context, this.#withMoved(study))} ${asked}
      ${
        chosenCase && mode !== 'what-if'
          ? this.#renderDetail(study, chosenCase)
          : isServer && this.isStill
            ? foldsView(words, study.cases, (item) => this.#renderCase(study, item))
            : nothing
      }
      ${restsView(context)}
    `;
  }

  get #asking(): Asked {
    const {compare, outcome, conditions} = this;
    return {compare, outcome, conditions, changes: this.#changes, exercise: this.#exercise};
  }

  /** A formula is read beside its truth table. */
  get #isTruthTable() {
    return this.view === 'truth-table' || this.mode === 'formula';
  }

  /** @param study - With the case that is moved in a what-if. */
  #renderTable(context: ModeContext, study: Study) {
    return this.#isTruthTable
      ? truthTableView(context, truthTable(study))
      : matrixTable(context, layOut(study, ...context.axes));
  }

  #renderControls(context: ModeContext, mode: string | undefined) {
    const {words, set} = context;
    const modes = modeOptions(context);
    const views = {matrix: 'Matrix', 'truth-table': 'Truth table'} as const;
    return html`<div part="controls">
      ${modes.length > 1 ? selectView(words.say('Look into'), modes, mode ?? '', (value) => set('mode', value)) : nothing}
      ${
        mode === 'exercise' || mode === 'formula'
          ? nothing
          : VIEWS.map(
              (name) =>
                html`<button
                  type="button"
                  aria-pressed=${(name === 'truth-table') === this.#isTruthTable}
                  @click=${() => (this.view = name)}
                >
                  ${words.say(views[name])}
                </button> `,
            )
      }
    </div>`;
  }

  #renderDetail(study: Study, item: Case) {
    return html`<div part="detail">
      <h3>${this.words.label(item)}</h3>
      ${this.#renderCase(study, item)}
    </div>`;
  }

  #renderCase(study: Study, item: Case) {
    const {words} = this;
    return html`${item.demand && html`<p>${words.text(item.demand)}</p>`}
    ${study.rules ? verdictView(words, study, evaluationsOf(study).evaluations.get(item)!) : nothing}
    ${codedValues(study, item).map((value) => codingView(words, study, value))}`;
  }
}

const conditionOf = (study: Study, id: string | undefined) => study.conditions?.find((one) => one.id === id);

define('alliance-matrix', AllianceMatrix);

declare global {
  interface HTMLElementTagNameMap {
    'alliance-matrix': AllianceMatrix;
  }
}
