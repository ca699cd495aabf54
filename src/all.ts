/** Every element, with the built-in studies registered: for a page that needs one file. */
import {registerStudy} from './figure/registry.js';
import {okinawa} from './studies/okinawa/index.js';
import {stakePerception} from './studies/stake-perception/index.js';

registerStudy(okinawa);
registerStudy(stakePerception);

export * from './index.js';
