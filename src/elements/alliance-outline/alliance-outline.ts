import {html, isServer, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {OutlineNode, Study} from '../../model/schema.js';
import {outline} from '../../model/parts/outline.js';
import {askForDate, type DateSelectDetail} from '../../figure/asked-date.js';
import {define} from '../../figure/define.js';
import {oneOf} from '../../figure/faults.js';
import {FigureElement} from '../../figure/figure-element.js';
import {Paper} from '../../figure/paper.js';
import {aboutView} from './about-view.js';
import {chinese, type Sentence} from './alliance-outline.chinese.js';
import {styles} from './alliance-outline.styles.js';
import type {Branch} from './branches.js';
import {controls} from './controls.js';
import {studyOfMarkdown} from './markdown-study.js';
import {Reading} from './reading.js';
import type {Scene} from './scene.js';
import {treeView} from './tree-view.js';

export type {DateSelectDetail};

/** Levels shown at first: the root and its branches. */
const DEPTH = 2;

const NO_DEPTH = 'There is no depth "{id}": write a whole number from 1 on. Two levels are open instead.';

/**
 * A nested outline, as a tree that folds or as a map: each point opens to what it says and where its source says it.
 *
 * @element alliance-outline
 * @fires {CustomEvent<DateSelectDetail>} date-select - The reader wants a point's date shown in the timeline.
 * @csspart controls - Search, folding, and the switch between tree and map.
 * @csspart tree - The outline as a tree.
 * @csspart map - The outline as a map.
 * @csspart node - One point.
 * @csspart detail - What the chosen point says.
 * @csspart about - What the outline rests on.
 */
export class AllianceOutline extends FigureElement<Sentence> {
  static override styles = [...FigureElement.styles, styles];

  static override properties: PropertyDeclarations = {view: {}, depth: {}};

  /** What to show: `tree` (the default) or `map`. */
  declare view: string | undefined;
  /** How many levels are open at first: a whole number, 2 by default. */
  declare depth: number | string | undefined;

  override readonly parts = outline;
  protected override readonly chinese = chinese;
  #outline: OutlineNode | undefined;
  #reading = new Reading(undefined, DEPTH);
  readonly #paper = new Paper(this, () => this.performUpdate());
  readonly #commands = {
    show: (view: 'tree' | 'map') => (this.view = view),
    fold: (isOpen: boolean) => this.#change(() => this.#reading.setAll(isOpen)),
    find: (query: string) => this.#change(() => this.#reading.search(query, this.words.language)),
    next: (by: 1 | -1) => {
      this.#change(() => this.#reading.next(by));
      void this.updateComplete.then(() => this.#stop?.scrollIntoView({block: 'nearest'}));
    },
  };

  override get dataTypes() {
    return [...super.dataTypes, 'text/markdown'];
  }

  override parse(given: unknown) {
    return studyOfMarkdown(given) ?? super.parse(given);
  }

  protected override lacks(study: Study) {
    return study.outline ? undefined : 'outline';
  }

  protected override named(study: Study) {
    const {depth} = this;
    const id = levelsOf(depth) ? undefined : String(depth ?? '');
    return [
      ...super.named(study),
      {key: 'no-depth', sentence: NO_DEPTH, id, known: []} as const,
      oneOf('view', this.view, ['tree', 'map']),
    ];
  }

  protected override titleOf({title}: Study) {
    return title || this.words.say('Outline');
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    super.willUpdate(changed);
    const outline = this.drawn?.outline;
    if (outline !== this.#outline || changed.has('depth')) {
      this.#outline = outline;
      this.#reading = new Reading(outline, levelsOf(this.depth) ?? DEPTH);
    }
    const {query, language} = this.#reading;
    if (query && language !== this.words.language) this.#reading.search(query, this.words.language);
  }

  protected override renderFigure(study: Study): TemplateResult {
    const {words} = this;
    const [first] = this.#reading.branches;
    return html`${controls(words, this.view === 'map', this.#reading, this.#commands)}
      <div class="scroll" @keydown=${this.#press} @click=${this.#click}>
        ${treeView(this.#scene(study), first?.siblings ?? [])}
      </div>
      ${aboutView(words, study)}`;
  }

  #scene(study: Study): Scene {
    const {folds, chosen, at, hits} = this.#reading;
    const isAll = this.#paper.isPrinting || (isServer && this.isStill === true);
    return {
      words: this.words,
      study,
      isMap: this.view === 'map' && !isAll,
      isOpen: (branch) => (isAll ? branch.size > 0 : folds.isOpen(branch)),
      isTold: (branch) => isAll || branch === chosen,
      chosen,
      at,
      hits: new Set(hits),
      showDate:
        !isServer && !isAll && document.querySelector('okinawa-timeline') ? this.#showDate : undefined,
    };
  }

  readonly #showDate = ({node: {id, date = ''}}: Branch) => {
    askForDate(this, {study: this.drawn?.id ?? '', date, node: id});
    document.querySelector('okinawa-timeline')?.scrollIntoView({block: 'nearest'});
  };

  readonly #press = (event: KeyboardEvent) => {
    const {key, target, ctrlKey, altKey, metaKey, timeStamp} = event;
    const branch = this.#branchAt(target);
    if (!branch || ctrlKey || altKey || metaKey) return;
    const nameOf = ({node}: Branch) => this.words.name(node);
    if (!this.#reading.press(key, timeStamp, branch, nameOf)) return;
    event.preventDefault();
    this.requestUpdate();
    void this.updateComplete.then(() => this.#stop?.focus());
  };

  readonly #click = ({target}: Event) => {
    const element = target as Element;
    const branch = this.#branchAt(element.closest('[role=treeitem]'));
    if (!branch || element.closest('[part=detail]')) return;
    const isFold = element.closest('.twisty') && branch.size;
    this.#change(() => (isFold ? this.#reading.toggle(branch) : this.#reading.activate(branch)));
  };

  #change(change: () => void) {
    change();
    this.requestUpdate();
  }

  /** The branch whose item `target` is. */
  #branchAt(target: EventTarget | null): Branch | undefined {
    const [, index] = /^n(\d+)$/.exec((target as Element | null)?.id ?? '') ?? [];
    return index ? this.#reading.branches[Number(index)] : undefined;
  }

  /** The item at which the Tab key stops. */
  get #stop() {
    return this.shadowRoot?.getElementById(`n${this.#reading.at?.index}`);
  }
}

/** A number of levels; undefined for what is none. */
function levelsOf(depth: number | string | undefined): number | undefined {
  const levels = Number(depth ?? '');
  return Number.isInteger(levels) && levels > 0 ? levels : undefined;
}

define('alliance-outline', AllianceOutline);

declare global {
  interface HTMLElementTagNameMap {
    'alliance-outline': AllianceOutline;
  }
}
