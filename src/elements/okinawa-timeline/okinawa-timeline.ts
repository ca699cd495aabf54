import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {toStudy} from '../../model/import/to-study.js';
import type {ParseResult} from '../../model/parse.js';
import type {Study} from '../../model/schema.js';
import {define} from '../../figure/define.js';
import {FigureElement} from '../../figure/figure-element.js';
import {chartView} from './chart-view.js';
import {caseLine, controls, FACTOR, filterView} from './controls.js';
import {boardOf, type Board, type Entry} from './entries.js';
import {FilterState} from './filter-state.js';
import {Gestures} from './gestures.js';
import {labelLengths} from './label-length.js';
import {listView, PAGE, wholeView} from './list-view.js';
import {memo} from './memo.js';
import {neighbour} from './neighbour.js';
import {chinese, type Sentence} from './okinawa-timeline.chinese.js';
import {layOutLanes, type Cluster} from './okinawa-timeline.layout.js';
import {styles} from './okinawa-timeline.styles.js';
import {Paper} from './paper.js';
import type {Scene, Shown} from './scene.js';
import {isDate, Viewport} from './viewport.js';

const NO_STUDY: Study = {id: '', title: ''};

/**
 * Events in lanes along a scale, with periods as bands and the span of the chosen case; in little room a list.
 *
 * @element okinawa-timeline
 * @fires {CustomEvent<CaseSelectDetail>} case-select - The reader chose a case here, or cleared the choice.
 * @csspart controls - The buttons that move, zoom, and change the view.
 * @csspart filter - What finds events and hides lanes.
 * @csspart case-line - Which case is chosen.
 * @csspart lane - A lane with its heading.
 * @csspart event - An event or a period.
 * @csspart more - The number of events that have no room of their own.
 * @csspart cases - The cases that an event belongs to.
 * @csspart detail - The text and the sources of the chosen event.
 */
export class OkinawaTimeline extends FigureElement<Sentence> {
  static override styles = [...FigureElement.styles, styles];

  static override properties: PropertyDeclarations = {
    start: {},
    end: {},
    lanes: {},
    scale: {},
    view: {},
    isStatic: {type: Boolean, attribute: 'static'},
  };

  /** First day in view at first, EDTF; that of the first event by default. */
  declare start: string | undefined;
  /** Last day in view at first, EDTF. */
  declare end: string | undefined;
  /** Ids of the lanes to show, in this order; all of them by default. */
  declare lanes: string | undefined;
  /** What has the room of a mark on the scale at first: `day`, `month`, `year`, `decade` or `century`. */
  declare scale: string | undefined;
  /** `chart` (the default where it has room) or `list`. */
  declare view: string | undefined;
  /** Shows everything at once, without controls. */
  declare isStatic: boolean | undefined;

