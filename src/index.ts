/** Registers every element. */
export {AllianceMatrix} from './elements/alliance-matrix/alliance-matrix.js';
export {AllianceOutline, type DateSelectDetail} from './elements/alliance-outline/alliance-outline.js';
export {CaseCard} from './elements/case-card/case-card.js';
export {FigureElement, type CaseSelectDetail} from './figure/figure-element.js';

export {registerStudy} from './figure/registry.js';
