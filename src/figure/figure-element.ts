import {
  html,
  isServer,
  LitElement,
  nothing,
  ReactiveElement,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {parseParts, type ParseResult} from '../model/parse-parts.js';
import type {Part} from '../model/part.js';
import type {Problem} from '../model/problem.js';
import type {Case, Study} from '../model/schema.js';
import {hasSwallowed} from './children.js';
import {ChoiceController} from './choice.js';
import {sayFault, type Fault} from './faults.js';
import {figureStyles} from './figure.styles.js';
import {hasPage} from './has-page.js';
import {LanguageController} from './language.js';
import {PrintController} from './print.js';
import {warnOnce} from './registry.js';
import {objectOf, StudyController} from './source.js';
import {unheardStyles} from './unheard.styles.js';
import {problemPanel} from './views/problem-panel.js';
import {sourceLine} from './views/source-line.js';
import {Words} from './words.js';

/** Detail of `case-select`: the study, and the case now chosen, if any. */
export interface CaseSelectDetail {
  readonly study: string;
  readonly case: string | undefined;
}

/**
 * What all figures share: getting the study, the language, the linked choice of a case, the fallback, and the
 * author's problems. A figure only says how it draws itself.
 *
 * @slot - The fallback: shown until the figure is ready, and again if it cannot be.
 * @slot caption - The author's caption, below the figure.
 * @fires {CustomEvent<{study: string}>} ready - The figure stands, or stands again with other data.
 * @fires {CustomEvent<{problems: readonly Problem[]}>} problem - The author's data or set-up has problems.
 * @csspart figure - The box around everything.
 * @csspart title - The figure's title.
 * @csspart cite - A reference to the place in a source.
 * @csspart sources - The line of sources.
 * @csspart problems - The note to the author.
 * @cssprop [--aw-accent=currentColor] - Colour of what is chosen and of focus.
 * @cssprop [--aw-line] - Colour of borders; mixed from the text's by default.
 * @cssprop [--aw-fill] - Colour of quiet areas; mixed from the text's by default.
 */
export abstract class FigureElement<K extends string = never> extends LitElement {
  static override styles = isServer ? [figureStyles, unheardStyles()] : [figureStyles];

  static override properties: PropertyDeclarations = {study: {}, src: {}, case: {}, group: {}};

  /** The study: an object, JSON text, or the id of a registered study. Replace it to change it. */
  declare study: unknown;
  /** Address of the study's file, a `data:` URL, or `#id` of a JSON script on the page. */
  declare src: string | undefined;
  /** The case this figure is pinned to: an id, or a case of your own as an object or JSON text. */
  declare case: unknown;
  /** Figures of one study are linked within a group; an empty group links this one to none. */
  declare group: string | undefined;

  /** @internal The parts of a study that the figure reads, with those to which they refer. */
  abstract readonly parts: readonly Part[];
  /** The Chinese of the element's own sentences. */
  protected readonly chinese?: Readonly<Record<K, string>>;
  protected words!: Words<K>;
  /** @internal On a server: whether to show at once what a reader would open, for a page without script. */
  declare isStill?: boolean;
  readonly #language = new LanguageController(this);
  readonly #source = new StudyController(this);
  readonly #choice = new ChoiceController(this);
  #problems: readonly Problem[] = [];
  #told = '';
  #announced: Study | undefined;
  /** Whether the shadow root holds a figure that a server drew. */
  #isServed = false;
  #becomeReady!: () => void;

  /** Fulfilled when the figure first stands; stays open while it cannot. */
  readonly ready = new Promise<void>((resolve) => {
    this.#becomeReady = resolve;
  });

  constructor() {
    super();
    new PrintController(this);
  }

  /** What is wrong with the author's data and set-up; empty when all is well. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** @internal Id of the case this figure is pinned to by its author. */
  get pinned(): string | undefined {
    if (objectOf(this.case) !== undefined) return this.#source.study?.cases?.[0]?.id;
    return (this.case as string | undefined) || undefined;
  }

  /** @internal A study that the element's attributes make up alone; an element that has such attributes overrides it. */
  get ownStudy(): unknown {
    return undefined;
  }

  /** @internal Types of the scripts in the tag that hold data; an element that knows further formats adds to them. */
  get dataTypes(): readonly string[] {
    return ['application/json'];
  }

  /** @internal Reads the figure's parts of a study; an element that knows further formats overrides it. */
  parse(given: unknown): ParseResult {
    return parseParts(given, this.parts);
  }

  /** Tries again to get a file that could not be loaded. */
  retry() {
    this.#source.retry();
  }

  /** How the figure draws `study`. */
  protected abstract renderFigure(study: Study): TemplateResult;

  /** Which part of the study the figure cannot do without and lacks. */
  protected lacks(_study: Study): string | undefined {
    return undefined;
  }

  /** Ids that the author gave to the figure's attributes: of which part of the study, and whether it has them. */
  protected named(
    study: Study,
  ): readonly (Omit<Fault, 'params'> & {id: string | undefined; known: readonly {id: string}[]})[] {
    return [{key: 'unknown-case', id: this.pinned, known: study.cases ?? []}];
  }

  /** The study that is drawn: read without a problem that would prevent it. */
  protected get drawn(): Study | undefined {
    const {study} = this.#source;
    return study && !this.lacks(study) ? study : undefined;
  }

  /** The case to show: the reader's choice, or the author's. */
  protected get chosenCase(): Case | undefined {
    const {chosen} = this.#choice;
    return this.drawn?.cases?.find(({id}) => id === chosen);
  }

  /** The reader chose a case, or chose it again to clear the choice. */
  protected readonly choose = (id: string) => {
    const detail: CaseSelectDetail = {study: this.drawn?.id ?? '', case: this.#choice.choose(id)};
    this.#dispatch('case-select', detail);
  };

  protected override createRenderRoot() {
    this.#isServed = !!this.shadowRoot?.querySelector('section');
    return super.createRenderRoot();
  }

  protected override willUpdate(_changed: Map<PropertyKey, unknown>) {
    if (isServer) this.#language.read();
    this.#source.read();
    const {study, whole, problems, fault} = this.#source;
    this.words = new Words(this.#language.language, this.chinese, study?.title);
    this.#choice.join(whole);
    this.#problems = [...problems, ...(study ? this.#faultsOf(study) : fault ? [fault] : []).map(problemOf)];
  }

  #faultsOf(study: Study): readonly Fault[] {
    const part = this.lacks(study);
    if (part) return [{key: 'no-part', params: {part}}];
    const unknown = this.named(study).filter(({id, known}) => id && !known.some((one) => one.id === id));
    return [
      ...(hasPage(this) && hasSwallowed(this)
        ? [{key: 'swallowed', params: {tag: this.localName}} as const]
        : []),
      ...unknown.map(({key, sentence, id = '', known}) => ({
        key,
        sentence,
        params: {id, known: known.map((one) => one.id).join(', ')},
      })),
    ];
  }

  /**
   * What a server drew stays until the figure can take its place, and goes in the same task; or stays for good where the
   * page has Lit's support for hydration, which takes it over.
   */
  protected override update(changed: PropertyValues) {
    if (!this.#isServed) return super.update(changed);
    if (!this.drawn) return ReactiveElement.prototype['update'].call(this, changed);
    this.#isServed = false;
    const {renderRoot, renderOptions} = this;
    // Without that support, Lit would put the figure before what is there already.
    const old = renderOptions.renderBefore ? [...renderRoot.childNodes] : [];
    renderOptions.renderBefore = null;
    try {
      super.update(changed);
    } catch {
      // It cannot be taken over: it was drawn of other data, or for another width.
      renderRoot.replaceChildren();
      super.update(changed);
    }
    for (const node of old) node.remove();
  }

  protected override render() {
    const {words, problems, drawn} = this;
    const panel = problemPanel(words, problems, () => this.retry());
    if (!drawn) return html`<slot></slot><slot name="caption"></slot>${panel}`;
    return html`<section part="figure" role="group" aria-labelledby="title" lang=${words.spoken}>
        <div part="title" id="title">${words.text(this.titleOf(drawn))}</div>
        ${this.renderFigure(drawn)}
        <slot name="caption"></slot>
        ${sourceLine(words, drawn)}${panel}
      </section>
      ${problems.some(({code}) => code === 'swallowed') ? html`<slot></slot>` : nothing}`;
  }

  /** What the figure is called. */
  protected titleOf(study: Study) {
    return study.title;
  }

  protected override updated() {
    this.#tellProblems();
    const {drawn} = this;
    if (!drawn || drawn === this.#announced) return;
    this.#announced = drawn;
    this.#becomeReady();
    this.#dispatch('ready', {study: drawn.id});
  }

  #tellProblems() {
    const {problems} = this;
    const text = problems.map(({message, line}) => (line ? `\n${line}: ` : '\n') + message).join('');
    if (text === this.#told) return;
    this.#told = text;
    if (!text) return;
    warnOnce(`<${this.localName}>${text}`);
    this.#dispatch('problem', {problems});
  }

  #dispatch(type: string, detail: object) {
    this.dispatchEvent(new CustomEvent(type, {detail, bubbles: true, composed: true}));
  }
}

const problemOf = (fault: Fault): Problem => ({
  code: fault.key,
  severity: 'error',
  pointer: '',
  params: fault.params,
  message: sayFault(fault),
});
