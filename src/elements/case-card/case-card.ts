import {css, html, isServer, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {codedValues, otherEvidence} from '../../model/coding.js';
import {evaluateCase} from '../../model/evaluate.js';
import type {Case, Study} from '../../model/schema.js';
import {rules} from '../../model/parts/rules.js';
import {define} from '../../figure/define.js';
import {FigureElement} from '../../figure/figure-element.js';
import {caseStyles} from '../../figure/figure.styles.js';
import {objectOf} from '../../figure/source.js';
import {turningView} from '../../figure/views/changes.js';
import {citesView} from '../../figure/views/cites.js';
import {codingView, evidenceView} from '../../figure/views/coding.js';
import {factsView, foldsView, foldView} from '../../figure/views/parts.js';
import {verdictView} from '../../figure/views/verdict.js';
import {chinese, type Sentence} from './case-card.chinese.js';
import {studyOfAttributes, studyOfCase} from './own-study.js';
import {testsView} from './tests-view.js';

/**
 * One case: its coding with the meaning of each level, the evidence with its bearing and source, what the
 * theory predicts, and what happened. Without a case of its own it follows the reader's choice on the page.
 *
 * @element case-card
 * @fires {CustomEvent<CaseSelectDetail>} case-select - The reader chose a case here, or cleared the choice.
 * @csspart choices - The cases to choose from.
 * @csspart facts - Period, actors and demand.
 * @csspart verdict - Predicted and observed outcome.
 * @csspart coding - One coded value, which opens to its evidence.
 * @csspart evidence - One piece of evidence.
 * @csspart tests - What the evidence tests, and what its finding does.
 * @csspart turning - What would change the verdict.
 * @csspart change - A change of coding that would turn the verdict.
 */
export class CaseCard extends FigureElement<Sentence> {
  static override styles = [
    ...FigureElement.styles,
    caseStyles,
    css`
      section {
        padding: 0.75em;
        border: 1px solid var(--line);
        border-radius: 0.3em;
        box-decoration-break: clone;
      }
      [part='tests'],
      [part='turning'] {
        padding: 0.3em 0;
        border-block-start: 1px solid var(--line);
      }
      [part='choices'] {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.5em;
        margin-block: 0.5em;
        font-size: 0.85em;
      }
    `,
  ];

  static override properties: PropertyDeclarations = {
    heading: {},
    period: {},
    outcome: {},
    factors: {},
  };

  /** Title of a card made of attributes alone. */
  declare heading: string | undefined;
  /** When it happened, as EDTF or in words; for a card made of attributes. */
  declare period: string | undefined;
  /** What came of it; for a card made of attributes. */
  declare outcome: string | undefined;
  /** Coded factors, "name: level; name: level"; for a card made of attributes. */
  declare factors: string | undefined;

  override readonly parts = rules;
  protected override readonly chinese = chinese;
  #ownStudy: unknown;

  override get ownStudy() {
    return this.#ownStudy;
  }

  protected override lacks(study: Study) {
    return study.cases?.length ? undefined : 'cases';
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    if (ownData.some((name) => changed.has(name))) {
      const own = objectOf(this.case);
      this.#ownStudy = own === undefined ? studyOfAttributes(this) : studyOfCase(own);
    }
    super.willUpdate(changed);
  }

  /** The chosen case, or the only one there is. */
  get #item(): Case | undefined {
    const cases = this.drawn?.cases;
    return this.chosenCase ?? (cases?.length === 1 ? cases[0] : undefined);
  }

  protected override titleOf(study: Study) {
    const item = this.#item;
    return item ? item.label || item.id : study.title;
  }

  protected override renderFigure(study: Study): TemplateResult {
    const item = this.#item;
    if (isServer && this.isStill && !item)
      return html`${foldsView(this.words, study.cases, (one) => this.#renderCase(study, one))}`;
    return html`${this.pinned === undefined || !item ? this.#renderChoices(study.cases ?? [], item) : nothing}
    ${item ? this.#renderCase(study, item) : nothing}`;
  }

  /** An unpinned card of several cases offers them, so that it can also stand alone on its page. */
  #renderChoices(cases: readonly Case[], chosen: Case | undefined) {
    if (cases.length < 2) return nothing;
    const {words} = this;
    return html`<div part="choices" role="group" aria-label=${words.say('Choose a case')}>
      ${chosen ? nothing : html`<span>${words.say('Choose a case')}${words.say(': ')}</span>`}
      ${cases.map(
        (item) =>
          html`<button type="button" aria-pressed=${item === chosen} @click=${() => this.choose(item.id)}>
            ${words.label(item)}
          </button>`,
      )}
    </div>`;
  }

  #renderCase(study: Study, item: Case) {
    const {words} = this;
    const other = otherEvidence(study, item);
    return html`${this.#renderFacts(item)}
    ${item.summary && html`<p>${words.text(item.summary)}${citesView(words, study, item.cite)}</p>`}
    ${study.rules ? verdictView(words, study, evaluateCase(study, item)) : nothing}
    ${codedValues(study, item).map((value) => codingView(words, study, value))}
    ${other.length ? foldView('coding', words.say('Further evidence'), evidenceView(words, study, other)) : nothing}
    ${testsView(words, study, item)}
    ${
      study.rules && study.conditions
        ? foldView('turning', words.say('What would change the verdict'), turningView(words, study, item))
        : nothing
    }
    ${item.note && html`<p><small>${words.text(item.note)}</small></p>`}`;
  }

  #renderFacts({period, display, actors, demand}: Case) {
    const {words} = this;
    const facts: [key: Sentence, shown: unknown][] = [
      ['Period', display ? words.text(display) : period && words.date(period)],
      ['Actors', actors?.length && actors.map((actor) => html`<div>${words.text(actor)}</div>`)],
      ['Demand', demand && words.text(demand)],
    ];
    return factsView(words, 'facts', facts);
  }
}

/** The properties that make up a study of the card's own. */
const ownData = ['case', 'heading', 'period', 'outcome', 'factors'] as const;

define('case-card', CaseCard);

declare global {
  interface HTMLElementTagNameMap {
    'case-card': CaseCard;
  }
}