  protected override readonly chinese = chinese;
  #study = NO_STUDY;
  #board: Board = boardOf(NO_STUDY);
  #pages = 1;
  #chosen: Entry | undefined;
  #at: Entry | undefined;
  #open: Cluster | undefined;
  readonly #paper = new Paper(this, () => this.performUpdate());
  #hadFocus = false;
  readonly #viewport = new Viewport();
  #filter = new FilterState(() => this.requestUpdate());
  readonly #labels = memo(labelLengths);
  readonly #laidOut = memo(layOutLanes);
  // Later, since what is drawn for another width has another height, of which the observer would hear at once.
  readonly #resized = new ResizeObserver(() =>
    requestAnimationFrame(() => this.#measure() && this.requestUpdate()),
  );
  readonly #gestures = new Gestures({
    pan: (by) => this.#move(() => this.#viewport.pan(by / this.#viewport.em)),
    zoom: (factor, at) => this.#move(() => this.#viewport.zoom(factor, at / this.#viewport.em)),
  });
  readonly #commands = {
    step: (by: 1 | -1) => this.#step(by),
    pan: (by: 1 | -1) => this.#move(() => this.#viewport.step(by)),
    zoom: (factor: number) => this.#move(() => this.#viewport.zoom(factor)),
    fit: () => this.#move(() => this.#viewport.fit()),
    show: (view: 'chart' | 'list') => (this.view = view),
  };

  override connectedCallback() {
    super.connectedCallback();
    this.#resized.observe(this);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#resized.disconnect();
  }

  /** Also reads timelines of TimelineJS and tables. */
  override parse(given: unknown): ParseResult {
    const imported = toStudy(given);
    if (!imported) return super.parse(given);
    const read = imported.study ? super.parse(imported.study) : imported;
    return {...(read as ParseResult), problems: [...new Set([...imported.problems, ...read.problems])]};
  }

  protected override lacks(study: Study) {
    return study.events?.length || study.periods?.length ? undefined : 'events';
  }

  protected override named(study: Study) {
    const lane = (id: string) => ({key: 'unknown-lane', id, known: study.lanes ?? []}) as const;
    const date = (id = '') => ({key: 'no-date', id, known: isDate(id) ? [{id}] : []}) as const;
    return [...super.named(study), ...(this.#wanted ?? []).map(lane), date(this.start), date(this.end)];
  }

  get #wanted(): readonly string[] | undefined {
    return this.lanes?.split(/[\s,]+/).filter(Boolean);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    super.willUpdate(changed);
    const study = this.drawn ?? NO_STUDY;
    const isOther = study !== this.#study || changed.has('lanes');
    if (isOther) this.#begin(study);
    if (isOther || ['start', 'end', 'scale'].some((name) => changed.has(name))) {
      this.#viewport.open(this.#board.extent, this);
    }
    this.#measure();
    this.#hadFocus = /^e\d/.test(this.shadowRoot?.activeElement?.id ?? '');
  }

  #begin(study: Study) {
    this.#study = study;
    this.#board = boardOf(study, this.#wanted);
    this.#filter = new FilterState(() => this.requestUpdate());
    this.#chosen = this.#at = this.#open = undefined;
    this.#pages = 1;
  }

  #measure() {
    return this.#viewport.measure(this.renderRoot?.querySelector('.lanes') ?? this, this);
  }

  /** Where nodes have changed hands, the focus stays with its event. */
  protected override updated() {
    super.updated();
    const stop = this.#hadFocus && this.#at && this.shadowRoot?.getElementById(`e${this.#at.index}`);
    if (stop && stop !== this.shadowRoot?.activeElement) stop.focus({preventScroll: true});
  }

  get #isChart() {
    return this.view !== 'list' && this.#viewport.isWide;
  }

  get #shown(): readonly Shown[] {
    return this.#filter.apply(this.#board, this.words.language);
  }

  protected override renderFigure(study: Study): TemplateResult {
    const {words, chosenCase} = this;
    const scene: Scene = {
      words,
      study,
      chosenCase,
      chosen: this.#chosen,
      at: this.#stop(),
      choose: (entry) => this.#choose(entry),
      chooseCase: this.choose,
    };
    if (this.isStatic || this.#paper.isPrinting)
      return html`<div class="lanes">${wholeView(scene, this.#board.lanes)}</div>`;
    const isChart = this.#isChart;
    return html`${controls(words, this.#viewport.isWide ? (isChart ? 'chart' : 'list') : undefined, this.#commands)}
      ${filterView(scene, this.#board, this.#shown, this.#filter)} ${caseLine(scene)}
      <div
        class="lanes ${isChart ? 'chart' : ''}"
        @keydown=${this.#press}
        @focusin=${this.#focus}
        @wheel=${isChart ? this.#gestures.wheel : nothing}
        @pointerdown=${isChart ? this.#gestures.start : nothing}
        @pointermove=${isChart ? this.#gestures.move : nothing}
        @pointerup=${this.#gestures.end}
        @pointercancel=${this.#gestures.end}
        @click=${this.#gestures.click}
      >
        ${isChart ? this.#renderChart(scene) : this.#renderList(scene)}
      </div>`;
  }

  #renderChart(scene: Scene) {
    const {view, width, anchor} = this.#viewport;
    const labels = this.#labels(this.#board, this.words.language);
    return chartView({
      ...scene,
      view,
      width,
      anchor: anchor.from,
      reach: anchor.reach,
      lanes: this.#laidOut(this.#shown, view.perDay, labels, scene.at),
      open: this.#open,
      toggle: (cluster) => {
        this.#open = cluster.entries[0] === this.#open?.entries[0] ? undefined : cluster;
        this.requestUpdate();
      },
    });
  }

  #renderList(scene: Scene) {
    return listView(scene, this.#shown, this.#pages, () => {
      this.#pages++;
      this.requestUpdate();
    });
  }

  /** Where the Tab key stops among the events: where the reader was, or else at what is in view. */
  #stop(): Entry | undefined {
    const entries = this.#shown.flatMap((shown) => shown.entries);
    const isThere = (entry: Entry | undefined) =>
      entry && (!this.#isChart || this.#viewport.sees(entry)) && !this.#filter.hidden.has(entry.lane);
    return isThere(this.#at) ? this.#at : entries.find(isThere);
  }

  #move(change: () => void) {
    change();
    this.requestUpdate();
  }

  /** Goes to an entry: it gets its place, comes into view, and is where the Tab key stops. */
  #go(entry: Entry) {
    this.#at = entry;
    if (this.#isChart) this.#viewport.reveal(entry.start);
    const place = this.#shown.find(({lane}) => lane === entry.lane)?.entries.indexOf(entry) ?? 0;
    this.#pages = Math.max(this.#pages, Math.ceil((place + 1) / PAGE));
    this.requestUpdate();
  }

  /** Opens an entry, or closes it; its case is chosen with it. */
  #choose(entry: Entry) {
    const isOpen = entry === this.#chosen;
    this.#chosen = isOpen ? undefined : entry;
    this.#at = entry;
    this.requestUpdate();
    const cases = entry.item.cases ?? [];
    const [first] = cases;
    if (!isOpen && first && !cases.includes(this.chosenCase?.id ?? '')) this.choose(first);
  }

  #step(by: 1 | -1) {
    const entries = this.#shown.flatMap((shown) => shown.entries).sort((a, b) => a.index - b.index);
    const from = this.#chosen ? entries.indexOf(this.#chosen) : by > 0 ? -1 : entries.length;
    const entry = entries[from + by];
    if (!entry) return;
    this.#go(entry);
    this.#choose(entry);
  }

  readonly #press = (event: KeyboardEvent) => {
    const {key, ctrlKey, altKey, metaKey} = event;
    const at = this.#focused(event);
    if (!at || ctrlKey || altKey || metaKey) return;
    const next = neighbour(this.#shown, at, key, this.#isChart);
    const zoom = {'+': 1, '=': 1, '-': -1}[key];
    if (next) this.#focusOn(next);
    else if (zoom && this.#isChart) this.#commands.zoom(FACTOR ** zoom);
    else if (key === '0' && this.#isChart) this.#commands.fit();
    else if (key === 'Escape' && this.#chosen) this.#choose(this.#chosen);
    else return;
    event.preventDefault();
  };

  /** The entry whose button an event comes from. */
  #focused({target}: Event): Entry | undefined {
    const [, index] = /^e(\d+)$/.exec((target as Element).id) ?? [];
    return index ? this.#board.entries[Number(index)] : undefined;
  }

  #focusOn(entry: Entry) {
    this.#go(entry);
    void this.updateComplete.then(() => this.shadowRoot?.getElementById(`e${entry.index}`)?.focus());
  }

  /** What has the focus is never out of sight. */
  readonly #focus = (event: Event) => {
    const at = this.#focused(event);
    if (at && at !== this.#at) this.#go(at);
  };
}

define('okinawa-timeline', OkinawaTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'okinawa-timeline': OkinawaTimeline;
  }
}
