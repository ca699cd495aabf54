import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {scoreCohesion, type CohesionScore} from '../../model/cohesion.js';
import {own} from '../../model/coding.js';
import {listedIds} from '../../model/listed-ids.js';
import type {Case, Study} from '../../model/schema.js';
import {cases} from '../../model/parts/cases.js';
import {define} from '../../figure/define.js';
import {FigureElement} from '../../figure/figure-element.js';
import {caseStyles} from '../../figure/figure.styles.js';
import {basisView} from '../../figure/views/coding.js';
import {changeView} from './change-view.js';
import {chinese, type Sentence} from './cohesion-meter.chinese.js';
import {agreement, groupCases, type Agreement, type CaseGroup} from './cohesion-meter.layout.js';
import {styles} from './cohesion-meter.styles.js';
import {meterView, type MeterContext} from './meter-view.js';
import {faultsOfNumbers, OWN, scoreOfNumbers, studyOfAttributes, type Numbers} from './own-score.js';
import {partsView} from './parts-view.js';

const agreements = {
  settled: 'The readings bear this out, whatever the rest would say.',
  same: 'The readings point the same way, but the rest could turn them round.',
  against: 'The readings point the other way, though the rest could turn them round.',
  refuted: 'The readings speak against this, whatever the rest would say.',
  level: 'The readings point neither way.',
  unread: 'Nothing was read: this rests on the judgment alone.',
  unjudged: '',
} as const satisfies Record<Agreement, string>;

/**
 * What the readings of each case add up to on a scale from weakened to strengthened: the score with its coverage
 * and bounds, the judgment that the source gives beside it, and the parts down to their evidence.
 *
 * @element cohesion-meter
 * @fires {CustomEvent<CaseSelectDetail>} case-select - The reader chose a case here, or cleared the choice.
 * @csspart group - Cases of one group, in time order.
 * @csspart row - One case.
 * @csspart case - A case's button.
 * @csspart meter - The scale.
 * @csspart value - The score in words.
 * @csspart judgment - The outcome that the study codes, held against the readings.
 * @csspart parts - What the score is made of.
 * @csspart coding - One measure with its reading, which opens to its evidence.
 * @csspart evidence - One piece of evidence.
 * @csspart change - Two cases compared part by part.
 */
export class CohesionMeter extends FigureElement<Sentence> {
  static override styles = [...FigureElement.styles, caseStyles, styles];

  static override properties: PropertyDeclarations = {
    cases: {},
    label: {},
    value: {},
    min: {},
    max: {},
    coverage: {},
  };

  /** Ids of the cases to show, with spaces or commas between; all by default. Two are compared. */
  declare cases: string | undefined;
  /** What is measured, for a meter made of attributes alone. */
  declare label: string | undefined;
  /** The score, from -1 to 1; for a meter made of attributes. */
  declare value: string | number | undefined;
  /** The lowest that the score could be; for a meter made of attributes. */
  declare min: string | number | undefined;
  /** The highest that the score could be; for a meter made of attributes. */
  declare max: string | number | undefined;
  /** The share of measures that were read, from 0 to 1; for a meter made of attributes. */
  declare coverage: string | number | undefined;

  override readonly parts = cases;
  protected override readonly chinese = chinese;
  #ownStudy: unknown;

  override get ownStudy() {
    return this.#ownStudy;
  }

  /** Whether the numbers are the author's own, so that there is nothing behind them. */
  get #isBare() {
    return this.#ownStudy !== undefined && this.drawn?.id === OWN;
  }

  protected override lacks(study: Study) {
    if (!study.measures?.length) return 'measures';
    return study.cases?.length ? undefined : 'cases';
  }

  protected override named(study: Study) {
    const known = study.cases ?? [];
    return [
      ...super.named(study),
      ...listedIds(this.cases, known).map((id) => ({key: 'unknown-case', id, known}) as const),
      ...(this.#isBare ? faultsOfNumbers(known[0]?.readings ?? {}) : []),
    ];
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    if (ownData.some((name) => changed.has(name))) this.#ownStudy = studyOfAttributes(this);
    super.willUpdate(changed);
  }

  protected override renderFigure(study: Study): TemplateResult {
    const {words, chosenCase, choose} = this;
    if (this.#isBare) return this.#renderBare(study.cases?.[0]?.readings ?? {});
    const context: MeterContext = {words, study, chosen: chosenCase?.id, choose};
    const pinned = this.pinned === undefined ? undefined : chosenCase;
    const groups = groupCases(study, pinned ? [pinned.id] : listedIds(this.cases, study.cases));
    return html`<div class="groups">${groups.map((group) => this.#renderGroup(context, group))}</div>
      <p>
        <small
          >${words.say('The mark is the mean of what was read, the frame how far the rest could move it. All measures weigh the same.')}</small
        >
      </p>`;
  }

  #renderBare(readings: Numbers) {
    const {words} = this;
    const {value, coverage, bounds} = scoreOfNumbers(readings);
    const covered = coverage === undefined ? '' : words.say('coverage {n}%', {n: Math.round(coverage * 100)});
    return html`${meterView(words, {name: this.label ?? '', value, bounds, coverage, covered})}
      <p><small>${words.say('Its parts are not given.')}</small></p>`;
  }

  #renderGroup(context: MeterContext, {label, cases, pairs}: CaseGroup) {
    return html`<div part="group">
      ${label ? html`<h3>${this.words.text(label)}</h3>` : nothing}
      ${cases.map((item) => this.#renderCase(context, item))}
      ${pairs.map(([before, after]) => changeView(context, before, after))}
    </div>`;
  }

  #renderCase(context: MeterContext, item: Case) {
    const {words} = this;
    const {study, chosen, choose} = context;
    const score = scoreCohesion(study, item);
    const covered = words.say('read from {n} of {total} measures', {
      n: score.read,
      total: score.parts.length,
    });
    return html`<div part="row">
      <button part="case" type="button" aria-pressed=${item.id === chosen} @click=${() => choose(item.id)}>
        <span>${words.label(item)}</span>
        ${item.period ? html`<small>${words.date(item.period)}</small>` : nothing}
      </button>
      ${meterView(words, {...score, name: words.name(item), covered})}
      ${this.#renderJudgment(study, item, score)} ${partsView(context, item, score)}
    </div>`;
  }

  #renderJudgment(study: Study, item: Case, score: CohesionScore) {
    const {words} = this;
    const level = study.outcome?.levels.find(({id}) => id === item.outcome);
    if (!level) return nothing;
    const coding = own(item.coding, 'outcome');
    return html`<p part="judgment">
      ${words.say('Judged in the source')}${words.say(': ')}<strong>${words.label(level)}</strong>${basisView(words, coding?.basis)}<br />
      <small>${words.say(agreements[agreement(study, item, score)])}</small>
    </p>`;
  }
}

/** The properties that make up a score of the meter's own. */
const ownData = ['label', 'value', 'min', 'max', 'coverage'] as const;

define('cohesion-meter', CohesionMeter);

declare global {
  interface HTMLElementTagNameMap {
    'cohesion-meter': CohesionMeter;
  }
}
