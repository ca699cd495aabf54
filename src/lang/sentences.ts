/** What a language that is not built in has to say: every sentence of every figure, and dates. */
import type {Sentence as OfFigures} from '../figure/chinese.js';
import type {LanguageWords} from '../figure/registry.js';
import type {Sentence as OfMatrix} from '../elements/alliance-matrix/alliance-matrix.chinese.js';
import type {Sentence as OfOutline} from '../elements/alliance-outline/alliance-outline.chinese.js';
import type {Sentence as OfCard} from '../elements/case-card/case-card.chinese.js';
import type {Sentence as OfChain} from '../elements/causal-chain/causal-chain.chinese.js';
import type {Sentence as OfMeter} from '../elements/cohesion-meter/cohesion-meter.chinese.js';
import type {Sentence as OfTimeline} from '../elements/okinawa-timeline/okinawa-timeline.chinese.js';
import type {Sentence as OfLedger} from '../elements/strategy-ledger/strategy-ledger.chinese.js';

/** By the English sentence, with the same `{places}`. */
export type Sentences = Readonly<
  Record<OfFigures | OfMatrix | OfOutline | OfCard | OfChain | OfMeter | OfTimeline | OfLedger, string>
>;

/** A whole language: a sentence that is forgotten does not compile. */
export interface Language extends LanguageWords {
  readonly sentences: Sentences;
  readonly dates: NonNullable<LanguageWords['dates']>;
}
