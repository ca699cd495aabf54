/** The built-in studies that have a ledger. */
export {bidenEra as biden} from '../../src/studies/biden-era/index.js';
export {japanStrategy} from '../../src/studies/japan-strategy/index.js';
