import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {Study} from '../../model/schema.js';
import {define} from '../../figure/define.js';
import {FigureElement} from '../../figure/figure-element.js';
import {aboutView} from './about-view.js';
import {chinese, type Sentence} from './alliance-outline.chinese.js';
import {styles} from './alliance-outline.styles.js';
import {branchesOf, type Branch} from './branches.js';
import {controls} from './controls.js';
import {detailView, saysMore} from './detail-view.js';
import {Folds} from './folds.js';
import {follow, TypeAhead} from './keys.js';
import {studyOfMarkdown} from './markdown-study.js';
import type {Scene} from './scene.js';
import {hitsOf} from './search.js';
import {treeView} from './tree-view.js';

/** Detail of `date-select`: the study, and the date and the id of the node. */
export interface DateSelectDetail {
  readonly study: string;
  readonly date: string;
  readonly node: string;
}

/** Levels shown at first: the root and its branches. */
const DEPTH = 2;

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

  static override properties: PropertyDeclarations = {view: {}, depth: {type: Number}};

  /** What to show: `tree` (the default) or `map`. */
  declare view: string | undefined;
  /** How many levels are open at first; 2 by default. */
  declare depth: number | undefined;

  protected override readonly chinese = chinese;
  #outline: unknown;
  #branches: readonly Branch[] = [];
  #folds = new Folds([], DEPTH);
  #chosen: Branch | undefined;
  #at: Branch | undefined;
  #query = '';
  #hits: readonly Branch[] = [];
  #isPrinting = false;
  readonly #typeAhead = new TypeAhead();
  readonly #commands = {
    show: (view: 'tree' | 'map') => (this.view = view),
    fold: (isOpen: boolean) => {
      this.#folds.setAll(isOpen);
      this.#at = this.#at && this.#folds.onView(this.#at);
      this.requestUpdate();
    },
    find: (query: string) => this.#find(query),
    next: (by: 1 | -1) => this.#next(by),
  };

  override get dataTypes() {
    return [...super.dataTypes, 'text/markdown'];
  }

  override readText(text: string) {
    return studyOfMarkdown(text);
  }

  override connectedCallback() {
    super.connectedCallback();
    for (const type of ['beforeprint', 'afterprint']) window.addEventListener(type, this.#print);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    for (const type of ['beforeprint', 'afterprint']) window.removeEventListener(type, this.#print);
  }

  /** The printer takes what stands when the event is over. */
  readonly #print = ({type}: Event) => {
    this.#isPrinting = type === 'beforeprint';
    this.requestUpdate();
    this.performUpdate();
  };

  protected override lacks(study: Study) {
    return study.outline ? undefined : 'outline';
  }

  protected override titleOf({title}: Study) {
    return title || this.words.say('Outline');
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    super.willUpdate(changed);
    const outline = this.drawn?.outline;
    if (outline === this.#outline && !changed.has('depth')) return;
    this.#outline = outline;
    this.#branches = outline ? branchesOf(outline) : [];
    this.#folds = new Folds(this.#branches, this.depth || DEPTH);
    [this.#at] = this.#branches;
    this.#chosen = undefined;
    this.#hits = [];
    this.#query = '';
  }

  protected override renderFigure(study: Study): TemplateResult {
    const {words} = this;
    const scene = this.#scene(study);
    const {isMap, chosen} = scene;
    const place = this.#at ? this.#hits.indexOf(this.#at) + 1 : 0;
    const found = {query: this.#query, count: this.#hits.length, place};
    return html`${controls(words, this.view === 'map', found, this.#commands)}
      <div class="scroll" @keydown=${this.#press} @click=${this.#click}>
        ${treeView(scene, this.#branches[0]?.siblings ?? [])}
      </div>
      ${
        isMap && chosen && saysMore(chosen)
          ? html`<div part="detail">
              <h3>${words.label(chosen.node)}</h3>
              ${detailView(scene, chosen)}
            </div>`
          : nothing
      }
      ${aboutView(words, study)}`;
  }

  #scene(study: Study): Scene {
    const isAll = this.#isPrinting;
    const isMap = this.view === 'map' && !isAll;
    return {
      words: this.words,
      study,
      isMap,
      isOpen: (branch) => (isAll ? branch.size > 0 : this.#folds.isOpen(branch)),
      isTold: (branch) => isAll || (!isMap && branch === this.#chosen),
      chosen: this.#chosen,
      at: this.#at,
      hits: new Set(this.#hits),
      showDate: !isAll && document.querySelector('okinawa-timeline') ? this.#showDate : undefined,
    };
  }

  readonly #showDate = ({node: {id, date = ''}}: Branch) => {
    const detail: DateSelectDetail = {study: this.drawn?.id ?? '', date, node: id};
    this.dispatchEvent(new CustomEvent('date-select', {detail, bubbles: true, composed: true}));
    document.querySelector('okinawa-timeline')?.scrollIntoView({block: 'nearest'});
  };

  #find(query: string) {
    this.#query = query;
    this.#hits = hitsOf(this.#branches, query, this.words.language);
    this.#folds.show(this.#hits);
    // The reader does not lose the place where the search led.
    if (!this.#hits.length)
      this.#folds.show([this.#chosen, this.#at].filter((branch) => branch !== undefined));
    this.requestUpdate();
  }

  #next(by: 1 | -1) {
    const hits = this.#hits;
    const from = this.#at ? hits.indexOf(this.#at) : -1;
    // Not at a hit, the first is the next, and the last the one before.
    const to = from < 0 && by > 0 ? 0 : Math.max(from, 0) + by;
    this.#at = hits.at(to % hits.length) ?? this.#at;
    this.#chosen = this.#at;
    this.requestUpdate();
    void this.updateComplete.then(() => this.#itemOf(this.#at)?.scrollIntoView({block: 'nearest'}));
  }

  readonly #press = (event: KeyboardEvent) => {
    const {key, target, ctrlKey, altKey, metaKey, timeStamp} = event;
    const at = this.#branchAt(target);
    if (!at || ctrlKey || altKey || metaKey) return;
    if (key === 'Enter' || key === ' ') this.#activate(at);
    else {
      const to = follow(key, at, this.#folds) ?? this.#named(key, timeStamp, at);
      if (!to) return;
      this.#focusOn(to);
    }
    event.preventDefault();
  };

  #named(key: string, time: number, at: Branch): Branch | undefined {
    // Names of keys are longer than a letter.
    if ([...key].length > 1) return undefined;
    const nameOf = ({node}: Branch) => this.words.name(node);
    return this.#typeAhead.find(key, time, this.#folds.rows, at, nameOf);
  }

  readonly #click = ({target}: Event) => {
    const element = target as Element;
    const branch = this.#branchAt(element.closest('[role=treeitem]'));
    if (!branch || element.closest('[part=detail]')) return;
    this.#at = branch;
    if (element.closest('.twisty') && branch.size) this.#toggle(branch);
    else this.#activate(branch);
  };

  /** The branch whose item `target` is. */
  #branchAt(target: EventTarget | null): Branch | undefined {
    const [, index] = /^n(\d+)$/.exec((target as Element | null)?.id ?? '') ?? [];
    return index ? this.#branches[Number(index)] : undefined;
  }

  #itemOf(branch: Branch | undefined) {
    return this.shadowRoot?.getElementById(`n${branch?.index}`);
  }

  /** A branch opens to what it says; one that says no more than its name, to what stands under it. */
  #activate(branch: Branch) {
    if (!saysMore(branch)) this.#toggle(branch);
    this.#chosen = branch === this.#chosen && saysMore(branch) ? undefined : branch;
    this.requestUpdate();
  }

  #toggle(branch: Branch) {
    this.#folds.toggle(branch);
    this.requestUpdate();
  }

  #focusOn(branch: Branch) {
    this.#at = branch;
    this.requestUpdate();
    void this.updateComplete.then(() => this.#itemOf(branch)?.focus());
  }
}

define('alliance-outline', AllianceOutline);

declare global {
  interface HTMLElementTagNameMap {
    'alliance-outline': AllianceOutline;
  }
}
