/** Every element, with the built-in studies registered: for a page that needs one file. */
import {registerStudy} from './figure/registry.js';
import {allianceChronology} from './studies/alliance-chronology/index.js';
import {allianceOutline} from './studies/alliance-outline/index.js';
import {bidenEra} from './studies/biden-era/index.js';
import {japanStrategy} from './studies/japan-strategy/index.js';
import {okinawa} from './studies/okinawa/index.js';
import {stakePerception} from './studies/stake-perception/index.js';

const studies = [allianceChronology, allianceOutline, bidenEra, japanStrategy, okinawa, stakePerception];
for (const study of studies) registerStudy(study);

export * from './index.js';
