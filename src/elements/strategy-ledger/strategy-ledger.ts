import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {isFirm} from '../../model/coding.js';
import type {Ledger, Study} from '../../model/schema.js';
import {ledgers} from '../../model/parts/ledgers.js';
import {define} from '../../figure/define.js';
import {FigureElement} from '../../figure/figure-element.js';
import {caseStyles} from '../../figure/figure.styles.js';
import {balanceView} from './balance-view.js';
import {columnsView} from './columns-view.js';
import {placeOf, type LedgerContext} from './context.js';
import {controlsView, countView} from './controls-view.js';
import {facetsOf, isShown, sift, type Facet, type FacetKey, type Option, type Sought} from './facets.js';
import {LinesController, type Line, type LinesHost} from './lines.js';
import {restsView} from './rests-view.js';
import {layOut, type Entry, type Layout} from './strategy-ledger.layout.js';
import {chinese, type Sentence} from './strategy-ledger.chinese.js';
import {styles} from './strategy-ledger.styles.js';

/**
 * What somebody wanted, did and got, side by side in columns: each item opens to its evidence, and shows what it
 * is linked to; gains and losses are counted and listed, and never set off against each other.
 *
 * @element strategy-ledger
 * @csspart controls - The choices of what to see.
 * @csspart count - How many items are shown.
 * @csspart column - A column.
 * @csspart item - An item, which opens.
 * @csspart evidence - One piece of evidence.
 * @csspart link - A link in words.
 * @csspart lines - The drawing of the chosen item's links.
 * @csspart balance - The gains and losses, counted and listed.
 * @csspart rests - What the ledger rests on.
 */
export class StrategyLedger extends FigureElement<Sentence> implements LinesHost {
  static override styles = [...FigureElement.styles, caseStyles, styles];

  static override properties: PropertyDeclarations = {ledger: {}};

  /** Id of the ledger to show; the study's first by default. */
  declare ledger: string | undefined;

  override readonly parts = ledgers;
  protected override readonly chinese = chinese;
  #layout: Layout | undefined;
  #facets: readonly Facet[] = [];
  #sought: Sought = {};
  #chosen: Entry | undefined;

  constructor() {
    super();
    new LinesController(this);
  }

  /** @internal The links of the chosen item, to be drawn. */
  get lines(): readonly Line[] {
    const entries = this.#layout?.entries;
    return (this.#chosen?.relations ?? []).flatMap(({link: {from, to, basis}}) =>
      from === to
        ? []
        : {from: placeOf(entries!.get(from)!), to: placeOf(entries!.get(to)!), firm: isFirm(basis)},
    );
  }

  protected override lacks(study: Study) {
    return study.ledgers?.length ? undefined : 'ledgers';
  }

  protected override named(study: Study) {
    const ledger = {key: 'unknown-ledger', id: this.ledger, known: study.ledgers ?? []} as const;
    return [...super.named(study), ledger];
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    super.willUpdate(changed);
    const ledgers = this.drawn?.ledgers;
    const ledger = ledgers?.find(({id}) => id === this.ledger) ?? ledgers?.[0];
    if (ledger !== this.#layout?.ledger) this.#read(ledger);
  }

  #read(ledger: Ledger | undefined) {
    this.#layout = ledger && layOut(ledger);
    this.#facets = ledger ? facetsOf(ledger) : [];
    this.#sought = {};
    this.#chosen = undefined;
  }

  protected override titleOf(study: Study) {
    return this.#layout?.ledger.title ?? study.title;
  }

  protected override renderFigure(study: Study): TemplateResult {
    const {words} = this;
    const layout = this.#layout!;
    const sifted = sift(layout.ledger, this.#sought);
    const context: LedgerContext = {
      words,
      study,
      layout,
      sifted,
      // What marks the linked items would puzzle while the chosen one is out of sight.
      chosen: this.#chosen && isShown(sifted, this.#chosen.item.id) ? this.#chosen : undefined,
      choose: this.#chooseItem,
      goTo: this.#goTo,
    };
    return html`
      <p class="hint">${words.say('Choose an item to see what it rests on and what it is linked to.')}</p>
      ${controlsView(context, this.#facets, this.#sought, this.#seek)} ${countView(context)}
      ${columnsView(context)}
      ${
        layout.ledger.links?.some(({basis}) => !isFirm(basis))
          ? html`<p class="hint">
              ${words.say('Solid lines and frames: links that the source states. Dashed: inferred or disputed.')}
            </p>`
          : nothing
      }
      ${balanceView(context)} ${restsView(context)}
    `;
  }

  readonly #chooseItem = (entry: Entry, open: boolean) => {
    if (open) this.#chosen = entry;
    else if (this.#chosen === entry) this.#chosen = undefined;
    this.requestUpdate();
  };

  readonly #seek = (key?: FacetKey, option?: Option) => {
    const {[key ?? 'bearing']: _, ...others} = this.#sought;
    this.#sought = key ? {...others, ...(option && {[key]: option})} : {};
    this.requestUpdate();
  };

  /** Opens an item and takes the reader there, also where the filter hides it. */
  readonly #goTo = (id: string) => {
    const entry = this.#layout?.entries.get(id);
    if (!entry) return;
    if (!isShown(sift(this.#layout!.ledger, this.#sought), id)) this.#sought = {};
    this.#chooseItem(entry, true);
    void this.updateComplete.then(() => {
      const details = this.renderRoot.querySelector<HTMLDetailsElement>(`#${placeOf(entry)}`);
      if (!details) return;
      details.open = true;
      details.querySelector('summary')?.focus();
    });
  };
}

define('strategy-ledger', StrategyLedger);

declare global {
  interface HTMLElementTagNameMap {
    'strategy-ledger': StrategyLedger;
  }
}
