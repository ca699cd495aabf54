/** Registers every element, and lets tables and lists be their data. */
import './figure/html-data.js';

export {AllianceMatrix} from './elements/alliance-matrix/alliance-matrix.js';
export {AllianceOutline, type DateSelectDetail} from './elements/alliance-outline/alliance-outline.js';
export {CaseCard} from './elements/case-card/case-card.js';
export {CausalChain} from './elements/causal-chain/causal-chain.js';
export {CohesionMeter} from './elements/cohesion-meter/cohesion-meter.js';
export {OkinawaTimeline} from './elements/okinawa-timeline/okinawa-timeline.js';
export {StrategyLedger} from './elements/strategy-ledger/strategy-ledger.js';
export {FigureElement, type CaseSelectDetail} from './figure/figure-element.js';

export {registerStudy, registerWords, type LanguageWords} from './figure/registry.js';
export type {Language} from './lang/sentences.js';
