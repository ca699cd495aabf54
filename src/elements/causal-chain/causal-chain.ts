import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {Case, Study} from '../../model/schema.js';
import {evaluateTheories, type TheoryEvaluation} from '../../model/theories.js';
import {define} from '../../figure/define.js';
import {FigureElement} from '../../figure/figure-element.js';
import {caseStyles} from '../../figure/figure.styles.js';
import {chinese, type Sentence} from './causal-chain.chinese.js';
import {layOut} from './causal-chain.layout.js';
import {styles} from './causal-chain.styles.js';
import {chainOfMechanism, chainOfRules} from './chain.js';
import {diagramView, legendView} from './diagram-view.js';
import type {ChainContext} from './node-state.js';
import {stepsView} from './steps-view.js';
import {theoryView} from './theory-view.js';

/**
 * How the outcome comes about: the mechanism from premise through conditions to outcome, with what is found at each
 * step of the chosen case. Without a mechanism, and for a rival theory, the chain is what the rules imply.
 *
 * @element causal-chain
 * @fires {CustomEvent<CaseSelectDetail>} case-select - The reader chose a case here, or cleared the choice.
 * @csspart choices - The cases to choose from.
 * @csspart controls - The theories to choose from.
 * @csspart diagram - The drawing.
 * @csspart node - A step in the drawing.
 * @csspart legend - What the signs of the drawing mean.
 * @csspart steps - The chain as an ordered list.
 * @csspart step - A step with its state, and the links that lead on from it.
 * @csspart link - A link, which opens to what was found of it.
 * @csspart theory - What the theory shown expects, and how it fares.
 * @csspart verdict - Predicted and observed outcome.
 * @csspart coding - One coded value, which opens to its evidence.
 * @csspart evidence - One piece of evidence.
 */
export class CausalChain extends FigureElement<Sentence> {
  static override styles = [...FigureElement.styles, caseStyles, styles];

  static override properties: PropertyDeclarations = {theory: {}};

  /** Id of the theory to show; the study's own by default. */
  declare theory: string | undefined;

  protected override readonly chinese = chinese;
  #theories: readonly TheoryEvaluation[] = [];
  #evaluated: Study | undefined;

  protected override lacks(study: Study) {
    const {mechanism, rules, theories} = study;
    return mechanism?.nodes.length || rules?.length || theories?.length ? undefined : 'a mechanism or rules';
  }

  protected override named(study: Study) {
    const theory = {key: 'unknown-theory', id: this.theory, known: study.theories ?? []} as const;
    return [...super.named(study), theory];
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    super.willUpdate(changed);
    if (this.drawn === this.#evaluated) return;
    this.#evaluated = this.drawn;
    this.#theories = this.drawn ? evaluateTheories(this.drawn) : [];
  }

  /** The rival that is asked for, or else the study's own theory; a study may have neither, or only rivals. */
  get #shown(): TheoryEvaluation | undefined {
    const own = this.#theories.find(({theory}) => !theory);
    return this.#theories.find(({theory}) => theory && theory.id === this.theory) ?? own;
  }

  protected override renderFigure(study: Study): TemplateResult {
    const {words, chosenCase: item} = this;
    const shown = this.#shown ?? (study.mechanism?.nodes.length ? undefined : this.#theories[0]);
    const evaluation = shown?.cases.find((one) => one.case === item)?.evaluation;
    const context: ChainContext = {words, study, item, evaluation};
    const own = shown?.theory ? undefined : chainOfMechanism(study);
    const layout = layOut(own ?? chainOfRules(study, shown?.rules ?? []));
    return html`${this.pinned === undefined || !item ? this.#renderChoices(study.cases ?? [], item) : nothing}
    ${this.#renderTheories(shown)}${shown?.theory ? html`<h3 class="heading">${words.label(shown.theory)}</h3>` : nothing}
    ${diagramView(context, layout)}${legendView(context, layout)}${shown ? theoryView(context, shown) : nothing}${stepsView(context, layout)}`;
  }

  #renderChoices(cases: readonly Case[], chosen: Case | undefined) {
    if (cases.length < 2) return nothing;
    const {words} = this;
    return html`<div part="choices" role="group" aria-label=${words.say('Choose a case')}>
      ${cases.map((item) => this.#renderButton(words.label(item), item === chosen, () => this.choose(item.id)))}
    </div>`;
  }

  #renderTheories(shown: TheoryEvaluation | undefined) {
    const {words} = this;
    if (!this.drawn?.theories?.length) return nothing;
    const own = this.drawn.rules?.length || this.drawn.mechanism ? [undefined] : [];
    return html`<div part="controls" role="group" aria-label=${words.say('Theory')}>
      ${[...own, ...this.drawn.theories].map((theory) =>
        this.#renderButton(
          theory ? words.label(theory) : words.say('The study’s own theory'),
          theory === shown?.theory,
          () => (this.theory = theory?.id),
        ),
      )}
    </div>`;
  }

  #renderButton(name: unknown, isPressed: boolean, press: () => void) {
    return html`<button type="button" aria-pressed=${isPressed} @click=${press}>${name}</button>`;
  }
}

define('causal-chain', CausalChain);

declare global {
  interface HTMLElementTagNameMap {
    'causal-chain': CausalChain;
  }
}
