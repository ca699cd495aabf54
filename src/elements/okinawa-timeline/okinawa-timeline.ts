import {html, isServer, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {toStudy} from '../../model/import/to-study.js';
import {listedIds} from '../../model/listed-ids.js';
import type {Study} from '../../model/schema.js';
import {chronology} from '../../model/parts/chronology.js';
import {AskedDate} from '../../figure/asked-date.js';
import {define} from '../../figure/define.js';
import {oneOf} from '../../figure/faults.js';
import {FigureElement} from '../../figure/figure-element.js';
import {Paper} from '../../figure/paper.js';
import {Chart} from './chart.js';
import {caseLine, controls, dateLine, filterView} from './controls.js';
import type {Entry} from './entries.js';
import {press} from './keys.js';
import {listView, wholeView} from './list-view.js';
import {chinese, type Sentence} from './okinawa-timeline.chinese.js';
import {styles} from './okinawa-timeline.styles.js';
import {Reading} from './reading.js';
import type {Scene, Shown} from './scene.js';
import {isDate, NO_DATE, SCALES} from './viewport.js';

const NO_STUDY: Study = {id: '', title: ''};

/**
 * Events in lanes along a scale, with periods as bands and the span of the chosen case; in little room a list.
 *
 * @element okinawa-timeline
 * @fires {CustomEvent<CaseSelectDetail>} case-select - The reader chose a case here, or cleared the choice.
 * @csspart controls - The buttons that move, zoom, and change the view.
 * @csspart filter - What finds events and hides lanes.
 * @csspart case-line - Which case is chosen.
 * @csspart date-line - Which date is marked.
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
  /** Ids of the lanes to show, in this order, with spaces or commas between; all of them by default. */
  declare lanes: string | undefined;
  /** What has the room of a mark on the scale at first: `day`, `month`, `year`, `decade` or `century`. */
  declare scale: string | undefined;
  /** `chart` (the default where it has room) or `list`. */
  declare view: string | undefined;
  /** Shows everything at once, without controls. */
  declare isStatic: boolean | undefined;

  override readonly parts = chronology;
  protected override readonly chinese = chinese;
  readonly #changed = () => this.requestUpdate();
  #study = NO_STUDY;
  #reading = this.#begin(NO_STUDY);
  #hadFocus = false;
  readonly #chart = new Chart(this);
  readonly #viewport = this.#chart.viewport;
  readonly #asked = new AskedDate(this, (date) => this.#showDate(date));
  readonly #paper = new Paper(this, () => this.performUpdate());
  // Later, since what is drawn for another width has another height, of which the observer would hear at once.
  readonly #resized = isServer
    ? (undefined as never)
    : new ResizeObserver(() => requestAnimationFrame(() => this.#measure() && this.requestUpdate()));
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

  /** @internal Also reads timelines of TimelineJS and tables. */
  override parse(given: unknown) {
    const imported = toStudy(given);
    if (!imported) return super.parse(given);
    const read = imported.study ? super.parse(imported.study) : imported;
    return {...(read as object), problems: [...new Set([...imported.problems, ...read.problems])]};
  }

  protected override lacks(study: Study) {
    return study.events?.length || study.periods?.length ? undefined : 'events';
  }

  protected override named(study: Study) {
    const lane = (id: string) => ({key: 'unknown-lane', id, known: study.lanes ?? []}) as const;
    const date = (id = '') => ({...NO_DATE, id, known: isDate(id) ? [{id}] : []});
    return [
      ...super.named(study),
      ...(this.#wanted(study) ?? []).map(lane),
      date(this.start),
      date(this.end),
      oneOf('scale', this.scale, SCALES),
      oneOf('view', this.view, ['chart', 'list']),
    ];
  }

  #wanted({lanes}: Study): readonly string[] | undefined {
    return this.lanes?.trim() ? listedIds(this.lanes, lanes) : undefined;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    super.willUpdate(changed);
    const study = this.drawn ?? NO_STUDY;
    const isOther = study !== this.#study || changed.has('lanes');
    if (isOther) {
      this.#study = study;
      this.#reading = this.#begin(study);
    }
    if (isOther || ['start', 'end', 'scale'].some((name) => changed.has(name))) {
      this.#viewport.open(this.#reading.board.extent, this);
    }
    if (!this.#chart.isMoving) this.#measure();
    const asked = isOther && this.#asked.join(study.id);
    if (asked) this.#showDate(asked);
    this.#hadFocus = /^e\d/.test(this.shadowRoot?.activeElement?.id ?? '');
  }

  #begin(study: Study) {
    return new Reading(study, this.#wanted(study), this.#changed);
  }

  #measure() {
    if (isServer) return false;
    return this.#viewport.measure(this.renderRoot?.querySelector('.lanes') ?? this, this);
  }

  /** Where nodes have changed hands, the focus stays with its event. */
  protected override updated() {
    super.updated();
    const {at} = this.#reading;
    const stop = this.#hadFocus && at && this.#buttonOf(at);
    if (stop && stop !== this.shadowRoot?.activeElement) stop.focus({preventScroll: true});
  }

  /** Fulfilled when each lane has had its turn. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    if (!this.#chart.frame) return done;
    await this.#chart.frame;
    return this.getUpdateComplete();
  }

  get #isChart() {
    return this.view !== 'list' && this.#viewport.isWide;
  }

  get #shown(): readonly Shown[] {
    return this.#reading.shown(this.words.language);
  }

  protected override renderFigure(study: Study): TemplateResult {
    const {words, chosenCase} = this;
    const {board, filter, chosen, asked} = this.#reading;
    const scene = {
      words,
      study,
      chosenCase,
      chosen,
      asked,
      choose: (entry: Entry) => this.#choose(entry),
      chooseCase: this.choose,
    };
    if (this.isStatic || this.#paper.isPrinting || (isServer && this.isStill))
      return html`<div class="lanes">${wholeView(scene, board.lanes)}</div>`;
    const isChart = this.#isChart;
    const {gestures} = this.#chart;
    return html`${controls(words, this.#viewport.isWide ? (isChart ? 'chart' : 'list') : undefined, this.#commands)}
      ${filterView(scene, board, this.#shown, filter)} ${caseLine(scene)}
      ${dateLine(scene, () => this.#move(() => (this.#reading.asked = undefined)))}
      <div
        class="lanes ${isChart ? 'chart' : ''} ${this.#chart.isMoving ? 'moving' : ''}"
        @keydown=${this.#press}
        @focusin=${this.#focus}
        @wheel=${isChart ? gestures.wheel : nothing}
        @pointerdown=${isChart ? gestures.start : nothing}
        @pointermove=${isChart ? gestures.move : nothing}
        @pointerup=${gestures.end}
        @pointercancel=${gestures.end}
        @click=${gestures.click}
      >
        ${isChart ? this.#chart.render(scene, this.#reading, this.#changed) : this.#renderList(scene)}
      </div>`;
  }

  #renderList(scene: Scene) {
    const shown = this.#shown;
    const at = this.#reading.stopIn(shown) ?? shown[0]?.entries[0];
    return listView({...scene, at}, shown, this.#reading.pages, () =>
      this.#move(() => this.#reading.pages++),
    );
  }

  #move(change: () => void) {
    change();
    this.requestUpdate();
  }

  /** Goes to an entry: it gets its place, comes into view, and is where the Tab key stops. */
  #go(entry: Entry) {
    if (this.#isChart) this.#viewport.reveal(entry.start);
    this.#move(() => this.#reading.go(entry, this.#shown));
  }

  /** Marks a date and brings it into view; in a list, the first event of that date. */
  #showDate(date: string) {
    const reading = this.#reading;
    const entry = reading.ask(date, this.#shown);
    if (entry) this.#go(entry);
    this.requestUpdate();
    if (this.#isChart && reading.asked) this.#viewport.reveal(reading.asked.start);
    else if (entry) {
      void this.updateComplete.then(() => this.#buttonOf(entry)?.scrollIntoView({block: 'nearest'}));
    }
  }

  /** Opens an entry, or closes it; its case is chosen with it. */
  #choose(entry: Entry) {
    const isOpen = this.#reading.choose(entry);
    this.requestUpdate();
    const cases = entry.item.cases ?? [];
    const [first] = cases;
    if (isOpen && first && !cases.includes(this.chosenCase?.id ?? '')) this.choose(first);
  }

  #step(by: 1 | -1) {
    const entry = this.#reading.next(by, this.#shown);
    if (!entry) return;
    this.#go(entry);
    this.#choose(entry);
  }

  readonly #press = (event: KeyboardEvent) => {
    const at = this.#focused(event);
    const isMeant =
      at &&
      press(event, at, {
        ...this.#commands,
        reading: this.#reading,
        shown: this.#shown,
        isChart: this.#isChart,
        focusOn: (entry) => this.#focusOn(entry),
        choose: (entry) => this.#choose(entry),
      });
    if (isMeant) event.preventDefault();
  };

  /** The entry whose button an event comes from. */
  #focused({target}: Event): Entry | undefined {
    const [, index] = /^e(\d+)$/.exec((target as Element).id) ?? [];
    return index ? this.#reading.board.entries[Number(index)] : undefined;
  }

  #focusOn(entry: Entry) {
    this.#go(entry);
    void this.updateComplete.then(() => this.#buttonOf(entry)?.focus());
  }

  #buttonOf({index}: Entry) {
    return this.shadowRoot?.getElementById(`e${index}`);
  }

  /** What has the focus is never out of sight. */
  readonly #focus = (event: Event) => {
    const at = this.#focused(event);
    if (at && at !== this.#reading.at) this.#go(at);
  };
}

define('okinawa-timeline', OkinawaTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'okinawa-timeline': OkinawaTimeline;
  }
}
