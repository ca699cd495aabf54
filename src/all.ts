/** Every element, with the built-in studies registered: for a page that needs one file. */
import {registerStudy} from './figure/registry.js';
import {allianceChronology} from './studies/alliance-chronology/index.js';
import {okinawa} from './studies/okinawa/index.js';

registerStudy(allianceChronology);
registerStudy(okinawa);

export * from './index.js';
