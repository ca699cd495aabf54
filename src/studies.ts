/** The built-in studies. */
import {allianceChronology} from './studies/alliance-chronology/index.js';
import {allianceOutline} from './studies/alliance-outline/index.js';
import {bidenEra} from './studies/biden-era/index.js';
import {japanStrategy} from './studies/japan-strategy/index.js';
import {okinawa} from './studies/okinawa/index.js';
import {stakePerception} from './studies/stake-perception/index.js';

export const studies = [
  allianceChronology,
  allianceOutline,
  bidenEra,
  japanStrategy,
  okinawa,
  stakePerception,
];
